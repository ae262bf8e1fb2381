// Checks a lesson against its programs: that its links lead somewhere and its questions can be answered.
import type { Trace } from "../trace/trace.ts";
import { type Language, LANGUAGES } from "../words/languages.ts";
import type { Act } from "./acts.ts";
import { answerOf, noLine, noStep } from "./answers.ts";
import { applyChange } from "./change.ts";
import { isAsClaimed, type Landing, landingOf, landingText } from "./claims.ts";
import { type Fault, inFileOrder } from "./faults.ts";
import { lanesCalled } from "./lanes.ts";
import type { Asked, Block, Inline, Lesson, LessonFile } from "./lesson.ts";
import { printedLines } from "./printed-lines.ts";

/** What the lesson's folder and the engine give. */
export interface LessonBench {
  /** The program of the lesson. */
  readonly source: string;
  /** Where it begins, in the lesson's file; 1 if it stands in another. */
  readonly line: number;
  /** The program of another file; null if there is none. */
  readonly programNamed: (name: string) => Promise<string | null>;
  /** What it does; a sentence if it does not compile. */
  readonly run: (source: string) => Promise<Trace | string>;
}

export interface CheckedLesson {
  readonly faults: readonly Fault[];
  /** How many programs have run: the lesson's own, its changes, others. */
  readonly programs: number;
  /** In one language. */
  readonly links: number;
  /** What is where each link leads, in every language. */
  readonly landings: readonly { readonly line: number; readonly text: string }[];
  readonly prediction: Asked["kind"] | null;
  readonly checks: number;
}

/** Errors: those of the bench. */
export async function checkLesson(file: LessonFile, bench: LessonBench): Promise<CheckedLesson> {
  const runs = new Map<string, Promise<Trace | string>>();
  const run = (source: string): Promise<Trace | string> => {
    const running = runs.get(source) ?? bench.run(source);
    runs.set(source, running);
    return running;
  };
  const faults: Fault[] = [];
  const whole = await run(bench.source);
  if (typeof whole === "string")
    faults.push({ line: bench.line, what: "doesNotRun", values: { problem: whole } });
  const lessons = LANGUAGES.flatMap((language) => file.lessons[language] ?? []);
  for (const { prediction } of lessons) {
    if (prediction === null || typeof whole === "string") continue;
    const answered = answerOf(prediction, whole);
    if ("what" in answered) faults.push(answered);
  }
  const landings: { line: number; text: string }[] = [];
  for (const language of LANGUAGES) {
    const lesson = file.lessons[language];
    for (const link of lesson === undefined ? [] : linksIn(lesson)) {
      const landing = await follow(link, language, file, { ...bench, run });
      if (landing !== null && "what" in landing) {
        faults.push(landing);
        continue;
      }
      const { line, claim } = link;
      if (landing !== null) landings.push({ line, text: landingText(landing) });
      if (claim === undefined) continue;
      if (landing === null) faults.push({ line, what: "noPlace", values: { claim } });
      else if (!isAsClaimed(claim, landing))
        faults.push({ line, what: "otherPlace", values: { claim, text: landingText(landing) } });
    }
  }
  for (const [name, change] of Object.entries(file.changes)) {
    const isUsed = lessons
      .flatMap(linksIn)
      .some(({ acts }) => acts.some((act) => act.type === "change" && act.name === name));
    if (!isUsed) faults.push({ line: change!.line, what: "unusedChange", values: { name } });
  }
  const [first] = lessons as readonly (Lesson | undefined)[];
  return {
    faults: inFileOrder(faults),
    programs: runs.size,
    landings,
    links: first === undefined ? 0 : linksIn(first).length,
    prediction: first?.prediction?.asked.kind ?? null,
    checks: first?.checks.length ?? 0,
  };
}

type ActLink = Extract<Inline, { type: "act" }>;

/** All links of a lesson that act. */
function linksIn({ body, prediction, tries, checks }: Lesson): readonly ActLink[] {
  const questions = [...(prediction === null ? [] : [prediction]), ...checks];
  return [
    ...linksInBlocks(body),
    ...tries.flatMap(linksInBlocks),
    ...questions.flatMap(({ body: words, options }) => [
      ...linksInBlocks(words),
      ...options.flatMap(({ text, explanation }) => [...linksInInlines(text), ...linksInBlocks(explanation)]),
    ]),
  ];
}

function linksInBlocks(blocks: readonly Block[]): readonly ActLink[] {
  return blocks.flatMap((block) =>
    block.type === "code"
      ? []
      : block.type === "list"
        ? block.items.flatMap(linksInBlocks)
        : linksInInlines(block.children),
  );
}

function linksInInlines(inlines: readonly Inline[]): readonly ActLink[] {
  return inlines.flatMap((inline): readonly ActLink[] => {
    if ("text" in inline) return [];
    const inside = linksInInlines(inline.children);
    return inline.type === "act" ? [inline, ...inside] : inside;
  });
}

/** Does what a link does, from the program as it came, and says where it leads; a fault if an act does not find what it names. */
async function follow(
  { acts, line }: ActLink,
  language: Language,
  { changes }: LessonFile,
  bench: LessonBench,
): Promise<Landing | null | Fault> {
  let { source } = bench;
  let last: Trace | null = null;
  for (const act of acts) {
    if (act.type === "change") {
      const change = Object.hasOwn(changes, act.name) ? changes[act.name] : undefined;
      if (change === undefined) return { line, what: "noChange", values: { name: act.name } };
      const changed = applyChange(source, change);
      if (changed.type !== "changed") return { line: changed.line, what: changed.type };
      source = changed.source;
    } else if (act.type === "program") {
      const program = await bench.programNamed(act.name);
      if (program === null) return { line, what: "noProgram", values: { name: act.name } };
      source = program;
    }
    const trace = await bench.run(source);
    if (typeof trace === "string") return { line, what: "doesNotRun", values: { problem: trace } };
    const fault = faultOf(act, line, source, trace);
    if (fault !== null) return fault;
    last = trace;
  }
  return last === null ? null : landingOf(acts, source, last, language);
}

/** Of an act on the run of a program. */
function faultOf(act: Act, line: number, source: string, trace: Trace): Fault | null {
  switch (act.type) {
    case "step":
      return act.step > trace.stepCount ? noStep(line, trace, act.step) : null;
    case "print":
      return act.line > printedLines(trace.log).length ? noLine(line, trace, act.line) : null;
    case "line": {
      const count = source.trimEnd().split("\n").length;
      return act.line > count
        ? { line, what: "noSourceLine", values: { number: act.line, total: count } }
        : null;
    }
    case "select": {
      const { length } = lanesCalled(trace, act.lane);
      return length === 1
        ? null
        : { line, what: length === 0 ? "noLane" : "manyLanes", values: { name: act.lane } };
    }
    default:
      return null;
  }
}
