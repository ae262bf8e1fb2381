// Declares what compiled code calls and what the compiler hands on: the one contract between compile/ and the runtime.
import type { Semantics, Site } from "../trace/format.ts";

/** An async function of the program. */
export interface ProgramFunction {
  readonly name: string;
  /** Where its name stands, or its beginning. */
  readonly site: number;
  readonly isGenerator: boolean;
}

/** What the functions and classes of a program look like in JavaScript, before they were rewritten. */
export interface FunctionTexts {
  readonly code: string;
  /** Two offsets each, of its beginning and its end. The compiled function names its number in its first comment. */
  readonly places: Int32Array;
}

/** A variable whose values are told of. */
export interface ProgramVariable {
  readonly name: string;
  /** Of its declaration. */
  readonly line: number;
}

/** A place of the program that reads or writes a variable or property which its tasks may take from one another. */
export interface ProgramAccess {
  /** An update looks at the old value in the moment of writing. */
  readonly type: "read" | "write" | "update";
  /** What is read or written: a variable or property itself, or of the collection in it an entry, or how much there is. */
  readonly part: "itself" | "entry" | "size";
  readonly site: number;
  /** What that is called, as the program has it; without the key, if that is computed. */
  readonly name: string;
  /** The same for all accesses to one variable, or to properties of one name. */
  readonly holder: number;
  /** It is given no value, or another one: the property has it. */
  readonly isLate: boolean;
  /** The way from the object that is given to the property that is meant; empty where the object has it. */
  readonly path: readonly (string | number)[];
  /** What is written is so much more than what is given: `x++` gives the old value. */
  readonly step: -1 | 0 | 1;
  /** Of a write: the reads that the value may come from. */
  readonly from: readonly number[];
  /** The reads that may have decided on it. */
  readonly because: readonly number[];
}

/** What a program tells of its variables. */
export interface ProgramValues {
  /** `variables[0]` is unused. */
  readonly variables: readonly ProgramVariable[];
  readonly accesses: readonly ProgramAccess[];
}

/** A program ready to run, as data. */
export interface CompiledProgram {
  /**
   * JavaScript. Of a module: one expression, a function that takes the Runtime and returns the generator function of the
   * module. Of a script: the script, to be run globally after `setup`.
   */
  readonly code: string;
  /** For a script: one expression, a function that takes the Runtime and makes it known to the script. Null for a module. */
  readonly setup: string | null;
  readonly semantics: Semantics;
  /** `sites[0]` is unused. */
  readonly sites: readonly Site[];
  readonly functions: readonly ProgramFunction[];
  /** The site that is nested deepest: where V8 gives a program up that is nested too deeply for it. 0: none is nested deeply. */
  readonly deepest: number;
  /** It could change what the language is made of, so that it needs a runtime that is hardened against that. */
  readonly mayTamper: boolean;
  /** Where the generated code comes from, for stack traces; see positions.ts. */
  readonly positions: Int32Array;
  readonly texts: FunctionTexts;
  /** Null: it tells nothing of them, and costs nothing. */
  readonly values: ProgramValues | null;
}

type Body = Generator<unknown, unknown, unknown>;
type GeneratorFunction = (...args: unknown[]) => Body;
/** The ordinary function that stands for an async one. */
export type MadeFunction = (...args: never[]) => unknown;

/** The resources of one run of a block with `using` in it. */
export interface DisposalScope {
  /** Takes a resource and gives it back. Errors: TypeError if nothing can dispose of it. */
  use<T>(value: T, isAsync: boolean): T;
  /** The block is left by this error. */
  fail(error: unknown): void;
  /** Disposes of everything, last first. Errors: the block's own, or a SuppressedError that holds it. */
  disposeSync(): void;
  /** Likewise for a block with `await using`; what it yields is awaited. */
  dispose(): Generator<unknown, void>;
}

/**
 * Compiled code reaches the outside only through this object.
 * Ids are indexes into the program's `sites` and `functions`.
 */
/** What has been looked at: whether there is something to call at the end of the way from an object. */
interface Looked<T> {
  readonly object: T;
  readonly isCallable: boolean;
}

