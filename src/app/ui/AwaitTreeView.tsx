// Shows who awaits whom at the playhead, as a tree that can be walked through by keys.
import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TimelineTexts } from "../../timeline/timeline.ts";
import { type AwaitRow, awaitTree } from "../../trace/questions/await-tree.ts";
import type { TraceState } from "../../trace/questions/state.ts";
import type { Trace } from "../../trace/trace.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { whatOf } from "../../words/spans.ts";
import { useApp, usePage } from "./context.ts";
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

function treeOf(state: TraceState): Tree {
  const { trace, moment } = state;
  const { rows, omitted } = awaitTree(state);
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
  if (tree === null) return <StateHint />;
  const { rows, omitted } = tree;
  if (rows.length === 0) return <p className="hint">{t("inspector.nobody")}</p>;
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

function TreeOfRows({ trace, moment, rows }: Tree): ReactElement {
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
          {...{ trace, moment, texts, row }}
          isTabStop={index === tabStop}
          onFocus={() => setActive(index)}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly trace: Trace;
  readonly moment: number;
  readonly texts: TimelineTexts;
  readonly row: Row;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

function RowOfTree({ trace, moment, texts, row, isTabStop, onFocus }: RowProps): ReactElement {
  const { t } = useTranslation();
  const { navigation } = usePage();
  const { lane: id, since, depth, isRepeated, calls } = row;
  const isSelected = useApp(({ selection }) => selection?.lane === id);
  const lane = trace.lane(id)!;
  const now = trace.stateAt(id, moment)!;
  const name = trace.nameAt(id, moment);
  const { line } = trace.log.sites[now.site];
  const what = isRepeated ? t("inspector.above") : whatOf(trace, texts, { lane: id, event: since }, moment);
  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className="await-row"
      style={{ "--depth": Math.min(depth, 12) } as React.CSSProperties}
      onFocus={onFocus}
      onClick={() => navigation.point({ lane: id, event: since })}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        navigation.point({ lane: id, event: since });
      }}
    >
      <StateMark state={now.state} />
      <span className="await-words">
        <strong>{[lane.label, ...calls].filter((call) => call !== "").join(" › ") || name}</strong>
        {lane.label !== name && lane.label !== "" && <span className="lane-number"> {name}</span>}
        <span className="await-what">{what}</span>
        {now.site !== 0 && !isRepeated && <span className="await-line">{t("details.lineOf", { line })}</span>}
      </span>
    </div>
  );
}
