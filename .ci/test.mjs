// Runs every suite of tests, whatever comes of the ones before; closes with which had to be retried, how many passed and failed.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const reports = ".cache/test-reports";

/** Runs a script of package.json with its output shown; gives its exit status, and its output if that is asked for. */
function runScript(name, { args = [], env = {}, isCaptured = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", name, ...(args.length > 0 ? ["--", ...args] : [])], {
      stdio: ["ignore", isCaptured ? "pipe" : "inherit", "inherit"],
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout?.on("data", (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}

/** A suite that is one test: it passes or it does not. */
async function asOne(name) {
  const { status } = await runScript(name);
  return { status, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/** A suite that writes a report as JSON; `countsOf` reads it. */
async function withReport(name, args, env, countsOf) {
  const file = `${reports}/${name.replace(":", "-")}.json`;
  rmSync(file, { force: true });
  const { status } = await runScript(name, { args: args(file), env: env(file) });
  try {
    return { status, ...countsOf(JSON.parse(readFileSync(file, "utf8"))) };
  } catch (error) {
    console.error(`${name} left no report: ${error.message}`);
    return { status, passed: 0, failed: 1 };
  }
}

/** The tests of a report of Playwright's, or of a part of it, that passed only when they were run again. */
function retriedIn({ suites = [], specs = [] }) {
  const here = specs
    .filter(({ tests }) => tests.some(({ status }) => status === "flaky"))
    .map(({ file, line, title }) => `e2e/${file}:${line} ${title}`);
  return [...here, ...suites.flatMap(retriedIn)];
}

const SUITES = {
  "test:types": asOne,
  "test:lint": asOne,
  "test:house": asOne,
  "test:unit": (name) =>
    withReport(
      name,
      (file) => ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
      () => ({}),
      ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
    ),
  // The command line's own report: it closes with this line.
  "test:conformance": async (name) => {
    const { status, output } = await runScript(name, { isCaptured: true });
    const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? ["", 0, 1];
    return { status, passed: Number(passed), failed: Number(failed) };
  },
  "test:e2e": (name) =>
    withReport(
      name,
      () => ["--reporter=list,json"],
      (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
      // A machine that starves a browser is no fault of the program's; but each retry is looked into, so it is told.
      (report) => ({
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        retried: retriedIn(report),
      }),
    ),
};

/** What keeps one core busy, in two rows that take about as long; the suites that are not here take all there are. */
const SIDE_BY_SIDE = [["test:lint"], ["test:types", "test:house", "test:conformance"]];

mkdirSync(reports, { recursive: true });
let [passed, failed] = [0, 0];
const retried = [];
const startedMs = performance.now();
async function runInTurn(names) {
  for (const name of names) await runSuite(name);
}

async function runSuite(name) {
  console.log(`\n== ${name}`);
  const counts = await SUITES[name](name);
  passed += counts.passed;
  retried.push(...(counts.retried ?? []));
  // A suite can also fail outside its tests.
  failed += counts.status === 0 ? counts.failed : Math.max(1, counts.failed);
}

await Promise.all(SIDE_BY_SIDE.map(runInTurn));
await runInTurn(Object.keys(SUITES).filter((name) => !SIDE_BY_SIDE.flat().includes(name)));
console.log(`\n${Math.round((performance.now() - startedMs) / 1000)} s`);
if (retried.length > 0) console.log(`passed only when run again:\n  ${retried.join("\n  ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
