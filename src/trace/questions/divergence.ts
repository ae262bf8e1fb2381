// Compares two runs: for how many steps they agree, and what each of them does then.
import { type EventMeaning, EVENTS, type EventType } from "../format.ts";
import type { Trace } from "../trace.ts";

/** Where two runs part. */
export interface Divergence {
  /** So many steps are the same, whenever they come. */
  readonly steps: number;
  /** The event of each run that is its next step; -1: it has none. */
  readonly usual: number;
  readonly other: number;
}

/** Null if they agree to their ends. Times are not compared; nor are, of two programs, the places of the source. */
export function divergenceOf(usual: Trace, other: Trace): Divergence | null {
  const alike = new Alike(usual, other);
  let steps = 0;
  let [left, right] = [nextStep(usual, 0), nextStep(other, 0)];
  for (; left >= 0 && right >= 0; steps++) {
    if (!alike.isSameStep(left, right)) return { steps, usual: left, other: right };
    left = nextStep(usual, left + 1);
    right = nextStep(other, right + 1);
  }
  return left < 0 && right < 0 ? null : { steps, usual: left, other: right };
}

/** Whether two traces are of the same program, so that places in it mean the same. Of other tools' traces nobody knows. */
export function areOfOneProgram({ log: one }: Trace, { log: other }: Trace): boolean {
  const { source, file } = one.header;
  return source !== "" && source === other.header.source && file === other.header.file;
}

/** A place by its line and column: a run with values has other numbers for them. */
export function placeOf({ log }: Trace, event: number): string {
  const { line, column } = log.sites[log.columns.site[event]] ?? { line: 0, column: 0 };
  return `${line}:${column}`;
}

/** A call or a value, whichever language it is written in: Python's `take_tea('Ann', None)` is TypeScript's `takeTea("Ann", null)`. */
export function inAnyLanguage(text: string): string {
  return text
    .replaceAll(/[_\s]/g, "")
    .replaceAll("'", '"')
    .toLowerCase()
    .replaceAll(/\b(undefined|null)\b/g, "none");
}

function nextStep(trace: Trace, from: number): number {
  for (let event = from; event < trace.count; event++) if (trace.isStep(event)) return event;
  return -1;
}

/** Their texts are times. */
const TELLS_TIME: ReadonlySet<EventType> = new Set(["wait", "block", "due"]);

/** Their texts are calls or values. */
const IS_CODE: ReadonlySet<EventType> = new Set(["task", "coroutine", "enter", "leave", "settle", "end"]);

/** Which lanes and objects of two runs are the same so far: those that the same steps were about. */
class Alike {
  private readonly left: Trace;
  private readonly right: Trace;
  private readonly hasPlaces: boolean;
  private readonly there = new Map([[0, 0]]);
  private readonly here = new Map([[0, 0]]);

  constructor(left: Trace, right: Trace) {
    this.left = left;
    this.right = right;
    this.hasPlaces = areOfOneProgram(left, right);
  }

  isSameStep(atLeft: number, atRight: number): boolean {
    const [one, two] = [this.left.log.event(atLeft), this.right.log.event(atRight)];
    if (one.type !== two.type || !this.isSameId(one.actor, two.actor)) return false;
    if (this.hasPlaces && placeOf(this.left, atLeft) !== placeOf(this.right, atRight)) return false;
    const meaning: EventMeaning = EVENTS[one.type];
    const isSame = (field: "a" | "b"): boolean =>
      meaning[field] === "id" || meaning[field] === "new"
        ? this.isSameId(one[field], two[field])
        : one[field] === two[field];
    return isSame("a") && isSame("b") && this.isSameText(one.type, one.text, two.text);
  }

  private isSameText(type: EventType, one: string, two: string): boolean {
    if (one === two || TELLS_TIME.has(type)) return true;
    return !this.hasPlaces && IS_CODE.has(type) && inAnyLanguage(one) === inAnyLanguage(two);
  }

  private isSameId(one: number, two: number): boolean {
    const known = this.there.get(one);
    if (known !== undefined) return known === two;
    if (this.here.has(two)) return false;
    this.there.set(one, two);
    this.here.set(two, one);
    return true;
  }
}
