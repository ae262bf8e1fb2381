// Writes values as text, for console.log and for previews: as Node prints them, capped, and without running the program's
// code.
import { libraryText } from "../python/builtins/repr.ts";
import { asyncKindOf } from "./async-functions.ts";
import { isPromise, type Outcome, outcomeOf } from "../engine/index.ts";

export interface InspectOptions {
  /** Nested deeper than this is written as [Array] or [Object]. */
  readonly depth: number;
  /** Items of one collection that are written out. */
  readonly items: number;
  /** Characters of a nested string that are written out. */
  readonly stringLength: number;
  /** A longer line is broken into one entry per line; Infinity never breaks. */
  readonly lineLength: number;
}

const CONSOLE_OPTIONS: InspectOptions = { depth: 2, items: 100, stringLength: 10_000, lineLength: 72 };
const PREVIEW_OPTIONS: InspectOptions = { depth: 1, items: 6, stringLength: 40, lineLength: Infinity };

type AnyFunction = (...args: never[]) => unknown;

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** A value inside others, or on its own: strings are quoted. */
export function inspect(value: unknown, options: InspectOptions = CONSOLE_OPTIONS): string {
  return new Inspector(options).write(value, 0);
}

class Inspector {
  private readonly options: InspectOptions;
  private readonly path: object[] = [];

  constructor(options: InspectOptions) {
    this.options = options;
  }

  write(value: unknown, depth: number): string {
    switch (typeof value) {
      case "string":
        return quote(clip(value, this.options.stringLength));
      case "bigint":
        return `${value}n`;
      case "number":
        return Object.is(value, -0) ? "-0" : String(value);
      case "object":
        if (value !== null) return this.writeSafely(value, depth);
        return "null";
      case "function":
        return this.writeSafely(value, depth);
      default:
        return String(value);
    }
  }

  // A proxy can throw at every touch.
  private writeSafely(value: object, depth: number): string {
    if (this.path.includes(value)) return "[Circular *1]";
    this.path.push(value);
    try {
      return this.writeObject(value, depth);
    } catch {
      return "[unreadable]";
    } finally {
      this.path.pop();
    }
  }

  private writeObject(value: object, depth: number): string {
    if (typeof value === "function") return this.writeFunction(value as AnyFunction, depth);
    const ofLibrary = libraryText(value);
    if (ofLibrary !== null) return ofLibrary;
    if (value instanceof Error) return writeError(value, depth);
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
    if (value instanceof RegExp) return RegExp.prototype.toString.call(value);
    const isDeep = depth > this.options.depth;
    if (Array.isArray(value))
      return isDeep ? "[Array]" : this.writeList("", "[", this.items(value, depth), "]");
    const name = constructorNameOf(value);
    if (isDeep) return `[${name || "Object: null prototype"}]`;
    if (isPromise(value)) {
      const outcome = outcomeOf(value);
      const label = name === "Promise" ? name : `${name} [Promise]`;
      return this.writeList(`${label} `, "{", [this.settled(outcome, depth)], "}");
    }
    if (value instanceof Map) {
      const entries = this.take(
        value,
        value.size,
        ([key, item]) => `${this.write(key, depth + 1)} => ${this.write(item, depth + 1)}`,
      );
      return this.writeList(`${name}(${value.size}) `, "{", entries, "}");
    }
    if (value instanceof Set) {
      const entries = this.take(value, value.size, (item) => this.write(item, depth + 1));
      return this.writeList(`${name}(${value.size}) `, "{", entries, "}");
    }
    if (ArrayBuffer.isView(value) && "length" in value) {
      const items = value as unknown as ArrayLike<unknown>;
      const entries = this.take(Array.from(items), items.length, (item) => this.write(item, depth + 1));
      return this.writeList(`${name}(${items.length}) `, "[", entries, "]");
    }
    const tag = tagOf(value);
    const isTagged = tag !== "" && tag !== name;
    const plain = name === "Object" && !isTagged ? "" : `${name || "[Object: null prototype]"} `;
    const prefix = isTagged ? `${plain}[${tag}] ` : plain;
    return this.writeList(prefix, "{", this.properties(value, shownKeys(value), depth), "}");
  }

