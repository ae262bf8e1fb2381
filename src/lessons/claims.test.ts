import { expect, test } from "vitest";
import { traceOf } from "../headless/in-process.ts";
import "../words/all-languages.ts";
import { answerOf } from "./answers.ts";
import { checkLesson } from "./check-lesson.ts";
import { readLesson } from "./read-lesson.ts";

const PROGRAM = `import * as asyncio from "asyncio";

async function brew(cup: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(cup);
}

async function main() {
  await asyncio.gather(brew("tea", 3), brew("coffee", 2));
}

await asyncio.run(main());
`;

const SLOWER =
  '```diff slower\n-  await asyncio.gather(brew("tea", 3), brew("coffee", 2));\n+  await brew("tea", 3);\n```';

/** What is wrong with a lesson that consists of these links, and where they lead. */
async function checked(english: string, russian = english) {
  const { file, faults } = readLesson(`${SLOWER}\n\n# en: A\n\n${english}\n\n# ru: Б\n\n${russian}`);
  const result = await checkLesson(file, {
    source: PROGRAM,
    line: 1,
    programNamed: () => Promise.resolve(null),
    run: traceOf,
  });
  return {
    faults: [...faults, ...result.faults].map(({ what, values }) => [what, values?.text]),
    landings: result.landings.map(({ text }) => text),
  };
}

const RUN = '[c](#change=slower&run "tea; 3 s; ok")';

test("a link says what is there, in the language of its section", async () => {
  const { faults, landings } = await checked(
    `[a](#step=7 'brew("tea", 3) (Task-2), which is ready') [b](#print=1 "coff") [d](#units=steps&line=4 "sleep(seconds)") ${RUN}`,
    `[a](#step=7 'создаёт задачу brew("tea", 3)') [b](#print=1 "coffee") [d](#units=steps&line=4 "sleep") ${RUN}`,
  );
  expect(faults).toEqual([]);
  expect(landings.slice(0, 4)).toEqual([
    'main (Task-1) makes the task brew("tea", 3) (Task-2), which is ready now (line 9)',
    "coffee",
    "await asyncio.sleep(seconds);",
    "ok; 3 s; tea",
  ]);
});

test("what is not there is told with what is", async () => {
  const { faults } = await checked(
    `[a](#step=7 "Task-3") [b](#print=2 "coffee") ${RUN} [e](#change=slower&run "coffee") [f](#change=slower&run "5 s") [g](#change=slower&run "deadlock")`,
  );
  const inEnglish = faults.slice(0, faults.length / 2);
  expect(inEnglish.map(([what]) => what)).toEqual(Array<string>(5).fill("otherPlace"));
  expect(inEnglish.map(([, text]) => text).slice(1)).toEqual([
    "tea",
    ...Array<string>(3).fill("ok; 3 s; tea"),
  ]);
});

test("of a pane or a task nothing can be claimed; and a claim is made in every language", async () => {
  expect((await checked(`[a](#view=queues "tea") ${RUN}`)).faults.map(([what]) => what)).toEqual([
    "noPlace",
    "noPlace",
  ]);
  expect((await checked(`[a](#print=1 "coffee") ${RUN}`, `[a](#print=1) ${RUN}`)).faults).toEqual([
    ["unlike", undefined],
  ]);
});

function reported(heading: string, ...answers: readonly string[]) {
  const list = answers.map((answer) => `- \`${answer}\`\n  Because.`).join("\n");
  const { file } = readLesson(`# en: A\n\nText.\n\n## Predict: ${heading}\n\nWhat is reported?\n\n${list}`);
  return file.lessons.en!.prediction!;
}

test("the last error and the first warning of a run can be asked for", async () => {
  const trace = await traceOf(`import * as asyncio from "asyncio";
async function brew() {}
async function main() {
  brew();
  await asyncio.sleep(1);
  throw new RangeError("no milk");
}
await asyncio.run(main());`);
  const error = answerOf(reported("print of error", "RangeError: no tea", "RangeError: no milk"), trace);
  expect(error).toMatchObject({ right: 1 });
  const warning = answerOf(
    reported("print of warning", "RuntimeWarning: coroutine 'brew' was never awaited", "RangeError: no milk"),
    trace,
  );
  expect(warning).toMatchObject({ right: 0 });
  const quiet = await traceOf("console.log(1)");
  expect(answerOf(reported("print of error", "a", "b"), quiet)).toMatchObject({ what: "noError" });
  expect(answerOf(reported("print of warning", "a", "b"), quiet)).toMatchObject({ what: "noWarning" });
});
