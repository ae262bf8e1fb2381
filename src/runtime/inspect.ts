// Writes values as text, for console.log and for previews: as Node prints them, capped, and without running the program's
// code. Source: Node lib/internal/util/inspect.js, `formatValue` and what it calls.
import { libraryText } from "../python/builtins/repr.ts";
import { isPromise, outcomeOf } from "../engine/index.ts";
import {
  afterHole,
  attempt,
  BOXED,
  isArguments,
  mapForEach,
  nonIndexKeys,
  setForEach,
  shownKeys,
  sizeOfMap,
  sizeOfSet,
} from "./inspect-kinds.ts";
import { arrange } from "./inspect-layout.ts";
import { classNameOf, labelOfFunction, prefixOf, tagOf } from "./inspect-names.ts";
import { quote, writeKey } from "./inspect-text.ts";

export interface InspectOptions {
  /** Nested deeper than this is written as [Array] or [Object]. */
  readonly depth: number;
  /** Items of one collection that are written out. */
  readonly items: number;
  /** Characters of a nested string that are written out. */
  readonly stringLength: number;
  /** A longer line is broken; Infinity never breaks. */
  readonly lineLength: number;
  /** Also the properties that are not enumerable. */
  readonly withHidden: boolean;
}

const CONSOLE_OPTIONS: InspectOptions = {
  depth: 2,
  items: 100,
  stringLength: 10_000,
  lineLength: 80,
  withHidden: false,
};
const PREVIEW_OPTIONS: InspectOptions = {
  depth: 1,
  items: 6,
  stringLength: 40,
  lineLength: Infinity,
  withHidden: false,
};

/** Text of one value, all its parts together; then nothing deeper is written out. */
const MAX_LENGTH = 2 ** 24;
/** In lists that are so many times longer than what is written of them, no other properties are looked for. */
const MOST_SEARCHED = 1_000;
/** A string that is no longer is never broken into its lines. */
const SHORT_STRING = 16;

type AnyFunction = (...args: never[]) => unknown;

/** A value inside others, or on its own: strings are quoted. */
export function inspect(value: unknown, options: Partial<InspectOptions> = {}): string {
  return new Inspector({ ...CONSOLE_OPTIONS, ...options }).write(value, 0);
}

/** A short line that shows a value in the picture. */
export function preview(value: unknown): string {
  return clip(new Inspector(PREVIEW_OPTIONS).write(value, 0), 120).replaceAll("\n", " ");
}

/** What is written of an object besides its properties. */
interface Shape {
  readonly base?: string;
  /** With a space behind. */
  readonly prefix?: string;
  readonly isList?: boolean;
  readonly parts?: () => string[];
  /** A list's: the last part tells how many more there are. */
  readonly isCut?: boolean;
  readonly keys?: readonly PropertyKey[];
  /** Without anything inside it is written as its base or, if it has none, an empty pair of brackets. */
  readonly mayBeEmpty?: boolean;
}

class Inspector {
  private readonly options: InspectOptions;
  private readonly path: object[] = [];
  /** The objects that contain themselves, by the numbers they are referred to by. */
  private readonly circular = new Map<object, number>();
  private indentation = 0;
  /** How deep the value that was written last stands. */
  private deepest = 0;
  private length = 0;

  constructor(options: InspectOptions) {
    this.options = options;
  }

  write(value: unknown, depth: number): string {
    switch (typeof value) {
      case "string":
        return this.writeString(value);
      case "bigint":
        return `${value}n`;
      case "number":
        return Object.is(value, -0) ? "-0" : String(value);
      case "object":
        return value === null ? "null" : this.writeSafely(value, depth);
      case "function":
        return this.writeSafely(value, depth);
      default:
        return String(value);
    }
  }

  private writeString(value: string): string {
    const { stringLength, lineLength } = this.options;
    if (lineLength === Infinity) return quote(clip(value, stringLength));
    const more = value.length - stringLength;
    const rest = more > 0 ? `... ${more} more character${more > 1 ? "s" : ""}` : "";
    const text = value.slice(0, stringLength);
    const isLong = text.length > SHORT_STRING && text.length > lineLength - this.indentation - 4;
    const lines = isLong ? text.split(/(?<=\n)/) : [text];
    return lines.map(quote).join(` +\n${" ".repeat(this.indentation + 2)}`) + rest;
  }

  // A proxy can throw at every touch.
  private writeSafely(value: object, depth: number): string {
    if (this.path.includes(value)) {
      if (!this.circular.has(value)) this.circular.set(value, this.circular.size + 1);
      return `[Circular *${this.circular.get(value)}]`;
    }
    const { indentation } = this;
    const height = this.path.length;
    try {
      return this.writeObject(value, depth);
    } catch {
      this.path.length = height;
      return "[unreadable]";
    } finally {
      this.indentation = indentation;
    }
  }

