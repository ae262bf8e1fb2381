// Lists what was printed, line by line. Only the lines in view are in the page, whatever their number.
import { useVirtualizer } from "@tanstack/react-virtual";
import { TriangleAlert } from "lucide-react";
import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { decimalText, secondsText } from "../../words/durations.ts";
import { reportLine } from "../../words/error-links.ts";
import { type OutputLine, type OutputLines, piecesOf } from "../run/output.ts";
import { pixelsOf } from "../tokens.ts";
import { useApp, usePage } from "./context.ts";
import { InlineButton } from "./InlineButton.tsx";

/** Lines that can be scrolled through: browsers know no taller elements than some ten million pixels. */
const MOST_LINES = 400_000;
/** Lines above and below those in view, for scrolling. */
const MARGIN_LINES = 8;

interface OutputLinesViewProps {
  readonly output: OutputLines;
  /** Lines that have been printed by now. */
  readonly count: number;
}

export function OutputLinesView({ output, count }: OutputLinesViewProps): ReactElement | null {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(-1);
  // The stage has another size of type, and a pane of its own.
  const [lineHeight] = useState(() => pixelsOf("--size-line"));
  /** The newest line is kept in view until the reader scrolls up. */
  const isAtBottom = useRef(true);

  const first = Math.max(0, count - MOST_LINES);
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes what it gives.
  const virtualizer = useVirtualizer({
    count: count - first,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: MARGIN_LINES,
  });
  const height = virtualizer.scrollRect?.height;
  // Lines that are longer than the pane is wide are several high, which is known once they have been in view.
  const totalHeight = virtualizer.getTotalSize();

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null && isAtBottom.current) element.scrollTop = element.scrollHeight;
  }, [count, height, totalHeight]);

  if (count === 0) return null;
  const inView = virtualizer.getVirtualItems();
  const visible = inView.map(({ index }) => first + index);
  const tabStop = visible.includes(active) ? active : (visible.at(-MARGIN_LINES) ?? visible.at(-1));

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const next = Math.max(first, Math.min(count - 1, (tabStop ?? count - 1) + direction));
    setActive(next);
    virtualizer.scrollToIndex(next - first);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-line="${next}"] .line-time`)?.focus();
    });
  };

  return (
    <>
      {first > 0 && <p className="hint">{t("output.hiddenAbove", { count: first })}</p>}
      <div
        className="output-scroller"
        ref={scroller}
        onScroll={({ currentTarget: element }) => {
          isAtBottom.current = element.scrollTop + element.clientHeight >= element.scrollHeight - lineHeight;
        }}
        onKeyDown={onKeyDown}
      >
        <ol aria-label={t("output.label")} style={{ height: totalHeight, paddingTop: inView.at(0)?.start }}>
          {visible.map((index) => (
            <Line
              key={index}
              measure={virtualizer.measureElement}
              place={index - first}
              line={output.line(index)}
              index={index}
              isTabStop={index === tabStop}
            />
          ))}
        </ol>
      </div>
    </>
  );
}

interface LineProps {
  readonly measure: (element: HTMLElement | null) => void;
  /** Among the lines that can be scrolled through. */
  readonly place: number;
  readonly line: OutputLine;
  readonly index: number;
  readonly isTabStop: boolean;
}

function Line({ measure, place, line, index, isTabStop }: LineProps): ReactElement {
  const { t } = useTranslation();
  const { player, navigation } = usePage();
  const log = useApp(({ recording }) => recording!.trace.log);
  const { event, stream, warning, text, omitted, isFirst } = line;
  const seconds = log.columns.time[event];
  const goTo = () => player.seek(event + 1);
  return (
    <li
      className={`line ${stream} ${warning === null ? "" : "warning"}`}
      data-line={index}
      data-index={place}
      ref={measure}
      onClick={() => {
        // A click that ends the selection of text is none.
        if (getSelection()?.isCollapsed !== false) goTo();
      }}
    >
      <button
        type="button"
        className="line-time"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={t("output.goTo", { seconds: secondsText(seconds, t) })}
        onClick={(click) => {
          click.stopPropagation();
          goTo();
        }}
      >
        {isFirst ? decimalText(seconds.toFixed(3), t) : ""}
      </button>
      {stream === "stderr" && (
        <span className="line-mark">
          {isFirst && warning !== null ? <TriangleAlert aria-hidden /> : null}
          <span className="visually-hidden">
            {warning === null ? t("output.error") : t("output.warning")}
          </span>
        </span>
      )}
      <span className="line-text">
        {piecesOf(warning === null ? text : reportLine(text, warning, t), log.header.file).map((piece, i) =>
          piece.type === "text" ? (
            <span key={i}>{piece.text}</span>
          ) : (
            <InlineButton
              key={i}
              className="place"
              tabIndex={isTabStop ? 0 : -1}
              onPress={(press) => {
                press.stopPropagation();
                navigation.reveal(piece);
              }}
            >
              {piece.text}
            </InlineButton>
          ),
        )}
        {omitted > 0 && <span className="muted">… {t("output.omitted", { count: omitted })}</span>}
      </span>
    </li>
  );
}
