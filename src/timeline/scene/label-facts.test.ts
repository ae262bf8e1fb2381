// What labels say where there is little room.
import { expect, test } from "vitest";
import { labelCutOf, shortContents, shortThing } from "./label-facts.ts";

test("who holds two locks is told apart although the names are long", () => {
  const held = ["30", "10"].map((n) => shortContents(`held by transfer(Account "Ann", Account "Bob", ${n})`));
  expect(held).toEqual(['held by transfer(…"Bob", 30)', 'held by transfer(…"Bob", 10)']);
  expect(shortContents('1 of 3: "latte", "tea", "x"')).toBe('1 of 3: "latte", "tea", "x"');
});

test("what a call was given is kept as a whole, if it is short", () => {
  const cut = (label: string) => [label.slice(0, labelCutOf(label)), label.slice(labelCutOf(label))];
  expect(cut('withdraw("Alice", 50)')).toEqual(["withdraw", '("Alice", 50)']);
  expect(cut('transfer("Ann", "Bob", 30, later)')).toEqual(['transfer("Ann", "Bob", 30,', " later)"]);
  expect(cut("visitEveryPage(7)")).toEqual(["visitEveryPage", "(7)"]);
  expect(cut("corutineOne")).toEqual(["coruti", "neOne"]);
});

test("a thing of a long name is called by it alone", () => {
  expect(shortThing("semaphore slots", "slots")).toBe("semaphore slots");
  expect(shortThing("semaphore connections", "connections")).toBe("connections");
  expect(shortThing("a barrier of no name", "")).toBe("a barrier of no name");
});

test.each([
  ["withdraw", '("Alice", 50)'],
  // Too much to be kept: its end tells more than its beginning.
  ['download("the whole archiv', 'e", 60)'],
  ["corout", "ineTwo"],
  ["Thread-1 (runAsyncIn", "Thread)"],
])("of %s%s the second part is kept where there is no room", (start, end) => {
  const label = start + end;
  const cutAt = labelCutOf(label);
  expect([label.slice(0, cutAt), label.slice(cutAt)]).toEqual([start, end]);
});
