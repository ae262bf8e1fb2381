// Takes patterns apart: which properties each of their places reads, and what the names and targets in them get their values from.
import type { AnyNode } from "acorn";
import { nameOfObject } from "./collections.ts";

/** The properties and indices that lead from an object to what is in it. */
export type Path = readonly (string | number)[];

/** A place in a pattern at which something is read out of what the pattern takes apart. */
export interface Taken {
  readonly place: AnyNode;
  /** The expression whose value is taken apart; a loop stands for each of its items, a parameter for what is given. */
  readonly object: AnyNode;
  readonly path: Path;
  /** The expression of the key that follows the path, where it is computed. */
  readonly key: AnyNode | null;
}

/** A name that a pattern gives the rest to: what is in it was read out of the object. */
export interface Rest {
  readonly target: AnyNode;
  readonly place: AnyNode;
  readonly object: AnyNode;
  readonly path: Path;
  /** The index from which on it has the items; null for one that has properties. */
  readonly first: number | null;
}

/** A name or target in a pattern. */
interface Given {
  readonly target: AnyNode;
  /** Expressions and places from which it may have its value. */
  readonly from: readonly AnyNode[];
}

interface Part {
  readonly pattern: AnyNode;
  readonly object: AnyNode;
  /** Null: it is no property of the object any more. */
  readonly path: Path | null;
  readonly from: readonly AnyNode[];
}

/** Takes a pattern, or a single name, apart. `from`: what the whole has its value from. */
export function takeApart(
  pattern: AnyNode,
  object: AnyNode,
  from: readonly AnyNode[] = [object],
): { readonly taken: readonly Taken[]; readonly rests: readonly Rest[]; readonly given: readonly Given[] } {
  const taken: Taken[] = [];
  const rests: Rest[] = [];
  const given: Given[] = [];
  // Without a call for each level: programs may be nested deeper than a stack is.
  const work: Part[] = [{ pattern, object, path: [], from }];
  for (let part = work.pop(); part !== undefined; part = work.pop())
    switch (part.pattern.type) {
      case "AssignmentPattern":
        work.push({ ...part, pattern: part.pattern.left, from: [...part.from, part.pattern.right] });
        break;
      case "RestElement":
        work.push({ ...part, pattern: part.pattern.argument, path: null });
        break;
      case "ObjectPattern":
      case "ArrayPattern":
        work.push(...partsIn(part, taken, rests).reverse());
        break;
      default:
        given.push({ target: part.pattern, from: part.from });
    }
  return { taken, rests, given };
}

/** What stands in a pattern, in its order. */
function partsIn(part: Part, taken: Taken[], rests: Rest[]): Part[] {
  const { pattern, object, path } = part;
  const restOf = (place: AnyNode & { type: "RestElement" }, first: number | null): Part => {
    if (path !== null) rests.push({ target: place.argument, place, object, path, first });
    return { ...part, pattern: place };
  };
  if (pattern.type === "ObjectPattern")
    return pattern.properties.map((each) =>
      each.type === "RestElement"
        ? restOf(each, null)
        : partAt(part, each, each.value, keyOf(each) ?? each.key, taken),
    );
  return (pattern as AnyNode & { type: "ArrayPattern" }).elements.flatMap((each, i) => {
    if (each === null) return [];
    return each.type === "RestElement" ? restOf(each, i) : partAt(part, each, each, i, taken);
  });
}

/** What stands at a place of a pattern; notes what is read there. `key`: an expression if it is computed. */
function partAt(
  { object, path, from }: Part,
  place: AnyNode,
  pattern: AnyNode,
  key: string | number | AnyNode,
  taken: Taken[],
): Part {
  const isComputed = typeof key === "object";
  const written = path?.length === 0 && !isComputed ? writtenAt(object, key) : null;
  // What stands there in the program has no object around it.
  if (written !== null && object.type !== "AwaitExpression")
    return { pattern, object: written, path: [], from: [written] };
  const inner = path === null || isComputed ? null : [...path, key];
  if (inner !== null) taken.push({ place, object, path: inner, key: null });
  else if (isComputed && path?.length === 0) taken.push({ place, object, path, key });
  return { pattern, object, path: inner, from: written === null ? [...from, place] : [written, place] };
}

