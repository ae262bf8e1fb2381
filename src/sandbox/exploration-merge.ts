// Puts together the outcomes that several workers have found: each once, with the fewest decisions that lead to it.
import type { Schedule } from "../explore/schedule.ts";
import type { ToldChange } from "../explore/told.ts";
import type { FoundHere } from "./messages.ts";

type Outcome = FoundHere["fresh"][number];

export interface FoundOutcome extends Outcome {
  /** How many runs came to it. */
  readonly count: number;
  /** Null while that is looked for. */
  readonly schedule: Schedule | null;
  readonly told: readonly ToldChange[];
}

/** What one worker has found. */
interface Found {
  readonly outcomes: readonly Outcome[];
  /** Null: nothing so far. */
  readonly last: Pick<FoundHere, "counts" | "ways"> | null;
}

/** In the order in which they were found, by the first worker, the second, and so on. */
export function mergedOutcomes(workers: readonly Found[]): FoundOutcome[] {
  const merged = new Map<string, FoundOutcome>();
  for (const { outcomes, last } of workers)
    outcomes.forEach((outcome, i) => {
      const key = JSON.stringify([outcome.status, outcome.ending, outcome.pieces]);
      const count = last?.counts[i] ?? 0;
      const { schedule, told } = last?.ways?.[i] ?? { schedule: null, told: [] };
      const known = merged.get(key);
      const isShorter =
        schedule !== null && (known?.schedule?.changes.length ?? Infinity) > schedule.changes.length;
      merged.set(key, {
        ...outcome,
        count: count + (known?.count ?? 0),
        schedule: isShorter ? schedule : (known?.schedule ?? null),
        told: isShorter ? told : (known?.told ?? []),
      });
    });
  return [...merged.values()];
}
