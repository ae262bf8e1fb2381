// Who awaits whom at a moment: threads, under each what nobody awaits, under that what it awaits, as asyncio's pstree has it.
import { EVENT_CODE } from "./format.ts";
import type { Lane } from "./lane.ts";
import type { TraceLanes } from "./lanes.ts";
import type { TraceState } from "./state.ts";

export interface AwaitRow {
  readonly depth: number;
  readonly lane: number;
  /** The event since which it does what it does. */
  readonly since: number;
  /** It stands above with all that it awaits: two await it, or it awaits itself in a ring. */
  readonly isRepeated: boolean;
}

export interface AwaitTree {
  readonly rows: readonly AwaitRow[];
  /** How many lanes found no room. */
  readonly omitted: number;
}

const IN_TREE: ReadonlySet<Lane["kind"]> = new Set(["thread", "task", "call"]);

/** The first rows of the tree at the moment of the state. */
export function awaitTree(state: TraceState, mostRows = 300): AwaitTree {
  const { trace, lanes } = state;
  const rows: AwaitRow[] = [];
  const shown = new Set<number>();
  /** Not recursive: tasks can await tasks that await tasks, thousands deep. */
  const addTree = (root: number, rootDepth: number): void => {
    const open = [{ lane: root, depth: rootDepth }];
    for (let next = open.pop(); next !== undefined && rows.length < mostRows; next = open.pop()) {
      const { lane, depth } = next;
      const since = lanes.get(lane);
      if (since === undefined) continue;
      const isRepeated = shown.has(lane);
      rows.push({ depth, lane, since, isRepeated });
      shown.add(lane);
      if (isRepeated) continue;
      for (const child of awaitedBy(state, since, mostRows).reverse())
        open.push({ lane: child, depth: depth + 1 });
    }
  };
  const awaited = new Set<number>();
  for (const id of state.waiters.keys()) visitLanesBehind(trace, id, (lane) => awaited.add(lane));
  const inTree: Lane[] = [];
  for (const id of lanes.keys()) {
    const lane = trace.lane(id)!;
    if (IN_TREE.has(lane.kind)) inTree.push(lane);
  }
  for (const thread of inTree) {
    if (thread.kind !== "thread") continue;
    if (!shown.has(thread.id)) addTree(thread.id, 0);
    for (const lane of inTree) {
      if (rows.length >= mostRows) break;
      if (lane.kind !== "thread" && lane.thread === thread.id && !awaited.has(lane.id)) addTree(lane.id, 1);
    }
    // Those that await each other in a ring hang from nothing.
    for (const lane of inTree) {
      if (rows.length >= mostRows) break;
      if (lane.kind !== "thread" && lane.thread === thread.id && !shown.has(lane.id)) addTree(lane.id, 1);
    }
  }
  return { rows, omitted: inTree.length - shown.size };
}

/** The first lanes that a lane awaits since that event: one, or those of a gather that are not done. */
function awaitedBy({ trace, lanes }: TraceState, since: number, most: number): number[] {
  const { type, a } = trace.trace.columns;
  const found: number[] = [];
  if (type[since] !== EVENT_CODE.wait && type[since] !== EVENT_CODE.block) return found;
  visitLanesBehind(trace, a[since], (lane) => {
    if (lanes.has(lane) && found.length < most) found.push(lane);
  });
  return found;
}

/** A lane itself, or the members of a gather, and of the gathers among them. */
function visitLanesBehind(trace: TraceLanes, id: number, visit: (lane: number) => void): void {
  if (trace.lane(id) !== undefined) visit(id);
  else for (const member of trace.object(id)?.members ?? []) visitLanesBehind(trace, member, visit);
}
