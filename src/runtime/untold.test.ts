import { expect, test } from "vitest";
import type { Unawaited } from "../engine/index.ts";
import { Untold } from "./untold.ts";

const made = (name: string): Unawaited => ({ _code: { name }, _given: "", _owner: null, _callSite: 0 });
const [a, b, c, d] = ["a", "b", "c", "d"].map(made);

function filled(...coroutines: readonly Unawaited[]): Untold {
  const untold = new Untold();
  coroutines.forEach((coroutine, index) => untold.add(coroutine, index));
  return untold;
}

function taken(untold: Untold, before: Unawaited | null): string[] {
  const names: string[] = [];
  untold.takeBefore(before, ({ _code }, maker) => names.push(`${_code.name} by ${maker}`));
  return names;
}

test("what is taken is gone, from wherever it stood, and the others stay in their order", () => {
  for (const [gone, rest] of [
    [a, ["b by 1", "c by 2", "d by 3"]],
    [c, ["a by 0", "b by 1", "d by 3"]],
    [d, ["a by 0", "b by 1", "c by 2"]],
  ] as const) {
    const untold = filled(a, b, c, d);
    expect(untold.take(gone)).toBe(true);
    expect(untold.take(gone)).toBe(false);
    expect(taken(untold, null)).toEqual(rest);
    expect(untold.isEmpty).toBe(true);
  }
});

test("those made before one of them are taken, and before one that is not there none", () => {
  const untold = filled(a, b, c);
  expect(taken(untold, made("other"))).toEqual([]);
  expect(taken(untold, c)).toEqual(["a by 0", "b by 1"]);
  expect(untold.isEmpty).toBe(false);
  expect(untold.take(c)).toBe(true);
  untold.add(d, 9);
  expect(taken(untold, null)).toEqual(["d by 9"]);
});
