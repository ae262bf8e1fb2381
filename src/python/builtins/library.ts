// Makes what every module of the library needs: coroutines and blocking calls of its own, options.
import { Blocking, type Body, type Code, Coroutine, type Future, typeName } from "../../engine/index.ts";

/** Anything `await`, `gather`, `waitFor`, `shield` accept. */
export type Awaitable<T = unknown> = Coroutine<T> | Future<T>;

/** The code of a library function, shared by all its coroutines; `keepsToLoop` as `Code` has it. */
export function libraryCode(name: string, keepsToLoop = false): Code {
  return { name, site: 0, isLibrary: true, keepsToLoop };
}

/**
 * Makes a library function that returns a coroutine. Its body is a generator: `yield x` is `await x`.
 * Calling it evaluates nothing but the arguments, as `async def` does.
 */
export function coroutineFunction<A extends unknown[], T>(
  name: string,
  body: (...args: A) => Body<T>,
): (...args: A) => Coroutine<T> {
  const code = libraryCode(name);
  return (...args) => new Coroutine(code, body(...args));
}

const codes = new Map<string, Code>();

/**
 * What a method of the library's that is a coroutine returns: `name` for messages, `body` as in `coroutineFunction`; `owner` is
 * whose method it is, where programs give that names.
 */
export function coroutine<T>(
  name: string,
  body: Body<T>,
  owner: object | null = null,
  keepsToLoop = false,
): Coroutine<T> {
  let code = codes.get(name);
  if (code === undefined) codes.set(name, (code = libraryCode(name, keepsToLoop)));
  const made = new Coroutine(code, body);
  made._owner = owner;
  return made;
}

/** What a method of the library's returns that stops the calling thread while its body runs. */
export function blocking<T>(name: string, body: Body<T>, keepsToLoop = false): Blocking<T> {
  return new Blocking(name, body, keepsToLoop);
}

/** Makes a library function that stops the calling thread while its body runs. */
export function blockingFunction<A extends unknown[], T>(
  name: string,
  body: (...args: A) => Body<T>,
): (...args: A) => Blocking<T> {
  return (...args) => new Blocking(name, body(...args));
}

/** True for `{ key: value }`: what options look like, and no awaitable does. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !("then" in value);
}

/** Splits `...items, { options }` of a function that takes any number of iterables. */
export function splitOptions(args: readonly unknown[]): [items: Iterable<unknown>[], options: object] {
  const last = args.at(-1);
  const hasOptions = isPlainObject(last) && !(Symbol.iterator in last);
  return [(hasOptions ? args.slice(0, -1) : args) as Iterable<unknown>[], hasOptions ? last : {}];
}

/** `create_task` as it is written here. */
function camelCaseOf(name: string): string {
  return name.replace(/_+([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a function that programs call by the hundred thousand has where they give it no options: nothing to check. */
export const NO_OPTIONS: Readonly<Record<string, never>> = Object.freeze({});

/** Errors: TypeError for an option that the function does not have; names the right one where it can. */
export function checkOptions(name: string, options: object, allowed: readonly string[]): void {
  if (options === NO_OPTIONS) return;
  if (!isPlainObject(options)) {
    const example = allowed.length > 0 ? `, as in { ${allowed[0]}: ... }` : "";
    throw new TypeError(`${name}() takes its options as an object${example}, got ${typeName(options)}`);
  }
  for (const key of Object.keys(options)) {
    if (allowed.includes(key)) continue;
    const meant = allowed.find(
      (option) => option === camelCaseOf(key) || option.toLowerCase() === key.toLowerCase(),
    );
    const hint = meant
      ? `. Did you mean '${meant}'?`
      : allowed.length > 0
        ? `; it takes ${allowed.join(", ")}`
        : "";
    throw new TypeError(`${name}() has no option '${key}'${hint}`);
  }
}
