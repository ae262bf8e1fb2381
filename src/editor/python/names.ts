// Knows what Python's names are called here: modules, what is in them, errors, and words that TypeScript keeps for itself.
import { declarations, moduleNames } from "../../python/types/declarations.ts";
import { camelCaseOf } from "../python-habits.ts";

/** Everything that is declared, whatever it belongs to. */
const DECLARED: ReadonlySet<string> = new Set(
  declarations.flatMap(({ text }) => text.match(/\b[a-z]\w*(?=[<(?:])/g) ?? []),
);

const ERRORS: ReadonlySet<string> = new Set(
  declarations
    .filter(({ path }) => path === "asyncio/errors.d.ts")
    .flatMap(({ text }) => Array.from(text.matchAll(/export class (\w+)/g), ([, name]) => name)),
);

/** Errors of Python's that JavaScript has, too. */
const OWN_ERRORS: Readonly<Record<string, string>> = { TypeError: "TypeError", SyntaxError: "SyntaxError" };

/** Names that mean something in TypeScript. */
const RESERVED = new Set(
  (
    "arguments case catch const debugger default delete do enum eval export extends function implements in instanceof " +
    "interface let new null package private protected public static super switch this throw true false typeof " +
    "undefined var void"
  ).split(" "),
);

/** Modules that a program needs no import for here. */
export const DROPPED_MODULES = new Set(["math", "typing", "__future__", "collections.abc"]);

export function isModule(name: string): boolean {
  return moduleNames.includes(name);
}

/** A variable's or function's name, which stays as it is where it can. */
export function ownName(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}

/** What something of a module, or a method of something of it, is called here. */
export function attributeName(name: string): string {
  const own = SPECIAL[name] as string | undefined;
  if (own !== undefined) return own;
  const camel = camelCaseOf(name);
  return camel !== name && DECLARED.has(camel) ? camel : name;
}

/** Python's other spellings of what is the same. */
const SPECIAL: Readonly<Record<string, string>> = {
  iscoroutine: "isCoroutine",
  isfuture: "isFuture",
  append: "push",
  upper: "toUpperCase",
  lower: "toLowerCase",
  strip: "trim",
  lstrip: "trimStart",
  rstrip: "trimEnd",
  startswith: "startsWith",
  endswith: "endsWith",
  replace: "replaceAll",
  index: "indexOf",
};

/** The class that an error of Python's built-in ones is here, and whether it is one of asyncio's. */
export function errorName(
  name: string,
): { readonly text: string; readonly isOfAsyncio: boolean } | undefined {
  if (name in OWN_ERRORS) return { text: OWN_ERRORS[name], isOfAsyncio: false };
  if (ERRORS.has(name)) return { text: `asyncio.${name}`, isOfAsyncio: true };
  return /^[A-Z]\w*(Error|Exception|Iteration)$|^Exception$/.test(name)
    ? { text: "Error", isOfAsyncio: false }
    : undefined;
}

/** Methods that programs give to others to call. */
export const HANDED_ON = new Set([
  "result",
  "exception",
  "cancel",
  "set",
  "stop",
  "close",
  "release",
  "set_result",
  "set_exception",
  "put_nowait",
]);
