// npm run test262 -- FOLDER [--all | PATH...]: runs tests of a checkout of test262 (its FOLDER), and says which fail here but
// pass in V8. `--all`: everything below test/language; else what is below these PATHs of its folder test.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { passesNatively, runHere } from "./test262-runs.ts";
import { isPassed, testsBelow, type Variant, variantsOf } from "./test262-variants.ts";

/** Where the async semantics are tested. */
const DEFAULT_PATHS = [
  "built-ins/Promise",
  "built-ins/AsyncGeneratorPrototype",
  "built-ins/AsyncFromSyncIteratorPrototype",
  "language/expressions/async-function",
  "language/expressions/async-arrow-function",
  "language/expressions/async-generator",
  "language/expressions/await",
  "language/statements/async-function",
  "language/statements/async-generator",
  "language/statements/for-await-of",
  "language/module-code/top-level-await",
];

/** Tests per call of the command line. */
const BATCH = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean", default: false } },
});
const [root, ...named] = positionals;
const paths = named.length > 0 ? named : values.all ? ["language"] : DEFAULT_PATHS;
const tests = paths.flatMap((path) => testsBelow(join(root, "test", path)));

const counts = { passed: 0, failed: 0, failedInV8: 0 };
function judge(variants: readonly Variant[]): void {
  for (const [variant, outcome] of runHere(root, variants)) {
    if (isPassed(variant, outcome)) counts.passed++;
    else if (!passesNatively(root, variant)) counts.failedInV8++;
    else {
      counts.failed++;
      const text = `${outcome.stderr} ${outcome.stdout}`.trim().split("\n").slice(-3).join(" | ");
      console.log(`${variant.name}: ${text.slice(0, 200)}`);
    }
  }
}

for (let i = 0; i < tests.length; i += BATCH) {
  judge(tests.slice(i, i + BATCH).flatMap((path) => variantsOf(root, path)));
  process.stderr.write(`\r${Math.min(i + BATCH, tests.length)} of ${tests.length} tests`);
}
process.stderr.write("\n");
console.log(`${counts.failedInV8} fail in V8 too`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
