// Evaluates a compiled program in Node, to be run as often as is wished.
import { runInThisContext } from "node:vm";
import { type CompiledProgram, globalsUseOf, PROGRAM_URL, withGlobals } from "../compile/contract.ts";
import { type Attempt, type AttemptOptions, createAttempts } from "../runtime/attempts.ts";
import type { ProgramFactory } from "../runtime/program-run.ts";

interface Options extends Omit<AttemptOptions, "program" | "start" | "use"> {
  readonly program: CompiledProgram;
}

/** What the program does when it is run. It must not change built-in objects. */
export function attemptsOf({ program, ...options }: Options): Attempt {
  // On a line of its own, so that places stay what they are.
  const start = runInThisContext(withGlobals(`\n${program.code}`), {
    filename: PROGRAM_URL,
    lineOffset: -1,
  }) as ProgramFactory;
  return createAttempts({ ...options, program, start, use: globalsUseOf(program.code) });
}
