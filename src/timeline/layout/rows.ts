// Decides which rows the picture has: threads, under each its tasks and async calls as a tree, and behind them its callbacks.
import { countBelow } from "../../trace/search.ts";
import { isThingShown } from "../../trace/things.ts";
import type { Lane, LaneKind, TracedObject, Trace } from "../../trace/trace.ts";
import { type Arrangement, UNARRANGED } from "./arrangement.ts";

export interface Row {
  /** The same for as long as the trace lives: the lane; of a band, what no lane has. */
  readonly key: number;
  /** From the top. */
  readonly index: number;
  /** A band stands for siblings of one function that are too many to be looked at one by one; a twin, for a row of another run. */
  readonly type: LaneKind | "band" | "thing" | "twin";
  /** What it shows, if that is no lane but something that lanes share; else 0. */
  readonly object: number;
  /** Its lane, or the first one of its track or band; 0 for a thing. */
  readonly lane: number;
  readonly loop: number;
  readonly thread: number;
  /** How far it is indented. */
  readonly depth: number;
  /** The index of the last row that hangs from this one, itself if none does. */
  readonly lastOfSubtree: number;
  /** Whether what hangs from it is shown; null if nothing does. */
  readonly isOpen: boolean | null;
  /** It stands on top, out of its place. */
  readonly isPinned: boolean;
  /** The lanes of a band, in the order of their creation; none for other rows. */
  readonly members: readonly number[];
  /** The events that change the row's state, ascending; none for a band. */
  readonly changes: readonly number[];
  /** Of a track: the number of the state after each change, where it does not follow from the type of the event. */
  readonly states: readonly number[] | null;
  /** Of a track: the lane that is shown from each change on. */
  readonly shown: readonly number[] | null;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** The row that shows a lane, by the lane's id. */
  readonly rowOfLane: ReadonlyMap<number, Row>;
  /** The row below which a lane is put away, or the band that it is a part of. */
  readonly standInOf: ReadonlyMap<number, Row>;
  /** How many rows are pinned: the first ones. */
  readonly pinnedCount: number;
}

/** More siblings of one function than that are a band at first. */
export const MOST_SIBLINGS = 100;

/** What lanes share, as far as it has a row; where rows are narrowed down to some lanes, nothing. */
function shownThings(trace: Trace, { things, only }: Arrangement): readonly TracedObject[] {
  return only === null ? trace.things.filter(({ id }) => isThingShown(trace, id, things)) : [];
}

/** The lane that the row shows at a moment; the first one before it was made. */
export function laneAt({ lane, changes, shown }: Row, moment: number): number {
  if (shown === null) return lane;
  return shown[Math.max(0, countBelow(changes, moment) - 1)];
}

