// Writes Python's statements in TypeScript: blocks in braces, variables declared, `with` as a call or a `try`.
import { textOfPath } from "./kinds.ts";
import { ownName } from "./names.ts";
import type { Block, Expression, FunctionStatement, Parameter, Statement } from "./syntax.ts";
import { NotUnderstood } from "./tokens.ts";
import { type Variables, variablesOf } from "./variables.ts";
import { GuardedBlockWriter } from "./write-guarded-blocks.ts";
import { fromOf, importOf } from "./write-imports.ts";
import { fieldsOf, hasAwait, yields } from "./parts.ts";
import { LEFT_OUT, statementAt } from "./left-out.ts";
import { MEMBER, type Whole } from "./writing.ts";

type Of<Type extends Statement["type"]> = Extract<Statement, { readonly type: Type }>;

const NOTHING: Variables = { declaring: new Map(), hoisted: [] };

/** What a coroutine of Python's classes is called here. */
const METHODS: Readonly<Record<string, string>> = {
  __aenter__: "aenter",
  __aexit__: "aexit",
  __init__: "constructor",
};

export class StatementWriter extends GuardedBlockWriter {
  /** Of the Python program. */
  private readonly lines: readonly string[];
  private variables: Variables = NOTHING;
  /** Whether the function that is being written stops its thread although Python does not mark it. */
  private isTop = true;

  constructor(whole: Whole, lines: readonly string[]) {
    super(whole);
    this.lines = lines;
  }

  program(block: Block): string[] {
    return this.scope(block, [], () => this.block(block));
  }

  /** A function's body, or the program: with its own variables. */
  private scope(block: Block, parameters: readonly Parameter[], write: () => string[]): string[] {
    const before = this.variables;
    this.variables = variablesOf(block, parameters);
    const { hoisted } = this.variables;
    const lines = write();
    this.variables = before;
    return hoisted.length === 0 ? lines : [`let ${hoisted.map(ownName).join(", ")};`, ...lines];
  }

  private block(block: Block): string[] {
    const lines: string[] = [];
    for (const [i, statement] of block.entries()) {
      const isLast = i === block.length - 1;
      const written = this.understood(statement, isLast);
      const isDefinition = statement.type === "function" || statement.type === "class";
      const follows = i > 0 && (block[i - 1].type === "function" || block[i - 1].type === "class");
      const isTold = i > 0 && block[i - 1].type === "comment";
      if (lines.length > 0 && written.length > 0 && (follows || (isDefinition && !isTold))) lines.push("");
      lines.push(...written);
    }
    return lines;
  }

  private understood(statement: Statement, isLast: boolean): string[] {
    try {
      return this.statement(statement, isLast);
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      return this.leftOut(statement);
    }
  }

  /** What is not understood stays in Python, whole, as a comment. */
  private leftOut({ line }: Statement): string[] {
    const [first, ...others] = statementAt(this.lines, line);
    return [`// ${LEFT_OUT}${line}: ${first}`, ...others.map((text) => `//   ${text}`)];
  }

  protected override inner(block: Block): string[] {
    return this.block(block).map((line) => (line === "" ? "" : `  ${line}`));
  }

  private statement(statement: Statement, isLast: boolean): string[] {
    switch (statement.type) {
      case "comment":
        return [`// ${statement.text}`.trimEnd()];
      case "unknown":
        return this.leftOut(statement);
      case "pass":
      case "outer":
        return [];
      case "break":
      case "continue":
        return [`${statement.type};`];
      case "expression":
        return this.expression(statement.value);
      case "assign":
        return this.assignment(statement);
      case "change":
        return this.change(statement);
      case "function":
        return this.function(statement);
      case "class":
        return this.class(statement);
      case "return":
        return this.return(statement.value);
      case "raise":
        return [`throw ${this.raised(statement.value)};`];
      case "assert": {
        const message = statement.message === null ? '"assertion failed"' : this.write(statement.message);
        return [`if (!(${this.truth(statement.test)})) throw new Error(${message});`];
      }
      case "delete":
        return statement.targets.map((target) => `delete ${this.at(target, MEMBER)};`);
      case "import":
        return statement.modules.flatMap(([module, alias]) => importOf(module, alias));
      case "from":
        return fromOf(statement);
      case "if":
        return this.if(statement);
      case "while":
        return [
          ...this.compound(`while (${this.truth(statement.test)})`, statement.body),
          ...this.noElse(statement),
        ];
      case "for":
        return [...this.for(statement), ...this.noElse(statement)];
      case "with":
        return this.with(statement, isLast);
      case "try":
        return this.try(statement);
    }
  }

