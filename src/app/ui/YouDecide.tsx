// Lets the reader be the scheduler: lists what could come instead at each step of the run, takes decisions back, and sets goals.
import { Check, Circle, Undo2 } from "lucide-react";
import { type ReactElement, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Choice, Who } from "../../explore/choices.ts";
import { EVENT_CODE } from "../../trace/format.ts";
import { printedLines } from "../../lessons/printed-lines.ts";
import { printedText } from "../../trace/printed.ts";
import type { Trace } from "../../trace/trace.ts";
import { durationText } from "../../words/durations.ts";
import { orderSentence, type SayOrders } from "../../words/order-texts.ts";
import type { Explorer, ExplorerState } from "../run/explorer.ts";
import { type Ending, type Goal, goalsIn, isReached } from "../run/goals.ts";
import { isActive } from "../store.ts";
import { useApp } from "./context.ts";
import { useOneOrder } from "./use-one-order.ts";
import { useWords } from "./use-words.ts";

/** More would bury the first ones. */
const MOST_STEPS = 40;
const MICROS_PER_SECOND = 1_000_000;

type FoundOutcome = NonNullable<ExplorerState["exploration"]>["outcomes"][number];

interface DecideProps {
  readonly explorer: Explorer;
  readonly state: ExplorerState;
  readonly say: SayOrders;
}

