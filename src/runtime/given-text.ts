// Writes the arguments of a call in short, for labels: `("Ann", {name, age}, [1, 2])`. Nothing of the program's runs: no
// getter, no trap of a proxy, no `toString`.
import { Coroutine, Task } from "../engine/index.ts";
import { calledOn, nameOfThing } from "./naming.ts";
import { classNameOf, nameOfFunction, ownValue } from "./own-values.ts";
import { isProxy, proxyText } from "./proxies.ts";

/** A longer string is cut. */
const LONGEST_STRING = 20;
/** What is left of its end then. */
const LONGEST_END = 7;
/** What is longer than this is not continued. */
const LONGEST = 40;
/** Of a list, as many items are written if they are all short and simple; of an object, as many keys. */
const MOST_ITEMS = 4;
const LONGEST_ITEM = 8;
/** So many of an object's properties are looked at. */
const MOST_KEYS = 4;

const { ownKeys } = Reflect;

/** The arguments in parentheses; "" for none. */
export function givenText(args: ArrayLike<unknown>): string {
  const { length } = args;
  if (length === 0) return "";
  let text = `(${shortForm(args[0])}`;
  for (let i = 1; i < length; i++) {
    if (text.length >= LONGEST) return `${text}, …)`;
    text += `, ${shortForm(args[i])}`;
  }
  return text.length > LONGEST + LONGEST_STRING ? `${upTo(text, LONGEST)}…)` : `${text})`;
}

/** One value: a name for what is too big to be written out, the program's own name where it is known. */
export function shortForm(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return `${cut(String(value))}n`;
    case "symbol":
      return cut(String(value));
    case "function":
      return functionForm(value);
    case "object":
      return value === null ? "null" : objectForm(value);
    default:
      return String(value);
  }
}

/** Cut in the middle: what is told apart often differs at its end, as addresses do. */
function cut(text: string): string {
  if (text.length <= LONGEST_STRING) return text;
  return `${upTo(text, LONGEST_STRING - 1 - LONGEST_END)}…${whole(text.slice(-LONGEST_END))}`;
}

/** The beginning of a text: no half of a sign that takes two places, as emoji do. */
export function upTo(text: string, length: number): string {
  const begin = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(begin) ? begin.slice(0, -1) : begin;
}

function whole(end: string): string {
  return /^[\udc00-\udfff]/.test(end) ? end.slice(1) : end;
}

/** They change the order of what stands around them, unseen. */
const REORDERING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function quoted(text: string): string {
  return JSON.stringify(cut(text)).replace(REORDERING, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}

function functionForm(fn: object): string {
  const name = nameOfFunction(fn);
  return name === "" ? "() => …" : cut(name);
}

function objectForm(object: object): string {
  if (isProxy(object)) return proxyText(object);
  // Of a proxy that has been revoked it would throw.
  if (Array.isArray(object)) return listForm(object);
  const ownName = nameOfThing(object);
  if (ownName !== undefined && ownName !== "") return cut(ownName);
  const name = classNameOf(object);
  if (name === null || name === "Object") return keysForm(object);
  // Nothing of the chain is a proxy, or it would have no name.
  if (name === "Task" && object instanceof Task)
    return typeof object._name === "number" ? `Task-${object._name}` : quoted(object._name);
  if (name === "Coroutine" && object instanceof Coroutine) return cut(calledOn(object) + object._given);
  return cut(name) + ownTextOf(object);
}

/** What tells objects of one class apart: the first text among what each was given, if it is short. */
function ownTextOf(object: object): string {
  let left = MOST_KEYS;
  for (const key of ownKeys(object)) {
    if (left-- === 0) break;
    const value = ownValue(object, key);
    if (typeof value === "string" && value !== "" && value.length <= LONGEST_ITEM) return ` ${quoted(value)}`;
  }
  return "";
}

function listForm(list: readonly unknown[]): string {
  const { length } = list;
  if (length === 0) return "[]";
  const items: string[] = [];
  for (let i = 0; i < length && length <= MOST_ITEMS; i++) {
    const item = ownValue(list, i);
    const text = typeof item === "object" && item !== null ? "" : shortForm(item);
    if (text === "" || text.length > LONGEST_ITEM) break;
    items.push(text);
  }
  return items.length === length ? `[${items.join(", ")}]` : `[×${length}]`;
}

function keysForm(object: object): string {
  const keys = ownKeys(object).filter((key) => typeof key === "string");
  const shown = keys.slice(0, MOST_ITEMS).map(cut);
  return `{${shown.join(", ")}${keys.length > MOST_ITEMS ? ", …" : ""}}`;
}