  private writeObject(value: object, depth: number): string {
    const ofLibrary = libraryText(value);
    if (ofLibrary !== null) return ofLibrary;
    const { lineLength, withHidden } = this.options;
    const name = classNameOf(value);
    const tag = tagOf(value, withHidden);
    const { base = "", prefix = "", isList = false, parts, ...shape } = this.shapeOf(value, name, tag, depth);
    const keys = shape.keys ?? shownKeys(value, withHidden);
    const [open, close] = isList ? [`${prefix}[`, "]"] : [`${prefix}{`, "}"];
    if (keys.length === 0 && (parts === undefined || shape.mayBeEmpty))
      return base === "" ? `${open}${close}` : base;
    if (depth > this.options.depth || this.length > MAX_LENGTH) {
      if (base !== "" && typeof value !== "function") return base;
      return `[${prefixOf(name, tag, isList ? "Array" : "Object").slice(0, -1)}]`;
    }
    this.path.push(value);
    this.deepest = depth + 1;
    const written = parts?.() ?? [];
    for (const key of keys) written.push(this.writeProperty(value, key, depth));
    this.path.pop();
    const number = this.circular.get(value);
    const reference = number === undefined ? "" : `<ref *${number}>`;
    const text = arrange(
      {
        base: reference !== "" && base !== "" ? `${reference} ${base}` : reference + base,
        open,
        parts: written,
        close,
        list: isList ? (value as ArrayLike<unknown>) : null,
        isCut: shape.isCut === true,
      },
      { lineLength, indentation: this.indentation, levels: this.deepest - (depth + 1) },
    );
    this.length += text.length;
    return text;
  }

  private shapeOf(value: object, name: string | null, tag: string, depth: number): Shape {
    if (typeof value === "function") return { base: labelOfFunction(value as AnyFunction, name, tag) };
    return (
      this.collectionShape(value, name, tag, depth) ??
      this.atomShape(value, name, tag, depth) ?? {
        prefix: name === "Object" && tag === "" ? "" : prefixOf(name, tag, "Object"),
      }
    );
  }

