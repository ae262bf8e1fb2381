// Compares two runs of one program: for how many steps they agree, and what each of them does then.
import type { Trace } from "../trace.ts";

/** Where two runs part. */
interface Divergence {
  /** So many steps are the same, whenever they come. */
  readonly steps: number;
  /** The event of each run that is its next step; -1: it has none. */
  readonly usual: number;
  readonly other: number;
}

/**
 * Null if they agree to their ends. What made a lane gives it its number, so that up to there all numbers of the two mean the same;
 * times are not compared.
 */
export function divergenceOf(usual: Trace, other: Trace): Divergence | null {
  let steps = 0;
  let [left, right] = [nextStep(usual, 0), nextStep(other, 0)];
  for (; left >= 0 && right >= 0; steps++) {
    if (!isSameStep(usual, left, other, right)) return { steps, usual: left, other: right };
    left = nextStep(usual, left + 1);
    right = nextStep(other, right + 1);
  }
  return left < 0 && right < 0 ? null : { steps, usual: left, other: right };
}

function nextStep(trace: Trace, from: number): number {
  for (let event = from; event < trace.count; event++) if (trace.isStep(event)) return event;
  return -1;
}

function isSameStep(left: Trace, atLeft: number, right: Trace, atRight: number): boolean {
  const [one, two] = [left.log.event(atLeft), right.log.event(atRight)];
  const isSame = one.type === two.type && one.actor === two.actor && one.site === two.site;
  return isSame && one.a === two.a && one.b === two.b && one.text === two.text;
}
