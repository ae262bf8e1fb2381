// The one rewriting of a program: async functions become generators, and every await, call and loop names its place.
import {
  type AnyNode,
  type AssignmentExpression,
  type CallExpression,
  type LabeledStatement,
  type MethodDefinition,
  type NewExpression,
  parse,
  type Program,
  type Property,
  type PropertyDefinition,
  type Statement,
  type YieldExpression,
} from "acorn";
import type MagicString from "magic-string";
import type { Semantics, Site } from "../trace/format.ts";
import { GLOBAL_NAMES, type ProgramFunction, PYTHON_MODULES, type Runtime } from "./contract.ts";
import { lowerForAwait } from "./for-await.ts";
import { lowerFunction } from "./functions.ts";
import { lowerModule } from "./modules.ts";
import { LOOP_SHARE, type PlaceFinder, Rewriter } from "./rewriter.ts";
import { type FunctionNode, FunctionScope } from "./scopes.ts";
import { isSuperMember, lowerSuper, lowerSuperAssignment } from "./super.ts";
import { lowerLoopUsing, lowerUsing } from "./using.ts";

export interface LoweredProgram {
  readonly text: MagicString;
  /** See CompiledProgram. */
  readonly setup: string | null;
  readonly sites: readonly Site[];
  readonly functions: readonly ProgramFunction[];
  /** Which semantics the program asks for by what it imports. */
  readonly semantics: Semantics;
}

type Member = MethodDefinition | PropertyDefinition | Property;

/** Calls that nobody wants to see on the timeline and that hot loops are full of. */
const QUIET_GLOBALS = new Set([
  "Math",
  "Number",
  "String",
  "Object",
  "Array",
  "JSON",
  "Symbol",
  "BigInt",
  "Reflect",
]);

/** What compiled code calls by names of its own; the rest of the Runtime it reaches through these. */
const RUNTIME_NAMES: readonly (keyof Runtime)[] = [
  "at",
  "none",
  "named",
  "yields",
  "async",
  "asyncGenerator",
  "iterate",
  "item",
  "leave",
  "delegate",
  "openScope",
  "refuel",
  "import",
  "importLater",
];

/**
 * Rewrites JavaScript (TypeScript with its types stripped) by inserting and overwriting, never by printing anew, so that
 * every place can be traced back. Errors: SyntaxError with the offset as `pos`.
 */
export function lower(code: string, placeOf: PlaceFinder, isScript: boolean): LoweredProgram {
  return new Lowering(new Rewriter(code, placeOf)).run(isScript);
}

/** Walks the program inside out. */
class Lowering {
  private readonly rewriter: Rewriter;
  private readonly functions: ProgramFunction[] = [];
  private readonly classNames = new Map<AnyNode, string>();
  private readonly usedNames = new Set<string>();
  /** Async functions are lazy coroutines; else ECMAScript's rules hold. */
  private isPython = false;
  /** The variables to declare in the innermost block; null where the innermost scope is none that can declare any. */
  private block: string[] | null = null;

  constructor(rewriter: Rewriter) {
    this.rewriter = rewriter;
  }

  run(isScript: boolean): LoweredProgram {
    const { code, text, table } = this.rewriter;
    const program = parse(code, { ecmaVersion: "latest", sourceType: isScript ? "script" : "module" });
    const scope = new FunctionScope(null, "", { async: !isScript });
    this.isPython = program.body.some(isPythonImport);
    const variables = this.inBlock(() => {
      this.visitChildren(program, scope);
    });
    lowerUsing(this.rewriter, program.body, program.start, program.end);
    return {
      text,
      setup: isScript ? this.wrapScript(program, variables) : this.wrapModule(program, variables, scope),
      sites: table.sites,
      functions: this.functions,
      semantics: this.isPython ? "asyncio" : "ecmascript",
    };
  }

  /** A module becomes a generator inside a function that gets the runtime. */
  private wrapModule(program: Program, variables: string, scope: FunctionScope): null {
    const { text, prefix: p } = this.rewriter;
    const prelude = lowerModule(
      program,
      text,
      p,
      (node) => this.rewriter.site(node, scope),
      (name) => this.usedNames.has(name),
    );
    const helpers = RUNTIME_NAMES.map((name) => `${name}: ${p}${name}`).join(", ");
    text.prepend(
      `(function (${p}) {"use strict"; const {${helpers}} = ${p}; const {${GLOBAL_NAMES.join(", ")}} = ${p}.globals; ` +
        `let ${p}fuel = ${LOOP_SHARE}; return function* () {${variables}${prelude}\n`,
    );
    text.append("\n}})");
    return null;
  }

