// Reads a lesson file: Markdown as LESSONS.md describes it.
import type { Heading, RootContent } from "mdast";
import { isLanguage, type Language, WHOLE_LANGUAGES } from "../words/languages.ts";
import { type Change, readChange } from "./change.ts";
import { type Fault, inFileOrder } from "./faults.ts";
import { programLanguageOf } from "./fences.ts";
import { gistOf } from "./gist.ts";
import type { Block, Lesson, LessonFile, Question } from "./lesson.ts";
import { blockOf, blocksOf, lineOf, type OnFault, parseMarkdown } from "./markdown.ts";
import { readAsked, readQuestion } from "./questions.ts";
import { differencesOf } from "./structure.ts";

export interface ReadLesson {
  readonly file: LessonFile;
  /** In the order of the file. What is wrong is left out of the lesson. */
  readonly faults: readonly Fault[];
  /** Where the program begins in the file, and in which language it is; null if it does not stand in it. */
  readonly block: ProgramBlock | null;
}

interface ProgramBlock {
  /** From 1. */
  readonly line: number;
  readonly isPython: boolean;
}

/** Reads any text; what is wrong with it is told. */
export function readLesson(text: string): ReadLesson {
  const faults: Fault[] = [];
  const onFault: OnFault = (fault) => faults.push(fault);
  const [head, ...sections] = splitAt(parseMarkdown(text), 1);
  const lessons: Partial<Record<Language, Lesson>> = {};
  for (const { heading, nodes } of sections) {
    const [, tag = "", title = ""] = /^(\w+): *(.+)$/.exec(headingText(heading!)) ?? [];
    const line = lineOf(heading!);
    if (title === "") onFault({ line, what: "badTitle" });
    else if (!isLanguage(tag)) onFault({ line, what: "unknownLanguage", values: { tag } });
    else if (lessons[tag] !== undefined) onFault({ line, what: "twice", values: { what: tag } });
    else lessons[tag] = lessonOf(title, line, nodes, onFault);
  }
  for (const language of WHOLE_LANGUAGES)
    if (lessons[language] === undefined) onFault({ line: 1, what: "noLanguage", values: { tag: language } });
  const { block, ...held } = headOf(head.nodes, onFault);
  const file = { ...held, lessons };
  faults.push(...differencesOf(file));
  return { file, faults: inFileOrder(faults), block };
}

interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null;
  readonly nodes: readonly RootContent[];
}

/** At the headings of a depth; the first part has none. */
function splitAt(nodes: readonly RootContent[], depth: number): readonly [Section, ...Section[]] {
  const first: RootContent[] = [];
  const sections: Section[] = [];
  let current = first;
  for (const node of nodes) {
    if (node.type === "heading" && node.depth === depth) {
      current = [];
      sections.push({ heading: node, nodes: current });
    } else current.push(node);
  }
  return [{ heading: null, nodes: first }, ...sections];
}

function headingText({ children }: Heading): string {
  return children.map((child) => ("value" in child ? child.value : "")).join("");
}

const KEYS = ["group", "order", "beside"] as const;

type Head = Omit<LessonFile, "lessons"> & Pick<ReadLesson, "block">;

/** What holds in every language: lines with a key each, the program and its changes. */
function headOf(nodes: readonly RootContent[], onFault: OnFault): Head {
  const values: Partial<Record<(typeof KEYS)[number], string>> = {};
  const changes = new Map<string, Change>();
  let program: string | null = null;
  let block: ProgramBlock | null = null;
  for (const node of nodes) {
    const line = lineOf(node);
    if (node.type === "paragraph") {
      const [text] = node.children.map((child) => (child.type === "text" ? child.value : ""));
      text.split("\n").forEach((each, i) => {
        const [, key, value] = /^(\w+): *(.+)$/.exec(each) ?? [];
        const known = KEYS.find((name) => name === key);
        if (known === undefined) onFault({ line: line + i, what: "unknownKey", values: { text: each } });
        else if (known === "order" && !/^\d{1,6}$/.test(value)) onFault({ line: line + i, what: "badOrder" });
        else values[known] = value;
      });
    } else if (node.type === "code" && programLanguageOf(node.lang ?? "") !== null) {
      if (program === null) {
        program = `${node.value.replaceAll("\r\n", "\n")}\n`;
        block = { line: line + 1, isPython: programLanguageOf(node.lang!) === "python" };
      } else onFault({ line, what: "twice", values: { what: `\`\`\`${node.lang!}` } });
    } else if (node.type === "code" && node.lang === "diff") {
      readNamedChange(node.meta ?? "", node.value, line, changes, onFault);
    } else onFault({ line, what: "inHead" });
  }
  return {
    group: values.group ?? null,
    order: values.order === undefined ? null : Number(values.order),
    beside: values.beside ?? null,
    program,
    block,
    changes: Object.fromEntries(changes),
  };
}

function readNamedChange(
  name: string,
  text: string,
  line: number,
  changes: Map<string, Change>,
  onFault: OnFault,
): void {
  const change = readChange(text, line + 1);
  if (!/^[\w-]{1,80}$/.test(name)) onFault({ line, what: "namelessChange" });
  else if (changes.has(name)) onFault({ line, what: "twice", values: { what: name } });
  else if (typeof change === "number") onFault({ line: change, what: "badChange" });
  else changes.set(name, change);
}

function lessonOf(title: string, line: number, nodes: readonly RootContent[], onFault: OnFault): Lesson {
  const [text, ...sections] = splitAt(nodes, 2);
  const body = blocksOf(text.nodes, onFault);
  if (body[0]?.type !== "paragraph") onFault({ line, what: "noText" });
  let prediction: Question | null = null;
  const tries: (readonly Block[])[] = [];
  const checks: Question[] = [];
  for (const { heading, nodes: under } of sections) {
    const at = lineOf(heading!);
    const [, word = "", rest = ""] = /^(\w+)(?:: *(.+))?$/.exec(headingText(heading!)) ?? [];
    const name = word.toLowerCase();
    if (name === "predict") {
      const asked = readAsked(rest);
      if (asked === null) onFault({ line: at, what: "unknownPrediction", values: { text: rest } });
      else if (prediction !== null) onFault({ line: at, what: "twice", values: { what: word } });
      else prediction = readQuestion(heading!, asked, under, onFault);
    } else if (name === "try" && rest === "") {
      for (const node of under) {
        const block = node.type === "list" ? blockOf(node, onFault) : null;
        if (block?.type === "list") tries.push(...block.items);
        else onFault({ line: lineOf(node), what: "tryIsList" });
      }
    } else if (name === "check" && rest === "") {
      checks.push(readQuestion(heading!, { kind: "choice" }, under, onFault));
    } else onFault({ line: at, what: "unknownSection", values: { text: headingText(heading!) } });
  }
  return { title, gist: gistOf(body), body, prediction, tries, checks, line };
}
