// Compares a program's output with what stands in the files beside it.
import { readFile } from "node:fs/promises";
import type { CommandLineWords } from "../words/command-line.ts";
import { runAnyFile } from "./run-any.ts";
import type { RunSettings } from "./run-file.ts";

async function readBeside(file: string, extension: string): Promise<string | null> {
  try {
    return await readFile(file.replace(/\.(ts|py)$/, extension), "utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return null;
    throw error;
  }
}

function firstDifference(expected: string, actual: string, { say }: CommandLineWords): string {
  const [want, got] = [expected.split("\n"), actual.split("\n")];
  const line = want.findIndex((text, i) => text !== got[i]);
  const at = line < 0 ? want.length : line;
  const show = (text: string | undefined) =>
    text === undefined ? say("commandLine.nothingMore") : JSON.stringify(text);
  return `${say("commandLine.differs", { line: at + 1 })}\n- ${show(want[at])}\n+ ${show(got[at])}`;
}

/**
 * Runs FILE.ts or FILE.py and says what differs from FILE.out, and from FILE.err where that begins with "exit N" or "hang". A program
 * that should hang must be found to be in a deadlock.
 */
export async function checkFile(file: string, settings: RunSettings, workerPath: string): Promise<string[]> {
  const [expected, err] = await Promise.all([readBeside(file, ".out"), readBeside(file, ".err")]);
  const { say } = settings.words;
  if (expected === null) return [say("commandLine.noExpected", { file: file.replace(/\.(ts|py)$/, ".out") })];
  const { stdout, stderr, exit, ending } = await runAnyFile(file, settings, workerPath);
  const problems: string[] = [];
  if (stdout !== expected) problems.push(firstDifference(expected, stdout, settings.words));
  const [, word, status] = /^(exit|hang) ?(\d+)?/.exec(err ?? "exit 0") ?? [];
  if (word === "hang" && ending !== "deadlock") problems.push(say("commandLine.noHang", { ending }));
  if (word === "exit" && exit !== Number(status))
    problems.push(say("commandLine.otherStatus", { exit, expected: status }));
  if (problems.length > 0 && stderr !== "") problems.push(`stderr: ${stderr.trimEnd()}`);
  return problems;
}
