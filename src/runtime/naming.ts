// Names the locks, queues and futures of a program after the variables, fields and elements that hold them, each unlike the others.
import { Condition } from "../python/asyncio/condition.ts";
import { Queue } from "../python/asyncio/queue.ts";
import { TaskGroup } from "../python/asyncio/task-group.ts";
import { perRun } from "../python/builtins/per-run.ts";
import { Queue as ThreadQueue } from "../python/queue/index.ts";
import { Condition as ThreadCondition } from "../python/threading/condition.ts";
import { ThreadPrimitive } from "../python/threading/thread-line.ts";
import { Primitive } from "../python/asyncio/wait-line.ts";
import { Future, machine, type Subject, Task, type Unawaited } from "../engine/index.ts";
import { classNameOf, nameOfFunction, ownValue } from "./own-values.ts";
import { isProxy } from "./proxies.ts";

/** What an object of the program's has in its fields: things with names, or others that have some. */
interface Holder {
  name: string;
  /** The program has a name for it, which stays. */
  isNamed: boolean;
  readonly fields: Map<string, object>;
}

const names = new WeakMap<object, string>();

const holders = new WeakMap<object, Holder>();

/** How many things and holders each name has been given to in this run. */
const uses = perRun(() => new Map<string, number>());

/** Of a list that is made in one go as many are named. */
const MOST_ELEMENTS = 200;
/** Fields of fields, so far. */
const DEEPEST = 4;
const LONGEST_KEY = 20;

/** What the program calls one of those objects, or what has some in its fields; undefined for another one, or if it has no name. */
export function nameOfThing(value: object): string | undefined {
  return names.get(value) ?? holders.get(value)?.name;
}

/** `jobs.join` for `Queue.join`: a method by the name of the thing that it is called on, if that has one. */
export function calledOn({ _owner: owner, _code: { name } }: Unawaited): string {
  const thing = owner === null ? undefined : names.get(owner);
  // A key may have anything in it: `locks["a("]`.
  return thing === undefined || thing.includes("(") ? name : thing + name.slice(name.indexOf("."));
}

function isNameable(value: object): value is Subject {
  const isFuture = value instanceof Future && !(value instanceof Task);
  return (
    isFuture || value instanceof Primitive || value instanceof ThreadPrimitive || value instanceof TaskGroup
  );
}

/**
 * Gives the value back; the picture calls it by that name if it is one of those objects, and what is in its fields by names that
 * begin so. `owner` has it as a field, `key` is its place in what is called `name`.
 */
export function named<T>(name: string, value: T, owner?: unknown, key?: unknown): T {
  if (typeof value !== "object" || value === null || isProxy(value)) return value;
  const path = key === undefined ? name : `${name}[${keyText(key)}]`;
  if (Array.isArray(value)) nameElements(path, value);
  else if (typeof owner === "object" && owner !== null && !isProxy(owner)) nameField(path, value, owner);
  else if (typeof owner === "function") nameOne(`${nameOfFunction(owner)}.${path}`, value, 0);
  else nameOne(path, value, 0);
  return value;
}

function keyText(key: unknown): string {
  if (typeof key === "string")
    return JSON.stringify(key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY - 1)}…` : key);
  return typeof key === "number" || typeof key === "boolean" ? String(key) : "…";
}

/** Of a list made in one go all elements are alike: the first one says whether any has a name to get. */
function nameElements(path: string, list: readonly unknown[]): void {
  const { length } = list;
  for (let i = 0; i < length && i < MOST_ELEMENTS; i++) {
    const element: unknown = ownValue(list, i);
    if (typeof element !== "object" || element === null || isProxy(element)) return;
    if (!isNameable(element) && !holders.has(element)) return;
    nameOne(`${path}[${i}]`, element, 0);
  }
}

/** The owner is being made, most often: it gets a name of its own when it is put somewhere. */
function nameField(field: string, value: object, owner: object): void {
  if (!isNameable(value) && !holders.has(value)) return;
  let holder = holders.get(owner);
  if (holder === undefined) {
    const name = names.get(owner) ?? ownNameOfClass(owner);
    holder = { name, isNamed: names.has(owner), fields: new Map() };
    holders.set(owner, holder);
  }
  holder.fields.set(field, value);
  nameOne(holder.name === "" ? field : `${holder.name}.${field}`, value, 0);
}

/** `Account#2`: the second one that is made; "" for what has no class. */
function ownNameOfClass(owner: object): string {
  const name = classNameOf(owner) ?? "Object";
  if (name === "Object") return "";
  // Names of things cannot be like this one.
  const used = `new ${name}`;
  const number = (uses().get(used) ?? 0) + 1;
  uses().set(used, number);
  return `${name}#${number}`;
}

function nameOne(path: string, value: object, depth: number): void {
  if (isNameable(value)) nameThing(unlike(path, value), value);
  const holder = holders.get(value);
  if (holder === undefined || holder.isNamed || depth === DEEPEST) return;
  holder.name = names.get(value) ?? unlike(path, value);
  // A field of what has no name yet may get one farther up: `bank.account.lock`.
  holder.isNamed = depth === 0 && !path.includes("#");
  for (const [field, inner] of holder.fields) nameOne(`${holder.name}.${field}`, inner, depth + 1);
}

/** The second thing of one name is `lock#2`. */
function unlike(path: string, value: object): string {
  if (names.get(value) === path || holders.get(value)?.name === path) return path;
  const number = (uses().get(path) ?? 0) + 1;
  uses().set(path, number);
  return number === 1 ? path : `${path}#${number}`;
}

function nameThing(name: string, value: Subject): void {
  if (names.get(value) === name) return;
  const { probe } = machine();
  probe.named(value, name);
  names.set(value, name);
  if (value instanceof Queue || value instanceof ThreadQueue) probe.named(value._allDone, name);
  const isCondition = value instanceof Condition || value instanceof ThreadCondition;
  // A lock that it was given may have a name already.
  if (isCondition && !names.has(value._guard)) probe.named(value._guard, name);
}
