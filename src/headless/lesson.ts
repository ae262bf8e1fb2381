// Checks a lesson file with the programs beside it, and says what is wrong.
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { checkLesson } from "../lessons/check-lesson.ts";
import { inFileOrder, tellFault } from "../lessons/faults.ts";
import { readLesson } from "../lessons/read-lesson.ts";
import { Trace } from "../trace/trace.ts";
import { runAnyText } from "./run-any.ts";
import type { RunSettings } from "./run-file.ts";

export interface LessonReport {
  /** A line of figures, and one for each fault: `FILE:LINE: what is wrong`. */
  readonly text: string;
  readonly isInOrder: boolean;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return null;
    throw error;
  }
}

function withEnd(path: string, end: ".ts" | ".py"): string {
  return path.slice(0, path.length - extname(path).length) + end;
}

/** The file beside the lesson that is called as it is, with its text. */
async function programBeside(path: string): Promise<{ path: string; source: string } | null> {
  for (const end of [".ts", ".py"] as const) {
    const source = await readIfThere(withEnd(path, end));
    if (source !== null) return { path: withEnd(path, end), source };
  }
  return null;
}

/** `withLinks`: also a line for each link, with what is where it leads. Errors: those of reading the files beside it. */
export async function lessonReport(
  path: string,
  settings: RunSettings,
  workerPath: string,
  withLinks = false,
): Promise<LessonReport> {
  const { words } = settings;
  const { say } = words;
  const text = await readFile(path, "utf8").catch((error: unknown) => error as Error);
  if (typeof text !== "string") {
    const reason = say("commandLine.lesson.unreadable", { reason: text.message });
    return { text: `${path}: ${reason}\n`, isInOrder: false };
  }
  const { file, faults, block } = readLesson(text);
  const found = file.program === null ? await programBeside(path) : null;
  const beside = found?.path ?? withEnd(path, block?.isPython === true ? ".py" : ".ts");
  const source = file.program ?? found?.source ?? null;
  const told = (all: typeof faults): string =>
    inFileOrder(all)
      .map((fault) => `${path}:${fault.line}: ${tellFault(fault, words)}\n`)
      .join("");
  if (source === null) {
    const none = `${path}:1: ${say("commandLine.lesson.noProgram", { file: beside })}\n${told(faults)}`;
    return { text: none, isInOrder: false };
  }
  const run = async (program: string): Promise<Trace | string> => {
    const { ending, stderr, log } = await runAnyText(program, beside, settings, workerPath);
    // A machine too busy to begin in time would else be told as a program that does nothing.
    if (log === null || (log.count === 0 && ending !== "exit")) return stderr.trimEnd();
    const trace = new Trace(log);
    trace.update();
    return trace;
  };
  const checked = await checkLesson(file, {
    source,
    line: block?.line ?? 1,
    programNamed: (name) => readIfThere(join(dirname(path), `${name}${extname(beside)}`)),
    run: async (program) => {
      const trace = await run(program);
      if (typeof trace !== "string" || block === null || program !== source) return trace;
      // What is wrong with it is told by the lines of the lesson.
      const inPlace = await run("\n".repeat(block.line - 1) + program);
      return typeof inPlace === "string" ? inPlace.replaceAll(basename(beside), basename(path)) : trace;
    },
  });
  const { programs, links, landings, prediction, checks } = checked;
  const facts = [
    say("commandLine.lesson.programs", { count: programs }),
    say("commandLine.lesson.links", { count: links }),
    prediction === null
      ? say("commandLine.lesson.noPrediction")
      : say("commandLine.lesson.prediction", { kind: prediction }),
    say("commandLine.lesson.checks", { count: checks }),
  ].join(", ");
  const all = [...faults, ...checked.faults];
  const isInOrder = all.length === 0;
  const line = say(isInOrder ? "commandLine.lesson.inOrder" : "commandLine.lesson.faulty", {
    file: path,
    facts,
  });
  const places = withLinks ? landings.map((link) => `${path}:${link.line}: ${link.text}\n`).join("") : "";
  return { text: `${line}\n${told(all)}${places}`, isInOrder };
}
