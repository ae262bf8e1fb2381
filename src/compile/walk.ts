// Visits every node of a program and hands it to its rewriting; knows which function and block it stands in.
import type {
  AnyNode,
  AssignmentExpression,
  LabeledStatement,
  MethodDefinition,
  Program,
  Property,
  PropertyDefinition,
  Statement,
  SwitchStatement,
} from "acorn";
import type { ProgramFunction } from "./contract.ts";
import { AsyncMethods } from "./async-methods.ts";
import { Block, type BlockKeyword } from "./blocks.ts";
import { cutChain } from "./chains.ts";
import { lowerForAwait } from "./for-await.ts";
import { tellItems } from "./for-of.ts";
import { type FunctionName, KEPT_KEY, keepKey, lowerFunction, markFunction } from "./functions.ts";
import { bindHandedOn } from "./handed-on.ts";
import { noteCaught, noteHandlers } from "./handlers.ts";
import { lowerKeyword } from "./keywords.ts";
import { isFunction } from "./names.ts";
import { nameEntry, nameField, nameObject, nameReturned } from "./naming.ts";
import { endStatementBefore, lowerAwait, lowerReturn, lowerYield, noteCall, noteThrow } from "./places.ts";
import { hoistInQuoted } from "./quoted.ts";
import type { Rewriter } from "./rewriter.ts";
import { type FunctionNode, FunctionScope } from "./scopes.ts";
import { afterDirectives, calleeOf, childrenOf, isAnonymousAsync, isSuperCall, nameOfKey } from "./syntax.ts";
import { hoistInSwitch } from "./switches.ts";
import { isLoopUsing, lowerForUsing, lowerLoopUsing, lowerUsing } from "./using.ts";
import { runVisit, type Visit } from "./visits.ts";

/** What is nested deeper says nothing of its place, which would make it still deeper. */
const MAX_NOTED_CALLS = 100;

type Member = MethodDefinition | PropertyDefinition | Property;

/** Walks a program inside out, so that what is put around an outer node stands outside. */
export class Walk {
  readonly functions: ProgramFunction[] = [];
  /** The names of all variables that are read or written somewhere. */
  readonly usedNames = new Set<string>();
  private readonly rewriter: Rewriter;
  private readonly scope: FunctionScope;
  /** Async functions are lazy coroutines; else ECMAScript's rules hold. */
  private readonly isPython: boolean;
  /** A script that does not say "use strict". */
  private readonly isSloppy: boolean;
  /** The members of classes that extend others. */
  private readonly derivedMembers = new Set<AnyNode>();
  private readonly classNames = new Map<AnyNode, string>();
  /** The innermost block; null where the innermost scope is none that can declare anything. */
  private block: Block | null = null;
  /** How many calls the node that is visited is an argument of, or inside one. */
  private calls = 0;
  /** V8 quotes what is visited in messages about a call. */
  private isQuoted = false;
  private readonly quotedBodies = new Set<AnyNode>();
  /** Where chains begin that have been cut. */
  private readonly cutChains = new Set<number>();
  private readonly asyncMethods: AsyncMethods;

  /** `scope` is the program's own. */
  constructor(rewriter: Rewriter, scope: FunctionScope, isPython: boolean, isSloppy: boolean) {
    this.rewriter = rewriter;
    this.asyncMethods = new AsyncMethods(rewriter);
    this.scope = scope;
    this.isPython = isPython;
    this.isSloppy = isSloppy;
  }

  /** Visits the whole program; gives the declarations that its top level needs. */
  visitProgram(program: Program): string {
    return runVisit(this.inBlock("var", this.visitChildren(program, this.scope)));
  }

  /** Visits what stands directly in a block; gives the declarations that this took. */
  private *inBlock(keyword: BlockKeyword, visit: Visit<unknown> | undefined): Visit<string> {
    const outer = this.block;
    const block = (this.block = new Block(keyword));
    yield visit;
    this.block = outer;
    return block.text;
  }

  /** Visits what stands in a scope that cannot declare variables. */
  private *outsideBlocks(visit: Visit<unknown> | undefined): Visit {
    const outer = this.block;
    this.block = null;
    yield visit;
    this.block = outer;
  }

  /** Visits what is in no message, wherever it stands. */
  private *unquoted(visit: Visit<unknown>): Visit {
    const { isQuoted } = this;
    this.isQuoted = false;
    yield visit;
    this.isQuoted = isQuoted;
  }

