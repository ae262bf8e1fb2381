// Who awaits whom at the playhead, as a tree that can be walked through by keys.
import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TimelineTexts } from "../../timeline/timeline.ts";
import { whatOf } from "../../words/spans.ts";
import { type AwaitRow, awaitTree } from "../../trace/questions/await-tree.ts";
import type { TraceState } from "../../trace/questions/state.ts";
import { useApp, usePage } from "./context.ts";
import { StateMark } from "./LaneButton.tsx";
import { StateHint } from "./StateHint.tsx";
import { useStateView } from "./use-state-view.ts";

export function AwaitTreeView(): ReactElement {
  const { t } = useTranslation();
  const view = useStateView();
  if (view === null) return <StateHint />;
  const { rows, omitted } = awaitTree(view.state);
  if (rows.length === 0) return <p className="hint">{t("inspector.nobody")}</p>;
  return (
    <>
      <Tree {...view} rows={rows} />
      {omitted > 0 && <p className="hint">{t("inspector.more", { count: omitted })}</p>}
    </>
  );
}

interface TreeProps {
  readonly state: TraceState;
  readonly texts: TimelineTexts;
  readonly rows: readonly AwaitRow[];
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
};

function Tree({ state, texts, rows }: TreeProps): ReactElement {
  const { t } = useTranslation();
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
        <Row
          key={index}
          {...{ state, texts, row }}
          isTabStop={index === tabStop}
          onFocus={() => setActive(index)}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly state: TraceState;
  readonly texts: TimelineTexts;
  readonly row: AwaitRow;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

function Row({ state, texts, row, isTabStop, onFocus }: RowProps): ReactElement {
  const { t } = useTranslation();
  const { session } = usePage();
  const { lane: id, since, depth, isRepeated } = row;
  const { trace, moment } = state;
  const isSelected = useApp(({ selection }) => selection?.lane === id);
  const lane = trace.lane(id)!;
  const now = trace.stateAt(id, moment)!;
  const name = trace.nameAt(id, moment);
  const { line } = trace.log.sites[now.site];
  const what = isRepeated ? t("inspector.above") : whatOf(trace, texts, { lane: id, event: since }, moment);
  // What a thread runs is its whole program.
  const calls = lane.kind === "thread" ? [] : state.framesOf(id).map((event) => trace.log.event(event).text);
  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className="await-row"
      style={{ "--depth": Math.min(depth, 12) } as React.CSSProperties}
      onFocus={onFocus}
      onClick={() => session.point({ lane: id, event: since })}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        session.point({ lane: id, event: since });
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
