// Opens, on the time axis, the instant in which the reader steps, and closes it behind: its steps get room there, and push the rest aside.
import { columnsOf } from "../../trace/columns.ts";
import { instantsOf } from "../../trace/instants.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Lens } from "../../trace/units.ts";
import { isStill, MOST_EVENTS } from "./axis-change.ts";
import type { Playhead } from "./playhead.ts";

/** Long enough to see where everything goes, and over before the next step. */
const OPENING_MS = 200;
/** How wide a step is, */
const STEP_EM = 2;
/** unless the instant would take more than so much of the width. */
const MOST_OF_WIDTH = 0.5;

/** One that opens, is open, or closes. */
interface Opening {
  readonly instant: number;
  /** How many seconds wide a column is once it is open. */
  readonly width: number;
  /** How far it is open: 0 to 1. */
  part: number;
}

export class Lenses {
  /** In the order of their instants. */
  private openings: Opening[] = [];
  private wanted = -1;
  /** The time of the last frame in which something opened or closed. */
  private lastMs: number | null = null;

  reset(): void {
    this.openings = [];
    this.wanted = -1;
  }

  /** As they are now. */
  get all(): readonly Lens[] {
    return this.openings.map(({ instant, width, part }) => ({
      instant,
      // Slow, fast, slow.
      width: width * part * part * (3 - 2 * part),
    }));
  }

  /** The instant that is to be open, -1 for none, in a picture of that width and scale. */
  want(trace: Trace, instant: number, fontPx: number, widthPx: number, pxPerSecond: number): void {
    this.wanted = instant;
    if (instant < 0 || this.openings.some((opening) => opening.instant === instant)) return;
    const columns = columnsOf(instantsOf(trace).stepsIn(instant));
    const openPx = Math.min(columns * fontPx * STEP_EM, widthPx * MOST_OF_WIDTH);
    this.openings.push({ instant, width: openPx / columns / pxPerSecond, part: 0 });
    this.openings.sort((a, b) => a.instant - b.instant);
  }

  /** Goes on to the time of a frame. False if all of them stand still, and did before. */
  advance(nowMs: number): boolean {
    const goal = ({ instant }: Opening): number => (instant === this.wanted ? 1 : 0);
    if (this.openings.every((opening) => opening.part === goal(opening))) {
      this.lastMs = null;
      return false;
    }
    const passed = isStill() ? 1 : (nowMs - (this.lastMs ?? nowMs)) / OPENING_MS;
    this.lastMs = nowMs;
    for (const opening of this.openings) {
      const change = goal(opening) === 1 ? passed : -passed;
      opening.part = Math.max(0, Math.min(opening.part + change, 1));
    }
    this.openings = this.openings.filter((opening) => opening.part > 0 || goal(opening) === 1);
    return true;
  }
}

/** The instant of which some steps have happened and some have not; -1 if there is none, or nobody could follow so many events. */
export function instantAround(trace: Trace, { moment }: Playhead): number {
  if (trace.count > MOST_EVENTS) return -1;
  const instants = instantsOf(trace);
  const step = trace.stepAtMoment(moment);
  const instant = instants.indexOf(step);
  return instant >= 0 && step > instants.firstSteps[instant] && step < trace.stepCount ? instant : -1;
}
