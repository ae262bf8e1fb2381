// Answers a question from the recorded run: what is right is never typed, but for questions that have only words.
import { EVENT_CODE } from "../trace/format.ts";
import type { Trace } from "../trace/trace.ts";
import type { Fault } from "./faults.ts";
import { lanesCalled } from "./lanes.ts";
import { type AskedMoment, type Ending, ENDINGS, type Option, type Question } from "./lesson.ts";
import { type PrintedLine, printedLines } from "./printed-lines.ts";
import { reportsOf } from "./reports.ts";
import { finishesIn, lanesToGuess, linesToGuess } from "./wrong-answers.ts";

/** What one can answer. Written: only words say it. */
type Answer =
  | { readonly type: "seconds"; readonly seconds: number }
  | { readonly type: "lane"; readonly lane: number }
  | { readonly type: "ending"; readonly ending: Ending }
  | { readonly type: "line"; readonly text: string }
  | { readonly type: "written" };

/** One of several; as the lesson has it, if it says anything of it. */
export interface Choice {
  readonly answer: Answer;
  readonly option: Option | null;
}

/** A question that can be asked of this run, with its answer. */
export type Answered =
  | {
      readonly type: "order";
      /** In the order in which they are printed. */
      readonly lines: readonly PrintedLine[];
      /** Never printed. */
      readonly distractors: readonly Option[];
    }
  | {
      readonly type: "choice";
      readonly choices: readonly Choice[];
      readonly right: number;
      /** What has happened when the question is asked; 0: nothing. */
      readonly from: number;
      /** At which event the answer is seen; -1: at none. */
      readonly event: number;
    };

/** More lines than that are too many to put into order. */
const MOST_LINES = 8;

const MICROSECOND = 1e-6;

/** Answers, or says why it cannot be asked of this run. */
export function answerOf(question: Question, trace: Trace): Answered | Fault {
  const { asked, options, line } = question;
  switch (asked.kind) {
    case "order":
      return orderOf(question, trace, asked.lines);
    case "finish":
      return finishOf(question, trace, asked.lane);
    case "next":
      return nextOf(question, trace, asked.at);
    case "print":
      return asked.report === undefined
        ? printOf(question, trace, asked.line)
        : reportOf(question, trace, asked.report);
    case "end": {
      const right = ENDINGS.indexOf(endingOf(trace));
      const strange = options.find(({ plain }) => !ENDINGS.some((ending) => ending === plain));
      if (strange !== undefined)
        return { line: strange.line, what: "unknownEnding", values: { text: strange.plain } };
      const choices = ENDINGS.map((ending): Choice => {
        const option = options.find(({ plain }) => plain === ending) ?? null;
        return { answer: { type: "ending", ending }, option };
      });
      return { type: "choice", choices, right, from: 0, event: trace.count - 1 };
    }
    case "choice": {
      const right = options.findIndex(({ isMarked }) => isMarked);
      if (right < 0) return { line, what: "oneMark", values: { total: 0 } };
      const choices = options.map((option): Choice => ({ answer: { type: "written" }, option }));
      return { type: "choice", choices, right, from: 0, event: -1 };
    }
  }
}

function orderOf(
  { options, line }: Question,
  { log }: Trace,
  part: { readonly from: number; readonly to: number } | null,
): Answered | Fault {
  const all = printedLines(log);
  const [from, to] = part === null ? [1, MOST_LINES] : [part.from, part.to];
  if (part !== null && (from < 1 || to > all.length))
    return { line, what: "fewLines", values: { total: all.length } };
  const lines = all.slice(from - 1, to);
  if (new Set(lines.map(({ text }) => text)).size < 2)
    return { line, what: "nothingToOrder", values: { total: lines.length } };
  const printed = options.find(({ plain }) => all.some(({ text }) => text === plain));
  if (printed !== undefined)
    return { line: printed.line, what: "isPrinted", values: { text: printed.plain } };
  return { type: "order", lines, distractors: options };
}

function finishOf({ options, line }: Question, trace: Trace, called: string | null): Answered | Fault {
  let event = trace.count - 1;
  if (called !== null) {
    const lanes = lanesCalled(trace, called);
    if (lanes.length !== 1)
      return { line, what: lanes.length === 0 ? "noLane" : "manyLanes", values: { name: called } };
    event = trace.outcomeOf(lanes[0].id)?.event ?? -1;
    if (event < 0) return { line, what: "neverEnds", values: { name: called } };
  }
  const seconds = trace.timeAtMoment(event + 1);
  if (options.length === 0) {
    const all = finishesIn(trace, seconds);
    const choices = all.map((each): Choice => ({ answer: { type: "seconds", seconds: each }, option: null }));
    return { type: "choice", choices, right: all.indexOf(seconds), from: 0, event };
  }
  const choices: Choice[] = [];
  for (const option of options) {
    const offered = secondsIn(option.plain);
    if (offered === null) return { line: option.line, what: "noSeconds", values: { text: option.plain } };
    choices.push({ answer: { type: "seconds", seconds: offered }, option });
  }
  const isRight = ({ answer }: Choice): boolean =>
    answer.type === "seconds" && Math.abs(answer.seconds - seconds) < MICROSECOND;
  return oneRight(choices, isRight, { line, from: 0, event, truth: `${seconds} s` });
}

