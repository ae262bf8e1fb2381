// Runs TypeScript programs as they come: the name of a file goes in, a line of JSON with what it did comes out.
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { runSource } from "../../../src/headless/in-process.ts";

for await (const file of createInterface({ input: process.stdin })) {
  const { stdout, stderr, exit, log } = await runSource(await readFile(file, "utf8"));
  const ending = log.event(log.count - 1).text;
  process.stdout.write(`${JSON.stringify({ stdout, stderr, exit, ending })}\n`);
}
