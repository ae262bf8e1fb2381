// Keeps the mipmap of each row on each axis up to date, for as long as the row is looked at.
import type { Trace } from "../../trace/trace.ts";
import type { Units } from "../../trace/units.ts";
import { Mipmap } from "./mipmap.ts";
import { OnAxes } from "./on-axes.ts";
import type { Row } from "./rows.ts";
import { stateCodeOf } from "./spans.ts";

/** A row with fewer changes is looked through faster than it is summed up. */
const LEAST_CHANGES = 128;

interface Entry {
  mipmap: Mipmap;
  /** How many of the changes are behind it, each with the next one. */
  read: number;
}

export class Mipmaps {
  /** By the row's list of changes, which is the same one for as long as the trace lives. */
  private readonly entries = new OnAxes(() => new WeakMap<readonly number[], Entry>());

  /** The mipmap of all spans of the row but the last one, which nothing has ended. Null for few spans, or none that stays. */
  mipmapOf(trace: Trace, units: Units, row: Row): Mipmap | null {
    const { changes } = row;
    if (changes.length < LEAST_CHANGES || units.isPassing) return null;
    const entries = this.entries.on(units);
    let entry = entries.get(changes);
    if (entry === undefined) entries.set(changes, (entry = { mipmap: emptyMipmap(units, row), read: 0 }));
    extend(entry, trace, units, row);
    if (!entry.mipmap.isMisfit) return entry.mipmap;
    const better = emptyMipmap(units, row);
    if (better.width === entry.mipmap.width) return entry.mipmap;
    entry.mipmap = better;
    entry.read = 0;
    extend(entry, trace, units, row);
    return better;
  }
}

function emptyMipmap(units: Units, { changes }: Row): Mipmap {
  const first = units.unitAt(changes[0]);
  const length = units.unitAt(changes[changes.length - 1]) - first;
  // Where all of it happens at once there is nothing to divide.
  return length > 0 ? new Mipmap(first, length / changes.length, changes.length) : new Mipmap(first, 1);
}

function extend(entry: Entry, trace: Trace, units: Units, row: Row): void {
  const { changes } = row;
  const { mipmap } = entry;
  if (entry.read === changes.length - 1) return;
  let from = units.unitAt(changes[entry.read]);
  for (; entry.read < changes.length - 1; entry.read++) {
    const to = units.unitAt(changes[entry.read + 1]);
    mipmap.add(stateCodeOf(trace, row, entry.read), from, to);
    from = to;
  }
}
