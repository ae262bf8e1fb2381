// Compares a lesson in its languages: the same paragraphs, links, questions and answers, in other words.
import { LANGUAGES } from "../words/languages.ts";
import type { Fault } from "./faults.ts";
import type { Block, Inline, Lesson, LessonFile, Question } from "./lesson.ts";

/** What is alike in every language, piece by piece, with the line that is told if it is not. */
interface Piece {
  readonly text: string;
  readonly line: number;
}

/** One fault for each language that is unlike the first: the first piece that differs. */
export function differencesOf({ lessons }: Pick<LessonFile, "lessons">): readonly Fault[] {
  const [first, ...others] = LANGUAGES.flatMap((language) => lessons[language] ?? []);
  if (others.length === 0) return [];
  const expected = piecesOf(first);
  return others.flatMap((other): Fault[] => {
    const pieces = piecesOf(other);
    const at = expected.findIndex(({ text }, i) => text !== pieces.at(i)?.text);
    if (at < 0 && pieces.length === expected.length) return [];
    const index = at < 0 ? expected.length : at;
    const { line } = pieces.at(Math.min(index, pieces.length - 1)) ?? other;
    const { line: otherLine } = expected.at(Math.min(index, expected.length - 1)) ?? first;
    return [{ line, what: "unlike", values: { line: otherLine } }];
  });
}

function piecesOf({ body, prediction, tries, checks, line }: Lesson): readonly Piece[] {
  return [
    ...blockPieces(body, line),
    ...(prediction === null ? [] : questionPieces(prediction)),
    ...tries.flatMap((item) => [{ text: "try", line }, ...blockPieces(item, line)]),
    ...checks.flatMap(questionPieces),
  ];
}

function questionPieces({ asked, body, options, line }: Question): readonly Piece[] {
  return [
    { text: JSON.stringify(asked), line },
    ...blockPieces(body, line),
    ...options.flatMap((option) => [
      // What is compared with the run is the program's, not the language's.
      {
        text: `${option.isMarked} ${asked.kind === "choice" ? "" : valueOf(option.plain, asked.kind)}`,
        line: option.line,
      },
      ...blockPieces(option.explanation, option.line),
    ]),
  ];
}

/** Of a time only the number is the same in every language. */
function valueOf(plain: string, kind: Question["asked"]["kind"]): string {
  return kind === "finish" ? (/\d+(?:[.,]\d+)?/.exec(plain)?.[0] ?? "").replace(",", ".") : plain;
}

function blockPieces(blocks: readonly Block[], near: number): readonly Piece[] {
  let line = near;
  return blocks.flatMap((block): Piece[] => {
    if (block.type === "code") return [{ text: `code ${block.language}`, line }];
    if (block.type === "list")
      return block.items.flatMap((item) => [{ text: "item", line }, ...blockPieces(item, line)]);
    const acts = actsIn(block.children);
    const piece = { text: "paragraph", line };
    line = acts.at(-1)?.line ?? line;
    return [piece, ...acts];
  });
}

function actsIn(inlines: readonly Inline[]): readonly Piece[] {
  return inlines.flatMap((inline): readonly Piece[] => {
    if ("text" in inline) return [];
    const inside = actsIn(inline.children);
    return inline.type === "act"
      ? [{ text: JSON.stringify([inline.acts, inline.claim !== undefined]), line: inline.line }, ...inside]
      : inside;
  });
}
