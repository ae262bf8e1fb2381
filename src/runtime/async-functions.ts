// Makes the functions that stand for async ones what ECMAScript says those are: the host's AsyncFunction and
// AsyncGeneratorFunction own them.
// Source: ECMA-262, "AsyncFunction Objects" and "AsyncGeneratorFunction Objects".
import type { MadeFunction, ProgramFunction, Runtime } from "../compile/contract.ts";

/** As they were before the program could change them. */
const { create, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } = Object;
const { ownKeys } = Reflect;
const textOf = Function.prototype.call.bind(Function.prototype.toString) as (fn: unknown) => string;

const ASYNC_FUNCTION = getPrototypeOf(async () => {
  // Only what it is matters.
}) as object;
/** %AsyncGeneratorFunction.prototype%. */
export const ASYNC_GENERATOR_FUNCTION = getPrototypeOf(async function* () {
  // Likewise.
}) as object;

/** "AsyncFunction" or "AsyncGeneratorFunction"; null for any other function. */
export function asyncKindOf(fn: object): string | null {
  const prototype: unknown = getPrototypeOf(fn);
  if (prototype === ASYNC_FUNCTION) return "AsyncFunction";
  return prototype === ASYNC_GENERATOR_FUNCTION ? "AsyncGeneratorFunction" : null;
}

/** How the compiled text of an async method begins, from its key to its number. */
const ASYNC_METHOD =
  /^(?:\[[^]*?\]|[^[(]*)\(\/\*ls\$+\d+\*\/(?:(?:\.\.\.)?ls\$+\w+(?:, )?)*\) (?:=> )?\{(?:"use strict"; )?(?:const ls\$+(?:home = [^}]*\}\)|\w+ = [^;]*); )*return ls\$+async(?:Generator)?\((\d+),/;

/** What a function is called that is the property of that key. */
function nameFor(key: PropertyKey): string {
  if (typeof key !== "symbol") return String(key);
  return key.description === undefined ? "" : `[${key.description}]`;
}

export type AsyncFunctionCalls = Pick<Runtime, "asyncFunction" | "asyncMethods" | "key"> & {
  /** The `prototype` of the function that made an async generator; null if it has been replaced by what is no object. */
  readonly prototypeFor: (fn: number, made: MadeFunction | undefined) => object | null;
};

/** `generatorPrototype` is what all async generators inherit from. */
export function asyncFunctionCalls(
  functions: readonly ProgramFunction[],
  generatorPrototype: object,
): AsyncFunctionCalls {
  defineProperty(ASYNC_GENERATOR_FUNCTION, "prototype", { value: generatorPrototype, configurable: true });
  /** The generator methods that were made last. */
  const methods: (MadeFunction | undefined)[] = [];

  function asyncFunction<T extends MadeFunction>(fn: number, made: T): T {
    if (!functions[fn].isGenerator) return setPrototypeOf(made, ASYNC_FUNCTION) as T;
    defineProperty(made, "prototype", { value: create(generatorPrototype) as object, writable: true });
    return setPrototypeOf(made, ASYNC_GENERATOR_FUNCTION) as T;
  }

  function asyncMethods<T extends object>(holder: T, ...names: readonly string[]): T {
    for (const name of names.length > 0 ? names : ownKeys(holder)) {
      const value: unknown = getOwnPropertyDescriptor(holder, name)?.value;
      if (typeof value !== "function" || getPrototypeOf(value) !== Function.prototype) continue;
      const found = ASYNC_METHOD.exec(textOf(value));
      if (found === null) continue;
      const fn = Number(found[1]);
      if (value.name === "") defineProperty(value, "name", { value: nameFor(name) });
      methods[fn] = asyncFunction(fn, value as MadeFunction);
    }
    return holder;
  }

  return {
    asyncFunction: asyncFunction as unknown as Runtime["asyncFunction"],
    asyncMethods: asyncMethods as unknown as Runtime["asyncMethods"],
    key: (value) => ownKeys({ [value as PropertyKey]: value })[0],
    prototypeFor: (fn, made = methods[fn]) => {
      const prototype = (made as { prototype?: unknown } | undefined)?.prototype;
      const isObject = typeof prototype === "object" || typeof prototype === "function";
      return isObject ? prototype : null;
    },
  };
}
