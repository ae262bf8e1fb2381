// Runs a compiled program as often as is wished in this very realm, each time from the beginning and with somebody else's decisions.
import { runInThisContext } from "node:vm";
import { type CompiledProgram, GLOBAL_NAMES, PROGRAM_URL, withGlobals } from "../compile/contract.ts";
import type { Decider } from "../explore/decider.ts";
import type { Outcome } from "../explore/explore.ts";
import {
  createOutline,
  createPlainConsole,
  type ProgramFactory,
  ProgramRun,
} from "../runtime/program-run.ts";
import type { Ran } from "./explore-messages.ts";

/** A run of so many handles is stopped: an endless program would never let another one begin. */
const MOST_HANDLES = 200_000;

export interface AttemptOptions {
  readonly file: string;
  readonly program: CompiledProgram;
  /** The global object of a realm that the program has for itself. */
  readonly realm?: object;
  readonly mostHandles?: number;
  /** A loop of the program has gone round often without an await. */
  readonly onLongLoop?: (site: number) => void;
}

/** All that a program does with a console of which many runs may have the same one. */
const PLAIN = /\bconsole\.(?:log|info|debug|error|warn)\(/g;

/** The program knows of no other globals of ours. */
function hasPlainConsole(code: string): boolean {
  const count = (pattern: RegExp): number => [...code.matchAll(pattern)].length;
  const others = GLOBAL_NAMES.filter((name) => name !== "console");
  return count(PLAIN) === count(/console/g) && ![...others, "globalThis"].some((name) => code.includes(name));
}

/** `withLabels`: the trail says on whose behalf things were decided. */
export type Attempt = (decider: Decider, withLabels?: boolean) => Outcome<Ran>;

/** What the program does when it is run. It must not change built-in objects. */
export function attemptsOf({
  file,
  program,
  realm,
  mostHandles = MOST_HANDLES,
  onLongLoop = () => undefined,
}: AttemptOptions): Attempt {
  // On a line of its own, so that places stay what they are.
  const start = runInThisContext(withGlobals(`\n${program.code}`), {
    filename: PROGRAM_URL,
    lineOffset: -1,
  }) as ProgramFactory;
  const mayLeave = realm !== undefined && program.code.includes("globalThis");
  const shared = hasPlainConsole(program.code) ? { globals: { console: createPlainConsole() } } : null;
  let own: ReadonlySet<PropertyKey> | null = null;
  return (decider, withLabels = false) => {
    const outline = createOutline(withLabels);
    const run = new ProgramRun(start, program, {
      file,
      clock: "virtual",
      limits: { events: mostHandles, characters: Infinity },
      ...(own === null && { realm }),
      ...shared,
      choices: decider,
      outline,
      onBatch: () => undefined,
      onLongLoop,
    });
    own ??= new Set(realm === undefined ? [] : Reflect.ownKeys(realm));
    const progress = run.run(mostHandles);
    const { status } = progress.type === "finished" ? progress : run.cutOff();
    // What a program has put on the global object is gone with its run.
    if (mayLeave)
      for (const key of Reflect.ownKeys(realm)) if (!own.has(key)) Reflect.deleteProperty(realm, key);
    const { pieces, ending } = outline;
    let key = `${status} ${ending}`;
    for (const { stream, text } of pieces) key += `\n${stream === "stdout" ? 1 : 2}${text}`;
    return { key, result: { pieces, status, ending }, isOpen: ending === "limit" || run.isToldTime };
  };
}
