// The shares of each row on each axis, kept up to date with the rows that are looked at.
import type { Trace } from "../../trace/trace.ts";
import type { Row } from "./rows.ts";
import { Shares } from "./shares.ts";
import { stateCodeOf } from "./spans.ts";
import type { Axis, Units } from "./units.ts";

/** A row with fewer changes is looked through faster than it is summed up. */
const LEAST_CHANGES = 128;

interface Summary {
  shares: Shares;
  /** How many of the changes are behind it, each with the next one. */
  read: number;
}

export class Summaries {
  /** By the row's list of changes, which is the same one for as long as the trace lives. */
  private readonly known: Readonly<Record<Axis, WeakMap<readonly number[], Summary>>> = {
    time: new WeakMap(),
    steps: new WeakMap(),
  };

  /** The shares of all spans of the row but the last one, which nothing has ended. Null for few. */
  sharesOf(trace: Trace, units: Units, row: Row): Shares | null {
    const { changes } = row;
    if (changes.length < LEAST_CHANGES) return null;
    const known = this.known[units.axis];
    let summary = known.get(changes);
    if (summary === undefined) known.set(changes, (summary = { shares: emptyShares(units, row), read: 0 }));
    extend(summary, trace, units, row);
    if (!summary.shares.isMisfit) return summary.shares;
    const shares = emptyShares(units, row);
    if (shares.width === summary.shares.width) return summary.shares;
    summary.shares = shares;
    summary.read = 0;
    extend(summary, trace, units, row);
    return shares;
  }
}

function emptyShares(units: Units, { changes }: Row): Shares {
  const first = units.unitAt(changes[0]);
  const length = units.unitAt(changes[changes.length - 1]) - first;
  // Where all of it happens at once there is nothing to divide.
  return length > 0 ? new Shares(first, length / changes.length, changes.length) : new Shares(first, 1);
}

function extend(summary: Summary, trace: Trace, units: Units, row: Row): void {
  const { changes } = row;
  const { shares } = summary;
  if (summary.read === changes.length - 1) return;
  let from = units.unitAt(changes[summary.read]);
  for (; summary.read < changes.length - 1; summary.read++) {
    const to = units.unitAt(changes[summary.read + 1]);
    shares.add(stateCodeOf(trace, row, summary.read), from, to);
    from = to;
  }
}