  private collectionShape(value: object, name: string | null, tag: string, depth: number): Shape | null {
    const { items, withHidden } = this.options;
    const sized = (fallback: string, size: number) => prefixOf(name, tag, fallback, `(${size})`);
    if (Array.isArray(value)) {
      const array = value as readonly unknown[];
      return {
        prefix: name === "Array" && tag === "" ? "" : sized("Array", array.length),
        isList: true,
        mayBeEmpty: array.length === 0,
        isCut: array.length > items,
        // To look for them in a list takes as long as it is.
        keys: array.length > items * MOST_SEARCHED ? [] : nonIndexKeys(array, withHidden),
        parts: () => this.items(array, depth),
      };
    }
    const setSize = value instanceof Set ? attempt(sizeOfSet, value) : null;
    if (setSize !== null) {
      const parts = () =>
        this.take(setSize, (add) => {
          setForEach.call(value as Set<unknown>, (item) => {
            add(() => this.write(item, depth + 1));
          });
        });
      return { prefix: sized("Set", setSize), mayBeEmpty: setSize === 0, parts };
    }
    const mapSize = value instanceof Map ? attempt(sizeOfMap, value) : null;
    if (mapSize !== null) {
      const parts = () =>
        this.take(mapSize, (add) => {
          mapForEach.call(value as Map<unknown, unknown>, (item, key) => {
            add(() => `${this.write(key, depth + 1)} => ${this.write(item, depth + 1)}`);
          });
        });
      return { prefix: sized("Map", mapSize), mayBeEmpty: mapSize === 0, parts };
    }
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
      const numbers = value as Uint8Array;
      return {
        prefix: sized("TypedArray", numbers.length),
        isList: true,
        mayBeEmpty: numbers.length === 0,
        isCut: numbers.length > items,
        keys: numbers.length > items * MOST_SEARCHED ? [] : nonIndexKeys(numbers, withHidden),
        parts: () => {
          const parts = Array.from(numbers.subarray(0, items), (number) => this.write(number, depth + 1));
          return numbers.length > items ? [...parts, moreItems(numbers.length - items)] : parts;
        },
      };
    }
    return null;
  }

  private atomShape(value: object, name: string | null, tag: string, depth: number): Shape | null {
    if (value instanceof Error) return { base: writeError(value, depth), keys: [] };
    if (value instanceof Date) {
      const time = attempt((date) => Date.prototype.getTime.call(date), value);
      if (time !== null) {
        const prefix = prefixOf(name, tag, "Date");
        const text = Number.isNaN(time) ? "Invalid Date" : Date.prototype.toISOString.call(value);
        return { base: prefix === "Date " ? text : prefix + text };
      }
    }
    if (value instanceof RegExp) {
      const prefix = prefixOf(name, tag, "RegExp");
      const text = RegExp.prototype.toString.call(value);
      return { base: prefix === "RegExp " ? text : prefix + text };
    }
    if (isPromise(value)) {
      const outcome = outcomeOf(value);
      const parts = (): string[] => {
        if (outcome === null) return ["<pending>"];
        this.indentation += 2;
        const settled = this.write(outcome.type === "value" ? outcome.value : outcome.error, depth + 1);
        this.indentation -= 2;
        return [outcome.type === "value" ? settled : `<rejected> ${settled}`];
      };
      return { prefix: prefixOf(name, tag, "Promise"), parts };
    }
    if (value instanceof WeakMap || value instanceof WeakSet)
      return { prefix: prefixOf(name, tag, "WeakMap"), parts: () => ["<items unknown>"] };
    if (value instanceof ArrayBuffer) {
      const bytes = new Uint8Array(value);
      const shown = Array.from(bytes.subarray(0, this.options.items), (byte) =>
        byte.toString(16).padStart(2, "0"),
      ).join(" ");
      const more = bytes.length - this.options.items;
      const rest = more > 0 ? ` ... ${more} more byte${more > 1 ? "s" : ""}` : "";
      const parts = () => [`[Uint8Contents]: <${shown}${rest}>`, `byteLength: ${bytes.length}`];
      return { prefix: prefixOf(name, tag, "ArrayBuffer"), parts };
    }
    if (value instanceof DataView) {
      const parts = () =>
        (["byteLength", "byteOffset", "buffer"] as const).map((key) => {
          this.indentation += 2;
          const text = this.write(value[key], depth + 1);
          this.indentation -= 2;
          return `${key}: ${text}`;
        });
      return { prefix: prefixOf(name, tag, "DataView"), parts };
    }
    if (isArguments(value)) return { prefix: "[Arguments] " };
    return this.boxedShape(value, name, tag);
  }

  private boxedShape(value: object, name: string | null, tag: string): Shape | null {
    for (const [type, valueOf] of BOXED) {
      const primitive = attempt(valueOf, value);
      if (primitive === null) continue;
      const of = name === type ? "" : name === null ? " (null prototype)" : ` (${name})`;
      const written = typeof primitive === "string" ? quote(primitive) : this.write(primitive, 0);
      const keys = shownKeys(value, this.options.withHidden);
      return {
        base: `[${type}${of}: ${written}]${tag !== "" && tag !== name ? ` [${tag}]` : ""}`,
        keys: typeof primitive === "string" ? keys.slice(primitive.length) : keys,
      };
    }
    return null;
  }

  /** The first items of a collection that hands them over one by one. */
  private take(size: number, forEach: (add: (write: () => string) => void) => void): string[] {
    const parts: string[] = [];
    this.indentation += 2;
    forEach((write) => {
      if (parts.length < this.options.items) parts.push(write());
    });
    this.indentation -= 2;
    if (size > parts.length) parts.push(moreItems(size - parts.length));
    return parts;
  }

  private items(array: readonly unknown[], depth: number): string[] {
    const parts: string[] = [];
    let index = 0;
    while (index < array.length && parts.length < this.options.items) {
      let next = index;
      if (!Object.hasOwn(array, index)) next = afterHole(array, index);
      if (next > index) parts.push(`<${next - index} empty item${next - index > 1 ? "s" : ""}>`);
      else parts.push(this.writeItem(array, next++, depth));
      index = next;
    }
    if (index < array.length) parts.push(moreItems(array.length - index));
    return parts;
  }

  private writeItem(array: readonly unknown[], index: number, depth: number): string {
    return this.writeValueOf(Object.getOwnPropertyDescriptor(array, index)!, depth);
  }

  private writeProperty(value: object, key: PropertyKey, depth: number): string {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    const text = descriptor === undefined ? "undefined" : this.writeValueOf(descriptor, depth);
    return `${writeKey(key, descriptor?.enumerable !== false)}: ${text}`;
  }

  // Getters are the program's code: they are named, not run.
  private writeValueOf({ value, get, set }: PropertyDescriptor, depth: number): string {
    if (get !== undefined) return set === undefined ? "[Getter]" : "[Getter/Setter]";
    if (set !== undefined) return "[Setter]";
    this.indentation += 2;
    const text = this.write(value, depth + 1);
    this.indentation -= 2;
    return text;
  }
}

function moreItems(count: number): string {
  return `... ${count} more item${count > 1 ? "s" : ""}`;
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** As Python's repr writes one; a stack trace would show the engine's own functions. */
function writeError(error: Error, depth: number): string {
  const text = `${classNameOf(error) ?? "Error"}${error.message === "" ? "" : `: ${error.message}`}`;
  return depth > 0 ? `[${text}]` : text;
}
