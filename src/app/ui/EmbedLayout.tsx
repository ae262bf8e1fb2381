// Lays out the page as a figure in somebody else's: the picture, the program if it is wanted, and what moves them.
import { ChevronLeft, ChevronRight, ExternalLink } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { openWhole } from "../documents/share.ts";
import { CodePane } from "./CodePane.tsx";
import { CommandButton } from "./CommandButton.tsx";
import { useApp, usePage } from "./context.ts";
import { RunButton } from "./Header.tsx";
import { IconButton } from "./IconButton.tsx";
import { PlayButton } from "./PlayButton.tsx";
import { TimelinePane } from "./TimelinePane.tsx";
import { Clock } from "./Transport.tsx";

export function EmbedLayout(): ReactElement {
  const wishes = useApp(({ embedding }) => embedding!.wishes);
  return (
    <div className="figure">
      <div className="figure-panes">
        {(wishes.has("code") || wishes.has("edit")) && <CodePane />}
        <TimelinePane />
      </div>
      {!wishes.has("plain") && <Controls />}
    </div>
  );
}

function Controls(): ReactElement {
  const { t } = useTranslation();
  const isDisabled = useApp(({ recording }) => recording === null);
  return (
    <div className="figure-bar">
      <RunButton />
      <CommandButton
        command="stepBack"
        icon={ChevronLeft}
        label={t("transport.stepBack")}
        isDisabled={isDisabled}
      />
      <PlayButton />
      <CommandButton
        command="stepForward"
        icon={ChevronRight}
        label={t("transport.stepForward")}
        isDisabled={isDisabled}
      />
      <Clock />
      <WholePage />
    </div>
  );
}

/** The same program in a page of its own, where it can be changed and kept. */
function WholePage(): ReactElement {
  const { t } = useTranslation();
  const { store } = usePage();
  return <IconButton icon={ExternalLink} label={t("embed.open")} onClick={() => void openWhole(store)} />;
}
