// Runs programs as they come, in TypeScript or Python: the name of a file goes in, a line of JSON with what it did comes out.
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { runSource } from "../../../src/headless/in-process.ts";
import { startPython } from "./run-python.ts";

let python = null as Awaited<ReturnType<typeof startPython>> | null;

for await (const file of createInterface({ input: process.stdin })) {
  const source = await readFile(file, "utf8");
  let ran;
  if (file.endsWith(".py")) {
    python ??= await startPython();
    const { stdout, stderr, status: exit, ending } = python(source, "program.py");
    ran = { stdout, stderr, exit, ending };
  } else {
    const { stdout, stderr, exit, log } = await runSource(source);
    ran = { stdout, stderr, exit, ending: log.event(log.count - 1).text };
  }
  process.stdout.write(`${JSON.stringify(ran)}\n`);
}
