// Finds what tasks may take from one another: what is read, and written after an await, from what was read or because of it.
import type { AnyNode, Program } from "acorn";
import { collectionCall, entriesOf, sizeOf } from "./collections.ts";
import { entryOf, Flows, type Holder, propertyOf } from "./flows.ts";
import { pushTo } from "./lists.ts";
import { isFunction, type Variable } from "./names.ts";
import { holderAt, optionalPath, type Path } from "./patterns.ts";
import { isRead } from "./reads.ts";

/** A place of the program that reads or writes such a variable or property. */
export interface Access {
  /**
   * An update looks at the old value in the moment of writing. A read may be part of an assignment: `x -= await y` reads x
   * before it waits.
   */
  readonly type: "read" | "write" | "update";
  /** The expression; of a write the whole assignment, of a pattern what it takes apart: the loop, the parameter. */
  readonly node: AnyNode;
  /** The variable or property in it; the call of a collection's method; the place in a pattern. */
  readonly target: AnyNode;
  /** Where it is read by: the object in which the path to it begins. */
  readonly by: Way | null;
  /** What is meant is a variable or property itself, or an entry of a collection, or how much is in that. */
  readonly part: "itself" | "entry" | "size";
  readonly holder: Holder;
  /** Of a write: the reads that its value may come from. */
  readonly from: readonly Access[];
  /** The reads that may have decided on it: `if (x > 0) { await y; x = 0 }`. */
  readonly because: readonly Access[];
}

/** How a property is come by that no expression of its own reads. */
interface Way {
  readonly object: AnyNode;
  readonly path: Path;
  /** In a pattern, what stands there instead of a name; it is told of there. */
  readonly key: AnyNode | null;
}

/** What is in an expression: the reads come first. */
export type SharedAccesses = ReadonlyMap<AnyNode, readonly Access[]>;

interface Writing {
  readonly node: AnyNode;
  readonly target: AnyNode;
  readonly holder: Holder;
  readonly part: Access["part"];
  /** It is read in the same expression, before an await in there: `x -= await y`. */
  readonly early: Access | null;
  readonly isUpdate: boolean;
  /** Its function can lose its turn between one of the reads and the writing. */
  readonly isRacy: boolean;
  readonly from: Set<AnyNode>;
  readonly because: Set<AnyNode>;
}

const LOOPS = new Set([
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "WhileStatement",
  "DoWhileStatement",
]);

/** What patterns take apart that can be put in a call. */
const TAKEN_FROM = new Set([
  "Identifier",
  "ThisExpression",
  "MemberExpression",
  "CallExpression",
  "ChainExpression",
  "LogicalExpression",
  "ConditionalExpression",
]);

class Finder {
  private readonly flows: Flows;
  /** Every node that has an await of its function in it. */
  private readonly awaiting = new Set<AnyNode>();
  private readonly reads = new Map<AnyNode, Holder>();
  /** The places in patterns at which properties are read, and chains with a `?.` in them. */
  private readonly ways = new Map<AnyNode, Way>();
  private readonly shared = new Set<Variable>();
  /** Those of them that are written in the function that declares them only: they hold what that has put there. */
  private readonly lent = new Set<Variable>();

  constructor(program: Program) {
    const flows = (this.flows = new Flows(program));
    for (const node of flows.awaits)
      for (const outer of this.around(node)) {
        if (this.awaiting.has(outer)) break;
        this.awaiting.add(outer);
      }
    for (const [id] of flows.names) {
      const variable = flows.variableOf(id);
      if (variable === null || variable.isConst) continue;
      if (flows.owners.get(id) !== flows.owners.get(variable.declaration)) this.shared.add(variable);
    }
    for (const node of [...flows.names.keys(), ...flows.members]) {
      const holder = this.holderOf(node);
      if (holder !== null && this.isNotable(node)) this.reads.set(node, holder);
    }
    for (const call of flows.calls) {
      const holder = entryOf(call);
      if (holder !== null && this.isNotable(call)) this.reads.set(call, holder);
    }
    for (const { place, object, path, key, holder } of flows.taken)
      if (holder !== null && this.isTold(object)) {
        this.reads.set(place, holder);
        this.ways.set(place, { object, path, key });
      }
    for (const chain of flows.chains) {
      if (!isRead(chain, flows.parents)) continue;
      const way = optionalPath(chain);
      const holder = way === null ? entryOf(chain) : holderAt(way.object, way.path);
      if (holder === null) continue;
      this.reads.set(chain, holder);
      if (way !== null) this.ways.set(chain, { ...way, key: null });
      flows.addChain(chain, holder);
    }
    for (const variable of this.shared) if (variable.home !== "module") this.lent.add(variable);
    for (const target of [
      ...flows.assignments.map(targetOf),
      ...flows.assignedByPatterns.map(({ target: t }) => t),
    ]) {
      const variable = flows.variableOf(target);
      if (variable !== null && flows.owners.get(target) !== flows.owners.get(variable.declaration))
        this.lent.delete(variable);
    }
  }

