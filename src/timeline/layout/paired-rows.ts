// Puts the rows of another run between those of the one that is shown, each under its like; what one of them lacks has an empty place.
import type { Trace } from "../../trace/trace.ts";
import { bracketsOf } from "./brackets.ts";
import { type Layout, layoutOf } from "./layout.ts";
import type { Row, Rows } from "./rows.ts";

/** Rows of both runs that stand one above the other; null: that run has none. */
interface Pair {
  readonly own: Row | null;
  readonly other: Row | null;
}

/** An empty place among the rows of the run that is shown. */
interface Place extends Pair {
  /** It is the lower one of the two, that of the other run. */
  readonly isBelow: boolean;
}

/** All of the same rows from the top, of which each shows its own and leaves the places of the others empty. */
export interface PairedRows {
  /** The run that is shown. */
  readonly own: Layout;
  readonly other: Layout;
  /** Of the run that is shown, what the other one lacks, where that would have it; and the other way round. */
  readonly missingThere: Layout;
  readonly missingHere: Layout;
  /** By the key of an empty place among `own`: what stands there, and above or below it. */
  readonly places: ReadonlyMap<number, Place>;
}

/** `lanes` leads from the lanes of the run that is shown to those of the other. */
export function pairRows(
  trace: Trace,
  layout: Layout,
  otherTrace: Trace,
  lanes: ReadonlyMap<number, number>,
): PairedRows {
  const otherLayout = layoutOf(otherTrace, arrangementThere(layout, lanes));
  const pairs = pairsOf(trace, layout, otherTrace, otherLayout, lanes);
  const placed = (pick: (pair: Pair, isBelow: boolean) => Row | null) =>
    pairs.flatMap((pair, index) =>
      [false, true].map((isBelow) => {
        const row = pick(pair, isBelow);
        return row ?? emptyRow(pair, isBelow, index * 2 + Number(isBelow));
      }),
    );
  const rows = placed(({ own }, isBelow) => (isBelow ? null : own));
  const places = new Map<number, Place>();
  for (const { type, key, index } of rows)
    if (type === "twin") places.set(key, { ...pairs[index >> 1], isBelow: index % 2 === 1 });
  const own = relaid(layout, rows);
  const withoutBrackets = (source: Layout, there: readonly Row[]): Layout => ({
    ...relaid(source, there),
    brackets: [],
  });
  return {
    own: { ...own, brackets: bracketsOf(trace, own), isPaired: true },
    other: withoutBrackets(
      otherLayout,
      placed(({ other }, isBelow) => (isBelow ? other : null)),
    ),
    missingThere: withoutBrackets(
      layout,
      placed(({ own, other }, isBelow) => (isBelow && other === null ? own : null)),
    ),
    missingHere: withoutBrackets(
      otherLayout,
      placed(({ own, other }, isBelow) => (!isBelow && own === null ? other : null)),
    ),
    places,
  };
}

/** What the reader did to the rows, done to those of the other run. */
function arrangementThere(
  { arrangement }: Layout,
  lanes: ReadonlyMap<number, number>,
): Layout["arrangement"] {
  // The key of a band is its first lane's, below 0.
  const there = (key: number): number => Math.sign(key) * (lanes.get(Math.abs(key)) ?? 0);
  const { toggled, pinned, only } = arrangement;
  return {
    toggled: new Set([...toggled].map(there)),
    pinned: pinned.map(there).filter((key) => key !== 0),
    only: only && new Set([...only].map(there)),
    things: arrangement.things,
  };
}

function pairsOf(
  trace: Trace,
  { rows, rowOfLane, standInOf }: Layout,
  otherTrace: Trace,
  there: Layout,
  lanes: ReadonlyMap<number, number>,
): readonly Pair[] {
  const otherOf = new Map<Row, Row>();
  const taken = new Set<Row>();
  const match = (own: Row | undefined, other: Row | undefined): void => {
    if (own === undefined || other === undefined || otherOf.has(own) || taken.has(other)) return;
    if ((own.type === "band") !== (other.type === "band")) return;
    otherOf.set(own, other);
    taken.add(other);
  };
  for (const [lane, other] of lanes) {
    match(rowOfLane.get(lane), there.rowOfLane.get(other));
    const [band, otherBand] = [standInOf.get(lane), there.standInOf.get(other)];
    if (band?.type === "band") match(band, otherBand);
  }
  // What lanes share: the first of its kind that a lane made is the first.
  const thingOf = new Map(thingsIn(otherTrace, there, (lane) => lane));
  for (const [name, row] of thingsIn(trace, { rows }, (lane) => lanes.get(lane) ?? -1))
    match(row, thingOf.get(name));
  const pairs: Pair[] = rows.map((own) => ({ own, other: otherOf.get(own) ?? null }));
  // What only the other run has stands behind what it stands behind there.
  let behind = -1;
  const placeOf = new Map(pairs.map(({ other }, index) => [other, index]));
  const later = new Map<number, Pair[]>();
  for (const row of there.rows) {
    if (taken.has(row)) behind = placeOf.get(row)!;
    // Of things, those have a row that the reader sees of this run.
    else if (row.type !== "thing")
      later.set(behind, [...(later.get(behind) ?? []), { own: null, other: row }]);
  }
  return [...(later.get(-1) ?? []), ...pairs.flatMap((pair, index) => [pair, ...(later.get(index) ?? [])])];
}

function thingsIn(
  trace: Trace,
  { rows }: Pick<Layout, "rows">,
  makerOf: (lane: number) => number,
): [string, Row][] {
  const counts = new Map<string, number>();
  return rows
    .filter(({ type }) => type === "thing")
    .map((row) => {
      const { kind, createdBy } = trace.object(row.object)!;
      const name = `${makerOf(createdBy)} ${kind}`;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [`${name} ${count}`, row];
    });
}

/** No lane and no band has such a key. */
const BELOW = 0.5;
const ONLY_THERE = 0.25;

function emptyRow({ own, other }: Pair, isBelow: boolean, index: number): Row {
  const { key, depth, isPinned } = (own ?? other)!;
  return {
    key: key + (isBelow ? BELOW : 0) + (own === null ? ONLY_THERE : 0),
    index,
    type: "twin",
    object: 0,
    lane: 0,
    loop: 0,
    thread: 0,
    depth,
    lastOfSubtree: index,
    isOpen: null,
    isPinned,
    members: [],
    changes: [],
    states: null,
    shown: null,
  };
}

/** The same layout with its rows elsewhere: `rows` holds all of them that are shown, at their new places. */
function relaid(layout: Layout, rows: readonly Row[]): Layout {
  const moved = new Map<number, Row>();
  const placed = rows.map((row, index): Row => {
    if (row.type === "twin") return row;
    const there = { ...row, index };
    moved.set(row.key, there);
    return there;
  });
  // A subtree ends below its last row, with what stands under that.
  for (const row of placed) {
    if (row.type === "twin") continue;
    const last = moved.get(layout.rows[row.lastOfSubtree].key)?.index ?? row.index;
    (row as { lastOfSubtree: number }).lastOfSubtree = last + 1;
  }
  const there = (map: Rows["rowOfLane"]): Map<number, Row> =>
    new Map(
      [...map].flatMap(([lane, { key }]): [number, Row][] => {
        const row = moved.get(key);
        return row === undefined ? [] : [[lane, row]];
      }),
    );
  return {
    ...layout,
    rows: placed,
    rowOfLane: there(layout.rowOfLane),
    standInOf: there(layout.standInOf),
    pinnedCount: placed.filter(({ isPinned }) => isPinned).length,
  };
}
