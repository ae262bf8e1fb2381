// What a worker that explores says is taken if it makes sense, whatever else comes is refused.
import { expect, test } from "vitest";
import { choicesOf, foundHere } from "./exploration-checker.ts";
import { mergedOutcomes } from "./exploration-merge.ts";
import type { FoundHere } from "./messages.ts";

const SITES = 5;

const CHANGE = { number: 3, kind: "delay", line: 7, value: 190_000 } as const;
const TOLD = {
  kind: "delay",
  label: "pay()",
  site: 2,
  asked: 100_000,
  value: 190_000,
  most: 200_000,
  after: { label: "", site: 0 },
} as const;

const FOUND: FoundHere = {
  type: "explored",
  runs: 12,
  ms: 3.5,
  fresh: [{ pieces: [{ stream: "stdout", text: "100", isRemark: false }], status: 0, ending: "exit" }],
  counts: [12],
  others: 0,
  isToldTime: false,
  ways: [{ schedule: { jitter: 0.5, changes: [CHANGE] }, told: [TOLD] }],
  isComplete: true,
  hasOneOrder: false,
};

test("what was found is taken as it was sent", () => {
  expect(foundHere(structuredClone(FOUND), 0, SITES)).toEqual(FOUND);
});

const outcome = FOUND.fresh[0];

test.each<readonly [string, object]>([
  ["is of another kind", { type: "batch" }],
  ["counts what it has not told of", { counts: [1, 2] }],
  ["tells of more ways than outcomes", { ways: [...FOUND.ways!, ...FOUND.ways!] }],
  ["prints what is no text", { fresh: [{ ...outcome, pieces: [{ stream: "stdout", text: 7 }] }] }],
  ["prints elsewhere", { fresh: [{ ...outcome, pieces: [{ stream: "page", text: "" }] }] }],
  ["ends in a way that there is none", { fresh: [{ ...outcome, ending: "<b>" }] }],
  ["has a status that is no number", { fresh: [{ ...outcome, status: "0" }] }],
  ["is of a place outside the program", { ways: [{ ...FOUND.ways![0], told: [{ ...TOLD, site: SITES }] }] }],
  ["decides what is no decision", { ways: [{ ...FOUND.ways![0], schedule: { jitter: 0.5, changes: [1] } }] }],
  ["has no end of outcomes", { fresh: Array.from({ length: 61 }, () => outcome), counts: [], ways: null }],
])("what %s is refused", (_, changes) => {
  expect(() => foundHere({ ...FOUND, ...changes }, 0, SITES)).toThrow();
});

test("what several have found is put together: counts are added up, and the shortest way is told", () => {
  const long = { schedule: { jitter: 0.5, changes: [CHANGE, CHANGE] }, told: [TOLD, TOLD] };
  const other = { ...outcome, status: 1 };
  const merged = mergedOutcomes([
    { outcomes: [outcome], last: { counts: [3], ways: [long] } },
    { outcomes: [], last: null },
    { outcomes: [other, outcome], last: { counts: [1, 4], ways: FOUND.ways!.concat(FOUND.ways!) } },
    { outcomes: [other], last: { counts: [2], ways: null } },
  ]);
  expect(merged.map(({ status, count, told }) => [status, count, told.length])).toEqual([
    [0, 7, 1],
    [1, 3, 1],
  ]);
});

const CHOICE = {
  step: 2,
  micros: 150_000,
  taken: { kind: "delay", label: "pay()", site: 2 },
  type: "later",
  instead: { kind: "delay", label: "", site: 0 },
  value: 0,
  count: 0,
  changes: [CHANGE],
} as const;

test("what may be decided otherwise is taken as it was sent, and refused if it makes no sense", () => {
  expect(choicesOf([structuredClone(CHOICE), { ...CHOICE, taken: null }], SITES)).toEqual([
    CHOICE,
    { ...CHOICE, taken: null },
  ]);
  const refused = [
    { ...CHOICE, type: "never" },
    { ...CHOICE, instead: { ...CHOICE.instead, site: SITES } },
    { ...CHOICE, instead: null },
    { ...CHOICE, changes: [7] },
    { ...CHOICE, micros: -1 },
  ];
  for (const choice of refused) expect(() => choicesOf([choice], SITES)).toThrow();
  expect(() =>
    choicesOf(
      Array.from({ length: 201 }, () => CHOICE),
      SITES,
    ),
  ).toThrow();
});
