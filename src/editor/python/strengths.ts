// Says how strongly TypeScript's operators and forms bind: what binds weaker than its place needs parentheses.
import { OPERAND } from "./writing.ts";

export const LOOSE = 1;
export const OR = 2;
export const AND = 3;
export const EQUALITY = 6;
export const RELATION = 7;
const SUM = 9;
export const PRODUCT = 10;
export const POWER = 11;
export const UNARY = OPERAND;
export const PRIMARY = 16;

export const STRENGTHS: Readonly<Record<string, number>> = {
  "|": 4,
  "^": 4,
  "&": 5,
  "<<": 8,
  ">>": 8,
  "+": SUM,
  "-": SUM,
  "*": PRODUCT,
  "/": PRODUCT,
  "%": PRODUCT,
  "**": POWER,
};