export interface Runtime {
  /** Notes that the program is at a site, and gives the value back; `tells` are what was told of the variables in sight there. */
  at<T>(site: number, value?: T, ...tells: readonly unknown[]): T;
  /**
   * Tells that a variable of the running frame has another value than the one that was told; gives what is told of it now. Both
   * may be this very function, which stands for a variable out of sight.
   */
  saw(variable: number, value: unknown, told: unknown): unknown;
  /** A variable of the module has its first value; `read` gives the one that it has. */
  declared(variable: number, isConst: boolean, read: () => unknown): void;
  /**
   * Tells of a read or write, and gives the value back. `owner`: the object that has the property, or what stands for the run of
   * the block that has the variable; `key` where it is computed.
   */
  shared<T>(access: number, value: T, owner?: unknown, key?: unknown): T;
  /** Gives a value back; `tells` are what has been told meanwhile. */
  told<T>(value: T, ...tells: readonly unknown[]): T;
  /**
   * Gives a value back that is to be gone through, taken apart, or asked for what is called or constructed. V8, which would quote
   * what tells of its reads, has nothing to complain about then. Errors: TypeError in V8's words, about the `subject`; "" for a
   * value of which V8 says only of what kind it is.
   */
  quoted<T>(value: T, use: "iterate" | "take", subject: string, key?: string): T;
  quoted<T>(value: T, use: "call" | "new", subject: string, ...path: readonly string[]): T;
  /** Likewise, of what is called with arguments: looks before they are evaluated. `path`: from the object to what is called. */
  look<T>(object: T, path: readonly string[]): Looked<T>;
  /** Complains when they are. Errors: TypeError. */
  called(looked: Looked<unknown>, use: "call" | "new", subject: string): void;
  /** As `at`, where there is no value: gives no arguments. */
  none(site: number): readonly never[];
  /** Notes the name of the variable or property that gets an object, for locks, queues and their like; gives it back. */
  named<T>(name: string, value: T): T;
  /** `object.name` as an argument: a method of one of asyncio's objects, which stays with it. */
  method(object: unknown, name: string): unknown;
  /** As `at`, for the `yield` of an async generator; every other `yield` is an `await`. */
  yields<T>(site: number, value?: T, ...effects: readonly unknown[]): T;
  /** A call of an async function: `body` is its parameters and body as a generator. */
  async(fn: number, self: unknown, args: ArrayLike<unknown>, body: GeneratorFunction): unknown;
  /** A call of an async generator function; `made` is that function, which a method does not know. */
  asyncGenerator(
    fn: number,
    self: unknown,
    args: ArrayLike<unknown>,
    body: GeneratorFunction,
    made?: MadeFunction,
  ): unknown;
  /**
   * Makes a function the async one of that number; gives it back. It is called with `new` because V8, which quotes what a program
   * calls in its messages, then has no more to say of it than of an async function: "(intermediate value)". So are those below.
   */
  readonly asyncFunction: new <T extends MadeFunction>(fn: number, made: T) => T;
  /** Likewise for the methods of an object, or of a class's prototype: those of these names, or all. */
  readonly asyncMethods: new <T extends object>(holder: T, ...names: readonly string[]) => T;
  /** What a computed key comes to: ToPropertyKey. */
  key(value: unknown): PropertyKey;
  /**
   * The iterator of a `for await`; `isHeld`: the program keeps a reference to the iterable. `subject` is what messages call that,
   * where ECMAScript's rules hold.
   */
  iterate(site: number, iterable: unknown, isHeld: boolean, subject?: string): { next(): unknown };
  /** What `next()` gave, once it has been awaited; the loop reads `done` and `value` of it. */
  item(value: unknown): { readonly done?: boolean; readonly value: unknown };
  /** A `for await` was left early. What it yields is awaited. */
  leave(site: number, iterator: unknown): Body;
  /** `yield*` in an async generator. */
  delegate(site: number, iterable: unknown): Body;
  /** An object whose properties are those of the `super` that two arrow functions read and write. */
  superOf(get: (key: PropertyKey) => unknown, set: (key: PropertyKey, value: unknown) => void): object;
  /** A block with `using` is entered. */
  openScope(): DisposalScope;
  /** The `catch` of a block with an await in it takes an error; gives it back. */
  caught(error: unknown): unknown;
  /** A function, `isAsync` or not, handles an error that came to it; gives the error back. */
  handling(error: unknown, isAsync: boolean): unknown;
  /** The function does so no more. */
  handled(): void;
  /** An error leaves a `catch` or `finally` that was entered by another one, undefined for none; gives the error back. */
  raised(error: unknown, handled: unknown): unknown;
  /** A loop has used up its share of iterations; gives the next share. */
  refuel(site: number): number;
  /** The namespace of a module, checked to have the names that are imported. */
  import(site: number, module: string, names: readonly string[]): object;
  /** `import.meta`. */
  readonly importMeta: new () => object;
  /** `import(module)`. */
  readonly importLater: new (site: number, module: unknown) => object;
  /** What stands on the program's global object, in place of the host's. */
  readonly globals: Readonly<Record<string, unknown>>;
}

/** The global variables that the runtime provides; everything else of ECMAScript is the host's. */
export const GLOBAL_NAMES = [
  "console",
  "Promise",
  "AsyncDisposableStack",
  "SuppressedError",
  "FinalizationRegistry",
  "queueMicrotask",
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "MessageChannel",
  "AbortController",
  "AbortSignal",
  "structuredClone",
  "performance",
  "Date",
  "Math",
  "crypto",
  "fetch",
  "Response",
  "Headers",
] as const;

/**
 * The code of a module for a host whose global object is not the program's own: a test, say. Elsewhere they stand there, so that
 * a program can put others in their place.
 */
export function withGlobals(code: string): string {
  const names = GLOBAL_NAMES.filter((name) => code.includes(name));
  return `(function (runtime) { const {${names.join(", ")}} = runtime.globals; return (${code})(runtime); })`;
}

/** All that a program does with a console of which many runs may have the same one. */
const PLAIN_CONSOLE = /\bconsole\.(?:log|info|debug|error|warn)\(/g;

/** What many runs of one program in one realm have to know of its globals. */
export interface GlobalsUse {
  /** It prints lines, and knows of no other globals of ours. */
  readonly onlyPrints: boolean;
  /** It may put something on the global object. */
  readonly mayLeave: boolean;
}

export function globalsUseOf(code: string): GlobalsUse {
  const count = (pattern: RegExp): number => [...code.matchAll(pattern)].length;
  const others = GLOBAL_NAMES.filter((name) => name !== "console");
  const mayLeave = code.includes("globalThis");
  const isPlain = count(PLAIN_CONSOLE) === count(/console/g);
  return { onlyPrints: isPlain && !mayLeave && !others.some((name) => code.includes(name)), mayLeave };
}

/** Importing any of these makes an `async function` a lazy coroutine, as in Python; without them, ECMAScript's rules hold. */
export const PYTHON_MODULES = [
  "asyncio",
  "concurrent.futures",
  "contextlib",
  "contextvars",
  "functools",
  "itertools",
  "logging",
  "queue",
  "random",
  "threading",
  "time",
] as const;

/** How many iterations of a `for` or `while` pass between two calls of `refuel`. */
export const LOOP_SHARE = 100_000;

/** Stack traces name the program's script by this. */
export const PROGRAM_URL = "loopscope-program.js";