  find(): SharedAccesses {
    if (!this.flows.isWaiting) return new Map();
    const writings = [
      ...this.flows.assignments.flatMap((node) => this.writingOf(node)),
      ...this.flows.assignedByPatterns.flatMap((each) => this.writingIn(each)),
      ...[...this.flows.calls, ...this.flows.chains].flatMap((node) => this.writingsBy(node)),
    ];
    const racy = new Set(writings.filter(({ isRacy }) => isRacy).map(({ holder }) => holder));
    const reads = new Map<AnyNode, Access>();
    const readAt = (node: AnyNode): Access => {
      const known = reads.get(node);
      if (known !== undefined) return known;
      const holder = this.reads.get(node)!;
      const part = collectionCall(node) === null ? "itself" : "entry";
      const by = this.ways.get(node) ?? null;
      const whole = by !== null && node.type !== "ChainExpression" ? (by.key ?? by.object) : node;
      const read: Access = {
        type: "read",
        node: whole,
        target: node,
        by,
        part,
        holder,
        from: [],
        because: [],
      };
      reads.set(node, read);
      return read;
    };
    const found = new Map<AnyNode, Access[]>();
    for (const { node, target, holder, part, early, isUpdate, from, because } of writings) {
      if (!racy.has(holder)) continue;
      const isLogical = "operator" in node && /^(?:\|\||&&|\?\?)=$/.test(node.operator);
      const earlyReads = early === null ? [] : [early];
      const write: Access = {
        type: isUpdate ? "update" : "write",
        node,
        target,
        by: null,
        part,
        holder,
        from: [...Array.from(from, readAt), ...(isLogical ? [] : earlyReads)],
        because: [...Array.from(because, readAt), ...(isLogical ? earlyReads : [])],
      };
      for (const access of [...earlyReads, write]) pushTo(found, node, access);
    }
    for (const read of reads.values()) pushTo(found, read.node, read);
    return found;
  }

  /** What a pattern takes apart can be told of: by putting it in a call, or where a loop or function begins. */
  private isTold(object: AnyNode): boolean {
    if (TAKEN_FROM.has(object.type)) return !this.isInChain(object);
    return /^(?:AwaitExpression|ForOfStatement)$|Pattern$/.test(object.type);
  }

  /** Its value is used, and can be put in a call. */
  private isNotable(node: AnyNode): boolean {
    return isRead(node, this.flows.parents) && !this.isInChain(node);
  }

  /** A chain with `?.` in it may end before this link of it. */
  private isInChain(node: AnyNode): boolean {
    if (node.type !== "MemberExpression" && node.type !== "CallExpression") return false;
    let [inner, outer] = [node as AnyNode, this.flows.parents.get(node)!];
    while (
      outer.type === "MemberExpression"
        ? outer.object === inner
        : outer.type === "CallExpression" && outer.callee === inner
    )
      [inner, outer] = [outer, this.flows.parents.get(outer)!];
    return outer.type === "ChainExpression";
  }

  /** What may be read and written by several, if it is that. */
  private holderOf(node: AnyNode): Holder | null {
    if (node.type === "MemberExpression") return propertyOf(node);
    const variable = this.flows.variableOf(node);
    return variable !== null && this.shared.has(variable) && variable.home !== null ? variable : null;
  }

  private writingOf(node: AnyNode): Writing[] {
    const target = targetOf(node);
    const holder = this.holderOf(target);
    if (holder === null) return [];
    const right = node.type === "AssignmentExpression" ? node.right : null;
    const isPlain = node.type === "AssignmentExpression" && node.operator === "=";
    const isUpdate = !isPlain && (right === null || !this.awaiting.has(right));
    const early: Access | null =
      isPlain || isUpdate
        ? null
        : { type: "read", node, target, by: null, part: "itself", holder, from: [], because: [] };
    const from: Set<AnyNode> = right === null || isUpdate ? new Set() : this.readsIn([right], holder);
    const because = this.readsIn(this.decidingOn(node), holder);
    const isRacy = early !== null || this.isStale(node, from, because);
    return [{ node, target, holder, part: "itself", early, isUpdate, isRacy, from, because }];
  }

  /** `[account.balance, fee] = await pay(account)`. */
  private writingIn({ node, target, from: values }: Flows["assignedByPatterns"][number]): Writing[] {
    const holder = this.holderOf(target);
    // A private field cannot be looked at.
    if (holder === null || ("property" in target && target.property.type === "PrivateIdentifier")) return [];
    const from = this.readsIn(values, holder);
    const because = this.readsIn(this.decidingOn(node), holder);
    const isRacy = this.isStale(node, from, because);
    return [{ node, target, holder, part: "itself", early: null, isUpdate: false, isRacy, from, because }];
  }

