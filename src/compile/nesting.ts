// Finds where a program is nested deepest, for what cannot go so deep: esbuild, our parser, and V8.

/** What is nested less deep can be run anywhere. */
const HARMLESS = 100;

const OPENING = new Set("([{");
const CLOSING = new Set(")]}");

/**
 * The last place at which most brackets are open, as an offset: what goes deeper without brackets, as `else if` does, goes on to
 * its end. Brackets in texts count as well, which moves it a little at most. null: nothing is nested deeply there.
 */
export function deepestIn(code: string, harmless = HARMLESS): number | null {
  let [depth, most, found] = [0, harmless, -1];
  for (let i = 0; i < code.length; i++) {
    if (OPENING.has(code[i])) {
      if (++depth < most) continue;
      most = depth;
      found = i;
    } else if (CLOSING.has(code[i])) depth--;
  }
  return found < 0 ? null : found;
}

/** The program is nested too deeply. */
export class NestingError extends SyntaxError {
  /** Where, as an offset. */
  readonly pos: number;

  constructor(pos: number) {
    super("Nested too deeply: give the inner part a name or a function of its own");
    this.pos = pos;
  }
}
