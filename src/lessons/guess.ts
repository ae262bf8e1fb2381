// Holds what a reader says that a run will do against what it did: up to where it is right, and at which event that is decided.
import type { Answered } from "./answers.ts";

type Order = Extract<Answered, { type: "order" }>;

/** What the reader says. */
export type Guess =
  /** Numbers of pieces (`piecesOf`): the first so many come, in this order; the others never do. */
  | { readonly type: "order"; readonly arranged: readonly number[]; readonly placed: number }
  | { readonly type: "choice"; readonly chosen: number };

export interface Verdict {
  readonly isRight: boolean;
  /** How many lines are right before the first wrong one; of a choice, 0 or 1. */
  readonly rightUntil: number;
  /** Where the first thing happens that was not said, or else the last that was; -1: no event decides it. */
  readonly event: number;
}

/** FNV-1a: the same on every device, so that a letter means the same line in every hand. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The lines to put into order, those that never come among them, mixed: never in the order in which they come. */
export function piecesOf({ lines, distractors }: Order): readonly string[] {
  const right = lines.map(({ text }) => text);
  const mixed = [...right, ...distractors.map(({ plain }) => plain)]
    .map((text, i) => ({ text, at: hashOf(`${text}#${right.includes(text) ? i : 0}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
  const isRight = mixed.filter((text) => right.includes(text)).join("\n") === right.join("\n");
  return isRight ? [...mixed.slice(1), mixed[0]] : mixed;
}

/** What stands there before the reader has done anything. */
export function emptyGuess(order: Order): Extract<Guess, { type: "order" }> {
  return { type: "order", arranged: piecesOf(order).map((_, i) => i), placed: 0 };
}

/** The lines that the reader says, in their order. */
export function saidLines(order: Order, guess: Extract<Guess, { type: "order" }>): readonly string[] {
  const pieces = piecesOf(order);
  return guess.arranged.slice(0, guess.placed).map((piece) => pieces[piece]);
}

/**
 * Moves the piece at one place of the list to another one. The border between the lines that come and those that never do
 * is one of the places: it stands at `placed`, and the pieces behind it are one place further.
 */
export function moved(guess: Extract<Guess, { type: "order" }>, from: number, to: number): typeof guess {
  const list: (number | null)[] = [
    ...guess.arranged.slice(0, guess.placed),
    null,
    ...guess.arranged.slice(guess.placed),
  ];
  const target = Math.max(0, Math.min(to, list.length - 1));
  const [piece] = list.splice(from, 1);
  list.splice(target, 0, piece);
  return {
    type: "order",
    arranged: list.filter((each) => each !== null),
    placed: list.indexOf(null),
  };
}

/** Null for what was not answered, or is no answer to this. */
export function judge(answered: Answered, guess: Guess | null): Verdict | null {
  if (answered.type === "choice") {
    if (guess?.type !== "choice") return null;
    const isRight = guess.chosen === answered.right;
    return { isRight, rightUntil: isRight ? 1 : 0, event: answered.event };
  }
  if (guess?.type !== "order" || guess.placed === 0) return null;
  const said = saidLines(answered, guess);
  const { lines } = answered;
  const wrong = lines.findIndex(({ text }, i) => said.at(i) !== text);
  const rightUntil = wrong < 0 ? lines.length : wrong;
  const isRight = wrong < 0 && said.length === lines.length;
  return { isRight, rightUntil, event: (lines.at(rightUntil) ?? lines[lines.length - 1]).event };
}
