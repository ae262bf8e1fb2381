import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

function turnsOf(...names: string[]) {
  const turns = new Turns();
  const done: string[] = [];
  const acts = Object.fromEntries(names.map((name) => [name, () => void done.push(name)]));
  for (const name of names) turns.ask(acts[name]);
  return { turns, done, acts };
}

test("a frame without time gives one turn, in the order of asking", () => {
  const { turns, done } = turnsOf("tree", "marks");
  turns.give(() => false);
  expect(done).toEqual(["tree"]);
  turns.give(() => false);
  turns.give(() => false);
  expect(done).toEqual(["tree", "marks"]);
});

test("a frame with time gives all turns, and those only that were asked for before it", () => {
  const { turns, done, acts } = turnsOf("tree", "marks");
  turns.ask(() => turns.ask(acts.tree));
  turns.give(() => true);
  expect(done).toEqual(["tree", "marks"]);
  turns.give(() => true);
  expect(done).toEqual(["tree", "marks", "tree"]);
});

test("who asks twice keeps the place, and has one turn", () => {
  const { turns, done, acts } = turnsOf("tree", "marks");
  turns.ask(acts.tree);
  turns.give(() => true);
  expect(done).toEqual(["tree", "marks"]);
});

test("what is forgotten is not done, also if that comes about in the same frame", () => {
  const { turns, done, acts } = turnsOf("tree", "marks", "clock");
  turns.forget(acts.tree);
  turns.ask(() => {
    turns.forget(last);
  });
  const last = () => void done.push("last");
  turns.ask(last);
  turns.give(() => true);
  expect(done).toEqual(["marks", "clock"]);
});
