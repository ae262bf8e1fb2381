// Gives the steps of each instant columns of their own, so that an instant can be opened: what happens in it gets room.
import { type Instants, instantsOf } from "./instants.ts";
import { perTrace } from "./per-trace.ts";
import type { Trace } from "./trace.ts";

/** So many steps of an instant have a whole column each; those behind them less and less. */
const WHOLE_COLUMNS = 32;

/**
 * How many columns the first steps of an instant take. Nobody looks at each of a hundred thousand, so the later ones are
 * narrow; yet no step changes its place when more of them come.
 */
export function columnsOf(steps: number): number {
  return steps <= WHOLE_COLUMNS ? steps : WHOLE_COLUMNS * (1 + Math.log(steps / WHOLE_COLUMNS));
}

/** The columns of all instants of a trace, one behind the other. Append-only. */
export class Columns {
  readonly instants: Instants;
  /** Of each instant: how many columns there are before it. */
  readonly before: number[] = [];
  /** How many seconds a column is as wide as. */
  width = 1;
  private readonly trace: Trace;
  /** Where the last question led: the next one mostly leads there, too. */
  private lastIndex = 0;

  constructor(trace: Trace) {
    this.trace = trace;
    this.instants = instantsOf(trace);
  }

  /** Takes in what is new. */
  update(): this {
    const { instants, before } = this;
    instants.update();
    while (before.length < instants.count) {
      const last = before.length - 1;
      before.push(last < 0 ? 0 : before[last] + columnsOf(instants.stepsIn(last)));
    }
    this.fitWidth();
    return this;
  }

  /** How many columns there are before step number `step`. */
  upTo(step: number): number {
    const { instants, before } = this;
    if (before.length === 0) return 0;
    const { firstSteps } = instants;
    const last = this.lastIndex;
    const isThere =
      firstSteps[last] <= step && (last + 1 === firstSteps.length || step < firstSteps[last + 1]);
    const index = isThere ? last : Math.max(0, instants.indexOf(step));
    this.lastIndex = index;
    return before[index] + columnsOf(step - firstSteps[index]);
  }

  /**
   * All columns together shall be about as wide as all time. A width that no longer fits is replaced by the power of two
   * that does: places change with it, so that must be rare.
   */
  private fitWidth(): void {
    const { endSeconds, stepCount } = this.trace;
    if (endSeconds === 0 || stepCount === 0) return;
    const fitting = endSeconds / this.upTo(stepCount);
    if (fitting > this.width / 2 && fitting < this.width * 2) return;
    this.width = 2 ** Math.round(Math.log2(fitting));
  }
}

const known = perTrace((trace) => new Columns(trace));

/** The columns of a trace, up to date. */
export function columnsIn(trace: Trace): Columns {
  return known(trace).update();
}
