// Runs a compiled program as often as is wished in this very realm, each time from the beginning and with somebody else's decisions.
import type { CompiledProgram, GlobalsUse } from "../compile/contract.ts";
import { type Choices, machine } from "../engine/index.ts";
import { createOutline, type Piece } from "./outline.ts";
import { createPlainConsole, type ProgramFactory, ProgramRun } from "./program-run.ts";

/** A run of so many handles is stopped: an endless program would never let another one begin. */
const MOST_HANDLES = 200_000;

/** What a run came to. */
export interface Ran {
  readonly pieces: readonly Piece[];
  readonly status: number;
  /** "exit", "deadlock" or "limit". */
  readonly ending: string;
  /** The program has looked at the clock. */
  readonly isToldTime: boolean;
}

interface Attempted {
  /** The same for runs that come to the same. */
  readonly key: string;
  readonly result: Ran;
  /** The run was stopped, or looked at the clock, so that its order says not all about it. */
  readonly isOpen: boolean;
  /** How many threads were cut off at its end, and whether names were asked for that come of the number of tasks; null: see below. */
  readonly threads: { readonly areTaskNumbersTold: boolean; readonly cutOff: number } | null;
}

/**
 * Whether a program may get hold of a loop, and with it of another thread's, or cut threads off wherever they are: then it is not known
 * what threads have in common. Comments are looked at, too, but for those that have a line for themselves.
 */
function mayReachThreads(code: string): boolean {
  const bare = code.replace(/^\s*\/\/(?:(?!\$\{).)*$/gm, "");
  return /loop|daemon|asyncio\s*(?:\?\.)?\[|\bimport\s*\(|allTasks/i.test(bare);
}

export interface AttemptOptions {
  readonly file: string;
  readonly program: Omit<CompiledProgram, "code" | "setup">;
  /** The program, evaluated; its globals are those that it is given. */
  readonly start: ProgramFactory;
  readonly use: GlobalsUse;
  /** The global object of a realm that the program has for itself. */
  readonly realm?: object;
  readonly mostHandles?: number;
  readonly seed?: number;
  /** A loop of the program has gone round often without an await. */
  readonly onLongLoop?: (site: number) => void;
}

/** `withLabels`: the trail says on whose behalf things were decided. */
export type Attempt = (choices: Choices, withLabels?: boolean) => Attempted;

/** What the program does when it is run. It must not change built-in objects. */
export function createAttempts({
  file,
  program,
  start,
  use,
  realm,
  mostHandles = MOST_HANDLES,
  seed,
  onLongLoop = () => undefined,
}: AttemptOptions): Attempt {
  const shared = use.onlyPrints ? { globals: { console: createPlainConsole() } } : null;
  const reachesThreads = mayReachThreads(program.texts.code);
  let own: ReadonlySet<PropertyKey> | null = null;
  return (choices, withLabels = false) => {
    const outline = createOutline(withLabels);
    const run = new ProgramRun(start, program, {
      file,
      clock: "virtual",
      limits: { events: mostHandles, characters: Infinity },
      seed,
      ...(own === null && { realm }),
      ...shared,
      choices,
      outline,
      onBatch: () => undefined,
      onLongLoop,
    });
    own ??= new Set(realm === undefined ? [] : Reflect.ownKeys(realm));
    const progress = run.run(mostHandles);
    const { status } = progress.type === "finished" ? progress : run.cutOff();
    // What a program has put on the global object is gone with its run.
    if (realm !== undefined && use.mayLeave)
      for (const key of Reflect.ownKeys(realm)) if (!own.has(key)) Reflect.deleteProperty(realm, key);
    const { pieces, ending } = outline;
    const { isToldTime } = run;
    const { threads: alive, areTaskNumbersTold } = machine();
    const threads = reachesThreads ? null : { areTaskNumbersTold, cutOff: alive.length };
    let key = `${status} ${ending}`;
    for (const { stream, text } of pieces) key += `\n${stream === "stdout" ? 1 : 2}${text}`;
    const isOpen = ending === "limit" || isToldTime;
    return { key, result: { pieces, status, ending, isToldTime }, isOpen, threads };
  };
}
