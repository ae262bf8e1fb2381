// Checks a lesson file with the programs beside it, and says what is wrong.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkLesson } from "../lessons/check-lesson.ts";
import { inFileOrder, tellFault } from "../lessons/faults.ts";
import { readLesson } from "../lessons/read-lesson.ts";
import { Trace } from "../trace/trace.ts";
import { runText, type RunSettings } from "./run-file.ts";

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

/** `withLinks`: also a line for each link, with what is where it leads. Errors: those of reading files. */
export async function lessonReport(
  path: string,
  settings: RunSettings,
  workerPath: string,
  withLinks = false,
): Promise<LessonReport> {
  const { words } = settings;
  const { say } = words;
  const { file, faults } = readLesson(await readFile(path, "utf8"));
  const beside = path.replace(/\.md$/, ".ts");
  const source = file.program ?? (await readIfThere(beside));
  const told = (all: typeof faults): string =>
    inFileOrder(all)
      .map((fault) => `${path}:${fault.line}: ${tellFault(fault, words)}\n`)
      .join("");
  if (source === null) {
    const text = `${path}:1: ${say("commandLine.lesson.noProgram", { file: beside })}\n${told(faults)}`;
    return { text, isInOrder: false };
  }
  const checked = await checkLesson(file, {
    source,
    programNamed: (name) => readIfThere(join(dirname(path), `${name}.ts`)),
    run: async (program) => {
      const { ending, stderr, log } = await runText(program, beside, settings, workerPath);
      // A machine too busy to begin in time would else be told as a program that does nothing.
      if (log === null || (log.count === 0 && ending !== "exit")) return stderr.trimEnd();
      const trace = new Trace(log);
      trace.update();
      return trace;
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