/** The row that shows a lane or stands for it; undefined for what is left out of the picture. */
export function rowFor({ rowOfLane, standInOf }: Rows, lane: number): Row | undefined {
  return rowOfLane.get(lane) ?? standInOf.get(lane);
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** What becomes a row, if it is not put away: the first lane of a row; of a band, all of them. */
type Branch = readonly Lane[];

/**
 * Threads and loops in the order of their creation; a task or call under the one that made it, in creation order. Lanes
 * of one track share a row.
 */
export function rowsOf(trace: Trace, arrangement: Arrangement = UNARRANGED): Rows {
  return new RowBuilder(trace, arrangement).build();
}

class RowBuilder {
  private readonly trace: Trace;
  private readonly arrangement: Arrangement;
  private readonly rows: Growing<Row>[] = [];
  private readonly rowOfLane = new Map<number, Row>();
  private readonly standInOf = new Map<number, Row>();
  /** The first lanes of the rows that are needed; null if all are. */
  private readonly wanted: ReadonlySet<number> | null;

  constructor(trace: Trace, arrangement: Arrangement) {
    this.trace = trace;
    this.arrangement = arrangement;
    this.wanted = arrangement.only === null ? null : withWhatLeadsTo(trace, arrangement.only);
  }

  build(): Rows {
    const { trace, rowOfLane, standInOf } = this;
    const branchesOfThread = groupRoots(trace, this.wanted);
    for (const thread of trace.lanes) {
      if (thread.kind !== "thread" || thread.isInternal || this.wanted?.has(thread.id) === false) continue;
      const { trees, callbacks } = branchesOfThread.get(thread.id) ?? NO_ROOTS;
      this.add([thread], 0, [...folded(trees), ...folded(callbacks)]);
    }
    for (const thing of shownThings(trace, this.arrangement)) this.addThing(thing);
    const pinnedCount = this.pin();
    return { rows: this.rows, rowOfLane, standInOf, pinnedCount };
  }

  /** Adds a branch with all that hangs from it. Not recursive: tasks can make tasks that make tasks, thousands deep. */
  private add(root: Branch, depth: number, branches: readonly Branch[]): void {
    const open: { readonly row: Growing<Row>; readonly branches: readonly Branch[]; next: number }[] = [];
    const visit = (branch: Branch, depth: number, branches: readonly Branch[]): void => {
      const row = this.addRow(branch, depth, branches.length > 0);
      if (row.isOpen === true) open.push({ row, branches, next: 0 });
      else if (row.isOpen === false) this.putAway(branches, row);
    };
    visit(root, depth, branches);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (top.next < top.branches.length) {
        const branch = top.branches[top.next++];
        visit(branch, top.row.depth + 1, this.branchesOf(branch));
      } else {
        top.row.lastOfSubtree = this.rows.length - 1;
        open.pop();
      }
    }
  }

  /** Under all lanes. */
  private addThing({ id }: TracedObject): void {
    const index = this.rows.length;
    this.rows.push({
      // Lanes and objects are numbered together.
      key: id,
      index,
      type: "thing",
      object: id,
      lane: 0,
      loop: 0,
      thread: 0,
      depth: 0,
      lastOfSubtree: index,
      isOpen: null,
      isPinned: false,
      members: NOBODY,
      changes: NOBODY,
      states: null,
      shown: null,
    });
  }

  private addRow(branch: Branch, depth: number, hasBranches: boolean): Growing<Row> {
    const { rows, rowOfLane } = this;
    const [{ id, kind, loop, thread, track: trackNumber }] = branch;
    const [lane] = branch;
    const isBand = branch.length > 1;
    const track = isBand || trackNumber < 0 ? null : this.trace.tracks[trackNumber];
    // Lanes count from 1.
    const key = isBand ? -id : id;
    const row: Growing<Row> = {
      key,
      index: rows.length,
      type: isBand ? "band" : kind,
      object: 0,
      lane: id,
      loop,
      thread,
      depth,
      lastOfSubtree: rows.length,
      isOpen: hasBranches ? this.arrangement.toggled.has(key) === isBand : null,
      isPinned: false,
      members: isBand ? branch.flatMap((member) => this.lanesOf(member)) : NOBODY,
      changes: isBand ? NOBODY : (track ?? lane).changes,
      states: track === null ? null : track.states,
      shown: track === null ? null : track.shown,
    };
    rows.push(row);
    if (!isBand) for (const member of this.lanesOf(lane)) rowOfLane.set(member, row);
    return row;
  }

  /** The lanes that share the row of this one. */
  private lanesOf({ id, track }: Lane): readonly number[] {
    return track < 0 ? [id] : this.trace.tracks[track].lanes;
  }

  /** What hangs from a branch. */
  private branchesOf(branch: Branch): readonly Branch[] {
    if (branch.length > 1) return branch.map((member) => [member]);
    const [lane] = branch;
    // Most have made nothing.
    if (lane.track < 0 && lane.children.length === 0) return NO_BRANCHES;
    const { trace, wanted } = this;
    const children = this.lanesOf(lane)
      .flatMap((maker) => trace.lane(maker)!.children)
      .map((child) => trace.lane(child)!)
      .filter((child) => hangsFrom(lane, child) && isFirst(trace, child) && wanted?.has(child.id) !== false);
    return folded(children);
  }

  /** A row stands for everything that would hang from it. */
  private putAway(branches: readonly Branch[], row: Row): void {
    const rest = [...branches];
    for (let branch = rest.pop(); branch !== undefined; branch = rest.pop()) {
      for (const lane of branch) for (const id of this.lanesOf(lane)) this.standInOf.set(id, row);
      for (const next of this.branchesOf(branch)) rest.push(next);
    }
  }

  /** Moves the pinned rows to the top; gives how many there are. */
  private pin(): number {
    const { rows } = this;
    const pinned = this.arrangement.pinned
      .map((key) => rows.find((row) => row.key === key))
      .filter((row) => row !== undefined);
    if (pinned.length === 0) return 0;
    for (const row of pinned) row.isPinned = true;
    const others = rows.filter(({ isPinned }) => !isPinned);
    // The last row of a subtree may be one that has gone.
    let last = -1;
    const lastUpTo = rows.map(({ isPinned }) => (isPinned ? last : ++last) + pinned.length);
    for (const row of others) row.lastOfSubtree = lastUpTo[row.lastOfSubtree];
    rows.splice(0, rows.length, ...pinned, ...others);
    rows.forEach((row, index) => (row.index = index));
    for (const row of pinned) {
      row.depth = 0;
      row.lastOfSubtree = row.index;
    }
    return pinned.length;
  }
}

