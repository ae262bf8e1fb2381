// Which rows the picture has: threads, under each the tasks of its loops as a tree, and one row for a loop's callbacks.
import type { Lane, TraceLanes } from "../trace/lanes.ts";

export interface Row {
  /** From the top. */
  readonly index: number;
  readonly type: "thread" | "task" | "callbacks";
  /** 0 for callbacks, which share a row. */
  readonly lane: number;
  readonly loop: number;
  readonly thread: number;
  /** How far it is indented. */
  readonly depth: number;
  /** The index of the last row that hangs from this one, itself if none does. */
  readonly lastOfSubtree: number;
  /** The events that change the row's state, ascending. */
  readonly changes: readonly number[];
  /** The number of the state after each change, where it does not follow from the type of the event. */
  readonly states: readonly number[] | null;
  /** The callback that a change is about, in their common row. */
  readonly callbacks: readonly number[] | null;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** The row that shows a lane, by the lane's id; undefined for what is not shown. */
  readonly rowOfLane: ReadonlyMap<number, Row>;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** Threads and loops in the order of their creation; a task under the task that made it, in creation order. */
export function rowsOf(lanes: TraceLanes): Rows {
  const rows: Growing<Row>[] = [];
  const rowOfLane = new Map<number, Growing<Row>>();
  const add = (row: Omit<Row, "index" | "lastOfSubtree">): Growing<Row> => {
    const added = { ...row, index: rows.length, lastOfSubtree: rows.length };
    rows.push(added);
    if (row.lane !== 0) rowOfLane.set(row.lane, added);
    return added;
  };
  const rootsOfThread = groupRoots(lanes);
  for (const thread of lanes.lanes) {
    if (thread.kind !== "thread") continue;
    const { id, loop, changes } = thread;
    const top = add({
      type: "thread",
      lane: id,
      loop,
      thread: id,
      depth: 0,
      changes,
      states: null,
      callbacks: null,
    });
    for (const root of rootsOfThread.get(id) ?? []) addTree(root, lanes, add);
    for (const band of lanes.callbackBands) {
      if (band.thread !== id) continue;
      const { loop: bandLoop, thread: bandThread, changes: bandChanges, states, callbacks } = band;
      const row = add({
        type: "callbacks",
        lane: 0,
        loop: bandLoop,
        thread: bandThread,
        depth: 1,
        changes: bandChanges,
        states,
        callbacks,
      });
      for (const lane of lanes.lanes) {
        if (lane.kind === "callback" && lane.loop === band.loop) rowOfLane.set(lane.id, row);
      }
    }
    top.lastOfSubtree = rows.length - 1;
  }
  return { rows, rowOfLane };
}

/** The tasks that were not made by a task of the same loop, by thread, loop by loop. */
function groupRoots(lanes: TraceLanes): Map<number, Lane[]> {
  const rootsOfThread = new Map<number, Lane[]>();
  for (const lane of lanes.lanes) {
    if (lane.kind !== "task" || lane.isInternal || hangsFrom(lanes.lane(lane.parent), lane)) continue;
    const roots = rootsOfThread.get(lane.thread);
    if (roots === undefined) rootsOfThread.set(lane.thread, [lane]);
    else roots.push(lane);
  }
  for (const roots of rootsOfThread.values())
    roots.sort((a, b) => a.loop - b.loop || a.createdAt - b.createdAt);
  return rootsOfThread;
}

function hangsFrom(parent: Lane | undefined, lane: Lane): boolean {
  return parent?.kind === "task" && parent.loop === lane.loop;
}

/** Not recursive: tasks can make tasks that make tasks, thousands deep. */
function addTree(
  root: Lane,
  lanes: TraceLanes,
  add: (row: Omit<Row, "index" | "lastOfSubtree">) => Growing<Row>,
): void {
  const open: { readonly row: Growing<Row>; readonly children: Lane[] }[] = [];
  let last = 0;
  const visit = (lane: Lane, depth: number): void => {
    const { id, loop, thread, changes } = lane;
    const row = add({ type: "task", lane: id, loop, thread, depth, changes, states: null, callbacks: null });
    last = row.index;
    const children = lane.children
      .map((child) => lanes.lane(child)!)
      .filter((child) => child.kind === "task" && hangsFrom(lane, child));
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
