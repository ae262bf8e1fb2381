// A run as Markdown: what stands in it, and that no program can break out of its place.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { Trace } from "../trace/trace.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import { tellHints } from "./hints.ts";
import { runMarkdown } from "./run-markdown.ts";

async function traceOf(source: string, withValues = false): Promise<Trace> {
  const { log } = await runSource(source, "my_own.ts", { withValues });
  Object.assign(log.header, { source });
  return new Trace(log);
}

test("a sheet has the program, what it printed, what came of it, and a link", async () => {
  const source = 'console.log("one");\nsetTimeout(() => console.log("two"), 1000);\n';
  const trace = await traceOf(source);
  expect(runMarkdown(trace, "https://example.org/#code=x", wordsIn("en"))).toBe(
    [
      "# my\\_own.ts",
      `\`\`\`ts\n${source.trimEnd()}\n\`\`\``,
      "## Output",
      "```text\none\ntwo\n```",
      "## The run",
      "- 1 s in all",
      "[Open in Loopscope](<https://example.org/#code=x>)\n",
    ].join("\n\n"),
  );
  expect(runMarkdown(trace, null, wordsIn("ru"))).toContain("## Вывод");
});

test("a program with a fence in it stands in a longer one; one that prints nothing is told so", async () => {
  const source = "// ```` a fence";
  const markdown = runMarkdown(await traceOf(source), null, wordsIn("en"));
  expect(markdown).toContain(`\`\`\`\`\`ts\n${source}\n\`\`\`\`\``);
  expect(markdown).toContain("The program printed nothing.");
});

test("a program in Python stands there as Python", async () => {
  const trace = await traceOf("console.log(1)");
  Object.assign(trace.log.header, { file: "mine.py" });
  expect(runMarkdown(trace, null, wordsIn("en"))).toContain("```python\nconsole.log(1)\n```");
});

test("what could be better stands there, each with its line and the way to its lesson", async () => {
  const source = `import * as asyncio from "asyncio";
async function make_tea() { await asyncio.sleep(1); return "tea"; }
async function main() {
  make_tea();
}
await asyncio.run(main());`;
  const trace = await traceOf(source);
  for (const [language, title] of [
    ["en", "Worth a look"],
    ["ru", "На что взглянуть"],
    ["es", "Merece una mirada"],
  ] as const) {
    const words = wordsIn(language);
    const hints = await tellHints(trace, words, (lesson) => lesson);
    const markdown = runMarkdown(trace, null, words, hints, "https://example.org/");
    expect(markdown).toContain(`\n## ${title}\n\n- make\\_tea`);
    expect(markdown).toMatch(
      / 4\)\. \[.+: never-awaited\]\(<https:\/\/example\.org\/#example=never-awaited>\)\n$/,
    );
  }
});

test("races, the longest wait, and errors that a gather collected are told", async () => {
  const source = `import * as asyncio from "asyncio";
let n = 0;
const lock = new asyncio.Lock();
async function add() { const before = n; await asyncio.sleep(1); n = before + 1; }
async function use() { await lock.acquire(); await asyncio.sleep(2); lock.release(); throw new Error("no luck"); }
async function main() { await asyncio.gather(add(), add(), use(), use(), { returnExceptions: true }); }
await asyncio.run(main());`;
  const markdown = runMarkdown(await traceOf(source, true), null, wordsIn("en"));
  expect(markdown).toContain("- Race on n: Task-3 read n = 0 in line 4;");
  expect(markdown).toContain("- Waited the longest for something shared: use (Task-5), for lock,");
  expect(markdown).toContain(
    "- Ended with an error: use (Task-4): Error: no luck and use (Task-5): Error: no luck.",
  );
});
