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
} from "acorn";
import type { ProgramFunction } from "./contract.ts";
import { lowerForAwait } from "./for-await.ts";
import { lowerFunction } from "./functions.ts";
import { noteHandlers } from "./handlers.ts";
import { endStatementBefore, lowerAwait, lowerReturn, lowerYield, noteCall, noteThrow } from "./places.ts";
import type { Rewriter } from "./rewriter.ts";
import { type FunctionNode, FunctionScope } from "./scopes.ts";
import { afterDirectives, childrenOf, firstOperandOf, isName, nameOfKey } from "./syntax.ts";
import { lowerLoopUsing, lowerUsing } from "./using.ts";

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
  private readonly classNames = new Map<AnyNode, string>();
  /** The variables to declare in the innermost block; null where the innermost scope is none that can declare any. */
  private block: string[] | null = null;

  /** `scope` is the program's own. */
  constructor(rewriter: Rewriter, scope: FunctionScope, isPython: boolean) {
    this.rewriter = rewriter;
    this.scope = scope;
    this.isPython = isPython;
  }

  /** Visits the whole program; gives the declaration of the variables that its top level needs. */
  visitProgram(program: Program): string {
    return this.inBlock(() => {
      this.visitChildren(program, this.scope);
    });
  }

  /** Visits what stands directly in a block; gives the declaration of the variables that this took. */
  private inBlock(visit: () => void): string {
    const outer = this.block;
    const variables: string[] = (this.block = []);
    visit();
    this.block = outer;
    return variables.length > 0 ? ` let ${variables.join(", ")};` : "";
  }

  /** Visits what stands in a scope that cannot declare variables. */
  private outsideBlocks(visit: () => void): void {
    const outer = this.block;
    this.block = null;
    visit();
    this.block = outer;
  }

  private visit(node: AnyNode, scope: FunctionScope, parent: AnyNode, name = ""): void {
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return this.visitFunction(node as FunctionNode, scope, name);
      case "MethodDefinition":
      case "PropertyDefinition":
      case "Property":
        return this.visitMember(node as Member, scope, parent);
      case "StaticBlock":
        return this.visitBlock(
          node,
          this.code.indexOf("{", node.start) + 1,
          new FunctionScope(scope, scope.name, {}),
        );
      case "BlockStatement":
        return this.visitBlock(node, node.start + 1, scope);
      case "ImportDeclaration":
        return;
      case "SwitchStatement":
      case "CatchClause":
        // Their own scopes hold no declarations of ours; the blocks in them do.
        this.outsideBlocks(() => {
          this.visitChildren(node, scope);
        });
        return;
      case "ClassExpression":
        // It may be evaluated more than once in one run of its block.
        this.outsideBlocks(() => {
          this.visitClass(node, scope, name);
        });
        return;
      case "ClassDeclaration":
        return this.visitClass(node, scope, name);
      case "ExpressionStatement":
        this.visitChildren(node, scope);
        return endStatementBefore(this.rewriter, node, parent);
      case "VariableDeclarator":
        this.visitChildren(node, scope, node.id.type === "Identifier" ? node.id.name : "");
        return this.nameObject(node.id, node.init);
      case "AssignmentExpression":
        return this.visitAssignment(node, scope);
      case "LabeledStatement":
        return this.visitLabel(node, scope);
      case "ForOfStatement":
      case "ForStatement":
      case "ForInStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        return this.visitLoop(node, scope, "");
      default:
        this.visitExpression(node, scope, parent);
    }
  }

  /** Goes down a chain such as `a.b().c()` or `a + b + c` without a call for each link: there may be thousands. */
  private visitExpression(node: AnyNode, scope: FunctionScope, parent: AnyNode): void {
    const chain: AnyNode[] = [];
    let first: AnyNode = node;
    for (let next = firstOperandOf(node); next !== undefined; next = firstOperandOf(next)) {
      chain.push(first);
      first = next;
    }
    if (chain.length > 0) this.visit(first, scope, chain.at(-1)!);
    else {
      this.visitChildren(node, scope);
      this.instrument(node, scope, parent);
    }
    for (let i = chain.length - 1; i >= 0; i--) {
      const operand = firstOperandOf(chain[i]);
      for (const child of childrenOf(chain[i])) if (child !== operand) this.visit(child, scope, chain[i]);
      this.instrument(chain[i], scope, i === 0 ? parent : chain[i - 1]);
    }
  }

  private get code(): string {
    return this.rewriter.code;
  }

  /** `name` is what an anonymous function in the last child is called. */
  private visitChildren(node: AnyNode, scope: FunctionScope, name = ""): void {
    for (const child of childrenOf(node)) this.visit(child, scope, node, name);
  }

  private visitBlock(
    node: AnyNode & { body: readonly AnyNode[] },
    start: number,
    scope: FunctionScope,
  ): void {
    const { text } = this.rewriter;
    const variables = this.inBlock(() => {
      this.visitChildren(node, scope);
    });
    const first = afterDirectives(node.body, start);
    text.appendLeft(first, variables);
    lowerUsing(this.rewriter, node.body, first, node.end - 1);
  }

  private visitClass(
    node: Extract<AnyNode, { body: { type: "ClassBody" } }>,
    scope: FunctionScope,
    name: string,
  ): void {
    this.classNames.set(node.body, node.id?.name ?? name);
    this.visitChildren(node, scope);
  }

  private instrument(node: AnyNode, scope: FunctionScope, parent: AnyNode): void {
    const { text, prefix: p } = this.rewriter;
    switch (node.type) {
      case "AwaitExpression":
        return lowerAwait(this.rewriter, node, scope);
      case "YieldExpression":
        return lowerYield(this.rewriter, node, scope, this.isPython);
      case "CallExpression":
      case "NewExpression":
        return noteCall(this.rewriter, node, scope);
      case "ReturnStatement":
        if (node.argument && !this.isPython) lowerReturn(this.rewriter, node, node.argument, scope);
        return;
      case "ThrowStatement":
        return noteThrow(this.rewriter, node, scope);
      case "TryStatement":
        if (this.isPython) noteHandlers(this.rewriter, node, scope.isLowered);
        return;
      case "Super":
        // A call of the parent's constructor is none of ours.
        if (parent.type === "MemberExpression") scope.captureSuper();
        break;
      case "Identifier":
        this.usedNames.add(node.name);
        if (node.name === "arguments" && !isName(node, parent) && scope.captureForArrow("arguments")) {
          text.update(node.start, node.end, `${p}arguments`);
        }
        break;
      case "MetaProperty":
        if (node.meta.name === "import") text.update(node.start, node.end, `${p}importMeta`);
        else if (scope.captureForArrow("newTarget")) text.update(node.start, node.end, `${p}newTarget`);
        break;
      case "ImportExpression":
        text.update(
          node.start,
          this.code.indexOf("(", node.start) + 1,
          `${p}importLater(${this.rewriter.site(node, scope)}, `,
        );
        break;
    }
  }

  // ------------------------------------------------------------------ functions

  private visitMember(node: Member, scope: FunctionScope, parent: AnyNode): void {
    const { key, value } = node;
    if (node.computed) this.visit(key, scope, node);
    if (!value) return;
    const className = this.classNames.get(parent) ?? "";
    const name = className === "" ? nameOfKey(node) : `${className}.${nameOfKey(node)}`;
    if (node.type === "PropertyDefinition") {
      this.outsideBlocks(() => {
        this.visit(value, new FunctionScope(scope, scope.name, {}), node, name);
      });
      if (!node.computed) this.nameObject(key, value);
      return;
    }
    // `{ x }` has one node for key and value; `{ x = 1 }` in a pattern an AssignmentPattern.
    const isMethod = node.type === "MethodDefinition" || node.method || node.kind !== "init";
    if (isMethod && value.type === "FunctionExpression") this.visitFunction(value, scope, name, node);
    else this.visit(value, scope, node, name);
  }

  private visitFunction(
    node: FunctionNode,
    outer: FunctionScope,
    name: string,
    method?: MethodDefinition | Property,
  ): void {
    const label = (node.type !== "ArrowFunctionExpression" && node.id?.name) || name || "(anonymous)";
    const scope = new FunctionScope(outer, label, node);
    this.outsideBlocks(() => {
      for (const param of node.params) this.visit(param, scope, node);
      this.visit(node.body, scope, node);
    });
    if (!node.async) return;
    const place = method?.key ?? (node.type === "ArrowFunctionExpression" ? node : (node.id ?? node));
    const site = this.rewriter.site(place, outer);
    const fn = this.functions.push({ name: label, site, isGenerator: node.generator }) - 1;
    let cache: string | null = null;
    if (this.block !== null && scope.captures.size === 0 && !scope.usesSuper)
      this.block.push((cache = this.rewriter.newName("body")));
    lowerFunction(this.rewriter, node, scope, fn, method, cache);
  }

  private visitAssignment(node: AssignmentExpression, scope: FunctionScope): void {
    const { left, right } = node;
    this.visit(left, scope, node);
    this.visit(right, scope, node, left.type === "Identifier" ? left.name : "");
    if (node.operator === "=") this.nameObject(left, right);
  }

  /** `const db = new Lock()`: the picture calls the lock `db`. */
  private nameObject(target: AnyNode, value: AnyNode | null | undefined): void {
    if (value?.type !== "NewExpression") return;
    const holder = target.type === "MemberExpression" && !target.computed ? target.property : target;
    if (holder.type !== "Identifier" && holder.type !== "PrivateIdentifier") return;
    this.rewriter.wrap(value, `${this.rewriter.prefix}named(${JSON.stringify(holder.name)}, `, ")");
  }

  // ------------------------------------------------------------------ loops

  private visitLoop(node: Extract<AnyNode, { body: Statement }>, scope: FunctionScope, labels: string): void {
    const { body } = node;
    // Each iteration has variables of its own, so the head of a loop belongs to no block.
    this.outsideBlocks(() => {
      for (const child of childrenOf(node)) if (child !== body) this.visit(child, scope, node);
    });
    const isBlock = body.type === "BlockStatement";
    const variables = this.inBlock(() => {
      this.visit(body, scope, node);
    });
    if (node.type === "ForOfStatement") lowerLoopUsing(this.rewriter, node.left, body);
    if (node.type === "ForOfStatement" && node.await) {
      if (variables !== "") this.rewriter.wrap(body, `{${variables} `, " }");
      return lowerForAwait(this.rewriter, node, scope, labels);
    }
    const guard = this.rewriter.loopGuard(this.rewriter.site(node, scope));
    if (isBlock) this.rewriter.text.appendLeft(body.start + 1, ` ${guard}`);
    else this.rewriter.wrap(body, `{ ${guard}${variables} `, " }");
  }

  private visitLabel(node: LabeledStatement, scope: FunctionScope): void {
    let body: Statement = node;
    let labels = "";
    for (; body.type === "LabeledStatement"; body = body.body) labels += `${body.label.name}: `;
    if (body.type !== "ForOfStatement" || !body.await) return this.visit(node.body, scope, node);
    // `continue label` needs the label right before the loop, which is inside what `for await` becomes.
    this.rewriter.text.update(node.start, body.start, "");
    this.visitLoop(body, scope, labels);
  }
}
