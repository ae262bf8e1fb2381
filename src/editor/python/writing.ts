// Declares what those who write one part of an expression ask of whoever writes the others.
import type { Kinds } from "./kinds.ts";
import type { Expression, FunctionStatement } from "./syntax.ts";

/** How strongly what stands before a point or brackets has to bind. */
export const MEMBER = 15;
/** How strongly an operand of a product has to bind. */
export const OPERAND = 12;

/** What a program is, for whoever writes it. */
export interface Whole {
  readonly kinds: Kinds;
  /** What names stand for that were imported from modules: "asyncio.sleep". */
  readonly imported: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, FunctionStatement>;
  readonly classes: ReadonlySet<string>;
  /** Methods of the program's own classes. */
  readonly methods: ReadonlySet<string>;
  /** Functions that stop the thread and are awaited, although Python does not write it. */
  readonly awaited: ReadonlySet<string>;
}

export interface Writing {
  readonly whole: Whole;
  write(expression: Expression): string;
  /** In parentheses if it binds more loosely than the place needs. */
  at(expression: Expression, strength: number): string;
  /** Several, with commas between them. */
  all(expressions: readonly Expression[]): string;
  /** As an array, which has methods. */
  array(expression: Expression): string;
  /** As Python's `repr` has it. */
  repr(expression: Expression): string;
  /** As Python prints it, where TypeScript would print it differently. */
  printed(expression: Expression): string;
  /** Whether it counts as true: what is empty does not in Python. */
  truth(expression: Expression, strength?: number): string;
}