  /** A script stays one; what it calls becomes global before it runs. */
  private wrapScript(program: Program, variables: string): string {
    const { text, prefix: p } = this.rewriter;
    text.appendLeft(afterDirectives(program.body, program.start), variables);
    return (
      `(function (runtime) { for (const name of ${JSON.stringify(RUNTIME_NAMES)}) ` +
      `Object.defineProperty(globalThis, "${p}" + name, { value: runtime[name], configurable: true }); ` +
      `Object.defineProperty(globalThis, "${p}fuel", { value: ${LOOP_SHARE}, writable: true, configurable: true }); })`
    );
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
        this.visitChildren(node, scope);
        this.instrument(node, scope, parent);
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
        text.update(node.start, node.start + "await".length, `(yield ${this.at(node, scope)}`);
        text.appendLeft(node.end, "))");
        break;
      case "YieldExpression":
        this.lowerYield(node, scope);
        break;
      case "CallExpression":
      case "NewExpression":
        this.markCall(node, scope);
        break;
      case "ReturnStatement":
        // ECMAScript awaits what an async generator returns.
        if (this.isPython || !scope.isLowered || !scope.isGenerator || !node.argument) return;
        this.rewriter.wrap(node.argument, `(yield ${this.at(node, scope)}`, "))");
        break;
      case "ThrowStatement":
        this.rewriter.wrap(node.argument, this.at(node, scope), ")");
        break;
      case "MemberExpression":
        if (isSuperMember(node)) lowerSuper(this.rewriter, node, scope, parent);
        break;
      case "Identifier":
        this.usedNames.add(node.name);
        if (node.name === "arguments" && !isName(node, parent) && scope.captureForArrow("arguments")) {
          text.update(node.start, node.end, `${p}arguments`);
        }
        break;
      case "MetaProperty":
        if (node.meta.name === "new" && scope.captureForArrow("newTarget")) {
          text.update(node.start, node.end, `${p}newTarget`);
        }
        break;
      case "ImportExpression":
        text.update(node.start, node.source.start, `${p}importLater(${this.rewriter.site(node, scope)}, `);
        break;
    }
  }

  private at(node: AnyNode, scope: FunctionScope): string {
    return this.rewriter.at(this.rewriter.site(node, scope));
  }

  private lowerYield(node: YieldExpression, scope: FunctionScope): void {
    if (!scope.isLowered) return;
    const { text, prefix: p } = this.rewriter;
    const { argument } = node;
    const site = this.rewriter.site(node, scope);
    if (!argument) text.appendLeft(node.end, ` ${p}yields(${site})`);
    else if (node.delegate) this.rewriter.wrap(argument, `${p}delegate(${site}, `, ")");
    else if (this.isPython) this.rewriter.wrap(argument, `${p}yields(${site}, `, ")");
    // ECMAScript awaits what an async generator yields.
    else this.rewriter.wrap(argument, `${p}yields(${site}, yield ${this.rewriter.at(site)}`, "))");
  }

  /**
   * The place is noted after the arguments have been evaluated and just before the call: around the last argument, or, where
   * there is none, by spreading no arguments at all. What is called stays as it is written, since V8 quotes it in messages.
   */
  private markCall(node: CallExpression | NewExpression, scope: FunctionScope): void {
    const { callee } = node;
    if (isQuiet(callee)) return;
    const isMethod = node.type === "CallExpression" && callee.type === "MemberExpression";
    const site = this.rewriter.site(node, scope, isMethod ? callee.property.start : node.start);
    const last = node.arguments.at(-1);
    if (last) {
      this.rewriter.wrap(last.type === "SpreadElement" ? last.argument : last, this.rewriter.at(site), ")");
    } else if (/\(\s*\)$/.test(this.code.slice(callee.end, node.end))) {
      this.rewriter.text.appendLeft(node.end - 1, `...${this.rewriter.prefix}none(${site})`);
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
    if (this.block !== null && scope.captures.size === 0)
      this.block.push((cache = this.rewriter.newName("body")));
    lowerFunction(this.rewriter, node, scope, fn, method, cache);
  }

  private visitAssignment(node: AssignmentExpression, scope: FunctionScope): void {
    const { left, right } = node;
    if (isSuperMember(left) && scope.captureSuper("superSet")) {
      if (left.computed) this.visit(left.property, scope, left);
      this.visit(right, scope, node);
      return lowerSuperAssignment(this.rewriter, node, scope);
    }
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

  private visitLoop(node: Extract<AnyNode, { body: Statement }>, scope: FunctionScope, label: string): void {
    const { body } = node;
    // Each turn has variables of its own, so the head of a loop belongs to no block.
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
      return lowerForAwait(this.rewriter, node, scope, label);
    }
    const guard = this.rewriter.loopGuard(this.rewriter.site(node, scope));
    if (isBlock) this.rewriter.text.appendLeft(body.start + 1, ` ${guard}`);
    else this.rewriter.wrap(body, `{ ${guard}${variables} `, " }");
  }

  private visitLabel(node: LabeledStatement, scope: FunctionScope): void {
    if (node.body.type !== "ForOfStatement" || !node.body.await) return this.visit(node.body, scope, node);
    // `continue label` needs the label right before the loop, which is inside what `for await` becomes.
    this.rewriter.text.update(node.start, node.body.start, "");
    this.visitLoop(node.body, scope, `${node.label.name}: `);
  }
}

/** Where the first statement that is no directive may stand. */
function afterDirectives(statements: readonly AnyNode[], start: number): number {
  const last = statements.findLast(
    (node) => node.type === "ExpressionStatement" && node.directive !== undefined,
  );
  return last === undefined ? start : last.end;
}

/** The nodes directly below a node, in source order. */
function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof child === "object" && child !== null && "type" in child && "start" in child) {
        children.push(child as AnyNode);
      }
    }
  }
  return children.sort((a, b) => a.start - b.start);
}

/** The identifier is a name after a dot or before a colon, not a variable. */
function isName(node: AnyNode, parent: AnyNode): boolean {
  if (parent.type === "MemberExpression") return parent.property === node && !parent.computed;
  return (
    (parent.type === "Property" && parent.key === node && parent.value !== node) ||
    parent.type === "LabeledStatement"
  );
}

function nameOfKey(node: { key: AnyNode; computed: boolean }): string {
  const { key, computed } = node;
  if (computed) return "(computed)";
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  return key.type === "Identifier" ? key.name : String((key as { value?: unknown }).value);
}

function isPythonImport(node: AnyNode): boolean {
  return (
    node.type === "ImportDeclaration" && (PYTHON_MODULES as readonly unknown[]).includes(node.source.value)
  );
}

function isQuiet(callee: AnyNode): boolean {
  return (
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    QUIET_GLOBALS.has(callee.object.name)
  );
}
