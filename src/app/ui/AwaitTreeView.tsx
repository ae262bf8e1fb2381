// Shows who awaits whom at the playhead, as a tree that can be walked through by keys.
import { type KeyboardEvent, memo, type ReactElement, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TimelineTexts } from "../../timeline/timeline.ts";
import { type AwaitRow, awaitTree } from "../../trace/questions/await-tree.ts";
import type { LaneState } from "../../trace/lane.ts";
import type { TraceState } from "../../trace/questions/state.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Words } from "../../words/i18n.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { laneLabel } from "../../words/names.ts";
import { whatOf } from "../../words/spans.ts";
import { useApp, usePage } from "./context.ts";
import { isAtEnd } from "../store.ts";
import { EndCard } from "./EndCard.tsx";
import { StateMark } from "./LaneButton.tsx";
import { StateHint } from "./StateHint.tsx";
import { useStateView } from "./use-state-view.ts";
import { useWords } from "./use-words.ts";

interface Row extends AwaitRow {
  /** The calls that the lane is inside of, the outermost first. */
  readonly calls: readonly string[];
}

interface Tree {
  readonly trace: Trace;
  readonly moment: number;
  readonly rows: readonly Row[];
  readonly omitted: number;
}

/** While the playhead moves, no more rows than fit on a screen: nobody scrolls through what changes. */
const MOST_WHILE_MOVING = 60;

function treeOf(state: TraceState, isMoving: boolean): Tree {
  const { trace, moment } = state;
  const { rows, omitted } = isMoving ? awaitTree(state, MOST_WHILE_MOVING) : awaitTree(state);
  const callsOf = (lane: number) =>
    // What a thread runs is its whole program.
    trace.lane(lane)!.kind === "thread"
      ? []
      : state.framesOf(lane).map((event) => trace.log.event(event).text);
  return { trace, moment, rows: rows.map((row) => ({ ...row, calls: callsOf(row.lane) })), omitted };
}

export function AwaitTreeView(): ReactElement {
  const { t } = useTranslation();
  const tree = useStateView(treeOf);
  const isEnd = useApp(isAtEnd);
  if (tree === null) return <StateHint />;
  const { rows, omitted, trace } = tree;
  if (rows.length === 0)
    return isEnd ? <EndCard trace={trace} /> : <p className="hint">{t("inspector.nobody")}</p>;
  return (
    <>
      <TreeOfRows {...tree} />
      {omitted > 0 && <p className="hint">{t("inspector.more", { count: omitted })}</p>}
    </>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
};

function TreeOfRows(tree: Tree): ReactElement {
  const { rows } = tree;
  const words = useWords();
  const { t } = words;
  const texts = timelineTexts(words);
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const tabStop = Math.min(active, rows.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key] as (typeof STEPS)[string] | undefined;
    if (step === undefined) return;
    event.preventDefault();
    const next = step(tabStop, rows.length);
    setActive(next);
    list.current!.querySelectorAll<HTMLElement>("[role=treeitem]")[next].focus();
  };
  return (
    <div
      role="tree"
      className="await-tree"
      aria-label={t("inspector.views.tree")}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {rows.map((row, index) => (
        <RowOfTree
          key={index}
          {...{
            index,
            lane: row.lane,
            since: row.since,
            depth: row.depth,
            ...wordsOfRow(tree, row, words, texts),
          }}
          isTabStop={index === tabStop}
          onFocus={setActive}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly index: number;
  readonly lane: number;
  readonly since: number;
  readonly depth: number;
  readonly state: LaneState;
  /** The calls that the lane is inside of, or its name. */
  readonly title: string;
  /** Its name, if that is not its title. */
  readonly name: string;
  readonly what: string;
  readonly line: string;
  readonly isTabStop: boolean;
  readonly onFocus: (index: number) => void;
}

/** What a row says, as plain values: a row that says the same is not rendered again while the playhead moves. */
function wordsOfRow(
  { trace, moment }: Tree,
  { lane: id, since, isRepeated, calls }: Row,
  { t }: Words,
  texts: TimelineTexts,
) {
  const { state, site } = trace.stateAt(id, moment)!;
  const { call, name } = laneLabel(trace, id, moment);
  return {
    state,
    title: [call, ...calls].join(" › "),
    name,
    what: isRepeated ? t("inspector.above") : whatOf(trace, texts, { lane: id, event: since }, moment),
    line: site === 0 || isRepeated ? "" : t("details.lineOf", { line: trace.log.sites[site].line }),
  };
}

const RowOfTree = memo(function RowOfTree(props: RowProps): ReactElement {
  const { index, lane, since, depth, state, title, name, what, line, isTabStop, onFocus } = props;
  const { navigation } = usePage();
  const isSelected = useApp(({ selection }) => selection?.lane === lane);
  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className="await-row"
      style={{ "--depth": Math.min(depth, 12) } as React.CSSProperties}
      onFocus={() => onFocus(index)}
      onClick={() => navigation.point({ lane, event: since })}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        navigation.point({ lane, event: since });
      }}
    >
      <StateMark state={state} />
      <span className="await-words">
        <strong>{title}</strong>
        {name !== "" && <span className="lane-number"> {name}</span>}
        <span className="await-what">{what}</span>
        {line !== "" && <span className="await-line">{line}</span>}
      </span>
    </div>
  );
});
