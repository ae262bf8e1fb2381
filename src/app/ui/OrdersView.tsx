// Shows what else could happen: explores the program, and lists its outcomes, each with what leads to it.
import "../styles/orders.css";
import { memo, type ReactElement, useDeferredValue, useEffect } from "react";
import { JITTER } from "../../explore/decider.ts";
import { type SayOrders, verdictText } from "../../words/order-texts.ts";
import type { Explorer, ExplorerState } from "../run/explorer.ts";
import { useApp, usePage } from "./context.ts";
import { isPythonProgram } from "../program-language.ts";
import { OutcomeRow } from "./OutcomeRow.tsx";
import { TypeScriptTwin } from "./TypeScriptTwin.tsx";
import { YouDecide } from "./YouDecide.tsx";
import { useExplorer, useSayOrders } from "./use-orders.ts";
import { useWords } from "./use-words.ts";

const WHAT = ["time", "threads", "sets", "durations", "shares"] as const;

export function OrdersView(): ReactElement {
  const say = useSayOrders();
  const { language } = useWords();
  const { store } = usePage();
  const [explorer, state] = useExplorer();
  const source = useApp((app) => app.source);
  const isPython = useApp(isPythonProgram);
  const isAsked = useApp(({ isToExplore }) => isToExplore);
  useEffect(() => {
    if (!isAsked) return;
    store.setState({ isToExplore: false });
    if (isPython) return;
    const { phase, source: explored } = explorer.getState();
    const isUnderWay = phase !== "idle" && phase !== "over";
    // What is known already need not be found again.
    if (!isUnderWay && explored !== store.getState().source) void explorer.start();
  }, [isAsked, isPython, explorer, store]);
  // There may be many, and news of them comes many times a second: they are listed when there is time for it.
  const listed = useDeferredValue(state);
  if (say === null) return <p className="hint" />;
  if (isPython) return <OfPython say={say} />;
  const { phase, jitter, exploration } = state;
  const isActive = phase === "compiling" || phase === "running" || phase === "stopping";
  const isOld = state.source !== null && state.source !== source;
  const number = (value: number): string => Math.round(value).toLocaleString(language);
  return (
    <div className="orders">
      <div className="orders-head">
        <h3>{say("orders.title")}</h3>
        <label className="orders-jitter">
          <span>{say("orders.jitter")}</span>
          <input
            type="range"
            min={JITTER.least * 100}
            max={JITTER.most * 100}
            step={10}
            value={Math.round(jitter * 100)}
            disabled={isActive}
            aria-valuetext={say("orders.jitterPart", { percent: Math.round(jitter * 100) })}
            onChange={({ target }) => {
              explorer.setJitter(Number(target.value) / 100);
            }}
          />
          <output>{say("orders.jitterPart", { percent: Math.round(jitter * 100) })}</output>
        </label>
        <button
          type="button"
          className="orders-button"
          data-active={isActive || undefined}
          onClick={() => {
            if (isActive) explorer.stop();
            else void explorer.start();
          }}
        >
          {isActive ? say("orders.stop") : say(phase === "idle" ? "orders.explore" : "orders.again")}
        </button>
      </div>
      {phase === "idle" && <p className="hint">{say("orders.intro")}</p>}
      <div role="status" className="orders-status">
        {isActive && <progress aria-label={statusOf(state, say)} />}
        {isActive && <p>{statusOf(state, say)}</p>}
        {exploration !== null && (
          <p className="muted">
            {say("orders.outcomes", { count: exploration.outcomes.length })} ·{" "}
            {say("orders.tried", { count: exploration.runs })} ·{" "}
            {say("orders.rate", { rate: number(exploration.perSecond) })}
          </p>
        )}
        {phase === "over" && <Verdict state={state} say={say} />}
        {phase === "over" && exploration?.isComplete === false && (
          <p>
            <button type="button" className="text-button" onClick={() => void explorer.start("longer")}>
              {say("orders.longer")}
            </button>
          </p>
        )}
        {isOld && <p className="orders-note">{say("orders.changed")}</p>}
      </div>
      <Outcomes state={listed} explorer={explorer} isOld={isOld} say={say} />
      <YouDecide explorer={explorer} state={state} say={say} />
      <details className="orders-what">
        <summary>{say("orders.whatTitle")}</summary>
        <ul>
          {WHAT.map((part) => (
            <li key={part}>{say(`orders.what.${part}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface OutcomesProps {
  readonly state: ExplorerState;
  readonly explorer: Explorer;
  /** The program was changed since. */
  readonly isOld: boolean;
  readonly say: SayOrders;
}

const Outcomes = memo(function Outcomes({ state, ...shared }: OutcomesProps): ReactElement | null {
  const { exploration, program, runs } = state;
  if (exploration === null || program === null) return null;
  return (
    <ol className="orders-list">
      {exploration.outcomes.map((outcome, index) => (
        <OutcomeRow
          key={index}
          outcome={outcome}
          number={index}
          usual={exploration.outcomes[0]}
          share={outcome.count / Math.max(1, exploration.runs)}
          program={program}
          trace={runs.get(index) ?? null}
          usualTrace={runs.get(0) ?? null}
          {...shared}
        />
      ))}
    </ol>
  );
});

/** Our own engine explores, and CPython runs what is written in Python. */
function OfPython({ say }: { readonly say: SayOrders }): ReactElement {
  return (
    <div className="orders">
      <div className="orders-head">
        <h3>{say("orders.title")}</h3>
      </div>
      <p className="orders-note">{say("orders.ofPython")}</p>
      <p>
        <TypeScriptTwin />
      </p>
    </div>
  );
}

function statusOf({ phase }: ExplorerState, say: SayOrders): string {
  if (phase === "compiling") return say("orders.compiling");
  return phase === "stopping" ? say("orders.stopping") : say("orders.running");
}

/** What is known now: whether these are all, and what is peculiar about them. */
function Verdict({
  state: { exploration, problem, program, jitter },
  say,
}: {
  readonly state: ExplorerState;
  readonly say: SayOrders;
}): ReactElement | null {
  if (problem !== null) return <p className="orders-note">{say(`orders.${problem}`)}</p>;
  if (exploration === null) return null;
  const { outcomes, runs: count, others, isToldTime, isComplete, hasOneOrder, failure } = exploration;
  const stopped = outcomes.filter(({ ending }) => ending === "limit");
  const notes: string[] = [];
  if (failure !== null) {
    const line = program?.sites[failure.site]?.line ?? 0;
    const isPlaced = failure.type === "unresponsive" && failure.site > 0;
    notes.push(
      isPlaced
        ? say("orders.failures.unresponsiveAt", { line })
        : say(`orders.failures.${failure.type}`, { problem: failure.problem }),
    );
  }
  if (stopped.length > 0)
    notes.push(say(stopped.length === outcomes.length ? "orders.neverEnds" : "orders.bounded"));
  if (isToldTime) notes.push(say("orders.timed"));
  if (outcomes.length > 1 && outcomes.every(({ ending, status }) => ending !== "limit" && status !== 0))
    notes.push(say("orders.alwaysFails"));
  if (others > 0) notes.push(say("orders.others", { count: others }));
  const isAll = isComplete && others === 0;
  return (
    <>
      {count > 0 && (
        <p className="orders-verdict" data-all={isAll || undefined}>
          {verdictText({ runs: count, isAll, hasOneOrder, jitter }, say)}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="orders-note">
          {note}
        </p>
      ))}
    </>
  );
}
