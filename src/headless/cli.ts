// Runs programs from the command line, or checks them against what they should print.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { JITTER } from "../explore/decider.ts";
import { isJitter } from "../explore/schedule.ts";
import { AXES } from "../trace/units.ts";
import { hintsOf } from "../trace/questions/hints.ts";
import { racesOf } from "../trace/questions/races.ts";
import { Trace } from "../trace/trace.ts";
import { type CommandLineWords, commandLineWordsIn, languageOfSystem } from "../words/command-line.ts";
import { isLanguage, type Language, LANGUAGES } from "../words/languages.ts";
import { type SayHints, tellHint } from "../words/hints.ts";
import { tellRace } from "../words/races.ts";
import type { EventLog } from "../trace/event-log.ts";
import { checkFile } from "./check.ts";
import { endWithReader } from "./closed-pipe.ts";
import { lessonReport } from "./lesson.ts";
import { explorationText } from "./exploration-text.ts";
import { ENDS, explorationJson, exploreFile, type ExploreSettings, isEnd } from "./explore.ts";
import { NoBrowserError } from "./drawing-browser.ts";
import { PICTURE_THEMES } from "../timeline/svg-picture.ts";
import {
  isAxis,
  isPictureTheme,
  type PictureSettings,
  type Product,
  productsFor,
  writeProducts,
} from "./products.ts";
import type { FileRun, RunSettings } from "./run-file.ts";
import { runAnyFile } from "./run-any.ts";

/** In less there is no room for labels and bars. */
const MIN_WIDTH = 300;

/** The call is wrong. */
class UsageError extends Error {}

const CLOCKS = ["virtual", "real"] as const;

function isClock(name: string): name is (typeof CLOCKS)[number] {
  return CLOCKS.some((clock) => clock === name);
}

/** Whatever else is wrong with a call is told in the language that it asks for. */
function languageOf(args: readonly string[]): Language {
  const { lang } = parseArgs({
    args: [...args],
    options: { lang: { type: "string" } },
    strict: false,
  }).values;
  return typeof lang === "string" && isLanguage(lang) ? lang : languageOfSystem(process.env);
}