/** As which property, or item, a place of a pattern reads; null if that is computed. */
function keyOf({ key, computed }: AnyNode & { type: "Property" }): string | number | null {
  if (key.type === "Identifier") return computed ? null : key.name;
  return key.type === "Literal" ? keyIn(key) : null;
}

/** What is written as a key: `"pen"`, `0`. */
function keyIn({ value }: AnyNode & { type: "Literal" }): string | number | null {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}

/** The property or item of a rest, or of a copy, that is read there, as it is to be found in what that was taken from. */
export function keyInRest(node: AnyNode, first: number | null): string | number | null {
  if (node.type !== "MemberExpression") return null;
  const { property, computed } = node;
  const key =
    property.type === "Literal"
      ? keyIn(property)
      : property.type === "Identifier" && !computed
        ? property.name
        : null;
  if (first === null || key === null) return key;
  return typeof key === "number" ? first + key : null;
}

/** The expression of one item or property where they are written out: `[b, a]`, `{ n: 1 }`, `await gather(f(), g())`. */
function writtenAt(object: AnyNode, key: string | number): AnyNode | null {
  if (typeof key === "string") {
    if (object.type !== "ObjectExpression") return null;
    const { properties } = object;
    if (properties.some((each) => each.type === "SpreadElement")) return null;
    const found = properties.find((each) => each.type === "Property" && keyOf(each) === key);
    return found?.type === "Property" && found.kind === "init" && !found.method ? found.value : null;
  }
  const items = object.type === "ArrayExpression" ? object.elements : resultsOf(object);
  const before = items?.slice(0, key + 1) ?? [];
  return before.some((each) => each?.type === "SpreadElement") ? null : (before[key] ?? null);
}

/** The awaitables whose results an `await` gives as a list. */
function resultsOf(object: AnyNode): readonly (AnyNode | null)[] | null {
  if (object.type !== "AwaitExpression" || object.argument.type !== "CallExpression") return null;
  const { callee, arguments: args } = object.argument;
  const name = callee.type === "MemberExpression" && !callee.computed ? callee.property : callee;
  if (name.type !== "Identifier") return null;
  if (name.name === "gather") return args;
  return name.name === "all" && args[0]?.type === "ArrayExpression" ? args[0].elements : null;
}

/**
 * The name of the property that is read at the end of a path, as in `propertyOf`; null where items of what has no name are.
 * `isComputed`: it is the one of a computed key behind the path.
 */
export function holderAt(object: AnyNode, path: Path, isComputed = false): string | null {
  if (isComputed) return object.type === "Identifier" ? `[]${object.name}` : null;
  const last = path.at(-1);
  if (typeof last === "string") return `.${last}`;
  const before = path.at(-2);
  if (typeof before === "string") return `[].${before}`;
  const name = path.length > 1 || object.type === "ThisExpression" ? null : nameOfObject(object);
  return name === null ? null : `[]${name}`;
}

/** The properties from what comes before the first `?.` to the end of a chain; null where something else is in it. */
export function optionalPath(chain: AnyNode): { readonly object: AnyNode; readonly path: Path } | null {
  if (chain.type !== "ChainExpression") return null;
  const path: string[] = [];
  let found: { object: AnyNode; path: Path } | null = null;
  let link: AnyNode = chain.expression;
  for (; link.type === "MemberExpression"; link = link.object) {
    if (link.computed || link.property.type !== "Identifier") break;
    path.unshift(link.property.name);
    if (link.optional) found = { object: link.object, path: [...path] };
  }
  for (; ; link = link.type === "MemberExpression" ? link.object : link.callee) {
    if (link.type !== "MemberExpression" && link.type !== "CallExpression") return found;
    if (link.optional) return null;
  }
}
