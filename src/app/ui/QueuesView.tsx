// Shows who runs at the playhead, who stands in which queue behind that, and what the timers will wake.
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Line, type LoopQueues, type Queued, queuesOf, timersOf } from "../../trace/questions/queues.ts";
import type { TraceState } from "../../trace/questions/state.ts";
import { durationText, secondsText } from "../../words/durations.ts";
import { nameOf } from "../../words/names.ts";
import type { Trace } from "../../trace/trace.ts";
import { isActive } from "../store.ts";
import { useApp } from "./context.ts";
import { LaneButton } from "./LaneButton.tsx";
import { StateHint } from "./StateHint.tsx";
import { useStateView } from "./use-state-view.ts";

interface Queues {
  readonly trace: Trace;
  readonly moment: number;
  readonly running: readonly number[];
  /** `thread`: who runs the loop, if there are several. */
  readonly loops: readonly (LoopQueues & { readonly thread: string })[];
  readonly timers: ReturnType<typeof timersOf>;
}

function readQueues(state: TraceState): Queues {
  const { trace, moment } = state;
  const loops = queuesOf(state);
  return {
    trace,
    moment,
    running: runningOf(state),
    loops: loops.map((queues) => ({
      ...queues,
      thread: loops.length > 1 ? threadOf(state, queues.loop) : "",
    })),
    timers: timersOf(state),
  };
}

/** The thread that runs a loop, or the one that made it. */
function threadOf({ trace, waiters, moment }: TraceState, loop: number): string {
  const runner = [...(waiters.get(loop) ?? [])].at(0) ?? trace.object(loop)!.createdBy;
  return trace.nameAt(runner, moment);
}

function runningOf({ trace, lanes, moment }: TraceState): readonly number[] {
  return [...lanes.keys()].filter((id) => {
    const { state } = trace.stateAt(id, moment)!;
    return state === "running" || state === "blocked";
  });
}

export function QueuesView(): ReactElement {
  const { t } = useTranslation();
  const queues = useStateView(readQueues);
  if (queues === null) return <StateHint />;
  const { running, loops } = queues;
  return (
    <div className="state-sections">
      <Section title={t("inspector.running")}>
        {running.length === 0 ? <Nobody queues={queues} /> : <Chips lanes={running} />}
      </Section>
      {loops.map((loop) => (
        <Loop key={loop.loop} queues={loop} thread={loop.thread} />
      ))}
      <Timers queues={queues} />
    </div>
  );
}

function Nobody({ queues: { trace, moment } }: { readonly queues: Queues }): ReactElement {
  const { t } = useTranslation();
  const isEnded = useApp(({ run }) => !isActive(run));
  const isOver = isEnded && moment === trace.count;
  const text = isOver ? t("inspector.over") : t("inspector.nobodyRuns");
  return <p className="muted">{moment === 0 ? t("inspector.notBegun") : text}</p>;
}

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="state-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Loop({ queues, thread }: { readonly queues: LoopQueues; readonly thread: string }): ReactElement {
  const { t } = useTranslation();
  const isAsyncio = useApp(({ recording }) => recording!.trace.log.header.semantics === "asyncio");
  const hasMicrotasks = !isAsyncio || queues.microtasks.count > 0;
  const of = thread === "" ? "" : ` (${thread})`;
  return (
    <>
      {hasMicrotasks && (
        <Section title={t("inspector.microtasks") + of}>
          <Queue line={queues.microtasks} />
        </Section>
      )}
      <Section title={t(isAsyncio ? "inspector.ready" : "inspector.taskQueue") + of}>
        <Queue line={queues.ready} />
      </Section>
    </>
  );
}

function Queue({ line }: { readonly line: Line<Queued> }): ReactElement {
  const { t } = useTranslation();
  const { entries, count } = line;
  if (count === 0) return <p className="muted">{t("inspector.empty")}</p>;
  const firstOfNext = entries.findIndex(({ isForNext }) => isForNext);
  const [now, next] =
    firstOfNext < 0 ? [entries, []] : [entries.slice(0, firstOfNext), entries.slice(firstOfNext)];
  return (
    <>
      {now.length > 0 && <Chips lanes={now.map(({ lane }) => lane)} />}
      {next.length > 0 && (
        <>
          <p className="muted iteration">{t("inspector.nextIteration")}</p>
          <Chips lanes={next.map(({ lane }) => lane)} />
        </>
      )}
      <More count={count - entries.length} />
    </>
  );
}

export function Chips({ lanes }: { readonly lanes: readonly number[] }): ReactElement {
  return (
    <ol className="chips">
      {lanes.map((lane) => (
        <li key={lane}>
          <LaneButton lane={lane} />
        </li>
      ))}
    </ol>
  );
}

export function More({ count }: { readonly count: number }): ReactElement | null {
  const { t } = useTranslation();
  return count > 0 ? <p className="muted">{t("inspector.more", { count })}</p> : null;
}

function Timers({ queues }: { readonly queues: Queues }): ReactElement {
  const { t } = useTranslation();
  const seconds = useApp(({ playback }) => playback.seconds);
  const { entries, count } = queues.timers;
  return (
    <Section title={t("inspector.timers")}>
      {count === 0 && <p className="muted">{t("inspector.noTimers")}</p>}
      <ol className="timers">
        {entries.map(({ lane, object, due }) => (
          <li key={`${lane} ${object}`}>
            <LaneButton lane={lane} className="lane-row">
              {/* What ends at that time, if not the wait itself. */}
              {object !== 0 && (
                <span className="muted">{nameOf(queues.trace, object, queues.moment, t)}</span>
              )}
              <span className="timer-due">{t("inspector.at", { seconds: secondsText(due, t) })}</span>
              <span className="muted timer-left">
                {t("inspector.in", {
                  duration: durationText(Math.max(0, due - seconds), t),
                })}
              </span>
            </LaneButton>
          </li>
        ))}
      </ol>
      <More count={count - entries.length} />
    </Section>
  );
}
