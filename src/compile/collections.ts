// Knows which calls and properties read and change what is in a map, a set or a list: an entry of it, or how much there is.
import type { AnyNode, CallExpression } from "acorn";

const ENTRY_READS = new Set(["get", "has", "includes", "indexOf"]);
const ENTRY_WRITES = new Set(["add", "delete", "push", "set", "unshift"]);
/** They may change how much there is. */
const SIZE_WRITES = new Set([..."add clear delete pop push set shift splice unshift".split(" ")]);

/** What a call of that form reads or changes, if what it is called of is such a collection. */
export interface CollectionCall {
  readonly object: AnyNode;
  /** The entry that is meant: the key, or the item itself; null for none, or for several. */
  readonly key: AnyNode | null;
  readonly isWrite: boolean;
  readonly changesSize: boolean;
  /** Its new value, for what has keys. */
  readonly value: AnyNode | null;
}

/** What an object is called where it stands: `stock`, `.stock`, `this`; null for what is none of these. */
export function nameOfObject(object: AnyNode): string | null {
  if (object.type === "Identifier") return object.name;
  if (object.type === "ThisExpression") return "this";
  if (object.type !== "MemberExpression" || object.computed) return null;
  const { property } = object;
  if (property.type === "PrivateIdentifier") return `.#${property.name}`;
  return property.type === "Identifier" ? `.${property.name}` : null;
}

export function collectionCall(node: AnyNode): CollectionCall | null {
  if (node.type !== "CallExpression" || node.optional) return null;
  const { callee } = node;
  if (callee.type !== "MemberExpression" || callee.computed || callee.optional) return null;
  if (callee.property.type !== "Identifier" || nameOfObject(callee.object) === null) return null;
  const method = callee.property.name;
  const isEntryWrite = ENTRY_WRITES.has(method);
  const changesSize = SIZE_WRITES.has(method);
  const key = isEntryWrite || ENTRY_READS.has(method) ? keyIn(node, method) : null;
  if (key === null && !changesSize) return null;
  return {
    object: callee.object,
    key,
    isWrite: isEntryWrite || changesSize,
    changesSize,
    value: method === "set" ? (node.arguments[1] ?? null) : null,
  };
}

function keyIn({ arguments: args }: CallExpression, method: string): AnyNode | null {
  const isOfSeveral = (method === "push" || method === "unshift") && args.length !== 1;
  return args.length === 0 || isOfSeveral || args[0].type === "SpreadElement" ? null : args[0];
}

/** How the entries of a collection of that name are told from everything else. */
export function entriesOf(object: AnyNode): string {
  return `{}${nameOfObject(object)}`;
}

/** How much there is in it. */
export function sizeOf(object: AnyNode): string {
  return `{}${nameOfObject(object)}.size`;
}

/** A property that says how much there is. */
export function isSizeName(name: string): boolean {
  return name === "length" || name === "size";
}
