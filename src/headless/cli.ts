// Runs programs from the command line, or checks them against what they should print.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { racesOf } from "../trace/questions/races.ts";
import { Trace } from "../trace/trace.ts";
import { wordsIn } from "../words/i18n.ts";
import { tellRace } from "../words/races.ts";
import type { EventLog } from "../trace/event-log.ts";
import { checkFile } from "./check.ts";
import { NoBrowserError } from "./png.ts";
import {
  isAxis,
  isPictureTheme,
  type PictureSettings,
  type Product,
  productsFor,
  writeProducts,
} from "./products.ts";
import { type FileRun, runFile, type RunSettings } from "./run-file.ts";

const USAGE = `Usage:
  npm run --silent headless -- run [options] FILE.ts...    run programs; prints what they print
  npm run --silent headless -- check [options] FILE.ts...  run each and compare with FILE.out and FILE.err beside it

Options:
  --clock virtual|real   the program's clock (default: virtual)
  --timeout SECONDS      stop a run after that many real seconds (default: 10)
  --max-events N         stop a run after that many events (default: 5000000)
  --script               the files are scripts, not modules: global code, no imports, no top-level await
  --values               also record the values of variables; with --stats, tell of races for them
  --stats                run: one line of figures on stderr
  --json                 run: one line of JSON per file instead of its output

Of one program, run also writes:
  --trace OUT.trace      the trace as text, which the page opens
  --chrome-trace OUT.json
                         the trace for Perfetto, Chrome and speedscope, one track for each task
  --svg OUT.svg          the picture of the run
  --png OUT.png          the same in pixels, two for one; needs a Chromium
  --markdown OUT.md      program, output, what the run comes to, and a link
  --theme light|dark|contrast|print
                         the picture's colours (default: light)
  --axis time|open|steps what goes from left to right in it (default: time)
  --width N              how wide it is, in pixels (default: 1200)
  --at STEP              the step that the playhead stands at (default: the end)
  --page ADDRESS         where the link of the Markdown leads (default: http://localhost:5173/)
`;

/** In less there is no room for labels and bars. */
const MIN_WIDTH = 300;

class UsageError extends Error {}

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      clock: { type: "string", default: "virtual" },
      timeout: { type: "string", default: "10" },
      "max-events": { type: "string", default: "5000000" },
      trace: { type: "string" },
      "chrome-trace": { type: "string" },
      svg: { type: "string" },
      png: { type: "string" },
      markdown: { type: "string" },
      theme: { type: "string", default: "light" },
      axis: { type: "string", default: "time" },
      width: { type: "string", default: "1200" },
      at: { type: "string" },
      page: { type: "string", default: "http://localhost:5173/" },
      stats: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      script: { type: "boolean", default: false },
      values: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { clock, theme, axis } = values;
  if (!isPictureTheme(theme)) throw new UsageError(`there is no --theme ${theme}`);
  if (!isAxis(axis)) throw new UsageError(`there is no --axis ${axis}`);
  if (clock !== "virtual" && clock !== "real")
    throw new UsageError(`--clock is virtual or real, not ${clock}`);
  const numberOf = (name: string, text: string, least?: number): number => {
    const value = text === "" ? NaN : Number(text);
    if (least === undefined ? value > 0 : value >= least) return value;
    const what = least === undefined ? "above 0" : `from ${least} on`;
    throw new UsageError(`--${name} takes a number ${what}, not ${text}`);
  };
  const settings: RunSettings = {
    clock,
    timeoutSeconds: numberOf("timeout", values.timeout),
    maxEvents: numberOf("max-events", values["max-events"]),
    isScript: values.script,
    withValues: values.values,
  };
  const step = values.at === undefined ? Infinity : numberOf("at", values.at, 0);
  const picture: PictureSettings = {
    theme,
    axis,
    step,
    widthPx: Math.round(numberOf("width", values.width, MIN_WIDTH)),
  };
  const products = Object.entries(productsFor(picture, values.page)).flatMap(([name, make]): Product[] => {
    const path = values[name as keyof typeof values];
    return typeof path === "string" ? [{ path, make }] : [];
  });
  const [command, ...files] = positionals;
  if (products.length > 0 && files.length > 1)
    throw new UsageError("a trace, a picture or Markdown is of one program");
  return { ...values, command, files, settings, products };
}