function parse(args: readonly string[], words: CommandLineWords) {
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
      gif: { type: "string" },
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
      hints: { type: "boolean", default: false },
      links: { type: "boolean", default: false },
      schedule: { type: "string" },
      jitter: { type: "string", default: String(JITTER.usual) },
      max: { type: "string", default: "100000" },
      seconds: { type: "string", default: "10" },
      jobs: { type: "string", default: String(Math.max(1, cpus().length)) },
      "fail-on": { type: "string", default: "" },
      lang: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const { clock, theme, axis, lang } = values;
  const { say } = words;
  const fail = (message: string): never => {
    throw new UsageError(message);
  };
  const oneOf = <T extends string>(
    name: string,
    value: string,
    list: readonly T[],
    isOne: (name: string) => name is T,
  ): T =>
    isOne(value) ? value : fail(say("commandLine.notOneOf", { name, value, values: list.join(" | ") }));
  const numberOf = (name: string, text: string, least?: number): number => {
    const value = text === "" ? NaN : Number(text);
    if (least === undefined ? value > 0 : value >= least) return value;
    return fail(
      least === undefined
        ? say("commandLine.notAbove", { name, value: text })
        : say("commandLine.notFrom", { name, least, value: text }),
    );
  };
  if (lang !== undefined) oneOf("lang", lang, LANGUAGES, isLanguage);
  const settings: RunSettings = {
    clock: oneOf("clock", clock, CLOCKS, isClock),
    timeoutSeconds: numberOf("timeout", values.timeout),
    maxEvents: numberOf("max-events", values["max-events"]),
    isScript: values.script,
    // Races are among the hints, which a sheet has, too.
    withValues: values.values || values.hints || values.markdown !== undefined,
    schedule: values.schedule ?? null,
    words,
  };
  if (settings.schedule !== null && settings.clock !== "virtual") fail(say("commandLine.ofVirtualClock"));
  const step = values.at === undefined ? Infinity : numberOf("at", values.at, 0);
  const picture: PictureSettings = {
    theme: oneOf("theme", theme, PICTURE_THEMES, isPictureTheme),
    axis: oneOf("axis", axis, AXES, isAxis),
    words,
    step,
    widthPx: Math.round(numberOf("width", values.width, MIN_WIDTH)),
  };
  const products = Object.entries(productsFor(picture, values.page)).flatMap(([name, make]): Product[] => {
    const path = values[name as keyof typeof values];
    return typeof path === "string" ? [{ path, make }] : [];
  });
  const [command, ...files] = positionals;
  const jitter = numberOf("jitter", values.jitter, JITTER.least);
  if (!isJitter(jitter))
    fail(say("commandLine.notUpTo", { name: "jitter", most: JITTER.most, value: jitter }));
  const explore: ExploreSettings = {
    jitter,
    most: Math.round(numberOf("max", values.max, 1)),
    seconds: numberOf("seconds", values.seconds),
    jobs: Math.round(numberOf("jobs", values.jobs, 1)),
    failOn: (values["fail-on"] === "" ? [] : values["fail-on"].split(",")).map((end) =>
      oneOf("fail-on", end, ENDS, isEnd),
    ),
  };
  if (products.length > 0 && files.length > 1) fail(say("commandLine.ofOneProgram"));
  return { ...values, command, files, settings, explore, products };
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

function usageOf({ say }: CommandLineWords): string {
  return say("commandLine.usage", {
    languages: LANGUAGES.join("|"),
    themes: PICTURE_THEMES.join("|"),
    axes: AXES.join("|"),
  });
}

function statsLine({ events, tasks, seconds, ms }: FileRun, { say }: CommandLineWords): string {
  return `${say("commandLine.stats", { events, tasks, seconds, ms: ms.toFixed(1) })}\n`;
}

/** What is known of races if values were recorded. */
function raceLines({ log, file }: FileRun, words: CommandLineWords): string {
  if (log === null) return "";
  const trace = new Trace(log);
  const { columns, sites } = log;
  return racesOf(trace)
    .map((race) => {
      const { title, sentence } = tellRace(trace, race, words);
      return `${file}:${sites[columns.site[race.write]].line}: ${title}: ${sentence}\n`;
    })
    .join("");
}

/** What could be better in the program, and the lesson about it. */
function hintLines({ log, file }: FileRun, words: CommandLineWords): string {
  if (log === null) return "";
  const trace = new Trace(log);
  return hintsOf(trace)
    .map((hint) => {
      const { sentence, lesson, line } = tellHint(trace, hint, words.say as unknown as SayHints, words);
      return `${file}${line === 0 ? "" : `:${line}`}: ${sentence} (${words.say("commandLine.hintLesson", { lesson })})\n`;
    })
    .join("");
}

function jsonLine({ file, exit, stdout, stderr, events, ms }: FileRun): string {
  return `${JSON.stringify({ file, exit, stdout, stderr, events, ms: Math.round(ms * 10) / 10 })}\n`;
}

/** Gives the exit status. */
export async function main(args: readonly string[], workerPath: string): Promise<number> {
  const words = commandLineWordsIn(languageOf(args));
  try {
    const { command, files, settings, explore, products, ...options } = parse(args, words);
    endWithReader(products.length > 0);
    if (options.help) {
      process.stdout.write(usageOf(words));
      return 0;
    }
    if (files.length === 0) throw new UsageError(words.say("commandLine.nothingNamed"));
    if (command === "check") return await check(files, settings, workerPath);
    if (command === "lesson") return await checkLessons(files, settings, workerPath, options.links);
    if (command === "explore") {
      if (files.length > 1) throw new UsageError(words.say("commandLine.exploresOne"));
      return await exploreOne(files[0], explore, settings, options.json, workerPath);
    }
    if (command !== "run") throw new UsageError(words.say("commandLine.unknownCommand", { command }));

    let exit = 0;
    const logs: EventLog[] = [];
    await inOrder(
      files,
      (file) =>
        runAnyFile(
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
        if (options.stats) process.stderr.write(statsLine(run, words) + raceLines(run, words));
        if (options.hints) process.stderr.write(hintLines(run, words));
        if (run.log !== null) logs.push(run.log);
      },
    );
    if (products.length > 0 && logs.length > 0) await writeProducts(logs[0], products);
    return exit;
  } catch (error) {
    // A wrong call or a file that cannot be read; anything else is a bug of ours.
    const { code, message } = error as { code?: string; message: string };
    if (error instanceof NoBrowserError) {
      process.stderr.write(`${words.say("commandLine.noBrowser")}\n${message}\n`);
      return 2;
    }
    if (!(error instanceof UsageError) && !code?.startsWith("ERR_PARSE_ARGS") && !code?.startsWith("E"))
      throw error;
    process.stderr.write(error instanceof UsageError ? `${message}\n\n${usageOf(words)}` : `${message}\n`);
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
  process.stdout.write(`${settings.words.say("commandLine.checked", { passed, failed })}\n`);
  return failed === 0 ? 0 : 1;
}

async function exploreOne(
  file: string,
  explore: ExploreSettings,
  settings: RunSettings,
  asJson: boolean,
  workerPath: string,
): Promise<number> {
  const explored = await exploreFile(file, explore, settings, workerPath);
  if (explored.type === "failed") {
    process.stderr.write(explored.message);
    return 1;
  }
  const { exploration } = explored;
  process.stdout.write(
    asJson ? explorationJson(exploration) : explorationText(file, exploration, settings.words),
  );
  return exploration.outcomes.some(({ end }) => explore.failOn.includes(end)) ? 1 : 0;
}

async function checkLessons(
  files: readonly string[],
  settings: RunSettings,
  workerPath: string,
  withLinks: boolean,
): Promise<number> {
  let [passed, failed] = [0, 0];
  await inOrder(
    files,
    (file) => lessonReport(file, settings, workerPath, withLinks),
    ({ text, isInOrder }) => {
      if (isInOrder) passed++;
      else failed++;
      process.stdout.write(text);
    },
  );
  process.stdout.write(`${settings.words.say("commandLine.checked", { passed, failed })}\n`);
  return failed === 0 ? 0 : 1;
}
