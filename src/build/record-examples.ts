// Records every example, for the page to show before it can run anything: what it compiles to, and what it does.
// Run by the build in a process of its own: a program that runs changes the one that it runs in. Prints JSON.
import * as esbuild from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { compile, type Transformer } from "../compile/compile.ts";
import { runSource } from "../headless/in-process.ts";
import { readLesson } from "../lessons/read-lesson.ts";
import { EventLog } from "../trace/event-log.ts";
import { printTrace } from "../trace/formats/text.ts";

/** As the page compiles unless the reader wants it otherwise. */
const OPTIONS = { withValues: true };

const folder = process.argv[2];

async function record(path: string) {
  const file = basename(path);
  const source = readFileSync(path, "utf8");
  const result = await compile(source, file, esbuild as Transformer, OPTIONS);
  if (result.type === "failed") throw new Error(`${file} does not compile: ${result.problems[0].message}`);
  const { log } = await runSource(source, file, OPTIONS);
  const whole = new EventLog({ ...log.header, source, sites: log.sites });
  const { columns, strings, count } = log;
  whole.append({ columns, strings, count, sites: [] });
  const { lessons } = readLesson(readFileSync(path.replace(/\.ts$/, ".md"), "utf8")).file;
  const told = Object.entries(lessons).map(([language, { title, gist }]) => [language, { title, gist }]);
  return { source, seen: { trace: printTrace(whole), lessons: Object.fromEntries(told) }, compiled: result };
}

// One after the other: those that run share a process.
const recorded: Record<string, unknown> = {};
for (const name of readdirSync(folder)) {
  if (name.endsWith(".ts")) recorded[name] = await record(`${folder}/${name}`);
}
// Typed arrays are objects with numbered properties to JSON.
const plain = (_key: string, value: unknown) => (value instanceof Int32Array ? [...value] : value);
process.stdout.write(JSON.stringify(recorded, plain));
