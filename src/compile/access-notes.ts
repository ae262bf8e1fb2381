// Makes compiled code tell the runtime when it reads and writes what its tasks may take from one another.
import type { AnyNode, ForOfStatement } from "acorn";
import type { Block } from "./blocks.ts";
import { collectionCall, nameOfObject } from "./collections.ts";
import type { ProgramAccess } from "./contract.ts";
import type { Holder } from "./flows.ts";
import { type FunctionNode, writtenName } from "./names.ts";
import type { Path } from "./patterns.ts";
import { firstKeyOf, keepQuotes, quoteCallee, texts } from "./quoted-notes.ts";
import type { Rewriter, Surroundings } from "./rewriter.ts";
import type { FunctionScope } from "./scopes.ts";
import type { Access, SharedAccesses } from "./shared.ts";

const LOGICAL = /^(?:\|\||&&|\?\?)=$/;

/** `[a, b] = [b, a]` */
function isByPattern(node: AnyNode): boolean {
  return node.type === "AssignmentExpression" && node.left.type.endsWith("Pattern");
}

/** What is meant is in a value: of a collection, or at a place in a pattern. */
function isInside({ target, part, by }: Access): boolean {
  return part !== "itself" || (by !== null && by.key === null && target.type !== "ChainExpression");
}

/** `account.balance` where a pattern takes it out of `account`, the collection where it is about what is in that. */
function nameIn(code: string, { target, by }: Access): string {
  const textOf = ({ start, end }: AnyNode) => code.slice(start, end);
  const call = collectionCall(target);
  if (call !== null) return textOf(call.object);
  if (by?.key) return textOf(by.object);
  if (by !== null) return nameAt(nameOfObject(by.object) === null ? "" : textOf(by.object), by.path);
  if (target.type === "MemberExpression") return textOf(target.computed ? target.object : target);
  return textOf(target);
}

function nameAt(object: string, path: Path): string {
  const way = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return object === "" ? way.replace(/^\./, "") : object + way;
}

export class AccessNotes {
  private readonly shared: SharedAccesses;
  /** The program's text. */
  private readonly lines: readonly string[];
  private readonly numbers = new Map<Access, number>();
  private readonly holders = new Map<Holder, number>();
  private readonly table: ProgramAccess[];
  /** What is told of so far. */
  private readonly placed = new Set<AnyNode>();
  /** Calls that have been kept out of messages already. */
  private readonly quoted = new Set<AnyNode>();
  /** By declaration: the name of what tells the variables of one run of it from those of another. */
  private readonly cells = new Map<AnyNode, string>();

  constructor(shared: SharedAccesses, source: string) {
    this.shared = shared;
    this.lines = source.split("\n");
    for (const access of [...shared.values()].flat()) this.numbers.set(access, this.numbers.size);
    this.table = Array.from(this.numbers.keys(), (access) => this.entryOf(access));
  }

  get result(): readonly ProgramAccess[] {
    return this.table;
  }

  /** Puts what tells of an access around it, when its inside has been rewritten. */
  note(rewriter: Rewriter, node: AnyNode, surroundings: Surroundings): void {
    // What a parameter takes apart is told of behind the parameters.
    if (!node.type.endsWith("Pattern")) this.tell(rewriter, node, surroundings);
    keepQuotes(
      rewriter,
      node,
      surroundings,
      (part) => this.placed.has(part),
      () => this.placed.has(node),
      () => this.quoted.has(node),
    );
  }

  private tell(rewriter: Rewriter, node: AnyNode, { parent, scope, block }: Surroundings): void {
    const all = this.shared.get(node);
    if (all === undefined) return;
    this.noteIn(rewriter, node, all.filter(isInside), { parent, scope, block });
    const accesses = all.filter((access) => !isInside(access));
    if (accesses.length === 0) return;
    const { prefix: p } = rewriter;
    if (isByPattern(node)) {
      this.noteAssigned(rewriter, node, accesses, { parent, scope, block });
      return;
    }
    const keyed = accesses.filter(({ by }) => by !== null && by.key !== null);
    if (keyed.length > 0) {
      this.noteAtKey(rewriter, node, keyed, { parent, scope, block });
      return;
    }
    const where = this.whereOf(rewriter, accesses[0], scope, block);
    // Whose property it is cannot be noted there.
    if (where === null) return;
    this.place(rewriter, accesses, scope);
    const [first, last] = [accesses[0], accesses.at(-1)!].map((access) => this.numbers.get(access)!);
    const { target } = accesses[0];
    const before = `${p}shared(${last}, `;
    if (node.type !== "AssignmentExpression") {
      const isShort = parent.type === "Property" && parent.shorthand && node.type === "Identifier";
      rewriter.wrap(node, `${isShort ? `${node.name}: ` : ""}${before}`, `${where})`);
      return;
    }
    // A property is looked at by the runtime: a getter is not to run twice.
    const value = target.type === "Identifier" ? target.name : "void 0";
    const early = first === last ? "" : `${p}shared(${first}, ${value}${where}), `;
    if (LOGICAL.test(node.operator)) {
      // The right side is evaluated only if something is written.
      rewriter.wrap(node.right, `${before}(${early}`, `)${where})`);
      return;
    }
    if (early !== "") rewriter.wrap(node.right, `(${early}`, ")");
    rewriter.wrap(node, before, `${where})`);
  }

