// What the strip of the whole run shows of the rows.
import { expect, test } from "vitest";
import { overviewRowsOf, stack } from "./overview-rows.ts";
import type { Row } from "./rows.ts";

function rowsOf(...types: Row["type"][]): Row[] {
  return types.map((type, index) => ({ type, index }) as Row);
}

function shown(rows: readonly Row[]): string[] {
  return overviewRowsOf(rows).map(({ row, strip, strips }) => `${row.index} ${row.type} ${strip}+${strips}`);
}

test("a band has the strips that the others leave", () => {
  expect(shown(rowsOf("thread", "task", "band", "thing"))).toEqual([
    "0 thread 0+1",
    "1 task 1+1",
    "2 band 2+13",
    "3 thing 15+1",
  ]);
});

test("of many rows there are samples, but all bands", () => {
  const rows = rowsOf(...Array<Row["type"]>(20).fill("task"), "band", ...Array<Row["type"]>(20).fill("task"));
  expect(shown(rows)).toEqual([
    ...["0 task 0+1", "5 task 1+1", "10 task 2+1", "15 task 3+1"],
    "20 band 4+8",
    ...["21 task 12+1", "26 task 13+1", "31 task 14+1", "36 task 15+1"],
  ]);
});

test("without bands, or with many, each row has one strip", () => {
  expect(shown(rowsOf("task", "task"))).toEqual(["0 task 0+1", "1 task 1+1"]);
  expect(shown(rowsOf(...Array<Row["type"]>(5).fill("band")))).toEqual(
    [0, 1, 2, 3, 4].map((i) => `${i} band ${i}+1`),
  );
});

test("a column is as high as many lanes are alive, and shows few ones as well", () => {
  const band = { ...overviewRowsOf(rowsOf("band"))[0], strip: 10, strips: 4 };
  const put = (counts: number[], all: number) => {
    const strips: string[] = [];
    stack(band, counts, all, [1, 0], (strip, state) => strips.push(`${strip}:${state}`));
    return strips;
  };
  expect(put([1000, 0], 1000)).toEqual(["13:0", "12:0", "11:0", "10:0"]);
  expect(put([500, 500], 1000)).toEqual(["13:1", "12:1", "11:0", "10:0"]);
  expect(put([1, 0], 1000)).toEqual(["13:0"]);
  expect(put([990, 10], 1000)).toEqual(["13:1", "12:0", "11:0", "10:0"]);
  expect(put([1, 1000], 1001)).toEqual(["13:1", "12:1", "11:1", "10:1"]);
  expect(put([0, 0], 1000)).toEqual([]);
});