  private noElse({ otherwise }: { readonly otherwise: Block }): string[] {
    if (otherwise.length > 0) throw new NotUnderstood("the else of a loop", 0);
    return [];
  }

  private compound(head: string, body: Block): string[] {
    return [`${head} {`, ...this.inner(body), "}"];
  }

  private expression(value: Expression): string[] {
    // A text alone is a docstring, or three dots a place to fill in.
    if (value.type === "text" && value.parts.every((part) => typeof part === "string"))
      return value.parts
        .join("")
        .trim()
        .split("\n")
        .map((line) => `// ${line.trim()}`.trimEnd());
    const text = this.write(value);
    // A call drops what it gives, as in Python; an object in braces would be a block.
    return [`${text.startsWith("{") ? `(${text})` : text};`];
  }

  private assignment(statement: Of<"assign">): string[] {
    const { targets, value } = statement;
    if (value === null) return [];
    const lines = this.collected(statement);
    if (lines !== null) return lines;
    const word = this.variables.declaring.get(statement);
    let given = this.write(value);
    return targets.toReversed().map((target) => {
      const left = this.write(target);
      const line = `${word === undefined ? "" : `${word} `}${left} = ${given};`;
      given = left;
      return line;
    });
  }

  /** `results = [await t for t in tasks]`: one after another, in a loop. */
  private collected(statement: Of<"assign">): string[] | null {
    const { targets, value } = statement;
    const [target] = targets;
    if (value?.type !== "comprehension" || value.of !== "list" || targets.length !== 1) return null;
    if (!value.isAsync && ![value.value, ...value.tests].some(hasAwait)) return null;
    const name = this.write(target);
    const word = this.variables.declaring.get(statement);
    return [
      `${word === undefined ? "" : `${word} `}${name} = [];`,
      ...this.collecting(value, `${name}.push`),
    ];
  }

  private collecting(value: Expression & { type: "comprehension" }, take: string): string[] {
    const test = value.tests.map((one) => this.at(one, 3)).join(" && ");
    const isAsync = value.isAsync ? " await" : "";
    return [
      `for${isAsync} (const ${this.write(value.target)} of ${this.write(value.source)}) {`,
      `  ${test === "" ? "" : `if (${test}) `}${take}(${this.write(value.value)});`,
      "}",
    ];
  }

  private change({ target, operator, value }: Of<"change">): string[] {
    const left = this.write(target);
    if (operator === "//=") return [`${left} = Math.floor(${left} / ${this.at(value, 12)});`];
    if (operator === "+=" && this.whole.kinds.of(target) === "list")
      return [`${left}.push(...${this.at(value, 2)});`];
    const isOne = value.type === "number" && value.text === "1";
    if (isOne && (operator === "+=" || operator === "-=")) return [`${left}${operator[0].repeat(2)};`];
    return [`${left} ${operator} ${this.write(value)};`];
  }

  private return(value: Expression | null): string[] {
    if (value?.type === "comprehension" && value.of === "list" && (value.isAsync || hasAwait(value.value)))
      return ["const results = [];", ...this.collecting(value, "results.push"), "return results;"];
    return [value === null ? "return;" : `return ${this.write(value)};`];
  }

  private raised(value: Expression | null): string {
    if (value === null) {
      if (this.caught === null) throw new NotUnderstood("raise alone", 0);
      return this.caught;
    }
    // A class alone makes one of itself.
    const isClass = value.type === "name" && /^[A-Z]/.test(value.name);
    const isOfModule = value.type === "attribute" && /^[A-Z]/.test(value.name);
    return isClass || isOfModule ? `new ${this.write(value)}()` : this.write(value);
  }

  private isMadeAsync(name: string, isAsync: boolean): boolean {
    return isAsync || this.whole.awaited.has(name);
  }

  private function(statement: FunctionStatement & { readonly line: number }): string[] {
    const { name, parameters, body, isAsync, decorators } = statement;
    if (decorators.length > 0) throw new NotUnderstood("a decorator", statement.line);
    const star = yields(body) ? "*" : "";
    const word = this.isMadeAsync(name, isAsync) ? "async " : "";
    // An arrow function has the `this` of the method around it.
    const isArrow = this.self !== null && star === "";
    const head = isArrow
      ? `const ${ownName(name)} = ${word}(${this.parameters(parameters)}) =>`
      : `${word}function${star} ${ownName(name)}(${this.parameters(parameters)})`;
    return [`${head} {`, ...this.bodyOf(body, parameters), isArrow ? "};" : "}"];
  }

  private bodyOf(body: Block, parameters: readonly Parameter[]): string[] {
    const { isTop, caught } = this;
    this.isTop = false;
    this.caught = null;
    const lines = this.scope(body, parameters, () => this.block(body));
    this.isTop = isTop;
    this.caught = caught;
    return lines.map((line) => (line === "" ? "" : `  ${line}`));
  }