  /** Those that are told when a value is there: what a pattern takes out of it, or what a collection has in it by then. */
  private noteIn(
    rewriter: Rewriter,
    node: AnyNode,
    accesses: readonly Access[],
    { scope, block }: Surroundings,
  ): void {
    if (accesses.length === 0) return;
    const call = collectionCall(node);
    const owner = this.again(rewriter, call?.object ?? node, scope, block);
    if (owner === null) return;
    const isOfEntry = accesses.some(({ part }) => part === "entry");
    const key = isOfEntry && call?.key ? this.again(rewriter, call.key, scope, block) : "";
    const known = accesses.filter(({ part }) => part !== "entry" || key !== null);
    const made = node.type === "ChainExpression" ? node.expression : node;
    // V8 would quote what holds the object.
    if (made.type === "CallExpression" && call !== null && !this.quoted.has(made)) {
      const isHeld = owner !== rewriter.code.slice(call.object.start, call.object.end);
      quoteCallee(rewriter, made, block, (part) => this.placed.has(part) || (isHeld && part === call.object));
      this.quoted.add(made);
    }
    this.place(rewriter, known, scope);
    for (const access of known) {
      const where = access.part === "entry" ? `${owner}, ${key}` : owner;
      rewriter.wrap(node, `${rewriter.prefix}shared(${this.numbers.get(access)!}, `, `, ${where})`);
    }
  }

  /** A computed key in a pattern stands between what is taken apart and what is taken. */
  private noteAtKey(
    rewriter: Rewriter,
    node: AnyNode,
    accesses: readonly Access[],
    { scope, block }: Surroundings,
  ): void {
    const { prefix: p } = rewriter;
    const key = this.again(rewriter, node, scope, block);
    if (key === null) return;
    this.place(rewriter, accesses, scope);
    const tells = accesses.map((access) => {
      const object = nameIn(rewriter.code, access);
      return `${p}shared(${this.numbers.get(access)!}, void 0, ${object}, ${key})`;
    });
    rewriter.tellBehind(node, tells);
  }

  /** What a pattern has assigned is told when it is there. */
  private noteAssigned(
    rewriter: Rewriter,
    node: AnyNode,
    accesses: readonly Access[],
    { scope, block }: Surroundings,
  ): void {
    const { prefix: p } = rewriter;
    const tells = accesses.flatMap((access) => {
      const where = this.whereOf(rewriter, access, scope, block);
      if (where === null) return [];
      this.place(rewriter, [access], scope);
      const { target } = access;
      const value = target.type === "Identifier" ? target.name : "void 0";
      return [`${p}shared(${this.numbers.get(access)!}, ${value}${where})`];
    });
    if (tells.length > 0) rewriter.tellBehind(node, tells);
  }

  /**
   * The item of a loop as its pattern is to take it apart, where it is called `name`: an expression that tells what is taken out
   * of it. `subject` is what V8 calls it in messages.
   */
  item(
    rewriter: Rewriter,
    node: ForOfStatement,
    scope: FunctionScope,
    name: string,
    subject: string,
  ): string {
    const accesses = this.shared.get(node);
    if (accesses === undefined) return name;
    this.place(rewriter, accesses, scope);
    const told = accesses.reduce((value, access) => this.telling(rewriter, access, value, name), name);
    const pattern = node.left.type === "VariableDeclaration" ? node.left.declarations[0].id : node.left;
    const complaint =
      pattern.type === "ObjectPattern"
        ? texts("take", subject, ...firstKeyOf(pattern))
        : texts("iterate", subject);
    return `${rewriter.prefix}quoted(${told}, ${complaint})`;
  }

  /** Makes a function tell what the patterns among its parameters take out of what it is given. */
  noteGiven(rewriter: Rewriter, node: FunctionNode, scope: FunctionScope): void {
    const { params, body } = node;
    const accesses = params.map((param) => this.shared.get(param) ?? []);
    const last = params.at(-1);
    if (last === undefined || accesses.every(({ length }) => length === 0)) return;
    if (node.type === "ArrowFunctionExpression" && !node.async) {
      this.noteGivenArrow(rewriter, node, accesses, scope);
      return;
    }
    // What an async arrow function becomes has the others' `arguments`.
    const isRest = last.type === "RestElement";
    if (isRest && body.type !== "BlockStatement") return;
    const tells = accesses.flatMap((all, i) => {
      this.place(rewriter, all, scope);
      return all.map((access) => this.telling(rewriter, access, "void 0", `arguments[${i}]`));
    });
    if (isRest) rewriter.text.appendLeft(body.start + 1, ` ${tells.join("; ")};`);
    // A key is evaluated when all parameters before it have their values, and nobody sees this list.
    else
      rewriter.text.appendLeft(
        last.end,
        `, ...{ [(${tells.join(", ")}, "length")]: ${rewriter.newName("rest")} }`,
      );
  }