/** Runs the jobs, as many at once as there are processors, and hands out the results in order. */
async function inOrder<T>(
  files: readonly string[],
  job: (file: string) => Promise<T>,
  onResult: (result: T, file: string) => void,
): Promise<void> {
  const running: Promise<T>[] = [];
  const limit = Math.max(1, cpus().length);
  let next = 0;
  for (let i = 0; i < files.length; i++) {
    for (; next < files.length && next < i + limit; next++) {
      running[next] = job(files[next]);
      running[next].catch(() => undefined);
    }
    onResult(await running[i], files[i]);
  }
}

function statsLine({ events, tasks, seconds, ms }: FileRun): string {
  return `events ${events}, tasks ${tasks}, virtual seconds ${seconds}, wall ms ${ms.toFixed(1)}\n`;
}

/** What is known of races if values were recorded. */
function raceLines({ log, file }: FileRun): string {
  if (log === null) return "";
  const trace = new Trace(log);
  const { columns, sites } = log;
  return racesOf(trace)
    .map((race) => {
      const { title, sentence } = tellRace(trace, race, wordsIn("en"));
      return `${file}:${sites[columns.site[race.write]].line}: ${title}: ${sentence}\n`;
    })
    .join("");
}

function jsonLine({ file, exit, stdout, stderr, events, ms }: FileRun): string {
  return `${JSON.stringify({ file, exit, stdout, stderr, events, ms: Math.round(ms * 10) / 10 })}\n`;
}

/** Gives the exit status. */
export async function main(args: readonly string[], workerPath: string): Promise<number> {
  try {
    const { command, files, settings, products, ...options } = parse(args);
    if (options.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    if (files.length === 0) throw new UsageError("no command, or no file, is named");
    if (command === "check") return await check(files, settings, workerPath);
    if (command !== "run") throw new UsageError(`unknown command ${command}`);

    let exit = 0;
    const logs: EventLog[] = [];
    await inOrder(
      files,
      (file) =>
        runFile(
          file,
          settings,
          workerPath,
          files.length === 1 && !options.json ? (stream, text) => process[stream].write(text) : undefined,
        ),
      (run) => {
        exit ||= run.exit;
        if (options.json) process.stdout.write(jsonLine(run));
        else if (files.length > 1) {
          process.stdout.write(run.stdout);
          process.stderr.write(run.stderr);
        }
        if (options.stats) process.stderr.write(statsLine(run) + raceLines(run));
        if (run.log !== null) logs.push(run.log);
      },
    );
    if (products.length > 0 && logs.length > 0) await writeProducts(logs[0], products);
    return exit;
  } catch (error) {
    // A wrong call or a file that cannot be read; anything else is a bug of ours.
    const { code, message } = error as { code?: string; message: string };
    if (error instanceof NoBrowserError) {
      process.stderr.write(`${message}\n`);
      return 2;
    }
    if (!(error instanceof UsageError) && !code?.startsWith("ERR_PARSE_ARGS") && !code?.startsWith("E"))
      throw error;
    process.stderr.write(error instanceof UsageError ? `${message}\n\n${USAGE}` : `${message}\n`);
    return 2;
  }
}

async function check(files: readonly string[], settings: RunSettings, workerPath: string): Promise<number> {
  let [passed, failed] = [0, 0];
  await inOrder(
    files,
    (file) => checkFile(file, settings, workerPath),
    (problems, file) => {
      if (problems.length === 0) passed++;
      else {
        failed++;
        process.stdout.write(
          `${file}\n${problems.map((problem) => `  ${problem.replaceAll("\n", "\n  ")}\n`).join("")}`,
        );
      }
    },
  );
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