  /** `cache.set(key, value)` changes an entry, and how much there is. */
  private writingsBy(node: AnyNode): Writing[] {
    const call = collectionCall(node);
    if (call === null || !call.isWrite || !this.isNotable(node)) return [];
    const deciding = this.decidingOn(node);
    const writingOf = (
      part: "entry" | "size",
      holder: string,
      value: readonly AnyNode[],
      others: readonly AnyNode[],
    ): Writing => {
      const from = this.readsIn(value, holder);
      const because = this.readsIn([...deciding, ...others], holder);
      const isRacy = this.isStale(node, from, because);
      return {
        node,
        target: node,
        holder,
        part,
        early: null,
        isUpdate: part === "size",
        isRacy,
        from,
        because,
      };
    };
    const { object, arguments: given, key, value, changesSize } = call;
    return [
      ...(key === null ? [] : [writingOf("entry", entriesOf(object), value === null ? [] : [value], [])]),
      // What is put in may say how much there was.
      ...(changesSize ? [writingOf("size", sizeOf(object), [], given)] : []),
    ];
  }

  /** The reads of a holder from which these expressions may have their values. */
  private readsIn(expressions: readonly AnyNode[], holder: Holder): Set<AnyNode> {
    const all = this.flows.readsOf(
      holder,
      expressions,
      (variable) => this.shared.has(variable) && !this.lent.has(variable),
    );
    return new Set([...all].filter((read) => this.reads.has(read)));
  }

  private isStale(write: AnyNode, ...reads: readonly ReadonlySet<AnyNode>[]): boolean {
    return reads.some((all) => [...all].some((read) => this.isAwaitBetween(read, write)));
  }

  /** The conditions that have to hold for a node to be reached, in its function and around the calls of it. */
  private decidingOn(node: AnyNode): AnyNode[] {
    const { parents, owners } = this.flows;
    const conditions: AnyNode[] = [];
    const seen = new Set<AnyNode>();
    const work = [node];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      for (let inner = next, outer = parents.get(inner); outer !== undefined; outer = parents.get(inner)) {
        conditions.push(...conditionsIn(outer, inner));
        if (isFunction(outer)) break;
        inner = outer;
      }
      const owner = owners.get(next)!;
      if (seen.has(owner) || !isFunction(owner)) continue;
      seen.add(owner);
      // What is called back is called because of what held there.
      if (parents.get(owner)!.type === "CallExpression") work.push(owner);
      for (const call of this.flows.calls) if (this.flows.functionsOf(call).includes(owner)) work.push(call);
    }
    return conditions;
  }

  /** Whether the function of both can lose its turn in between; in different ones, anything can happen. */
  private isAwaitBetween(read: AnyNode, write: AnyNode): boolean {
    const { owners, awaits, parents } = this.flows;
    const owner = owners.get(read)!;
    if (owner !== owners.get(write)) return true;
    if (awaits.some((each) => owners.get(each) === owner && each.end > read.end && each.start < write.end))
      return true;
    for (let outer = parents.get(write); outer !== undefined && outer !== owner; outer = parents.get(outer))
      if (LOOPS.has(outer.type) && this.awaiting.has(outer)) return true;
    return false;
  }

  /** What a node stands in, up to its function. */
  private *around(node: AnyNode): Generator<AnyNode> {
    for (
      let outer: AnyNode | undefined = node;
      outer !== undefined && !isFunction(outer);
      outer = this.flows.parents.get(outer)
    )
      yield outer;
  }
}

/** What is assigned. */
function targetOf(node: AnyNode): AnyNode {
  return node.type === "AssignmentExpression" ? node.left : (node as { argument: AnyNode }).argument;
}

/** What `outer` asks before it goes on to `inner`. */
function conditionsIn(outer: AnyNode, inner: AnyNode): AnyNode[] {
  switch (outer.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return inner === outer.test ? [] : [outer.test];
    case "LogicalExpression":
      return inner === outer.right ? [outer.left] : [];
    case "WhileStatement":
    case "ForStatement":
      return outer.test && inner === outer.body ? [outer.test] : [];
    case "SwitchCase":
    case "BlockStatement":
    case "Program": {
      const list: readonly AnyNode[] = outer.type === "SwitchCase" ? outer.consequent : outer.body;
      return list.flatMap((each) =>
        each.end <= inner.start && each.type === "IfStatement" && isLeft(each) ? [each.test] : [],
      );
    }
  }
  return [];
}

/** `if (balance < 10) return;` decides on all that follows. */
function isLeft({ consequent, alternate }: AnyNode & { type: "IfStatement" }): boolean {
  return [consequent, alternate].some((branch) => {
    const last: AnyNode | null | undefined = branch?.type === "BlockStatement" ? branch.body.at(-1) : branch;
    return last != null && /^(?:Return|Throw|Break|Continue)Statement$/.test(last.type);
  });
}

/** Looks through a whole module. */
export function sharedIn(program: Program): SharedAccesses {
  return new Finder(program).find();
}
