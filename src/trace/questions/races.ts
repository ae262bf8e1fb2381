// Finds races: a lane goes on with what it read of a variable, although another one has written to it while the lane waited.
import { EVENT_CODE } from "../format.ts";
import { perTrace } from "../per-trace.ts";
import { countBelow } from "../search.ts";
import type { Trace } from "../trace.ts";

/** One of them. The events say who, where and when; their texts are values. */
export interface Race {
  /** The variable or property, as the program has it. */
  readonly name: string;
  /** Who used a read that was out of date. */
  readonly lane: number;
  /** Its own, or that of a lane which handed it on: one that called it, or that it called. */
  readonly read: number;
  /** The last write of another lane since. */
  readonly other: number;
  /** The read from which, or because of which, that write came; -1 for none. */
  readonly otherRead: number;
  /** What the lane writes because of its read. */
  readonly write: number;
  /** The value is gone that the other one wrote; else the lane only decided by what was no longer so. */
  readonly isLost: boolean;
}

/** What is known of one variable. */
interface Variable {
  readonly name: string;
  /** By their numbers. */
  readonly reads: Map<number, number>;
  /** -1: nobody has written yet. */
  lastWrite: number;
}

const known = perTrace((trace) => new Races(trace));

/** All races so far, in the order of their writes: a list that grows. */
export function racesOf(trace: Trace): readonly Race[] {
  const races = known(trace);
  races.update();
  return races.found;
}

/** Those in which a lane had a part from one event up to another. */
export function racesWithin(trace: Trace, lane: number, from: number, to: number): readonly Race[] {
  const isWithin = (event: number) => event >= from && event < to;
  return racesOf(trace).filter((race) =>
    race.lane === lane
      ? isWithin(race.read) || isWithin(race.write)
      : trace.log.columns.actor[race.other] === lane && isWithin(race.other),
  );
}

class Races {
  readonly found: Race[] = [];
  private readonly trace: Trace;
  private readonly variables = new Map<number, Variable>();
  private count = 0;

  constructor(trace: Trace) {
    this.trace = trace;
  }

  /** Takes in what the trace has read since. */
  update(): void {
    const { columns, strings } = this.trace.log;
    for (; this.count < this.trace.count; this.count++) {
      const event = this.count;
      const variable = columns.a[event];
      switch (columns.type[event]) {
        case EVENT_CODE.variable:
          this.variables.set(variable, {
            name: strings[columns.text[event]],
            reads: new Map(),
            lastWrite: -1,
          });
          break;
        case EVENT_CODE.read:
          this.variables.get(variable)?.reads.set(columns.b[event], event);
          break;
        case EVENT_CODE.write:
        case EVENT_CODE.update:
          this.takeWrite(event, this.variables.get(variable));
      }
    }
  }

  private takeWrite(write: number, variable: Variable | undefined): void {
    if (variable === undefined) return;
    const { type, actor, b, text } = this.trace.log.columns;
    const { name, reads, lastWrite: other } = variable;
    variable.lastWrite = write;
    const read = reads.get(Math.abs(b[write])) ?? -1;
    const lane = actor[write];
    // What somebody wrote before this lane's own last write, that one has dealt with.
    if (read < 0 || other < read || actor[other] === lane) return;
    // Nor has another one taken part if who read has written itself, and then handed on what it did.
    if (actor[other] === actor[read]) return;
    // Changed and changed back: what was read is true.
    if (text[read] === text[other] || !this.hasWaited(actor[read], read, write)) return;
    const isMade = b[write] > 0;
    const isLost = isMade || (type[write] === EVENT_CODE.write && text[write] !== text[other]);
    const otherRead = reads.get(Math.abs(b[other])) ?? -1;
    this.found.push({ name, lane, read, other, otherRead, write, isLost });
  }

  /** Without losing its turn, a lane changes things under its own hands only: by calls that belong to it. */
  private hasWaited(id: number, since: number, until: number): boolean {
    const lane = this.trace.lane(id);
    return lane !== undefined && countBelow(lane.changes, since) < countBelow(lane.changes, until);
  }
}
