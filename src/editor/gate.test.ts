import { expect, test } from "vitest";
import { Gate } from "./gate.ts";

test("a closed gate holds back what is said, and says it in order when it opens", () => {
  const said: string[] = [];
  const gate = new Gate();
  const say = (word: string) => gate.pass(() => said.push(word));
  say("open");
  gate.setOpen(false);
  say("first");
  say("second");
  gate.setOpen(false);
  expect(said).toEqual(["open"]);
  gate.setOpen(true);
  gate.setOpen(true);
  say("third");
  expect(said).toEqual(["open", "first", "second", "third"]);
});