export function YouDecide({ explorer, state, say }: DecideProps): ReactElement {
  const { deciding } = explorer;
  const { shown } = useSyncExternalStore(deciding.subscribe, deciding.getState);
  const choices = useApp(({ order }) => order?.choices ?? null);
  const isRunning = useApp(({ run }) => isActive(run));
  const isShown = useApp(({ asked }) => asked.schedule !== null && asked.schedule === shown.at(-1));
  const isDeciding = shown.length > 0 && isShown;
  return (
    <section className="decide" aria-label={say("orders.decide.title")}>
      <h4>{say("orders.decide.title")}</h4>
      {!isDeciding && (
        <>
          <p className="hint">{say("orders.decide.intro")}</p>
          <p>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                deciding.start(state.jitter);
              }}
            >
              {say("orders.decide.start")}
            </button>
          </p>
        </>
      )}
      {isDeciding && (
        <>
          <div className="decide-head">
            <p role="status">
              {isRunning ? say("orders.running") : say("orders.decide.taken", { count: shown.length - 1 })}
            </p>
            <button
              type="button"
              className="text-button"
              disabled={shown.length < 2}
              onClick={() => {
                deciding.undo();
              }}
            >
              <Undo2 aria-hidden /> {say("orders.decide.undo")}
            </button>
          </div>
          <Goals explorer={explorer} state={state} say={say} />
          {!isRunning && choices !== null && (
            <Steps
              choices={choices}
              jitter={state.jitter}
              say={say}
              onChoice={(choice) => {
                deciding.choose(choice);
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

interface StepsProps {
  readonly choices: readonly Choice[];
  readonly jitter: number;
  readonly say: SayOrders;
  readonly onChoice: (choice: Choice) => void;
}

function Steps({ choices, jitter, say, onChoice }: StepsProps): ReactElement {
  const { t } = useWords();
  const sites = useApp(({ recording }) => recording?.trace.log.sites ?? null);
  const oneOrder = useOneOrder(jitter, say);
  if (choices.length === 0) return <p className="hint">{oneOrder}</p>;
  const steps = new Map<number, Choice[]>();
  for (const choice of choices) {
    const ofStep = steps.get(choice.step);
    if (ofStep === undefined) steps.set(choice.step, [choice]);
    else ofStep.push(choice);
  }
  const whoText = ({ label, site }: Who): string =>
    say(site === 0 ? "orders.who" : "orders.whoAt", {
      name: label === "" ? say("orders.nobody") : label,
      line: sites?.[site]?.line ?? 0,
    });
  const whatText = ({ taken, micros }: Choice): string => {
    const time = durationText(micros / MICROS_PER_SECOND, t);
    if (taken === null) return say("orders.decide.atEnd", { time });
    return taken.kind === "delay"
      ? say("orders.decide.at", { time, who: whoText(taken) })
      : say("orders.decide.atPick", { time, who: whoText(taken) });
  };
  const insteadText = ({ type, instead, value, count }: Choice): string => {
    const who = whoText(instead);
    if (type === "pick")
      return say(instead.kind === "thread" ? "orders.decide.thread" : "orders.decide.set", {
        index: value + 1,
        count,
      });
    if (type === "tie") return say("orders.decide.tie", { who });
    return type === "no tie" ? say("orders.decide.noTie", { who }) : say("orders.decide.first", { who });
  };
  return (
    <ol className="decide-steps">
      {[...steps.values()].slice(0, MOST_STEPS).map((ofStep) => (
        <li key={ofStep[0].step}>
          <span>{whatText(ofStep[0])}</span>
          <ul>
            {ofStep.map((choice, index) => (
              <li key={index}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    onChoice(choice);
                  }}
                >
                  {insteadText(choice)}
                </button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** What to bring about: what the program asks for in its comments, and the outcomes that the explorer has found besides the usual one. */
function Goals({
  explorer,
  state: { exploration, phase, runs, program },
  say,
}: DecideProps): ReactElement | null {
  const { t } = useWords();
  const { reached } = useSyncExternalStore(explorer.deciding.subscribe, explorer.deciding.getState);
  const trace = useApp(({ recording, run }) => (isActive(run) ? null : (recording?.trace ?? null)));
  const [hinted, setHinted] = useState<ReadonlyMap<string, number>>(new Map());
  const isOver = phase === "over" && exploration !== null;
  const source = useApp((app) => app.source);
  const asked = useMemo(() => goalsIn(source), [source]);
  useEffect(() => {
    if (trace === null || asked.length === 0) return;
    const ending = comeTo(trace);
    asked.forEach((goal, i) => {
      if (isReached(goal, ending)) explorer.deciding.reach(askedKey(i));
    });
  }, [asked, trace, explorer]);
  // All that each run printed is compared: not in every frame of a search.
  const atGoal = useMemo(() => {
    if (!isOver) return -1;
    const now = trace === null ? null : endingOf(trace);
    return exploration.outcomes.findIndex((_, index) => {
      const run = index === 0 ? undefined : runs.get(index);
      return run !== undefined && endingOf(run) === now;
    });
  }, [isOver, exploration, runs, trace]);
  useEffect(() => {
    if (atGoal > 0) explorer.deciding.reach(String(atGoal));
  }, [atGoal, explorer]);
  const lineOf = (site: number): number => (site === 0 ? 0 : (program?.sites[site]?.line ?? 0));
  const outcomes = isOver ? exploration.outcomes : [];
  const isAskedFor = (outcome: FoundOutcome): boolean =>
    asked.some((goal) => isReached(goal, endOf(outcome)));
  const usual = new Set(outcomes[0]?.pieces.map(({ text }) => text));
  const items = [
    ...asked.map((goal, i) => ({
      key: askedKey(i),
      text: askedText(goal, say),
      told: outcomes.find((outcome) => isReached(goal, endOf(outcome)))?.told ?? [],
    })),
    ...outcomes.flatMap((outcome, index) =>
      index === 0 || isAskedFor(outcome)
        ? []
        : [{ key: String(index), text: foundText(outcome, index, usual, say), told: outcome.told }],
    ),
  ];
  return (
    <>
      {items.length > 0 && (
        <ul className="decide-goals" aria-label={say("orders.decide.goals")}>
          {items.map(({ key, text, told }) => {
            const isDone = reached.has(key);
            const hints = Math.min(hinted.get(key) ?? 0, told.length);
            return (
              <li key={key} data-reached={isDone || undefined}>
                {isDone ? <Check aria-hidden /> : <Circle aria-hidden />}
                <span>
                  {text}
                  {isDone && ` · ${say("orders.decide.reached")}`}
                  {hints > 0 && <em> {orderSentence(told.slice(0, hints), lineOf, say, t)}</em>}
                </span>
                {!isDone && hints < told.length && (
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => {
                      setHinted(new Map(hinted).set(key, hints + 1));
                    }}
                  >
                    {say("orders.decide.hint")}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!isOver && (
        <p>
          <button
            type="button"
            className="text-button"
            disabled={phase !== "idle" && phase !== "over"}
            onClick={() => void explorer.start()}
          >
            {say("orders.decide.findGoals")}
          </button>
        </p>
      )}
    </>
  );
}

/** Goals of the program have keys of their own. */
function askedKey(index: number): string {
  return `asked ${index}`;
}

function askedText({ type, text, question }: Goal, say: SayOrders): string {
  if (question !== "") return question;
  if (type === "deadlock") return say("orders.decide.goalDeadlock");
  return type === "error"
    ? say("orders.decide.goalAnyError")
    : say("orders.decide.goalPrints", { line: text });
}

function foundText(
  { ending, status, pieces }: FoundOutcome,
  index: number,
  usual: ReadonlySet<string>,
  say: SayOrders,
): string {
  if (ending === "deadlock") return say("orders.decide.goalDeadlock");
  if (status !== 0) return say("orders.decide.goalError", { code: status });
  const other = pieces.find(({ text, isRemark }) => !isRemark && !usual.has(text))?.text;
  return other === undefined
    ? say("orders.decide.goalOther", { number: index + 1 })
    : say("orders.decide.goalPrints", { line: other });
}

function endOf({ ending, status, pieces }: FoundOutcome): Ending {
  const printed = pieces.filter(({ isRemark }) => !isRemark).map(({ text }) => text);
  return { ending, status, printed };
}

function comeTo(trace: Trace): Ending {
  const { ending, status } = finishOf(trace) ?? { ending: "", status: 0 };
  return { ending, status, printed: printedLines(trace.log).map(({ text }) => text) };
}

/** How a run ended; null as long as it goes on. */
function finishOf({ log, count }: Trace): Pick<Ending, "ending" | "status"> | null {
  const { type, text, a } = log.columns;
  const last = count - 1;
  const isFinished = last >= 0 && type[last] === EVENT_CODE.finish;
  return isFinished ? { ending: log.strings[text[last]], status: a[last] } : null;
}

/** The same for runs that come to the same. */
function endingOf(trace: Trace): string {
  return JSON.stringify([finishOf(trace), printedText(trace.log)]);
}
