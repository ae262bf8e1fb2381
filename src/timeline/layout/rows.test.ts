// Which rows there are when siblings are many, and when the reader closes, pins or narrows them down.
import { expect, test } from "vitest";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { UNARRANGED, withPinned, withToggled } from "./arrangement.ts";
import { layoutOf, linkOf } from "./layout.ts";
import { MOST_SIBLINGS, type Rows, rowFor, rowsOf } from "./rows.ts";

/** One thread, whose `main` (#3) makes so many workers (#4 on), then `other`, which makes a `part`. */
function runWith(workers: number): Trace {
  const other = 4 + workers;
  return new Trace(
    parseTrace(
      [
        "loopscope-trace 1",
        "file any.ts",
        "semantics asyncio",
        '0 - thread #1 0 "MainThread"',
        "0 #1 loop #2 #1",
        '0 #1 task #3 #2 "main"',
        "0 #3 run",
        ...Array.from({ length: workers }, (_, index) => `0 #3 task #${4 + index} #2 "worker"`),
        `0 #3 task #${other} #2 "other"`,
        '0 #3 wait - ""',
        `0 #${other} run`,
        `0 #${other} task #${other + 1} #2 "part"`,
        `0 #${other + 1} run`,
        `1 #${other + 1} end value ""`,
      ].join("\n"),
    ),
  );
}

function outline(trace: Trace, { rows }: Rows): string[] {
  return rows.map(({ type, lane, depth, members, isOpen }) => {
    const fold = isOpen === null ? "" : isOpen ? " -" : " +";
    return `${"  ".repeat(depth)}${trace.lane(lane)!.label}${type === "band" ? ` x${members.length}` : ""}${fold}`;
  });
}

const few = runWith(2);
const many = runWith(MOST_SIBLINGS + 1);

test("siblings of one function stay apart while they are few, and are one band when they are many", () => {
  expect(outline(few, rowsOf(few))).toEqual([
    "MainThread -",
    "  main -",
    "    worker",
    "    worker",
    "    other -",
    "      part",
  ]);
  expect(outline(many, rowsOf(many))).toEqual([
    "MainThread -",
    "  main -",
    "    worker x101 +",
    "    other -",
    "      part",
  ]);
});

test("a band that is opened shows its lanes one by one, and closes again", () => {
  const [, , band] = rowsOf(many).rows;
  const opened = withToggled(UNARRANGED, band.key);
  const { rows } = rowsOf(many, opened);
  expect(rows).toHaveLength(5 + 101);
  expect(rows[2]).toMatchObject({ type: "band", isOpen: true, lastOfSubtree: 2 + 101 });
  expect(rows[3]).toMatchObject({ type: "task", lane: 4, depth: 3 });
  expect(outline(many, rowsOf(many, withToggled(opened, band.key)))).toEqual(outline(many, rowsOf(many)));
});

test("a closed row stands for everything that hangs from it", () => {
  const closed = rowsOf(few, withToggled(UNARRANGED, 3));
  expect(outline(few, closed)).toEqual(["MainThread -", "  main +"]);
  expect(rowFor(closed, 7)).toBe(closed.rows[1]);
  expect(closed.rowOfLane.has(7)).toBe(false);
  expect(outline(few, rowsOf(few, withToggled(UNARRANGED, 1)))).toEqual(["MainThread +"]);
});

test("an arrow goes to the band or closed row that stands for its lane, and none stays within one", () => {
  const madeIn = (trace: Trace, layout: ReturnType<typeof layoutOf>) =>
    trace.links
      .map((_, index) => linkOf(trace, layout, index))
      .filter((link) => link !== null)
      .map(({ from, to }) => `${from?.index} to ${to.index}`);
  const fewClosed = layoutOf(few, withToggled(UNARRANGED, 6));
  expect(madeIn(few, fewClosed)).toEqual(["0 to 1", "1 to 2", "1 to 3", "1 to 4"]);
  expect(new Set(madeIn(many, layoutOf(many)))).toEqual(new Set(["0 to 1", "1 to 2", "1 to 3", "3 to 4"]));
});

test("pinned rows stand on top in the order of pinning, and the others close up", () => {
  const pinned = rowsOf(few, withPinned(withPinned(UNARRANGED, 7), 4));
  expect(outline(few, pinned)).toEqual([
    "part",
    "worker",
    "MainThread -",
    "  main -",
    "    worker",
    "    other -",
  ]);
  expect(pinned.pinnedCount).toBe(2);
  expect(pinned.rows.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(pinned.rows.map(({ lastOfSubtree }) => lastOfSubtree)).toEqual([0, 1, 5, 5, 4, 5]);
  expect(withPinned(withPinned(UNARRANGED, 7), 7)).toEqual(UNARRANGED);
});

test("lanes that are asked for are shown with those that they hang from, and nothing else", () => {
  const only = (...lanes: number[]) => rowsOf(few, { ...UNARRANGED, only: new Set(lanes) });
  expect(outline(few, only(7))).toEqual(["MainThread -", "  main -", "    other -", "      part"]);
  expect(outline(few, only(5))).toEqual(["MainThread -", "  main -", "    worker"]);
  expect(outline(few, only())).toEqual([]);
});

test("of many siblings only those that are asked for count for a band", () => {
  const rows = rowsOf(many, { ...UNARRANGED, only: new Set([4, 5, 6]) });
  expect(outline(many, rows)).toEqual(["MainThread -", "  main -", "    worker", "    worker", "    worker"]);
});

test("a coroutine that another thread's loop makes a task at once has no empty row beside the task's", () => {
  const handedOver = (seconds: number) =>
    new Trace(
      parseTrace(
        [
          "loopscope-trace 2",
          "file any.ts",
          "semantics asyncio",
          '0 - thread #1 0 "MainThread"',
          "0 #1 loop #2 #1",
          '0 #1 thread #3 0 "Thread-1"',
          "0 #3 run",
          '0 #3 coroutine #4 "add(2, 3)"',
          `${seconds} #3 task #5 #2 "add(2, 3)"`,
          `${seconds} #3 begin #4 #5`,
        ].join("\n"),
      ),
    );
  const atOnce = handedOver(0);
  expect(outline(atOnce, rowsOf(atOnce))).toEqual(["MainThread -", "  add", "Thread-1"]);
  const later = handedOver(2);
  expect(outline(later, rowsOf(later))).toEqual(["MainThread -", "  add", "Thread-1 -", "  add"]);
});
