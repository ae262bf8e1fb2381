// Makes the text of console.log's arguments, %-directives included, as Node does.
// Source: Node lib/internal/util/inspect.js, `formatWithOptions`.
import { inspect } from "./inspect.ts";

/** What `console.log(...values)` prints. Errors: what a `toString`, `valueOf` or `toJSON` of the program's throws, as in Node. */
export function formatLog(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== "string" || rest.length === 0) return values.map(show).join(" ");
  let next = 0;
  const text = first.replace(/%[sdifjoOc%]/g, (directive) => {
    if (directive === "%%") return "%";
    return next < rest.length ? DIRECTIVES[directive](rest[next++]) : directive;
  });
  return [text, ...rest.slice(next).map(show)].join(" ");
}

function show(value: unknown): string {
  return typeof value === "string" ? value : inspect(value);
}

const DIRECTIVES: Readonly<Record<string, (value: unknown) => string>> = {
  "%s": (value) => {
    if (typeof value === "bigint" || Object.is(value, -0)) return inspect(value);
    const isPlain = typeof value !== "object" || value === null || !hasBuiltInToString(value);
    return isPlain ? String(value) : inspect(value, { depth: 0 });
  },
  "%d": (value) => numberText(value, Number),
  "%i": (value) => numberText(value, (text) => parseInt(text as string, 10)),
  "%f": (value) => (typeof value === "symbol" ? "NaN" : inspect(parseFloat(value as string))),
  "%j": jsonOf,
  "%o": (value) => inspect(value, { depth: 4, withHidden: true }),
  "%O": (value) => inspect(value),
  "%c": () => "",
};

function numberText(value: unknown, convert: (value: unknown) => number): string {
  if (typeof value === "bigint") return `${value}n`;
  return typeof value === "symbol" ? "NaN" : inspect(convert(value));
}

function jsonOf(value: unknown): string {
  try {
    // What has no JSON gives undefined, which its type does not say.
    return `${JSON.stringify(value) as string | undefined}`;
  } catch (error) {
    if (error instanceof TypeError && error.message.includes("circular structure")) return "[Circular]";
    throw error;
  }
}

/** The classes of the language itself; of what the program makes of them it may have its own opinion. */
const BUILT_IN = new Set<unknown>(
  Object.getOwnPropertyNames(globalThis)
    .filter((name) => /^[A-Z]/.test(name))
    .map((name) => Object.getOwnPropertyDescriptor(globalThis, name)?.value as unknown),
);

/** Node shows an object itself unless the program has said how it is written. */
function hasBuiltInToString(value: object): boolean {
  try {
    if (typeof (value as { toString?: unknown }).toString !== "function") return true;
    if (Object.hasOwn(value, "toString")) return false;
    let holder = value;
    do holder = Object.getPrototypeOf(holder) as object;
    while (!Object.hasOwn(holder, "toString"));
    return BUILT_IN.has(Object.getOwnPropertyDescriptor(holder, "constructor")?.value);
  } catch {
    return true;
  }
}
