// Keeps what the language is made of as it was before any program ran, for a runtime that uses nothing else; see harden.ts.
//
// A program shares its realm with the runtime: what it does to Array.prototype it does to the runtime's arrays. The runtime
// of a program that could do so is rewritten: its calls of the language's methods come here, to the methods of old.

import { listMethods, setOwn } from "./list-methods.ts";

type Key = string | number | symbol;
type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;
type Table = Record<Key, unknown>;

const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys, defineProperty } = Reflect;
const { isArray } = Array;
const OwnRegExp = RegExp;
const { create, freeze, setPrototypeOf } = Object;
const { iterator } = Symbol;

function emptyTable(): Table {
  return create(null) as Table;
}

/** A class that is a copy of one of the language's, with methods of its own that nobody can reach. */
function privateCopy<C extends new (...args: never[]) => object>(base: C, adder: "add" | "set"): C {
  const Copy = class extends (base as unknown as new () => object) {
    constructor(items?: unknown) {
      super();
      if (items === undefined || items === null) return;
      const add = (this as unknown as Record<string, AnyFunction>)[adder];
      for (const item of iterate(items))
        apply(add, this, adder === "add" ? [item] : [(item as unknown[])[0], (item as unknown[])[1]]);
    }
  };
  for (const key of ownKeys(base.prototype as object)) {
    const descriptor = getOwnPropertyDescriptor(base.prototype as object, key)!;
    if (key !== "constructor") defineProperty(Copy.prototype, key, descriptor);
  }
  defineProperty(Copy, "name", { value: base.name });
  freeze(Copy.prototype);
  return Copy as unknown as C;
}

/** What `new Map()` and its like make in the runtime. */
export const collections = {
  Map: privateCopy(Map, "set"),
  Set: privateCopy(Set, "add"),
  WeakMap: privateCopy(WeakMap, "set"),
  WeakSet: privateCopy(WeakSet, "add"),
};

/** The own methods and values of each of the language's prototypes. */
const tables = new collections.WeakMap<object, Table>();

/** By what name each of the language's functions is known. */
const natives = new collections.WeakMap<object, Key>();

function note(prototype: object): Table {
  const table = emptyTable();
  for (const key of ownKeys(prototype)) {
    const { value } = getOwnPropertyDescriptor(prototype, key)! as { value: unknown };
    if (value === undefined) continue;
    table[key] = value;
    if (typeof value === "function") natives.set(value, key);
  }
  tables.set(prototype, table);
  return table;
}

/** What is global, by name. */
const globals = emptyTable();
/** The static methods of what is global. */
export const statics = create(null) as Record<string, Table>;
/** The methods of the instances of what is global. */
export const methods = create(null) as Record<string, Table>;

function noteGlobal(name: string): void {
  const value = (globals[name] = (globalThis as unknown as Table)[name]);
  if (typeof value !== "function" && (typeof value !== "object" || value === null)) return;
  statics[name] = note(value);
  const prototype: unknown = getOwnPropertyDescriptor(value, "prototype")?.value;
  if (typeof prototype === "object" && prototype !== null) methods[name] = note(prototype);
  if (value === Function) methods[name] = note(Function.prototype);
}

/** Some of Node's are loaded when they are first asked for, which takes longer than all else here. */
for (const name of Object.getOwnPropertyNames(globalThis))
  if (/^[A-Z]/.test(name) && getOwnPropertyDescriptor(globalThis, name)!.get === undefined) noteGlobal(name);

/** What the runtime finds in place of the globals of these names. */
export function capture(...names: string[]): Readonly<Table> {
  for (const name of names) if (!(name in globals)) noteGlobal(name);
  return globals;
}

function* nothing(): Generator<never, void> {
  // Has the prototype that all generators have.
}

const generator = getPrototypeOf(nothing.prototype as object)!;
for (const hidden of [
  generator,
  getPrototypeOf(generator)!,
  getPrototypeOf(Int8Array.prototype)!,
  ...[[].values(), new Map().values(), new Set().values(), "".matchAll(/x/g)].map(getPrototypeOf),
  getPrototypeOf(""[Symbol.iterator]()),
])
  note(hidden!);

// A program's Object.prototype must not complete a descriptor.
const { defineProperty: define } = Object;
statics.Object.defineProperty = (object: object, key: Key, descriptor: object) =>
  define(object, key, setPrototypeOf({ ...descriptor }, null) as PropertyDescriptor);

const describe = Object.getOwnPropertyDescriptor;
statics.Object.getOwnPropertyDescriptor = (object: object, key: Key) => {
  const descriptor = describe(object, key);
  return descriptor && (setPrototypeOf(descriptor, null) as PropertyDescriptor);
};

const ofArray = methods.Array;
for (const name of Object.keys(listMethods)) ofArray[name] = listMethods[name as keyof typeof listMethods];
const ofFunction = methods.Function;
const ofPrimitive: Table = emptyTable();
for (const [type, name] of [
  ["string", "String"],
  ["number", "Number"],
  ["boolean", "Boolean"],
  ["bigint", "BigInt"],
  ["symbol", "Symbol"],
])
  ofPrimitive[type] = methods[name];
const arrayPrototype = Array.prototype as object;
const functionPrototype = Function.prototype as object;

/** Functions that were found to be no method of the language's, in whose place a program could have put them. */
const foreign = new collections.WeakSet<object>();

