// Explores in a worker of the command line, whatever runs the program, and sends how far it is and what it has found.
import type { Decider } from "../explore/decider.ts";
import { explore, type ExploreOptions } from "../explore/explore.ts";
import { toldRun } from "../explore/told.ts";
import type { Ran } from "../runtime/attempts.ts";
import type { ExploreMessage, Exploring } from "./explore-messages.ts";

const PROGRESS_MS = 100;

type Attempted = ReturnType<ExploreOptions<Ran>["run"]>;

/** `now`: milliseconds of the host's clock. Errors: those of `attempt`. */
export function tellExploration(
  { jitter, most, seconds, share }: Exploring,
  attempt: (decider: Decider, withLabels?: boolean) => Attempted,
  lineOf: (site: number) => number,
  now: () => number,
  send: (message: ExploreMessage) => void,
): void {
  let told = now();
  const tellProgress = (runs: number, groups: readonly unknown[]): void => {
    if (now() - told < PROGRESS_MS) return;
    told = now();
    send({ type: "progress", runs, groups: groups.length });
  };
  const options = { jitter, most, run: attempt, mostMs: seconds * 1_000, share, now, onRun: tellProgress };
  const found = explore(options);
  const groups = found.groups.map(({ result, count, changes }) => {
    tellProgress(found.runs, found.groups);
    return { ...result, count, ...toldRun(jitter, changes, attempt, lineOf) };
  });
  send({ type: "found", ...found, groups });
}
