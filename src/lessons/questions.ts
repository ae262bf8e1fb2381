// Reads the questions of a lesson: what is asked, as its heading says, and what one can choose.
import type { Heading, ListItem, PhrasingContent, RootContent } from "mdast";
import type { Asked, Block, Inline, Option, Question } from "./lesson.ts";
import { blockOf, blocksOf, inlinesOf, lineOf, type OnFault, plainText } from "./markdown.ts";

/** What stands behind "Predict:"; null if it means nothing. */
export function readAsked(text: string): Asked | null {
  const forms: readonly (readonly [RegExp, (parts: readonly string[]) => Asked])[] = [
    [/^order$/, () => ({ kind: "order", lines: null })],
    [
      /^order of lines (\d{1,6})-(\d{1,6})$/,
      ([, from, to]) => ({ kind: "order", lines: { from: Number(from), to: Number(to) } }),
    ],
    [/^finish$/, () => ({ kind: "finish", lane: null })],
    [/^finish of (.+)$/, ([, lane]) => ({ kind: "finish", lane })],
    [/^next at step (\d{1,9})$/, ([, step]) => ({ kind: "next", at: { type: "step", step: Number(step) } })],
    [
      /^next after line (\d{1,6})$/,
      ([, line]) => ({ kind: "next", at: { type: "print", line: Number(line) } }),
    ],
    [/^print$/, () => ({ kind: "print", line: null })],
    [/^print of line (\d{1,6})$/, ([, line]) => ({ kind: "print", line: Number(line) })],
    [/^print of error$/, () => ({ kind: "print", line: null, report: "error" })],
    [/^print of warning$/, () => ({ kind: "print", line: null, report: "warning" })],
    [/^end$/, () => ({ kind: "end" })],
    [/^choice$/, () => ({ kind: "choice" })],
  ];
  for (const [form, make] of forms) {
    const parts = form.exec(text);
    if (parts !== null) return make(parts);
  }
  return null;
}

/** The question under a heading: words, and then at most one list of what one can choose. */
export function readQuestion(
  heading: Heading,
  asked: Asked,
  nodes: readonly RootContent[],
  onFault: OnFault,
): Question {
  const body: Block[] = [];
  let options: readonly Option[] | null = null;
  for (const node of nodes) {
    if (options !== null) onFault({ line: lineOf(node), what: "afterOptions" });
    else if (node.type === "list") options = node.children.map((item) => readOption(item, onFault));
    else {
      const block = blockOf(node, onFault);
      if (block !== null) body.push(block);
    }
  }
  const question: Question = { asked, body, options: options ?? [], line: lineOf(heading) };
  tellFaults(question, onFault);
  return question;
}

/** What is wrong whatever the run does. */
function tellFaults({ asked, body, options, line }: Question, onFault: OnFault): void {
  const { kind } = asked;
  const report = asked.kind === "print" ? asked.report : undefined;
  const marked = options.filter(({ isMarked }) => isMarked);
  if (kind !== "choice") {
    for (const option of marked) onFault({ line: option.line, what: "markedAnswer" });
    if (kind === "print" && options.length < 2) onFault({ line, what: "fewOptions" });
    // The page asks what is printed, which is something else.
    if (report !== undefined && body.length === 0) onFault({ line, what: "noQuestion" });
    return;
  }
  if (body.length === 0) onFault({ line, what: "noQuestion" });
  if (options.length < 2) onFault({ line, what: "fewOptions" });
  else if (marked.length !== 1) onFault({ line, what: "oneMark", values: { total: marked.length } });
  for (const { isMarked, explanation, line: at } of options)
    if (!isMarked && explanation.length === 0) onFault({ line: at, what: "noExplanation" });
}

/** The first line of an item is the option; what follows explains it. */
function readOption(item: ListItem, onFault: OnFault): Option {
  const line = lineOf(item);
  const [first, ...rest] = item.children as readonly (RootContent | undefined)[];
  if (first?.type === "code") {
    // Several lines to choose: a block of code.
    const text: Inline = { type: "code", text: first.value };
    return {
      text: [text],
      plain: first.value,
      isMarked: false,
      explanation: blocksOf(rest.filter(isThere), onFault),
      line,
    };
  }
  if (first?.type !== "paragraph") {
    onFault({ line, what: "emptyOption" });
    return { text: [], plain: "", isMarked: false, explanation: [], line };
  }
  const { firstLine, others } = splitAtLineEnd(first.children);
  const [isMarked, nodes] = withoutMark(firstLine);
  const text = inlinesOf(nodes, onFault);
  const explanation: Block[] =
    others.length === 0 ? [] : [{ type: "paragraph", children: inlinesOf(others, onFault) }];
  return {
    text,
    plain: wordsOrCode(text),
    isMarked,
    explanation: [...explanation, ...blocksOf(rest.filter(isThere), onFault)],
    line,
  };
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** What an option says, without the marks. */
function wordsOrCode(text: readonly Inline[]): string {
  // Spaces count in code.
  return text.length === 1 && text[0].type === "code" ? text[0].text : plainText(text).trim();
}

/** `[x] ` or `[ ] ` at the beginning. */
function withoutMark(
  nodes: readonly PhrasingContent[],
): [isMarked: boolean, nodes: readonly PhrasingContent[]] {
  const [first, ...others] = nodes;
  const mark = first.type === "text" ? /^\[([ xX])\] */.exec(first.value) : null;
  if (mark === null || first.type !== "text") return [false, nodes];
  return [mark[1] !== " ", [{ ...first, value: first.value.slice(mark[0].length) }, ...others]];
}

function splitAtLineEnd(nodes: readonly PhrasingContent[]): {
  readonly firstLine: readonly PhrasingContent[];
  readonly others: readonly PhrasingContent[];
} {
  for (const [i, node] of nodes.entries()) {
    if (node.type === "break") return { firstLine: nodes.slice(0, i), others: nodes.slice(i + 1) };
    const end = node.type === "text" ? node.value.indexOf("\n") : -1;
    if (node.type !== "text" || end < 0) continue;
    const rest = { ...node, value: node.value.slice(end + 1) };
    return {
      firstLine: [...nodes.slice(0, i), { ...node, value: node.value.slice(0, end) }],
      others: [...(rest.value === "" ? [] : [rest]), ...nodes.slice(i + 1)],
    };
  }
  return { firstLine: nodes, others: [] };
}
