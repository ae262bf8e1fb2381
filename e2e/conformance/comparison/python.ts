// Runs the Python side of the corpus in CPython itself: what it prints is what was recorded, and its trace is its twin's.
//
//     node .ci/run-ts.mjs e2e/conformance/comparison/python.ts [FILE.py...]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { loadPyodide } from "pyodide";
import { installRecorder } from "../../../src/cpython/python-run.ts";
import { runSource } from "../../../src/headless/in-process.ts";
import { EventLog } from "../../../src/trace/event-log.ts";
import { partingOf } from "./agreement.ts";
import { NO_TWIN, OTHERWISE } from "./python-differences.ts";

const CORPUS = "e2e/conformance/corpus";
const RECORDER = "src/python/loopscope_record";

const recorder = readdirSync(RECORDER).filter((name) => name.endsWith(".py"));
const run = installRecorder(
  await loadPyodide(),
  Object.fromEntries(recorder.map((name) => [name, readFileSync(`${RECORDER}/${name}`, "utf8")])),
);

const args = process.argv.slice(2);
const files =
  args.length > 0
    ? args
    : readdirSync(CORPUS)
        .filter((name) => name.endsWith(".py"))
        .map((name) => `${CORPUS}/${name}`);
const counts = { printed: 0, agreed: 0, otherwise: 0, differ: 0 };

for (const file of files) {
  const name = basename(file, ".py");
  if (name in OTHERWISE) {
    counts.otherwise++;
    continue;
  }
  const beside = (extension: string): string | null => {
    const path = file.replace(/\.py$/, extension);
    return existsSync(path) ? readFileSync(path, "utf8") : null;
  };
  let stdout = "";
  let log: EventLog | null = null;
  const { status } = run(
    { source: readFileSync(file, "utf8"), path: file, maxEvents: 200_000, withValues: false },
    {
      header: (header) => {
        log = new EventLog(header);
      },
      batch: (batch) => log!.append(batch),
      write: (stream, text) => {
        if (stream === "stdout") stdout += text;
      },
    },
  );
  const recorded = log as EventLog | null;
  const ending = recorded === null ? "none" : recorded.event(recorded.count - 1).text;
  const [, word, expected] = /^(exit|hang) ?(\d+)?/.exec(beside(".err") ?? "exit 0")!;
  const isRight = word === "hang" ? ending === "deadlock" : status === Number(expected);
  if (stdout !== beside(".out") || !isRight) {
    counts.differ++;
    console.log(`${name}: prints otherwise (status ${status}, ${ending})\n${stdout}`);
    continue;
  }
  counts.printed++;
  const twin = beside(".ts");
  if (twin === null || recorded === null || name in NO_TWIN) continue;
  const parting = partingOf((await runSource(twin, `${name}.ts`)).log, recorded);
  if (parting === null) counts.agreed++;
  else
    console.log(
      `${name}: parts at step ${parting.at}\n  TypeScript: ${parting.steps[0]}\n  Python:     ${parting.steps[1]}`,
    );
}
console.log(
  `${counts.printed} print what CPython 3.13 printed, ${counts.agreed} of their traces are their twins'; ${counts.differ} differ, ${counts.otherwise} are not run here`,
);
process.exitCode = counts.differ === 0 ? 0 : 1;