  private class({ name, bases, body }: Of<"class">): string[] {
    const base = bases.length > 0 ? ` extends ${this.write(bases[0])}` : "";
    if (bases.length > 1) throw new NotUnderstood("a class of several classes", 0);
    const fields = fieldsOf(body).map((field) => `${ownName(field)};`);
    const members: string[][] = fields.length > 0 ? [fields] : [];
    for (const member of body) {
      if (member.type === "function") members.push(this.method(member, base !== ""));
      else if (member.type === "assign" && member.value !== null)
        members.push([`static ${this.write(member.targets[0])} = ${this.write(member.value)};`]);
      else if (member.type === "expression" || member.type === "comment")
        members.push(this.understood(member, false));
      else if (member.type !== "pass") throw new NotUnderstood("what stands in a class", member.line);
    }
    const lines = members.flatMap((member, i) => {
      const isApart = i > 0 && member.length > 1;
      return isApart ? ["", ...member] : member;
    });
    return [`class ${ownName(name)}${base} {`, ...lines.map((line) => (line === "" ? "" : `  ${line}`)), "}"];
  }

  private method(statement: FunctionStatement & { readonly line: number }, hasBase: boolean): string[] {
    const { name, parameters, body, isAsync, decorators, line } = statement;
    const marks = decorators.map((one) => textOfPath(one));
    if (marks.some((mark) => mark !== "staticmethod" && mark !== "property"))
      throw new NotUnderstood("a decorator", line);
    const isStatic = marks.includes("staticmethod");
    const isSpecial = /^__\w+__$/.test(name);
    if (isSpecial && !(name in METHODS)) throw new NotUnderstood(name, line);
    const own = isStatic ? parameters : parameters.slice(1);
    // Of the class, the error and its traceback the second one is all that is needed.
    const taken = name === "__aexit__" ? own.slice(1, 2) : own;
    const before = this.self;
    this.self = isStatic ? null : (parameters[0]?.name ?? null);
    const words = [
      isStatic ? "static " : marks.includes("property") ? "get " : "",
      this.isMadeAsync(name, isAsync) ? "async " : "",
      yields(body) ? "*" : "",
    ];
    const text = `${words.join("")}${METHODS[name] ?? ownName(name)}(${this.parameters(taken)})`;
    const lines = this.bodyOf(body, taken);
    this.self = before;
    const callsSuper = lines.some((one) => one.includes("super("));
    if (name === "__init__" && hasBase && !callsSuper) lines.unshift("  super();");
    return [`${text} {`, ...lines, "}"];
  }

  private if(statement: Of<"if">): string[] {
    const { test, body, otherwise } = statement;
    // What stands there only for a program that is run, and not imported, just stands there.
    if (isMainTest(test)) return this.block(body);
    const lines = this.compound(`if (${this.truth(test)})`, body);
    if (otherwise.length === 0) return lines;
    const isElseIf = otherwise.length === 1 && otherwise[0].type === "if";
    const rest = isElseIf ? this.statement(otherwise[0], false) : ["{", ...this.inner(otherwise), "}"];
    return [...lines.slice(0, -1), `} else ${rest[0]}`, ...rest.slice(1)];
  }

  private for(statement: Of<"for">): string[] {
    const { target, source, body, isAsync } = statement;
    const isDeclared = this.variables.declaring.has(statement);
    const isRange = source.type === "call" && textOfPath(source.callee) === "range" && target.type === "name";
    // The variable of a counting loop goes one too far, which is seen if it is used behind the loop.
    if (isRange && isDeclared) return this.counting(statement, source.arguments);
    const word = isDeclared ? "const " : "";
    return this.compound(
      `for ${isAsync ? "await " : ""}(${word}${this.write(target)} of ${this.write(source)})`,
      body,
    );
  }

  private counting({ target, body }: Of<"for">, args: readonly Expression[]): string[] {
    const name = this.write(target);
    const [from, to, step] = args.length === 1 ? [null, args[0], null] : [args[0], args[1], args[2] ?? null];
    const start = `let ${name} = ${from === null ? "0" : this.write(from)}`;
    const isDown = step?.type === "unary" && step.operator === "-";
    const next =
      step === null
        ? `${name}++`
        : isDown
          ? `${name} -= ${this.write(step.of)}`
          : `${name} += ${this.write(step)}`;
    return this.compound(`for (${start}; ${name} ${isDown ? ">" : "<"} ${this.at(to, 8)}; ${next})`, body);
  }
}

function isMainTest(test: Expression): boolean {
  return test.type === "compare" && test.first.type === "name" && test.first.name === "__name__";
}
