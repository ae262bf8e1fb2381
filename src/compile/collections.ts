// Knows which calls and properties read and change what is in a map, a set or a list: an entry of it, or how much there is.
import type { AnyNode, CallExpression, MemberExpression } from "acorn";

const ENTRY_READS = new Set(["get", "has", "includes", "indexOf"]);
const ENTRY_WRITES = new Set(["add", "delete", "push", "set", "unshift"]);
/** They may change how much there is. */
const SIZE_WRITES = new Set([..."add clear delete pop push set shift splice unshift".split(" ")]);

/** What a call of that form reads or changes, if what it is called of is such a collection. */
export interface CollectionCall {
  readonly object: AnyNode;
  readonly arguments: CallExpression["arguments"];
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

/** `cache.get(key)`, or the whole of `cache?.get(key)`. */
export function collectionCall(node: AnyNode): CollectionCall | null {
  const call = node.type === "ChainExpression" ? node.expression : node;
  if (call.type !== "CallExpression" || call.optional) return null;
  const { callee } = call;
  if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier")
    return null;
  if (node.type === "ChainExpression" ? !isOnlyOptional(callee) : callee.optional) return null;
  if (nameOfObject(callee.object) === null) return null;
  const method = callee.property.name;
  const isEntryWrite = ENTRY_WRITES.has(method);
  const changesSize = SIZE_WRITES.has(method);
  const key = isEntryWrite || ENTRY_READS.has(method) ? keyIn(call, method) : null;
  if (key === null && !changesSize) return null;
  return {
    object: callee.object,
    arguments: call.arguments,
    key,
    isWrite: isEntryWrite || changesSize,
    changesSize,
    value: method === "set" ? (call.arguments[1] ?? null) : null,
  };
}

/** The chain ends early at this link of it only: what stands before is evaluated in any case. */
function isOnlyOptional({ optional, object }: MemberExpression): boolean {
  let link: AnyNode = object;
  while (link.type === "MemberExpression" || link.type === "CallExpression") {
    if (link.optional) return false;
    link = link.type === "MemberExpression" ? link.object : link.callee;
  }
  return optional;
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
