import { expect, test } from "vitest";
import { traceOf } from "../headless/in-process.ts";
import type { Trace } from "../trace/trace.ts";
import { wordsIn } from "../words/i18n.ts";
import { loadLanguage } from "../words/languages.ts";
import { questionsFor } from "./any-question.ts";
import { answerOf, type Answered } from "./answers.ts";
import { piecesOf } from "./guess.ts";
import type { Question } from "./lesson.ts";
import { printedLines } from "./printed-lines.ts";
import { choiceText, questionText, tellVerdict } from "./tell-verdict.ts";

const TWO = `
  import * as asyncio from "asyncio";
  async function brew(cup: string, seconds: number) {
    console.log("brew", cup);
    await asyncio.sleep(seconds);
    console.log(cup);
  }
  async function main() {
    await asyncio.gather(brew("tea", 3), brew("coffee", 2));
  }
  await asyncio.run(main());`;

await loadLanguage("en");
const words = wordsIn("en");

/** What is asked, in words, with what can be answered; the right one is marked. */
function told(trace: Trace): readonly string[] {
  return questionsFor(trace).map((question) => {
    const answered = answerOf(question, trace) as Answered;
    const answers =
      answered.type === "order"
        ? piecesOf(answered)
        : answered.choices.map(
            (choice, i) => choiceText(choice, trace, words) + (i === answered.right ? "!" : ""),
          );
    return `${questionText(question, words)} ${answers.join(" | ")}`;
  });
}

test("a run without a lesson can be asked of", async () => {
  expect(told(await traceOf(TWO))).toMatchInlineSnapshot(`
    [
      "In which order are these lines printed? brew coffee | coffee | tea | brew tea",
      "When does the program finish? 0 s | 2 s | 3 s! | 5 s",
      "Which task runs next? MainThread | main (Task-1) | brew("tea", 3) (Task-2)! | brew("coffee", 2) (Task-3)",
      "What is line 2 of the output? brew coffee! | brew tea | coffee | tea",
      "Does it end, and how? It ends without an error! | It ends with an error | It waits for ever | It goes on for ever",
    ]
  `);
});

test("what has been seen already is not asked of", async () => {
  const trace = await traceOf(TWO);
  const printed = printedLines(trace.log);
  const from = printed[1].event + 1;
  const asked = questionsFor(trace, from).map((question) => question.asked);
  expect(asked).toContainEqual({ kind: "order", lines: { from: 3, to: 4 } });
  expect(asked).toContainEqual({ kind: "print", line: 3 });
  const next = asked.find(({ kind }) => kind === "next");
  // Both wait for their own time: there is nothing to choose.
  expect(next).toBeUndefined();
  expect(questionsFor(trace, trace.count).map(({ asked: { kind } }) => kind)).not.toContain("order");
});

test("what waits for ever has no time at which it finishes, and what does nothing is asked one thing", async () => {
  const dead = await traceOf(`import * as asyncio from "asyncio";
    async function main() { await asyncio.sleep(1); await new asyncio.Event().wait(); }
    await asyncio.run(main());`);
  expect(questionsFor(dead).map(({ asked: { kind } }) => kind)).not.toContain("finish");
  expect(questionsFor(await traceOf("1;")).map(({ asked: { kind } }) => kind)).toEqual(["end"]);
});

test("the first wrong line is explained by whose turn it is", async () => {
  const trace = await traceOf(TWO);
  const question: Question = { asked: { kind: "order", lines: null }, body: [], options: [], line: 0 };
  const answered = answerOf(question, trace) as Extract<Answered, { type: "order" }>;
  const pieces = piecesOf(answered);
  const tell = (...lines: readonly string[]) => {
    const placed = lines.map((line) => pieces.indexOf(line));
    const others = pieces.map((_, i) => i).filter((i) => !placed.includes(i));
    const guess = { type: "order", arranged: [...placed, ...others], placed: placed.length } as const;
    return tellVerdict({ question, answered }, guess, trace, words);
  };
  expect(tell("brew tea", "brew coffee", "coffee", "tea")).toBe("As you said");
  expect(tell("brew tea", "brew coffee", "tea", "coffee")).toMatchInlineSnapshot(
    `"“coffee” comes here, not “tea”: it is the turn of brew("coffee", 2) (Task-3). It waits 2 s, until its time comes; its turn comes at once"`,
  );
  expect(tell("brew tea")).toMatchInlineSnapshot(
    `"“brew coffee” comes, too: it is the turn of brew("coffee", 2) (Task-3). main (Task-1) makes it on line 9; its turn comes after 1 other turn"`,
  );
});

test("a wrong choice is explained by what happens", async () => {
  const trace = await traceOf(TWO);
  const tell = (kind: string) => {
    const question = questionsFor(trace).find(({ asked }) => asked.kind === kind)!;
    const answered = answerOf(question, trace) as Extract<Answered, { type: "choice" }>;
    const chosen = (answered.right + 1) % answered.choices.length;
    return [
      tellVerdict({ question, answered }, { type: "choice", chosen }, trace, words),
      tellVerdict({ question, answered }, null, trace, words),
    ];
  };
  expect([tell("finish"), tell("next"), tell("end")]).toMatchInlineSnapshot(`
    [
      [
        "“3 s”, not “5 s”: The program is over",
        "So it is: “3 s”; The program is over",
      ],
      [
        "“brew("tea", 3) (Task-2)”, not “brew("coffee", 2) (Task-3)”: it is the turn of brew("tea", 3) (Task-2). main (Task-1) makes it on line 9; its turn comes at once",
        "So it is: “brew("tea", 3) (Task-2)”; it is the turn of brew("tea", 3) (Task-2). main (Task-1) makes it on line 9; its turn comes at once",
      ],
      [
        "“It ends without an error”, not “It ends with an error”: The program is over",
        "So it is: “It ends without an error”; The program is over",
      ],
    ]
  `);
});