  private writeFunction(value: AnyFunction, depth: number): string {
    const label = labelOfFunction(value);
    const keys = shownKeys(value);
    if (keys.length === 0) return label;
    return depth > this.options.depth
      ? label
      : this.writeList(`${label} `, "{", this.properties(value, keys, depth), "}");
  }

  private settled(outcome: Outcome | null, depth: number): string {
    if (outcome === null) return "<pending>";
    if (outcome.type === "value") return this.write(outcome.value, depth + 1);
    return `<rejected> ${this.write(outcome.error, depth + 1)}`;
  }

  private take<T>(values: Iterable<T>, length: number, write: (value: T) => string): string[] {
    const parts: string[] = [];
    for (const value of values) {
      if (parts.length === this.options.items) break;
      parts.push(write(value));
    }
    if (length > parts.length) parts.push(moreItems(length - parts.length));
    return parts;
  }

  private items(array: readonly unknown[], depth: number): string[] {
    const parts: string[] = [];
    let holes = 0;
    const endHoles = () => {
      if (holes > 0) parts.push(`<${holes} empty item${holes > 1 ? "s" : ""}>`);
      holes = 0;
    };
    let index = 0;
    for (; index < array.length && parts.length < this.options.items; index++) {
      if (!(index in array)) holes++;
      else {
        endHoles();
        parts.push(this.property(array, String(index), depth));
      }
    }
    endHoles();
    if (index < array.length) parts.push(moreItems(array.length - index));
    const named = Object.keys(array)
      .slice(array.length)
      .filter((key) => !/^\d+$/.test(key));
    return parts.concat(this.properties(array, named, depth));
  }

  private properties(value: object, keys: readonly PropertyKey[], depth: number): string[] {
    const shown = keys.slice(0, this.options.items);
    const parts = shown.map((key) => `${writeKey(key)}: ${this.property(value, key, depth)}`);
    if (keys.length > shown.length) parts.push(moreItems(keys.length - shown.length));
    return parts;
  }

  // Getters are the program's code: they are named, not run.
  private property(value: object, key: PropertyKey, depth: number): string {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    if (descriptor?.get) return descriptor.set ? "[Getter/Setter]" : "[Getter]";
    if (descriptor?.set) return "[Setter]";
    return this.write(descriptor?.value, depth + 1);
  }

  private writeList(prefix: string, open: string, parts: readonly string[], close: string): string {
    if (parts.length === 0) return `${prefix}${open}${close}`;
    const line = `${prefix}${open} ${parts.join(", ")} ${close}`;
    if (line.length <= this.options.lineLength && !line.includes("\n")) return line;
    if (this.options.lineLength === Infinity) return line;
    const indented = parts.map((part) => `  ${part.replaceAll("\n", "\n  ")}`);
    return `${prefix}${open}\n${indented.join(",\n")}\n${close}`;
  }
}