  /** `name` is what an anonymous function or class is called there; `label` is what the picture calls it. */
  private visit(
    node: AnyNode,
    scope: FunctionScope,
    parent: AnyNode,
    name: FunctionName = "",
    label = typeof name === "string" ? name : "",
  ): Visit<unknown> | undefined {
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return this.visitFunction(node as FunctionNode, scope, name, label);
      case "MethodDefinition":
      case "PropertyDefinition":
      case "Property":
        return this.unquoted(this.visitMember(node as Member, scope, parent));
      case "StaticBlock":
        return this.visitBlock(
          node,
          this.rewriter.code.indexOf("{", node.start) + 1,
          new FunctionScope(scope, scope.name, {}),
          "var",
        );
      case "BlockStatement":
        if (this.quotedBodies.has(node)) return this.visitBlock(node, node.start + 1, scope, "function*");
        return this.visitBlock(node, node.start + 1, scope, "params" in parent ? "var" : "let");
      case "ObjectExpression":
        return this.visitObject(node, scope);
      case "ImportDeclaration":
        return undefined;
      case "Identifier":
      case "Literal":
        this.instrument(node, scope, parent);
        return undefined;
      case "SwitchStatement":
        return this.visitSwitch(node, scope);
      case "CatchClause":
        // Its own scope holds no declarations of ours; the block in it does.
        return this.outsideBlocks(this.visitChildren(node, scope));
      case "ClassExpression":
        // It may be evaluated more than once in one run of its block.
        return this.outsideBlocks(this.visitClass(node, scope, label));
      case "ClassDeclaration":
        return this.visitClass(node, scope, label);
      case "ExpressionStatement":
        return this.visitThen(node, scope, () => {
          endStatementBefore(this.rewriter, node, parent, this.cutChains.has(node.start));
          if (isSuperCall(node) && parent === scope.node.body && !scope.isArrow) scope.hasLateThis = false;
        });
      case "VariableDeclaration":
        return this.visitThen(node, scope, () => {
          this.rewriter.text.appendLeft(node.end, this.rewriter.values?.declared(node) ?? "");
        });
      case "VariableDeclarator":
        return this.visitThen(
          node,
          scope,
          () => {
            nameObject(this.rewriter, node.id, node.init);
          },
          node.id.type === "Identifier" ? node.id.name : "",
        );
      case "AssignmentExpression":
        return this.visitAssignment(node, scope, parent);
      case "AssignmentPattern":
        return this.visitChildren(node, scope, node.left.type === "Identifier" ? node.left.name : "");
      case "ExportDefaultDeclaration":
        return this.visit(node.declaration, scope, node, "default", "");
      case "LabeledStatement":
        return this.visitLabel(node, scope);
      case "WithStatement":
        return this.visitWith(node, scope);
      case "ForOfStatement":
      case "ForStatement":
      case "ForInStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        return this.visitLoop(node, scope, "");
      default:
        return this.visitExpression(node, scope, parent);
    }
  }

  private *visitExpression(node: AnyNode, scope: FunctionScope, parent: AnyNode): Visit {
    const callee = calleeOf(node);
    for (const child of childrenOf(node)) {
      const isArgument = callee !== null && child !== callee;
      if (isArgument) this.calls++;
      const { isQuoted } = this;
      // No message is about a function that is called where it stands.
      if (callee !== null) this.isQuoted = !isArgument && (isQuoted || !isFunction(callee));
      yield this.visit(child, scope, node);
      this.isQuoted = isQuoted;
      if (isArgument) this.calls--;
    }
    this.instrument(node, scope, parent);
    if (cutChain(this.rewriter, node, parent)) this.cutChains.add(node.start);
  }

  private *visitThen(node: AnyNode, scope: FunctionScope, after: () => void, name = ""): Visit {
    yield* this.visitChildren(node, scope, name);
    after();
  }

  /** `name` is what an anonymous function in the last child is called. */
  private visitChildren(node: AnyNode, scope: FunctionScope, name = ""): Visit {
    return this.visitAll(childrenOf(node), scope, node, name);
  }

  private *visitAll(nodes: readonly AnyNode[], scope: FunctionScope, parent: AnyNode, name = ""): Visit {
    for (const node of nodes) yield this.visit(node, scope, parent, name);
  }

  private *visitWith(node: Extract<AnyNode, { type: "WithStatement" }>, scope: FunctionScope): Visit {
    yield* this.visitHead(node, scope);
    const { isInWith } = this.rewriter;
    this.rewriter.isInWith = true;
    yield this.visit(node.body, scope, node);
    this.rewriter.isInWith = isInWith;
  }

  private *visitBlock(
    node: AnyNode & { body: readonly AnyNode[] },
    start: number,
    scope: FunctionScope,
    keyword: BlockKeyword,
  ): Visit {
    let declarations = yield* this.inBlock(keyword, this.visitChildren(node, scope));
    if (keyword === "function*") declarations = hoistInQuoted(this.rewriter, node, declarations);
    lowerUsing(this.rewriter, node.body, afterDirectives(node.body, start), node.end - 1, declarations);
  }

  private *visitClass(
    node: Extract<AnyNode, { body: { type: "ClassBody" } }>,
    scope: FunctionScope,
    label: string,
  ): Visit {
    const { body } = node;
    this.classNames.set(body, node.id?.name ?? label);
    if (node.superClass) for (const member of body.body) this.derivedMembers.add(member);
    yield* this.visitChildren(node, scope);
    this.rewriter.text.appendLeft(
      node.start + "class".length,
      this.rewriter.functionMark(node.start, node.end),
    );
    this.asyncMethods.makeInClass(body);
  }

  private *visitObject(node: AnyNode, scope: FunctionScope): Visit {
    yield* this.visitChildren(node, scope);
    this.asyncMethods.makeInObject(node);
  }

  /** The async functions in it are hoisted; everything else that it might declare belongs elsewhere. */
  private *visitSwitch(node: SwitchStatement, scope: FunctionScope): Visit {
    yield* this.outsideBlocks(this.visit(node.discriminant, scope, node));
    const making = yield* this.inBlock("function*", this.visitAll(node.cases, scope, node));
    hoistInSwitch(this.rewriter, node, making);
  }

  private instrument(node: AnyNode, scope: FunctionScope, parent: AnyNode): void {
    if (node.type === "AwaitExpression") lowerAwait(this.rewriter, node, scope, parent);
    this.rewriter.accesses?.note(this.rewriter, node, { parent, scope, block: this.block });
    switch (node.type) {
      case "YieldExpression":
        return lowerYield(this.rewriter, node, scope, this.isPython);
      case "CallExpression":
      case "NewExpression":
        nameEntry(this.rewriter, node);
        if (this.isPython) bindHandedOn(this.rewriter, node);
        if (this.calls > MAX_NOTED_CALLS) return;
        return noteCall(this.rewriter, node, scope);
      case "ReturnStatement":
        nameReturned(this.rewriter, node.argument);
        if (node.argument && !this.isPython) lowerReturn(this.rewriter, node, node.argument, scope);
        return;
      case "ThrowStatement":
        return noteThrow(this.rewriter, node, scope);
      case "TryStatement":
        (this.isPython ? noteHandlers : noteCaught)(this.rewriter, node, scope);
        return;
      case "Identifier":
        this.usedNames.add(node.name);
    }
    lowerKeyword(this.rewriter, node, scope, parent);
  }

  // ------------------------------------------------------------------ functions

  private *visitMember(node: Member, scope: FunctionScope, parent: AnyNode): Visit {
    const { key, value, computed } = node;
    if (computed) yield this.visit(key, scope, node);
    if (!value) return;
    const className = this.classNames.get(parent) ?? "";
    const isInObject = parent.type === "ObjectExpression" && node.type === "Property";
    const name = !computed ? nameOfKey(node) : isInObject ? KEPT_KEY : null;
    const label = `${className}${className === "" ? "" : "."}${computed ? "(computed)" : nameOfKey(node)}`;
    if (node.type === "PropertyDefinition") {
      yield* this.outsideBlocks(
        this.visit(value, new FunctionScope(scope, scope.name, {}), node, name, label),
      );
      if (!computed) nameField(this.rewriter, key, value);
      else if (isAnonymousAsync(value)) this.asyncMethods.makeField(node);
      return;
    }
    // `{ x }` has one node for key and value; `{ x = 1 }` in a pattern an AssignmentPattern.
    const isMethod = node.type === "MethodDefinition" || node.method || node.kind !== "init";
    if (isMethod && value.type === "FunctionExpression") {
      if (!(yield* this.visitFunction(value, scope, name, label, node))) this.asyncMethods.add(parent, node);
      return;
    }
    if (computed && isInObject && isAnonymousAsync(value)) keepKey(this.rewriter, node);
    // `__proto__: value` is no property, and so names nothing.
    yield this.visit(value, scope, node, name === "__proto__" ? "" : name, label);
  }

  /** Gives whether nobody else has to make it; see lowerFunction. */
  private *visitFunction(
    node: FunctionNode,
    outer: FunctionScope,
    name: FunctionName,
    labelOfPlace: string,
    method?: MethodDefinition | Property,
  ): Visit<boolean> {
    const label = (node.type !== "ArrowFunctionExpression" && node.id?.name) || labelOfPlace || "(anonymous)";
    const isDerivedConstructor = method?.kind === "constructor" && this.derivedMembers.has(method);
    const scope = new FunctionScope(outer, label, node, isDerivedConstructor);
    if (this.isQuoted && !node.async) this.quotedBodies.add(node.body);
    yield* this.unquoted(this.outsideBlocks(this.visitAll([...node.params, node.body], scope, node)));
    if (!node.async) {
      markFunction(this.rewriter, node, scope, method);
      return true;
    }
    const place = method?.key ?? (node.type === "ArrowFunctionExpression" ? node : (node.id ?? node));
    const site = this.rewriter.site(place, outer);
    const fn = this.functions.push({ name: label, site, isGenerator: node.generator }) - 1;
    return lowerFunction(this.rewriter, node, scope, fn, {
      method,
      name,
      block: this.block,
      isSloppy: this.isSloppy,
    });
  }

  private *visitAssignment(node: AssignmentExpression, scope: FunctionScope, parent: AnyNode): Visit {
    const { left, right } = node;
    yield this.visit(left, scope, node);
    // `(a) = function () {}` names nothing.
    const isNamed =
      left.type === "Identifier" && left.start === node.start && /^(?:\|\||&&|\?\?)?=$/.test(node.operator);
    yield this.visit(right, scope, node, isNamed ? left.name : "");
    if (node.operator === "=") nameObject(this.rewriter, left, right, !scope.hasLateThis);
    this.instrument(node, scope, parent);
  }

  // ------------------------------------------------------------------ loops

  private *visitLoop(
    node: Extract<AnyNode, { body: Statement }>,
    scope: FunctionScope,
    labels: string,
  ): Visit {
    const { body } = node;
    // Each iteration has variables of its own, so the head of a loop belongs to no block.
    yield* this.outsideBlocks(this.visitHead(node, scope));
    const variables = yield* this.inBlock("let", this.visit(body, scope, node));
    if (node.type === "ForOfStatement") lowerLoopUsing(this.rewriter, node.left, body);
    if (node.type === "ForOfStatement" && node.await) {
      if (variables !== "") this.rewriter.wrap(body, `{${variables} `, " }");
      lowerForAwait(this.rewriter, node, scope, labels, this.isPython);
      return;
    }
    const guard = this.rewriter.loopGuard(this.rewriter.site(node, scope));
    if (body.type === "BlockStatement") this.rewriter.text.appendLeft(body.start + 1, ` ${guard}`);
    else this.rewriter.wrap(body, `{ ${guard}${variables} `, " }");
    tellItems(this.rewriter, node, scope);
    if (isLoopUsing(node)) lowerForUsing(this.rewriter, node, labels);
  }

  private visitHead(node: Extract<AnyNode, { body: Statement }>, scope: FunctionScope): Visit {
    const head = childrenOf(node).filter((child) => child !== node.body);
    return this.visitAll(head, scope, node);
  }

  private *visitLabel(node: LabeledStatement, scope: FunctionScope): Visit {
    let body: Statement = node;
    let labels = "";
    for (; body.type === "LabeledStatement"; body = body.body) labels += `${body.label.name}: `;
    if (!isLoopUsing(body) && (body.type !== "ForOfStatement" || !body.await)) {
      yield this.visit(node.body, scope, node);
      return;
    }
    // `continue label` needs the label right before the loop, which is inside what such a loop becomes.
    this.rewriter.text.update(node.start, body.start, "");
    yield* this.visitLoop(body, scope, labels);
  }
}
