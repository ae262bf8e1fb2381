// Runs the Python side of the corpus, and of the random sample, in CPython itself: it prints what was recorded, and its trace is its
// twin's.
//
//     node .ci/run-ts.mjs e2e/conformance/comparison/python.ts [FILE.py...]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { runSource } from "../../../src/headless/in-process.ts";
import { keptIn } from "../kept.ts";
import { partingOf } from "./agreement.ts";
import { NO_TWIN, OTHERWISE } from "./python-differences.ts";
import { startPython } from "./run-python.ts";

const CORPUS = "e2e/conformance/corpus";

const RANDOM = "e2e/conformance/random/python";

const run = await startPython();

const args = process.argv.slice(2);
const files =
  args.length > 0
    ? args
    : readdirSync(CORPUS)
        .filter((name) => name.endsWith(".py"))
        .map((name) => `${CORPUS}/${name}`);
const counts = { printed: 0, agreed: 0, parted: 0, otherwise: 0, differ: 0 };

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
  const { stdout, status, log, ending } = run(readFileSync(file, "utf8"), file);
  const [, word, expected] = /^(exit|hang) ?(\d+)?/.exec(beside(".err") ?? "exit 0")!;
  const isRight = word === "hang" ? ending === "deadlock" : status === Number(expected);
  if (stdout !== beside(".out") || !isRight) {
    counts.differ++;
    console.log(`${name}: prints otherwise (status ${status}, ${ending})\n${stdout}`);
    continue;
  }
  counts.printed++;
  const twin = beside(".ts");
  if (twin === null || log === null || name in NO_TWIN) continue;
  const parting = partingOf((await runSource(twin, `${name}.ts`)).log, log);
  if (parting === null) counts.agreed++;
  else {
    counts.parted++;
    console.log(
      `${name}: parts at step ${parting.at}\n  TypeScript: ${parting.steps[0]}\n  Python:     ${parting.steps[1]}`,
    );
  }
}
for (const { name, source, out, status } of args.length > 0 ? [] : keptIn(RANDOM, "py")) {
  const ran = run(source, `${name}.py`);
  if (ran.stdout === out && (status === null ? ran.ending === "deadlock" : ran.status === status))
    counts.printed++;
  else {
    counts.differ++;
    console.log(`random ${name}: prints otherwise (status ${ran.status}, ${ran.ending})\n${ran.stdout}`);
  }
}
console.log(
  `${counts.printed} print what CPython 3.13 printed, ${counts.agreed} of their traces are their twins', ${counts.parted} part from them; ${counts.differ} print otherwise, ${counts.otherwise} are not run here`,
);
process.exitCode = counts.differ + counts.parted === 0 ? 0 : 1;