  /**
   * An arrow function has no `arguments`: `({ n }, m) => …` becomes
   * `(given, other, ...{ none: { n } = shared(0, given, given), none: m = other }) => …`, where a list has no `none`.
   */
  private noteGivenArrow(
    rewriter: Rewriter,
    { params }: FunctionNode,
    accesses: readonly (readonly Access[])[],
    scope: FunctionScope,
  ): void {
    const { text, prefix: p } = rewriter;
    // V8 has words of its own for each kind of thing that a list pattern cannot go through.
    if (!params.every(({ type }) => type === "Identifier" || type === "ObjectPattern")) return;
    const names = params.map(() => rewriter.newName("given"));
    for (const [i, param] of params.entries()) {
      this.place(rewriter, accesses[i], scope);
      const told = accesses[i].reduce(
        (value, access) => this.telling(rewriter, access, value, names[i]),
        names[i],
      );
      const value =
        param.type === "ObjectPattern"
          ? `${p}quoted(${told}, ${texts("take", "", ...firstKeyOf(param))})`
          : told;
      text.prependRight(param.start, `${i === 0 ? `${names.join(", ")}, ...{ ` : ""}${p}none: `);
      text.appendLeft(param.end, ` = ${value}${i === params.length - 1 ? " }" : ""}`);
    }
  }

  private telling({ prefix }: Rewriter, access: Access, value: string, object: string): string {
    return `${prefix}shared(${this.numbers.get(access)!}, ${value}, ${object})`;
  }

  private entryOf(access: Access): ProgramAccess {
    const { type, node, target, by, part, holder, from, because } = access;
    if (!this.holders.has(holder)) this.holders.set(holder, this.holders.size);
    const isPostfix = node.type === "UpdateExpression" && !node.prefix;
    return {
      type,
      part,
      site: 0,
      name: "",
      holder: this.holders.get(holder)!,
      isLate:
        by === null
          ? (type === "read" || isByPattern(node)) && node !== target && target.type !== "Identifier"
          : target.type !== "ChainExpression",
      path: by?.path ?? [],
      step: isPostfix ? (node.operator === "++" ? 1 : -1) : 0,
      from: from.map((each) => this.numbers.get(each)!),
      because: because.map((each) => this.numbers.get(each)!),
    };
  }

  private place(rewriter: Rewriter, accesses: readonly Access[], scope: FunctionScope): void {
    for (const access of accesses) {
      const { target } = access;
      this.placed.add(access.node);
      const site = rewriter.site(target, scope);
      const text = nameIn(rewriter.code, access);
      const name =
        target.type === "Identifier" && access.by === null
          ? writtenName(this.lines, site === 0 ? null : rewriter.table.sites[site], text)
          : text;
      const number = this.numbers.get(access)!;
      this.table[number] = { ...this.table[number], site, name };
    }
  }

  /** The arguments that say which of all variables or properties of that name it is; null if that cannot be said. */
  private whereOf(
    rewriter: Rewriter,
    { target, by, holder }: Access,
    scope: FunctionScope,
    block: Block | null,
  ): string | null {
    if (by !== null) {
      const owner = this.again(rewriter, by.object, scope, block);
      return owner === null ? null : `, ${owner}`;
    }
    if (typeof holder !== "string") return this.cellOf(rewriter, holder.home!);
    if (target.type !== "MemberExpression") return null;
    const { object, property, computed } = target;
    const text = this.again(rewriter, object, scope, block);
    const key = computed ? this.again(rewriter, property, scope, block) : "";
    if (text === null || key === null) return null;
    return `, ${text}${key === "" ? "" : `, ${key}`}`;
  }

  /** What gives the value of an expression once more, without evaluating it twice; null if nothing can. */
  private again(rewriter: Rewriter, node: AnyNode, scope: FunctionScope, block: Block | null): string | null {
    if (node.type === "Literal" || (node.type === "Identifier" && node.name !== "arguments"))
      return rewriter.code.slice(node.start, node.end);
    if (node.type === "ThisExpression" && !scope.hasLateThis) return "this";
    if (!block?.hasVariables || node.type === "ThisExpression") return null;
    const name = rewriter.newName("holder");
    block.addVariable(name);
    rewriter.wrap(node, `(${name} = `, ")");
    return name;
  }

  /** A module runs once; another block may run often, and each time its variables are others. */
  private cellOf(rewriter: Rewriter, home: "module" | AnyNode): string {
    if (home === "module") return "";
    let name = this.cells.get(home);
    if (name === undefined) {
      this.cells.set(home, (name = rewriter.newName("cell")));
      rewriter.text.prependRight(home.start, `const ${name} = {}; `);
    }
    return `, ${name}`;
  }
}
