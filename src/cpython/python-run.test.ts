// Programs of the corpus in CPython itself: they print what was recorded from another CPython, and their traces are whole.
import { readdirSync, readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";
import { beforeAll, describe, expect, test } from "vitest";
import { EventLog } from "../trace/event-log.ts";
import { printTrace } from "../trace/formats/text.ts";
import { installRecorder, type PythonEnd, type RunPython } from "./python-run.ts";

const CORPUS = "e2e/conformance/corpus";
const RECORDER = "src/python/loopscope_record";

interface Ran extends PythonEnd {
  readonly stdout: string;
  readonly stderr: string;
  readonly log: EventLog;
}

// Its start takes seconds: all programs have this one.
let run: RunPython;

beforeAll(async () => {
  const files = readdirSync(RECORDER).filter((name) => name.endsWith(".py"));
  const texts = files.map((name) => [name, readFileSync(`${RECORDER}/${name}`, "utf8")] as const);
  run = installRecorder(await loadPyodide(), Object.fromEntries(texts));
});

function runSource(source: string, path = "main.py"): Ran {
  const output = { stdout: "", stderr: "" };
  let log: EventLog | null = null;
  const end = run(
    { source, path, maxEvents: 100_000 },
    {
      header: (header) => {
        log = new EventLog(header);
      },
      batch: (batch) => log!.append(batch),
      write: (stream, text) => {
        output[stream] += text;
      },
    },
  );
  return { ...end, ...output, log: log! };
}

/** The events alone, without numbers that count what came before. */
function eventsOf({ log }: Ran): readonly string[] {
  return printTrace(log)
    .split("\n")
    .filter((line) => /^[\d.]+ /.test(line));
}

describe("a program of the corpus prints what CPython 3.13 printed", () => {
  const names = [
    "001-seed-gather-as-written",
    "002-seed-gather-repaired",
    "003-seed-create-task-loop",
    "004-seed-return-exceptions",
    "019-ticks-per-operation",
    "044-run-swallowed-cancel",
  ];
  test.each(names)("%s", (name) => {
    const path = `${CORPUS}/${name}.py`;
    const { stdout, status } = runSource(readFileSync(path, "utf8"), path);
    expect(stdout).toBe(readFileSync(`${CORPUS}/${name}.out`, "utf8"));
    expect(status).toBe(name.includes("as-written") ? 1 : 0);
  });
});

test("a run that waits for ever ends as a deadlock, and no more is printed by it", () => {
  const ran = runSource(`import asyncio
lock = asyncio.Lock()

async def main():
    async with lock:
        try:
            async with lock:
                print("never")
        finally:
            print("nor this")

asyncio.run(main())
`);
  expect(ran.stdout).toBe("");
  expect(ran.status).toBe(1);
  expect(eventsOf(ran).slice(-3)).toEqual([
    '0 Task-1#3 wait lock#4 "" @7:24',
    '0 - warn deadlock "deadlock: nothing can ever happen again"',
    '0 - finish 1 "deadlock"',
  ]);
});
