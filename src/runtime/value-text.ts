// Writes the value of a variable with what is in it, in a few characters. Nothing of the program's runs, as in given-text.ts.
import {
  AsyncGenerator,
  type Code,
  Coroutine,
  EventLoop,
  Future,
  Handle,
  isPromise,
} from "../engine/index.ts";
import { TaskGroup } from "../python/asyncio/task-group.ts";
import { Primitive } from "../python/asyncio/wait-line.ts";
import { ThreadPrimitive } from "../python/threading/thread-line.ts";
import { Thread } from "../python/threading/thread.ts";
import { shortForm, upTo } from "./given-text.ts";
import { ownValue } from "./own-values.ts";
import { attempt, mapForEach, setForEach, sizeOfMap, sizeOfSet } from "./inspect-kinds.ts";
import { isProxy, proxyText } from "./proxies.ts";

/** Of a whole value; of a name or message in it. */
const [LONGEST, LONGEST_NAME] = [60, 30];
/** Parts of a collection that are written out. */
const MOST_PARTS = 5;
/** A map or set with more is written as its size: it can only hand over all that it has. */
const SMALL = 8;
/** An object with more properties is looked at once. */
const MOST_KEYS = 200;
/** A number with more is not written out, which would take long. */
const BITS = 128;

const { getOwnPropertyDescriptor, getPrototypeOf, keys: keysOf, prototype: PLAIN } = Object;

/** What is inside objects of these classes is not the program's. */
const LIBRARY = new Set<object>(
  [Future, Handle, EventLoop, TaskGroup, Primitive, ThreadPrimitive, Thread, AsyncGenerator].map(
    (each) => each.prototype as object,
  ),
);

/** Objects with very many properties, by what was written of them. */
const large = new WeakMap<object, string>();

/** Objects looked into since somebody asked, and the properties, items and entries in them. */
let looks = 0;

/** At most sixty characters, in one line; never "". */
export function valueText(value: unknown): string {
  return clip(write(value, 0), LONGEST);
}

/** What the texts since the last call have cost: in how many places of objects was looked for them. */
export function takeLooks(): number {
  const taken = looks;
  looks = 0;
  return taken;
}

function write(value: unknown, depth: number): string {
  if (typeof value === "bigint" && BigInt.asIntN(BITS, value) !== value) return "bigint";
  if (typeof value !== "object" || value === null) return shortForm(value);
  try {
    return writeObject(value, depth);
  } catch {
    // The stack is nearly used up.
    return "…";
  }
}

function writeObject(value: object, depth: number): string {
  looks++;
  if (isProxy(value)) return proxyText(value);
  if (Array.isArray(value)) return writeArray(value, depth);
  // As most are.
  if (getPrototypeOf(value) === PLAIN) return writeFields(value, "", depth);
  const chain = chainOf(value);
  if (chain.includes(Coroutine.prototype)) return coroutineText(value);
  if (chain.some((each) => LIBRARY.has(each)) || isPromise(value)) return shortForm(value);
  const name = classNameOf(chain);
  return writeCollection(value, name, chain, depth) ?? writeFields(value, name, depth);
}

function coroutineText(coroutine: object): string {
  const code = ownValue(coroutine, "_code") as Code | undefined;
  return code === undefined ? "coroutine" : `${clip(code.name, LONGEST_NAME)}()`;
}

function writeArray(array: readonly unknown[], depth: number): string {
  if (array.length === 0) return "[]";
  if (depth > 1) return `[×${array.length}]`;
  const parts: string[] = [];
  for (let i = 0; i < array.length && i < MOST_PARTS; i++) parts.push(writeProperty(array, i, depth));
  return `[${listed(parts, array.length)}]`;
}

function writeCollection(
  value: object,
  name: string,
  chain: readonly object[],
  depth: number,
): string | null {
  if (ArrayBuffer.isView(value)) return name;
  if (chain.includes(Error.prototype)) {
    const message = ownValue(value, "message");
    return typeof message === "string" && message !== "" ? `${name}: ${clip(message, LONGEST_NAME)}` : name;
  }
  const isMap = chain.includes(Map.prototype);
  if (!isMap && !chain.includes(Set.prototype)) return null;
  const size = attempt<number>(isMap ? sizeOfMap : sizeOfSet, value);
  if (size === null) return name;
  const parts: string[] = [];
  const add = (item: unknown, key: unknown) => {
    if (parts.length === MOST_PARTS) return;
    const text = write(item, depth + 1);
    parts.push(isMap ? `${write(key, depth + 1)} → ${text}` : text);
  };
  if (size <= SMALL && depth < 2) {
    if (isMap) mapForEach.call(value as Map<unknown, unknown>, add);
    else setForEach.call(value as Set<unknown>, add);
  }
  return `${name}(${size})${parts.length > 0 ? ` {${listed(parts, size)}}` : ""}`;
}

/** `name` is "" for a plain object. */
function writeFields(value: object, name: string, depth: number): string {
  const prefix = name === "" ? "" : `${name} `;
  if (depth > 1) return `${prefix}{…}`;
  const known = large.get(value);
  if (known !== undefined) return known;
  const keys = keysOf(value);
  if (keys.length === 0) return name === "" ? "{}" : name;
  if (keys.length > MOST_KEYS) {
    const text = `${prefix}{×${keys.length}}`;
    large.set(value, text);
    return text;
  }
  const parts = keys
    .slice(0, MOST_PARTS)
    .map((key) => `${clip(key, LONGEST_NAME)}: ${writeProperty(value, key, depth)}`);
  return `${prefix}{ ${listed(parts, keys.length)} }`;
}

/** A getter is the program's code: it is not run. */
function writeProperty(object: object, key: PropertyKey, depth: number): string {
  looks++;
  const descriptor = getOwnPropertyDescriptor(object, key);
  if (descriptor === undefined) return "";
  return "value" in descriptor ? write(descriptor.value, depth + 1) : "…";
}

/** Its prototypes, up to one that is a proxy. */
function chainOf(value: object): object[] {
  const chain: object[] = [];
  for (let next = getPrototypeOf(value) as object | null; next !== null && !isProxy(next);) {
    chain.push(next);
    next = getPrototypeOf(next) as object | null;
  }
  return chain;
}

/** By the first constructor in its chain; "" for a plain object. */
function classNameOf(chain: readonly object[]): string {
  for (const prototype of chain) {
    if (prototype === PLAIN) return "";
    const constructor = ownValue(prototype, "constructor");
    if (typeof constructor !== "function" || isProxy(constructor)) continue;
    const name = ownValue(constructor, "name");
    if (typeof name === "string" && name !== "") return clip(name, LONGEST_NAME);
  }
  return "";
}

function clip(text: string, length: number): string {
  return text.length > length ? `${upTo(text, length - 1)}…` : text;
}

/** Joins the first parts; `size` is how many there are. */
function listed(parts: readonly string[], size: number): string {
  return size > parts.length ? `${parts.join(", ")}, … ×${size}` : parts.join(", ");
}