/** What `object[key]` was before any program ran, or is by its own class. */
function read(object: object, key: Key): unknown {
  const found = (object as Table)[key];
  if (typeof found === "function" && (foreign.has(found) || natives.get(found) === key)) return found;
  for (let holder: object | null = object; holder !== null; holder = getPrototypeOf(holder)) {
    const table = tables.get(holder);
    if (table !== undefined) {
      if (key in table) return table[key];
      continue;
    }
    const descriptor = getOwnPropertyDescriptor(holder, key);
    if (descriptor === undefined) continue;
    if (typeof found === "function" && descriptor.value === found) foreign.add(found);
    return found;
  }
  return found;
}

function methodOf(receiver: unknown, key: Key): unknown {
  if (typeof receiver === "function" || (typeof receiver === "object" && receiver !== null)) {
    const prototype = getPrototypeOf(receiver);
    if (prototype === arrayPrototype && isArray(receiver) && key in ofArray) return ofArray[key];
    if (prototype === functionPrototype && key in ofFunction) return ofFunction[key];
    return read(receiver, key);
  }
  const table = ofPrimitive[typeof receiver] as Table | undefined;
  return table?.[key] ?? (receiver as Table)[key];
}

/** `receiver[key](...args)`. */
export function invoke(receiver: unknown, key: Key, ...args: unknown[]): unknown {
  const method = methodOf(receiver, key);
  if (typeof method === "function") return apply(method as AnyFunction, receiver, args);
  // For the language's own message.
  return (receiver as Record<Key, AnyFunction>)[key]();
}

const typedArrayPrototype = getPrototypeOf(Int8Array.prototype)!;
/** Of anything else it gives undefined. */
const typeNameOf = getOwnPropertyDescriptor(typedArrayPrototype, Symbol.toStringTag)!.get as AnyFunction;
const ofView = create(null) as Record<string, AnyFunction>;
for (const key of ["buffer", "byteLength", "byteOffset", "length"])
  ofView[key] = getOwnPropertyDescriptor(typedArrayPrototype, key)!.get!;

/** `object[key]`, for what a typed array has by way of its prototype. */
export function get(object: unknown, key: string): unknown {
  const isTypedArray = apply(typeNameOf, object, []) !== undefined;
  return isTypedArray ? apply(ofView[key], object, []) : (object as Record<string, unknown>)[key];
}

/** `for (const item of iterable)`, and whatever else iterates. */
export function iterate(iterable: unknown): Iterable<unknown> {
  const isPlainList = isArray(iterable);
  let index = 0;
  const inner = isPlainList ? null : invoke(iterable, iterator);
  const self = {
    __proto__: null,
    [iterator]: () => self as unknown as Iterator<unknown>,
    next: (value?: unknown) => {
      if (inner !== null) return invoke(inner, "next", value);
      const list = iterable as unknown[];
      return index < list.length ? { value: list[index++], done: false } : { value: undefined, done: true };
    },
    return: (value?: unknown) => {
      const close = inner === null ? undefined : methodOf(inner, "return");
      return typeof close === "function"
        ? apply(close as AnyFunction, inner, [value])
        : { value, done: true };
    },
    throw: (error: unknown) => {
      const raise = inner === null ? undefined : methodOf(inner, "throw");
      if (typeof raise === "function") return apply(raise as AnyFunction, inner, [error]);
      throw error;
    },
  };
  return self as unknown as Iterable<unknown>;
}

const patternParts: readonly Key[] = [
  "exec",
  "test",
  Symbol.replace,
  Symbol.match,
  Symbol.matchAll,
  Symbol.split,
  Symbol.search,
];
/** The whole of the flags comes last: it is made of the others. */
const flagGetters: readonly (readonly [Key, AnyFunction])[] = ownKeys(RegExp.prototype)
  .map((key) => [key, getOwnPropertyDescriptor(RegExp.prototype, key)!.get] as const)
  .filter((entry): entry is readonly [string | symbol, AnyFunction] => entry[1] !== undefined)
  .sort(([a], [b]) => Number(a === "flags") - Number(b === "flags"));

/** A regular expression that looks for nothing on its prototype. */
export function pattern(expression: RegExp): RegExp {
  for (const part of iterate(patternParts) as Iterable<Key>) setOwn(expression, part, methods.RegExp[part]);
  for (const getter of iterate(flagGetters) as Iterable<(typeof flagGetters)[number]>)
    setOwn(expression, getter[0], apply(getter[1], expression, []));
  return expression;
}

/** `text.matchAll(expression)`; the language's makes an expression of its own, which would look on its prototype. */
function* matchesOf(this: unknown, expression: RegExp): Generator<RegExpExecArray> {
  const own = pattern(new OwnRegExp(expression.source, expression.flags));
  for (;;) {
    const match = apply(methods.RegExp.exec as AnyFunction, own, [this]) as RegExpExecArray | null;
    if (match === null) return;
    if (match[0] === "") own.lastIndex++;
    yield match;
  }
}
methods.String.matchAll = matchesOf;

const { split, slice } = methods.String as Record<string, AnyFunction>;

/** `text.split(separator)`, likewise. */
function splitBy(this: unknown, separator: unknown): unknown {
  if (typeof separator !== "object") return apply(split, this, [separator]);
  const parts: unknown[] = [];
  let start = 0;
  const { length } = this as string;
  for (const { index, 0: found } of iterate(
    invoke(this, "matchAll", new OwnRegExp(separator as RegExp, "g")),
  ) as Iterable<RegExpExecArray>) {
    if (found === "" && (index === 0 || index === length)) continue;
    setOwn(parts, parts.length, apply(slice, this, [start, index]));
    start = index + found.length;
  }
  setOwn(parts, parts.length, apply(slice, this, [start]));
  return parts;
}
methods.String.split = splitBy;
