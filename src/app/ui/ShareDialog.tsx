// Lets the reader choose what a link to the program carries, and how the program stands as a figure in another page.
import { type ReactElement, useEffect, useMemo, useState } from "react";
import { type Wish, WISHES } from "../embedding.ts";
import { saveProgram } from "../documents/saves.ts";
import {
  copyEmbedCode,
  copyLink,
  LINK_PARTS,
  type LinkPart,
  linkTo,
  possibleParts,
  usualParts,
} from "../documents/share.ts";
import type { WrittenLink } from "../documents/link.ts";
import { LONG_LINK, LONGEST_LINK } from "../limits.ts";
import { usePage } from "./context.ts";
import { Modal } from "./Modal.tsx";
import { useWords } from "./use-words.ts";
import "../styles/share.css";

export function ShareDialog(): ReactElement {
  const { t } = useWords();
  const { store, timeline } = usePage();
  // The page stands still behind the dialog, but for a run that goes on.
  const [state] = useState(() => store.getState());
  const [sight] = useState(() => timeline.current?.sight() ?? null);
  const [parts, setParts] = useState(() => usualParts(state));
  const [wishes, setWishes] = useState<ReadonlySet<Wish>>(new Set(["code"]));
  const possible = useMemo(() => possibleParts(state, sight), [state, sight]);
  const written = useLink(state, parts, sight);
  const address = written?.type === "link" ? new URL(written.hash, location.href).href : "";
  const close = (act: () => void) => {
    store.setState({ dialog: null });
    act();
  };
  return (
    <Modal title={t("share.title")} className="share">
      <Choices
        legend={t("share.carries")}
        all={LINK_PARTS}
        possible={possible}
        chosen={parts}
        labelOf={(part: LinkPart) => t(`share.parts.${part}`)}
        onChange={setParts}
      />
      {written !== null && <Written written={written} address={address} />}
      <div className="dialog-actions">
        <button type="button" className="text-button" onClick={() => close(() => saveProgram(state))}>
          {t("share.saveProgram")}
        </button>
        {address !== "" && (
          <button
            type="button"
            className="primary-button"
            onClick={() => close(() => void copyLink(store, parts, sight))}
          >
            {t("share.copyLink")}
          </button>
        )}
      </div>
      {address !== "" && (
        <>
          <Choices
            legend={t("share.figure")}
            all={WISHES}
            possible={new Set(WISHES)}
            chosen={wishes}
            labelOf={(wish: Wish) => t(`share.wishes.${wish}`)}
            onChange={setWishes}
          />
          <div className="dialog-actions">
            <button
              type="button"
              className="text-button"
              onClick={() =>
                close(() => void copyEmbedCode(store, address, window.document.title, [...wishes]))
              }
            >
              {t("share.copyEmbed")}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}

/** What is written takes a moment; what is written later counts. */
function useLink(...[state, parts, sight]: Required<Parameters<typeof linkTo>>): WrittenLink | null {
  const [written, setWritten] = useState<WrittenLink | null>(null);
  useEffect(() => {
    let isOld = false;
    void linkTo(state, parts, sight).then((link) => {
      if (!isOld) setWritten(link);
    });
    return () => {
      isOld = true;
    };
  }, [state, parts, sight]);
  return written;
}

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly all: readonly T[];
  readonly possible: ReadonlySet<T>;
  readonly chosen: ReadonlySet<T>;
  readonly labelOf: (name: T) => string;
  readonly onChange: (chosen: ReadonlySet<T>) => void;
}

function Choices<T extends string>(props: ChoicesProps<T>): ReactElement {
  const { legend, all, possible, chosen, labelOf, onChange } = props;
  return (
    <fieldset className="share-choices">
      <legend>{legend}</legend>
      {all.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={possible.has(name) && chosen.has(name)}
            disabled={!possible.has(name)}
            onChange={({ target }) => {
              const others = [...chosen].filter((other) => other !== name);
              onChange(new Set(target.checked ? [...others, name] : others));
            }}
          />
          {labelOf(name)}
        </label>
      ))}
    </fieldset>
  );
}

interface WrittenProps {
  readonly written: WrittenLink;
  readonly address: string;
}

function Written({ written, address }: WrittenProps): ReactElement {
  const { t } = useWords();
  if (written.type === "tooLong") {
    const { characters } = written;
    return <p className="share-long">{t("share.tooLong", { characters, most: LONGEST_LINK })}</p>;
  }
  const count = address.length;
  const isLong = count > LONG_LINK;
  return (
    <div className="share-link">
      <label htmlFor="share-link">{t("share.link")}</label>
      <input id="share-link" readOnly value={address} onFocus={({ target }) => target.select()} />
      <p className={isLong ? "share-long" : "muted"} role="status">
        {isLong ? t("share.long", { characters: count, limit: LONG_LINK }) : t("share.length", { count })}
      </p>
    </div>
  );
}
