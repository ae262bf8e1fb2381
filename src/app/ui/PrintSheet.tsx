// The page on paper: the program, the picture of its run, what it printed, and the link to it. It is made when the page is printed.
import { type ReactElement, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { svgPieces } from "../../timeline/svg-picture.ts";
import { printedText } from "../../trace/printed.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Axis } from "../../trace/units.ts";
import { type TimelineTexts, timelineTexts } from "../../words/timeline-texts.ts";
import { programNameOf } from "../program-language.ts";
import { type AddressQr, qrOf } from "../documents/qr.ts";
import { linkTo } from "../documents/share.ts";
import { LONGEST_QR } from "../limits.ts";
import { isActive } from "../store.ts";
import { whenIdle } from "../when-idle.ts";
import { useApp, usePage } from "./context.ts";
import { ownMarkup } from "./own-markup.ts";
import { useWords } from "./use-words.ts";

/** As wide as the picture is drawn; it is fitted to the paper. */
const PICTURE_PX = 900;

/** As many rows of the picture fit on a sheet and can be read there; of more, two pieces fit on one. */
const ROWS_ON_SHEET = 30;
const ROWS_IN_PIECE = 18;

/** A longer text is set in two columns. */
const LINES_IN_COLUMN = 36;

export function PrintSheet(): ReactElement | null {
  const [isPrinting, setPrinting] = useState(false);
  const link = useLink();
  useEffect(() => {
    // The browser takes what stands in the page when the listeners return.
    const show = (isPrinting: boolean) => () => flushSync(() => setPrinting(isPrinting));
    const [begin, end] = [show(true), show(false)];
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting ? <Sheet link={link} /> : null;
}

/** In milliseconds: who prints on a busy machine, where a picture that plays leaves no pause, has the link all the same. */
const WAIT_MS = 1_000;

/** The link to the run on screen, written when that has ended and the page has nothing better to do; null while there is none. */
function useLink(): AddressQr | null {
  const { store } = usePage();
  const recording = useApp(({ run, recording }) => (isActive(run) ? null : recording));
  const [link, setLink] = useState<AddressQr | null>(null);
  useEffect(() => {
    let isGone = false;
    const write = async (): Promise<void> => {
      const written = await linkTo(store.getState());
      const link = written.type === "link" ? await qrOf(new URL(written.hash, location.href).href) : null;
      if (!isGone) setLink(link);
    };
    const stopWaiting = recording === null ? null : whenIdle(() => void write(), WAIT_MS);
    return () => {
      isGone = true;
      stopWaiting?.();
    };
  }, [store, recording]);
  return link;
}

function Sheet({ link }: { readonly link: AddressQr | null }): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const { store } = usePage();
  const state = store.getState();
  const { source, recording, playback, isAnswerHidden } = state;
  const trace = recording?.trace ?? null;
  const program = trace?.log.header.source ?? source;
  // On paper, too, the answer is what one asks for.
  const printed = trace === null || isAnswerHidden ? "" : printedText(trace.log);
  const pieces =
    trace === null || isAnswerHidden ? [] : picturesOf(trace, playback.axis, timelineTexts(words));
  return (
    <article className="print-sheet">
      <h1>{programNameOf(state)}</h1>
      {program !== "" && <Text text={program} />}
      {/* Our own document, in which all that comes from the program is escaped. */}
      {pieces.map((picture, index) => (
        <figure key={index} dangerouslySetInnerHTML={ownMarkup(picture)} />
      ))}
      <div className="print-end">
        {link?.qr != null && <QrCode qr={link.qr} />}
        {printed !== "" && (
          <>
            <h2>{t("panes.output")}</h2>
            <Text text={printed} />
          </>
        )}
        {link !== null && <Address link={link} />}
      </div>
    </article>
  );
}

/** What cannot be read on one sheet goes on to the next. */
function picturesOf(trace: Trace, axis: Axis, texts: TimelineTexts): readonly string[] {
  const options = { axis, moment: trace.count, theme: "print", widthPx: PICTURE_PX, texts } as const;
  const whole = svgPieces(trace, options, ROWS_ON_SHEET);
  return whole.length === 1 ? whole : svgPieces(trace, options, ROWS_IN_PIECE);
}

/** In columns if it would leave no room on the sheet for the rest. */
function Text({ text }: { readonly text: string }): ReactElement {
  const lines = text.split("\n").length;
  return <pre className={lines > LINES_IN_COLUMN ? "print-columns" : undefined}>{text}</pre>;
}

function QrCode({ qr }: { readonly qr: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <div
      className="print-qr"
      role="img"
      aria-label={t("share.qr")}
      // Our own document: squares, and no text.
      dangerouslySetInnerHTML={ownMarkup(qr)}
    />
  );
}

function Address({ link: { address, qr } }: { readonly link: AddressQr }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="print-link">
      {address}
      {qr === null && (
        <>
          <br />
          {t("share.noQr", { characters: address.length, most: LONGEST_QR })}
        </>
      )}
    </p>
  );
}