/** "3 s", "2,5 с", "200 ms": null for what is none. */
export function secondsIn(text: string): number | null {
  const [, number = "", unit = ""] = /^(\d+(?:[.,]\d+)?)\s*(ms|s|мс|с)(?![a-zа-я])/i.exec(text) ?? [];
  if (number === "") return null;
  return Number(number.replace(",", ".")) / (/^(ms|мс)$/i.test(unit) ? 1_000 : 1);
}

function nextOf({ options, line }: Question, trace: Trace, at: AskedMoment): Answered | Fault {
  const from = momentOf(trace, at);
  if (from === null) return at.type === "step" ? noStep(line, trace, at.step) : noLine(line, trace, at.line);
  const { type, actor } = trace.log.columns;
  let event = from;
  while (
    event < trace.count &&
    (type[event] !== EVENT_CODE.run || trace.lane(actor[event])?.isInternal !== false)
  )
    event++;
  if (event >= trace.count) return { line, what: "nothingRuns" };
  const right = actor[event];
  if (options.length === 0) {
    const lanes = lanesToGuess(trace, from, right);
    if (lanes.length < 2) return { line, what: "onlyOneRuns" };
    const choices = lanes.map((lane): Choice => ({ answer: { type: "lane", lane }, option: null }));
    return { type: "choice", choices, right: lanes.indexOf(right), from, event };
  }
  const choices: Choice[] = [];
  for (const option of options) {
    const lanes = lanesCalled(trace, option.plain);
    if (lanes.length !== 1) {
      const what = lanes.length === 0 ? "noLane" : "manyLanes";
      return { line: option.line, what, values: { name: option.plain } };
    }
    choices.push({ answer: { type: "lane", lane: lanes[0].id }, option });
  }
  const isRight = ({ answer }: Choice): boolean => answer.type === "lane" && answer.lane === right;
  const { label, given } = trace.lane(right)!;
  return oneRight(choices, isRight, { line, from, event, truth: label + given });
}

/** What has happened by then; null if the run does not get there. */
function momentOf(trace: Trace, at: AskedMoment): number | null {
  if (at.type === "step") return at.step > trace.stepCount ? null : trace.momentAtStep(at.step);
  const line = printedLines(trace.log).at(at.line - 1);
  return at.line < 1 || line === undefined ? null : line.event + 1;
}

function printOf({ options, line }: Question, { log }: Trace, number: number | null): Answered | Fault {
  const lines = printedLines(log);
  const shown = number === null ? lines : lines.slice(number - 1, number);
  if (number !== null && shown.length === 0) return noLineOf(line, lines.length, number);
  const truth = shown.map(({ text }) => text.trimEnd()).join("\n");
  if (shown.length === 0) return { line, what: "fewLines", values: { total: 0 } };
  if (number !== null && options.length === 0) {
    const texts = linesToGuess(lines, number);
    const choices = texts.map((text): Choice => ({ answer: { type: "line", text }, option: null }));
    return {
      type: "choice",
      choices,
      right: texts.indexOf(lines[number - 1].text),
      from: 0,
      event: lines[number - 1].event,
    };
  }
  const choices = options.map((option): Choice => ({ answer: { type: "written" }, option }));
  const isRight = ({ option }: Choice): boolean => option!.plain.trimEnd() === truth;
  return oneRight(choices, isRight, { line, from: 0, event: shown.at(-1)?.event ?? log.count - 1, truth });
}

/** The last error is what a run is left with; a first warning is what leads to the others. */
function reportOf(
  { options, line }: Question,
  { log }: Trace,
  wanted: "error" | "warning",
): Answered | Fault {
  const isError = wanted === "error";
  const reports = reportsOf(log).filter((each) => each.isError === isError);
  const report = reports.at(isError ? -1 : 0);
  if (report === undefined) return { line, what: isError ? "noError" : "noWarning" };
  const choices = options.map((option): Choice => ({ answer: { type: "written" }, option }));
  const isRight = ({ option }: Choice): boolean => option!.plain.trimEnd() === report.text;
  return oneRight(choices, isRight, { line, from: 0, event: report.event, truth: report.text });
}

/** How the run ended. One that was stopped goes on for ever, as far as anybody knows. */
export function endingOf({ log }: Trace): Ending {
  const last = log.count === 0 ? null : log.event(log.count - 1);
  if (last?.type !== "finish" || last.text === "stopped" || last.text === "limit") return "forever";
  return last.text === "deadlock" ? "deadlock" : last.a === 0 ? "ok" : "error";
}

function oneRight(
  choices: readonly Choice[],
  isRight: (choice: Choice) => boolean,
  { line, from, event, truth }: { line: number; from: number; event: number; truth: string },
): Answered | Fault {
  const count = choices.filter(isRight).length;
  if (count !== 1) return { line, what: count === 0 ? "noneIsRight" : "severalAreRight", values: { truth } };
  return { type: "choice", choices, right: choices.findIndex(isRight), from, event };
}

export function noStep(line: number, { stepCount }: Trace, step: number): Fault {
  return { line, what: "noStep", values: { step, total: stepCount } };
}

export function noLine(line: number, { log }: Trace, number: number): Fault {
  return noLineOf(line, printedLines(log).length, number);
}

function noLineOf(line: number, count: number, number: number): Fault {
  return { line, what: "noPrint", values: { number, total: count } };
}
