// On a phone: one pane at a time, and the playback within reach of a thumb.
import { Tabs } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Pane } from "../store.ts";
import { CodePane } from "./CodePane.tsx";
import { useApp, usePage } from "./context.ts";
import { DetailsPane } from "./DetailsPane.tsx";
import { InspectorPane } from "./InspectorPane.tsx";
import { OutputPane } from "./OutputPane.tsx";
import { TimelinePane } from "./TimelinePane.tsx";
import { Transport } from "./Transport.tsx";

export function PhoneLayout(): ReactElement {
  const { t } = useTranslation();
  const { store } = usePage();
  const pane = useApp((state) => state.pane);
  const hasSelection = useApp(({ selection }) => selection !== null);
  // The editor and the picture stay in the page: they are not made anew at every change.
  return (
    <Tabs.Root
      className="phone"
      value={pane}
      onValueChange={(value) => {
        store.setState({ pane: value as Pane });
      }}
    >
      <Tabs.Content className="phone-pane" value="code" forceMount hidden={pane !== "code"}>
        <CodePane />
      </Tabs.Content>
      <Tabs.Content className="phone-pane" value="timeline" forceMount hidden={pane !== "timeline"}>
        <div className="stacked">
          <TimelinePane />
          {hasSelection && <DetailsPane />}
        </div>
      </Tabs.Content>
      <Tabs.Content className="phone-pane" value="output" forceMount hidden={pane !== "output"}>
        <OutputPane />
      </Tabs.Content>
      <Tabs.Content className="phone-pane" value="state" forceMount hidden={pane !== "state"}>
        {pane === "state" && <InspectorPane hasSpan={false} />}
      </Tabs.Content>
      <Transport />
      <Tabs.List className="phone-tabs">
        {(["code", "timeline", "state", "output"] as const).map((value) => (
          <Tabs.Trigger key={value} value={value}>
            {t(`panes.${value}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs.Root>
  );
}
