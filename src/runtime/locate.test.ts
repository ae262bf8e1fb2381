// Where an error arose, if its stack trace says nothing of the program.
import { expect, test } from "vitest";
import { errorLocator } from "./locate.ts";

test("where V8 could not even read a program that is nested too deeply, that is where it is deepest", () => {
  const deepest = { line: 5, column: 60 };
  const locate = errorLocator(new Int32Array(), deepest);
  expect(locate(new RangeError("Maximum call stack size exceeded"))).toBe(deepest);
  expect(locate(new RangeError("Invalid array length"))).toBe(null);
  expect(errorLocator(new Int32Array(), null)(new RangeError("Maximum call stack size exceeded"))).toBe(null);
});
