import { expect, test } from "vitest";
import { traceOf } from "../headless/in-process.ts";
import { answerOf } from "./answers.ts";
import type { Asked, Option } from "./lesson.ts";

const TWO = await traceOf(`
  import * as asyncio from "asyncio";
  async function brew(cup: string, seconds: number) {
    console.log("brew", cup);
    await asyncio.sleep(seconds);
    console.log(cup);
  }
  async function main() {
    await asyncio.gather(brew("tea", 3), brew("coffee", 2));
  }
  await asyncio.run(main());`);

function options(...plain: readonly string[]): readonly Option[] {
  return plain.map((text) => ({
    text: [{ type: "text", text }],
    plain: text.replace("[x] ", ""),
    isMarked: text.startsWith("[x]"),
    explanation: [],
    line: 9,
  }));
}

function answer(asked: Asked, trace = TWO, ...choices: readonly string[]) {
  return answerOf({ asked, body: [], options: options(...choices), line: 5 }, trace);
}

/** What can be chosen, and what is right of it. */
function choice(asked: Asked, trace = TWO, ...given: readonly string[]) {
  const answered = answer(asked, trace, ...given);
  if (!("choices" in answered)) throw new Error(JSON.stringify(answered));
  const values = answered.choices.map(({ answer: each, option }) =>
    each.type === "seconds"
      ? each.seconds
      : each.type === "lane"
        ? trace.lane(each.lane)!.label + trace.lane(each.lane)!.given
        : each.type === "ending"
          ? each.ending
          : each.type === "line"
            ? each.text
            : option!.plain,
  );
  return { values, right: values[answered.right] };
}

test("the order is the run's, all of it or a part", () => {
  const lines = (asked: Asked) => {
    const answered = answer(asked);
    return "lines" in answered ? answered.lines.map(({ text }) => text) : answered;
  };
  expect(lines({ kind: "order", lines: null })).toEqual(["brew tea", "brew coffee", "coffee", "tea"]);
  expect(lines({ kind: "order", lines: { from: 2, to: 3 } })).toEqual(["brew coffee", "coffee"]);
  expect(lines({ kind: "order", lines: { from: 2, to: 5 } })).toEqual({
    line: 5,
    what: "fewLines",
    values: { total: 4 },
  });
  expect(lines({ kind: "order", lines: { from: 2, to: 2 } })).toMatchObject({ what: "nothingToOrder" });
  expect(answer({ kind: "order", lines: null }, TWO, "milk")).toMatchObject({
    distractors: [{ plain: "milk" }],
  });
  expect(answer({ kind: "order", lines: null }, TWO, "tea")).toMatchObject({ line: 9, what: "isPrinted" });
});

test("when it finishes is the clock's, and what is offered has it once", () => {
  expect(choice({ kind: "finish", lane: "main" }, TWO, "2 s", "3 s", "5 с")).toEqual({
    values: [2, 3, 5],
    right: 3,
  });
  expect(choice({ kind: "finish", lane: 'brew("coffee", 2)' }, TWO, "2000 ms", "3 s").right).toBe(2);
  expect(answer({ kind: "finish", lane: null }, TWO, "2 s", "5 s")).toEqual({
    line: 5,
    what: "noneIsRight",
    values: { truth: "3 s" },
  });
  expect(answer({ kind: "finish", lane: null }, TWO, "3 s", "3000 ms")).toMatchObject({
    what: "severalAreRight",
  });
  expect(answer({ kind: "finish", lane: null }, TWO, "soon", "3 s")).toMatchObject({
    line: 9,
    what: "noSeconds",
  });
  expect(answer({ kind: "finish", lane: "brew" })).toMatchObject({ what: "manyLanes" });
  expect(answer({ kind: "finish", lane: "cook" })).toMatchObject({ what: "noLane" });
});

test("without answers to choose from, the run has them: one after the other among them", () => {
  expect(choice({ kind: "finish", lane: null })).toEqual({
    values: [0, 2, 3, 5],
    right: 3,
  });
  const { values, right } = choice({ kind: "next", at: { type: "print", line: 1 } });
  expect(right).toBe('brew("coffee", 2)');
  expect(values).toContain('brew("tea", 3)');
});

test("who runs next is told by the run, after a step or a line", () => {
  expect(
    choice({ kind: "next", at: { type: "print", line: 2 } }, TWO, "main", 'brew("coffee", 2)', "Task-2")
      .right,
  ).toBe('brew("coffee", 2)');
  expect(answer({ kind: "next", at: { type: "step", step: TWO.stepCount } })).toMatchObject({
    what: "nothingRuns",
  });
  expect(answer({ kind: "next", at: { type: "step", step: TWO.stepCount + 1 } })).toMatchObject({
    what: "noStep",
  });
  expect(answer({ kind: "next", at: { type: "print", line: 5 } })).toMatchObject({ what: "noPrint" });
  expect(answer({ kind: "next", at: { type: "print", line: 0 } })).toMatchObject({ what: "noPrint" });
});

test("what is printed is a line, or all of them", () => {
  expect(choice({ kind: "print", line: 3 }, TWO, "tea", "coffee").right).toBe("coffee");
  expect(
    choice({ kind: "print", line: null }, TWO, "tea", "brew tea\nbrew coffee\ncoffee\ntea").right,
  ).toContain("brew");
  expect(choice({ kind: "print", line: 2 })).toEqual({
    values: ["brew coffee", "brew tea", "coffee", "tea"],
    right: "brew coffee",
  });
  expect(answer({ kind: "print", line: 9 }, TWO, "a", "b")).toMatchObject({ what: "noPrint" });
});

test("how a run ends is told by its last event", async () => {
  const ending = async (source: string) => choice({ kind: "end" }, await traceOf(source)).right;
  expect(await ending("console.log(1)")).toBe("ok");
  expect(await ending("throw new Error('no')")).toBe("error");
  expect(
    await ending(`import * as asyncio from "asyncio";
      async function main() { await new asyncio.Event().wait(); }
      await asyncio.run(main());`),
  ).toBe("deadlock");
  expect(answer({ kind: "end" }, TWO, "perhaps")).toMatchObject({ what: "unknownEnding" });
});

test("only a question of words names its answer", () => {
  expect(choice({ kind: "choice" }, TWO, "a", "[x] b").right).toBe("b");
  expect(answer({ kind: "choice" }, TWO, "a", "b")).toMatchObject({ what: "oneMark" });
});
