// The script of a worker that explores: it runs a program again and again, each time in another order, or once as a schedule says.
import { choicesOf } from "../explore/choices.ts";
import { Decider } from "../explore/decider.ts";
import { exploring, type Group } from "../explore/explore.ts";
import { changesIn, strayFrom } from "../explore/schedule.ts";
import { following } from "../explore/strategies.ts";
import { toldChanges, toldRun } from "../explore/told.ts";
import { createAttempts, type Ran } from "../runtime/attempts.ts";
import { describeFailure } from "../runtime/program-run.ts";
import type { Site } from "../trace/format.ts";
import { cut } from "./cut.ts";
import { MOST_OUTPUT } from "./exploration-limits.ts";
import type { ExploreCommand, FoundHere, StartCommand } from "./messages.ts";
import { afterMail, type Decisions, listen, programHere, type Send } from "./program-host.ts";
import { Stopwatch } from "./watchdog.ts";

/** Then the worker reads its mail. */
const TURN_SECONDS = 0.05;
/** Between two reports. */
const REPORT_SECONDS = 0.15;
/** A loop that has not awaited for so long is said to be long. */
const LONG_LOOP_SECONDS = 0.5;

const linesOf =
  (sites: readonly Site[]) =>
  (site: number): number =>
    site === 0 ? 0 : sites[site].line;

function decisionsFor({ schedule, program }: StartCommand): Decisions | null {
  if (schedule === null) return null;
  const decider = new Decider(schedule.jitter, following(changesIn(schedule)), true);
  return {
    choices: decider,
    told: () => ({
      type: "decided",
      told: toldChanges(decider.trail).map(shortened),
      stray: strayFrom(schedule, decider.trail, linesOf(program.sites)),
      choices: choicesOf(decider.trail, linesOf(program.sites)).map(({ taken, instead, ...choice }) => ({
        ...choice,
        taken: taken && shortened(taken),
        instead: shortened(instead),
      })),
    }),
  };
}

/** Of names that a program has chosen. */
function shortened<T extends { readonly label: string }>(change: T): T {
  return { ...change, label: cut(change.label) };
}

let isEnough = false;

function explore(command: ExploreCommand, send: Send): void {
  const { file, program, use, jitter, most, seconds, mostGroups, seed, share } = command;
  const clock = new Stopwatch();
  const now = (): number => clock.seconds * 1_000;
  const [turn, sinceReport, sinceLongLoop] = [new Stopwatch(), new Stopwatch(), new Stopwatch()];
  let isToldTime = false;
  let told = 0;
  const attempt = createAttempts({
    file,
    program,
    use,
    seed,
    start: programHere(),
    realm: globalThis,
    onLongLoop: (site) => {
      if (turn.seconds < LONG_LOOP_SECONDS || sinceLongLoop.seconds < LONG_LOOP_SECONDS) return;
      sinceLongLoop.restart();
      send({ type: "longLoop", site, seconds: turn.seconds });
    },
  });
  const report = (
    runs: number,
    groups: readonly Group<Ran>[],
    end: Pick<FoundHere, "ms" | "ways" | "isComplete" | "hasOneOrder" | "others">,
  ): void => {
    const fresh = groups.slice(told).map(({ result }) => outcomeOf(result));
    told = groups.length;
    send({ type: "explored", runs, fresh, counts: groups.map(({ count }) => count), isToldTime, ...end });
  };
  const steps = exploring({
    jitter,
    most,
    mostMs: seconds * 1_000,
    mostGroups,
    share,
    now,
    isStopped: () => isEnough,
    run: (decider: Decider) => {
      const attempted = attempt(decider);
      isToldTime ||= attempted.result.isToldTime;
      return attempted;
    },
    onRun: (runs, groups) => {
      if (sinceReport.seconds < REPORT_SECONDS) return;
      sinceReport.restart();
      report(runs, groups, { ms: now(), ways: null, isComplete: false, hasOneOrder: false, others: 0 });
    },
  });
  const goOn = (): void => {
    turn.restart();
    try {
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          const { groups, runs, ...end } = step.value;
          const ways = groups.map(({ changes }) => {
            const way = toldRun(jitter, changes, attempt, linesOf(program.sites));
            return { ...way, told: way.told.map(shortened) };
          });
          report(runs, groups, { ...end, ways });
          return;
        }
        if (turn.seconds >= TURN_SECONDS) break;
      }
    } catch (error) {
      send({ type: "failed", problem: cut(describeFailure(error)), site: 0 });
      return;
    }
    afterMail(goOn);
  };
  goOn();
}

/** As much of what was printed as the page shows. */
function outcomeOf({ pieces, status, ending }: Ran): FoundHere["fresh"][number] {
  const shown: Ran["pieces"][number][] = [];
  let left = MOST_OUTPUT;
  for (const piece of pieces) {
    if (left <= 0) break;
    const text = piece.text.length > left ? `${piece.text.slice(0, left)}…` : piece.text;
    left -= text.length + 1;
    shown.push({ ...piece, text });
  }
  return { pieces: shown, status, ending };
}

listen({
  decisionsFor,
  take: (command, send) => {
    if (command.type === "enough") isEnough = true;
    else if (command.type === "explore") explore(command, send);
  },
});