const NOBODY: readonly number[] = [];
const NO_BRANCHES: readonly Branch[] = [];

/** Siblings as branches: those of one function, if they are very many, as one. */
function folded(siblings: readonly Lane[]): readonly Branch[] {
  if (siblings.length <= MOST_SIBLINGS) return siblings.map((lane) => [lane]);
  const byFunction = new Map<string, Lane[]>();
  for (const lane of siblings) {
    const key = `${lane.kind} ${lane.label}`;
    const same = byFunction.get(key);
    if (same === undefined) byFunction.set(key, [lane]);
    else same.push(lane);
  }
  const branches = [...byFunction.values()].flatMap((same): readonly Branch[] =>
    same.length > MOST_SIBLINGS ? [same] : same.map((lane) => [lane]),
  );
  // In the order of creation, a band where its first lane would be.
  const places = new Map(siblings.map(({ id }, place) => [id, place]));
  return branches.sort(([a], [b]) => places.get(a.id)! - places.get(b.id)!);
}

/** The first lanes of the rows of some lanes, and of all rows that these hang from. */
function withWhatLeadsTo(trace: Trace, only: ReadonlySet<number>): ReadonlySet<number> {
  const wanted = new Set<number>();
  for (const id of only) {
    let lane = trace.lane(id);
    while (lane !== undefined) {
      const first: number = lane.track < 0 ? lane.id : trace.tracks[lane.track].lanes[0];
      if (wanted.has(first)) break;
      wanted.add(first);
      const parent: Lane | undefined = trace.lane(trace.lane(first)!.parent);
      lane = hangsFrom(parent, lane) ? parent : trace.lane(lane.kind === "thread" ? 0 : lane.thread);
    }
  }
  return wanted;
}

/** What hangs from a thread itself, each the first lane of its row. */
interface Roots {
  readonly trees: Lane[];
  readonly callbacks: Lane[];
}

const NO_ROOTS: Roots = { trees: [], callbacks: [] };

function groupRoots(trace: Trace, wanted: ReadonlySet<number> | null): Map<number, Roots> {
  const rootsOfThread = new Map<number, Roots>();
  for (const lane of trace.lanes) {
    if (lane.kind === "thread" || lane.isInternal || !isFirst(trace, lane)) continue;
    if (wanted?.has(lane.id) === false || hangsFrom(trace.lane(lane.parent), lane)) continue;
    let roots = rootsOfThread.get(lane.thread);
    if (roots === undefined) rootsOfThread.set(lane.thread, (roots = { trees: [], callbacks: [] }));
    roots[isTree(lane.kind) ? "trees" : "callbacks"].push(lane);
  }
  for (const { trees, callbacks } of rootsOfThread.values()) {
    for (const roots of [trees, callbacks]) {
      roots.sort((a, b) => a.loop - b.loop || a.createdAt - b.createdAt);
    }
  }
  return rootsOfThread;
}

/** The first lane of a row stands for it. */
function isFirst(trace: Trace, lane: Lane): boolean {
  const { id, track } = lane;
  return track < 0 ? !isHandedOver(trace, lane) : trace.tracks[track].lanes[0] === id;
}

/** A coroutine that another thread's loop has made a task at once: its row would be empty, beside that of the task. */
function isHandedOver(trace: Trace, { kind, changes, thread }: Lane): boolean {
  if (kind !== "coroutine" || changes.length < 2) return false;
  const { time, b: tasks } = trace.log.columns;
  const [made, begun] = changes;
  return time[begun] === time[made] && (trace.lane(tasks[begun])?.thread ?? thread) !== thread;
}

function isTree(kind: LaneKind): boolean {
  return kind === "task" || kind === "call" || kind === "coroutine";
}

function hangsFrom(parent: Lane | undefined, lane: Lane): boolean {
  return parent !== undefined && isTree(parent.kind) && isTree(lane.kind) && parent.loop === lane.loop;
}
