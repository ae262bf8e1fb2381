// Tells who awaits whom at a moment: threads, under each what nobody awaits, under that what it awaits, as asyncio's pstree has it.
import { EVENT_CODE } from "../format.ts";
import type { Lane } from "../lane.ts";
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

const IN_TREE: ReadonlySet<Lane["kind"]> = new Set(["thread", "task", "call", "coroutine"]);

/** The first rows of the tree at the moment of the state. Looks at each living lane a few times. */
export function awaitTree(state: TraceState, mostRows = 300): AwaitTree {
  const { trace, lanes } = state;
  const rows: AwaitRow[] = [];
  const shown = new Set<number>();
  const groups = awaitedGroups(state);
  const isAwaited = ({ id, groups: own }: Lane): boolean =>
    state.waiters.has(id) || own.some((group) => groups.has(group));
  const inTree: Lane[] = [];
  /** By thread: what nobody awaits, as far as there is room for it. */
  const roots = new Map<number, number[]>();
  for (const id of lanes.keys()) {
    const lane = trace.lane(id)!;
    if (!IN_TREE.has(lane.kind)) continue;
    inTree.push(lane);
    if (lane.kind === "thread") roots.set(id, []);
    else if ((roots.get(lane.thread)?.length ?? mostRows) < mostRows && !isAwaited(lane))
      roots.get(lane.thread)!.push(id);
  }
  /** Not recursive: tasks can await tasks that await tasks, thousands deep. */
  const addTree = (root: number, rootDepth: number): void => {
    const open = [{ lane: root, depth: rootDepth }];
    for (let next = open.pop(); next !== undefined && rows.length < mostRows; next = open.pop()) {
      const { lane, depth } = next;
      const since = lanes.get(lane)!;
      const isRepeated = shown.has(lane);
      rows.push({ depth, lane, since, isRepeated });
      shown.add(lane);
      if (isRepeated) continue;
      const children = [...awaitedBy(state, since, mostRows), ...(roots.get(lane) ?? [])];
      for (const child of children.reverse()) open.push({ lane: child, depth: depth + 1 });
    }
  };
  for (const id of roots.keys()) if (!isAwaited(trace.lane(id)!)) addTree(id, 0);
  // Those that await each other in a ring hang from nothing.
  for (const { id, kind } of inTree) {
    if (rows.length >= mostRows) break;
    if (!shown.has(id)) addTree(id, kind === "thread" ? 0 : 1);
  }
  return { rows, omitted: inTree.length - shown.size };
}

/** The gathers that somebody awaits, and the gathers among their members. */
function awaitedGroups({ trace, waiters }: TraceState): ReadonlySet<number> {
  const groups = new Set<number>();
  const open = [...waiters.keys()];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const object = trace.object(id);
    if (object === undefined || groups.has(id)) continue;
    groups.add(id);
    for (const member of object.members) if (trace.object(member) !== undefined) open.push(member);
  }
  return groups;
}

/** The first lanes that a lane awaits since that event: one, or those of a gather, and of its gathers, that live. */
function awaitedBy({ trace, lanes }: TraceState, since: number, most: number): number[] {
  const { type, a } = trace.log.columns;
  const found: number[] = [];
  if (type[since] !== EVENT_CODE.wait && type[since] !== EVENT_CODE.block) return found;
  // Not recursive: a gather can be a member of a gather, thousands deep, or of itself where a trace lies.
  const open = [a[since]];
  const seen = new Set<number>();
  for (let id = open.pop(); id !== undefined && found.length < most; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (lanes.has(id)) found.push(id);
    else open.push(...[...(trace.object(id)?.members ?? [])].slice(0, most).reverse());
  }
  return found;
}