function moreItems(count: number): string {
  return `... ${count} more item${count > 1 ? "s" : ""}`;
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function quote(text: string): string {
  const mark = !text.includes("'") ? "'" : !text.includes('"') ? '"' : !text.includes("`") ? "`" : "'";
  const body = text.replace(
    /[\\\n\r\t]/g,
    (c) => ({ "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" })[c]!,
  );
  return mark + (mark === "'" ? body.replaceAll("'", "\\'") : body) + mark;
}

function constructorNameOf(value: object): string {
  for (let o = value as object | null; o !== null; o = Object.getPrototypeOf(o) as object | null) {
    const constructor: unknown = Object.getOwnPropertyDescriptor(o, "constructor")?.value;
    if (typeof constructor === "function" && constructor.name !== "" && isInstance(value, constructor))
      return constructor.name;
  }
  return "";
}

/** `Function.prototype` belongs to no class, although it names one as its constructor. */
function isInstance(value: object, constructor: object): boolean {
  const prototype: unknown = Object.getOwnPropertyDescriptor(constructor, "prototype")?.value;
  for (
    let o = Object.getPrototypeOf(value) as object | null;
    o !== null;
    o = Object.getPrototypeOf(o) as object | null
  )
    if (o === prototype) return true;
  return false;
}

/** What Node lists of an object: its enumerable properties, those named by symbols last. */
function shownKeys(value: object): PropertyKey[] {
  const symbols = Object.getOwnPropertySymbols(value).filter(
    (key) => Object.getOwnPropertyDescriptor(value, key)?.enumerable,
  );
  return [...Object.keys(value), ...symbols];
}

function writeKey(key: PropertyKey): string {
  if (typeof key === "symbol") return `[${String(key)}]`;
  const text = String(key);
  return IDENTIFIER.test(text) ? text : quote(text);
}

/**
 * `Symbol.toStringTag` of an object or its prototypes, where it is a plain value and no getter of the program's. One that
 * is listed among the properties is not said twice.
 */
function tagOf(value: object): string {
  for (let o = value as object | null; o !== null; o = Object.getPrototypeOf(o) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(o, Symbol.toStringTag);
    if (descriptor === undefined) continue;
    const isListed = o === value && descriptor.enumerable;
    return typeof descriptor.value === "string" && !isListed ? descriptor.value : "";
  }
  return "";
}

function labelOfFunction(value: AnyFunction): string {
  const text = Function.prototype.toString.call(value);
  const own = Object.getOwnPropertyDescriptor(value, "name")?.value as unknown;
  const name = typeof own === "string" ? own : "";
  const parent = Object.getPrototypeOf(value) as { readonly name?: unknown } | null;
  if (/^class\b/.test(text)) {
    const base = parent === null ? "null" : typeof parent === "function" ? nameOfFunction(parent) : "";
    return `[class ${name || "(anonymous)"}${base === "" ? "" : ` extends ${base}`}]`;
  }
  const kind =
    asyncKindOf(value) ?? (tagOf(value) === "GeneratorFunction" ? "GeneratorFunction" : "Function");
  return `[${kind}${name === "" ? " (anonymous)" : `: ${name}`}]`;
}

function nameOfFunction(value: object): string {
  const name = Object.getOwnPropertyDescriptor(value, "name")?.value as unknown;
  return typeof name === "string" ? name : "";
}

/** As Python's repr writes one; a stack trace would show the engine's own functions. */
function writeError(error: Error, depth: number): string {
  const text = `${constructorNameOf(error) || "Error"}${error.message === "" ? "" : `: ${error.message}`}`;
  return depth > 0 ? `[${text}]` : text;
}

/** A short line that shows a value in the picture. */
export function preview(value: unknown): string {
  return clip(inspect(value, PREVIEW_OPTIONS), 120).replaceAll("\n", " ");
}

/** What `console.log(...values)` prints, with the %-directives of the console standard. */
export function formatLog(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== "string") return values.map(show).join(" ");
  let next = 0;
  const text = first.replace(/%[sdifjoOc%]/g, (directive) => {
    if (directive === "%%") return "%";
    if (next >= rest.length) return directive;
    const value = rest[next++];
    switch (directive) {
      case "%s":
        return show(value);
      case "%d":
        return typeof value === "bigint" ? `${value}n` : numberText(value, Number);
      case "%i":
        return typeof value === "bigint"
          ? `${value}n`
          : numberText(value, (text) => parseInt(String(text), 10));
      case "%f":
        return typeof value === "symbol" ? "NaN" : numberText(value, (text) => parseFloat(String(text)));
      case "%j":
        return jsonOf(value);
      case "%c":
        return "";
      default:
        return inspect(value);
    }
  });
  return [text, ...rest.slice(next).map(show)].join(" ");
}

/** An object's own conversion would run the program's code; Node takes it for no number either. */
function numberText(value: unknown, convert: (value: unknown) => number): string {
  if (
    (typeof value === "object" && value !== null) ||
    typeof value === "function" ||
    typeof value === "symbol"
  )
    return "NaN";
  const number = convert(value);
  return Object.is(number, -0) ? "-0" : String(number);
}

function jsonOf(value: unknown): string {
  try {
    // What has no JSON gives undefined, which its type does not say.
    return [JSON.stringify(value), "undefined"].find((text) => typeof text === "string")!;
  } catch {
    return "[Circular]";
  }
}

function show(value: unknown): string {
  return typeof value === "string" ? value : inspect(value);
}
