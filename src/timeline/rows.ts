// Which rows the picture has: threads, under each its tasks and async calls as a tree, and behind them its callbacks.
import { countBelow } from "../trace/search.ts";
import type { Lane, LaneKind, TraceLanes } from "../trace/lanes.ts";

export interface Row {
  /** From the top. */
  readonly index: number;
  readonly type: LaneKind;
  /** Its lane, or the first one of its track. */
  readonly lane: number;
  readonly loop: number;
  readonly thread: number;
  /** How far it is indented. */
  readonly depth: number;
  /** The index of the last row that hangs from this one, itself if none does. */
  readonly lastOfSubtree: number;
  /** The events that change the row's state, ascending. */
  readonly changes: readonly number[];
  /** Of a track: the number of the state after each change, where it does not follow from the type of the event. */
  readonly states: readonly number[] | null;
  /** Of a track: the lane that is shown from each change on. */
  readonly shown: readonly number[] | null;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** The row that shows a lane, by the lane's id; undefined for what is not shown. */
  readonly rowOfLane: ReadonlyMap<number, Row>;
}

/** The lane that the row shows at a moment; the first one before it was made. */
export function laneAt({ lane, changes, shown }: Row, moment: number): number {
  if (shown === null) return lane;
  return shown[Math.max(0, countBelow(changes, moment) - 1)];
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Threads and loops in the order of their creation; a task or call under the one that made it, in creation order. Lanes
 * of one track share a row.
 */
export function rowsOf(lanes: TraceLanes): Rows {
  const rows: Growing<Row>[] = [];
  const rowOfLane = new Map<number, Growing<Row>>();
  const { tracks } = lanes;
  const add = (lane: Lane, depth: number): Growing<Row> => {
    const { id, kind, loop, thread } = lane;
    const track = lane.track < 0 ? null : tracks[lane.track];
    const row: Growing<Row> = {
      index: rows.length,
      type: kind,
      lane: id,
      loop,
      thread,
      depth,
      lastOfSubtree: rows.length,
      changes: (track ?? lane).changes,
      states: track === null ? null : track.states,
      shown: track === null ? null : track.shown,
    };
    rows.push(row);
    if (track === null) rowOfLane.set(id, row);
    else for (const member of track.lanes) rowOfLane.set(member, row);
    return row;
  };
  const rootsOfThread = groupRoots(lanes);
  for (const thread of lanes.lanes) {
    if (thread.kind !== "thread") continue;
    const top = add(thread, 0);
    const { trees, callbacks } = rootsOfThread.get(thread.id) ?? NO_ROOTS;
    for (const root of trees) addTree(root, lanes, add);
    for (const callback of callbacks) add(callback, 1);
    top.lastOfSubtree = rows.length - 1;
  }
  return { rows, rowOfLane };
}

/** What hangs from a thread itself, each the first lane of its row. */
interface Roots {
  readonly trees: Lane[];
  readonly callbacks: Lane[];
}

const NO_ROOTS: Roots = { trees: [], callbacks: [] };

function groupRoots(lanes: TraceLanes): Map<number, Roots> {
  const rootsOfThread = new Map<number, Roots>();
  for (const lane of lanes.lanes) {
    if (lane.kind === "thread" || lane.isInternal || !isFirst(lanes, lane)) continue;
    if (hangsFrom(lanes.lane(lane.parent), lane)) continue;
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
function isFirst(lanes: TraceLanes, { id, track }: Lane): boolean {
  return track < 0 || lanes.tracks[track].lanes[0] === id;
}

function isTree(kind: LaneKind): boolean {
  return kind === "task" || kind === "call";
}

function hangsFrom(parent: Lane | undefined, lane: Lane): boolean {
  return parent !== undefined && isTree(parent.kind) && isTree(lane.kind) && parent.loop === lane.loop;
}

/** Not recursive: tasks can make tasks that make tasks, thousands deep. */
function addTree(root: Lane, lanes: TraceLanes, add: (lane: Lane, depth: number) => Growing<Row>): void {
  // Most have made nothing.
  if (root.track < 0 && root.children.length === 0) {
    add(root, 1);
    return;
  }
  const open: { readonly row: Growing<Row>; readonly children: Lane[] }[] = [];
  let last = 0;
  const visit = (lane: Lane, depth: number): void => {
    const row = add(lane, depth);
    last = row.index;
    const makers = lane.track < 0 ? [lane.id] : lanes.tracks[lane.track].lanes;
    const children = makers
      .flatMap((maker) => lanes.lane(maker)!.children)
      .map((child) => lanes.lane(child)!)
      .filter((child) => hangsFrom(lane, child) && isFirst(lanes, child));
    open.push({ row, children: children.reverse() });
  };
  visit(root, 1);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const next = top.children.pop();
    if (next !== undefined) visit(next, top.row.depth + 1);
    else {
      top.row.lastOfSubtree = last;
      open.pop();
    }
  }
}
