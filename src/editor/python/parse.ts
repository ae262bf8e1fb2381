// Reads a Python program as statements; what it does not understand stays as it is written.
import { ExpressionReader } from "./parse-expressions.ts";
import type { Block, Expression, Handler, Statement } from "./syntax.ts";
import { NotUnderstood, type Token, tokensOf } from "./tokens.ts";

const CHANGES = new Set(["+=", "-=", "*=", "/=", "//=", "%=", "**=", "&=", "|=", "^=", "<<=", ">>="]);

class Reader extends ExpressionReader {
  private readonly lines: readonly string[];

  constructor(tokens: readonly Token[], lines: readonly string[]) {
    super(tokens);
    this.lines = lines;
  }

  program(): Block {
    const statements: Statement[] = [];
    while (this.token.type !== "end") {
      // A line that is indented without reason is read as if it were not.
      if (this.token.type === "indent" || this.token.type === "dedent") this.at++;
      else statements.push(...this.statements());
    }
    return statements;
  }

  /** The statements of one line, or a compound one; whatever is wrong with them, reading goes on behind them. */
  private statements(): Statement[] {
    const start = this.at;
    const { line } = this.token;
    try {
      return this.understoodStatements();
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      this.at = start;
      return [{ type: "unknown", line, text: this.skip() }];
    }
  }

  /** Passes over a line and the block that belongs to it, and gives them as they are written. */
  private skip(): string {
    const from = this.token.line;
    let depth = 0;
    do {
      const { type } = this.tokens[this.at++];
      if (type === "indent") depth++;
      if (type === "dedent") depth--;
      if (type === "newline" && depth === 0 && this.token.type !== "indent") break;
      if (type === "dedent" && depth === 0) break;
    } while (this.token.type !== "end");
    const to = this.token.type === "end" ? this.lines.length + 1 : this.token.line;
    return this.lines
      .slice(from - 1, Math.max(from, to - 1))
      .join("\n")
      .trimEnd();
  }

  private understoodStatements(): Statement[] {
    const { type, text, line } = this.token;
    if (type === "newline") {
      this.at++;
      return [];
    }
    if (type === "comment") {
      this.at++;
      return [{ type: "comment", line, text }];
    }
    const compound = this.compound();
    if (compound !== null) return [compound];
    const statements: Statement[] = [];
    do {
      if (this.token.type === "newline") break;
      statements.push(this.simple());
    } while (this.take(";"));
    this.endOfLine();
    return statements;
  }

  private isAt(type: Token["type"]): boolean {
    return this.token.type === type;
  }

  private endOfLine(): void {
    if (this.token.type !== "newline") this.fail("a line that goes on");
    this.at++;
  }

  private block(): Block {
    // Where a block follows, its colon was forgotten, and everything else is as it should be.
    const isForgotten = this.isAt("newline") && this.tokens[this.at + 1].type === "indent";
    if (!isForgotten) this.expect(":");
    if (this.token.type !== "newline") {
      const statements: Statement[] = [];
      do statements.push(this.simple());
      while (this.take(";") && !this.isAt("newline"));
      this.endOfLine();
      return statements;
    }
    this.at++;
    const statements: Statement[] = [];
    // Comments before the first statement stand before its indentation.
    while (this.isAt("comment") || this.isAt("newline")) statements.push(...this.statements());
    if (!this.isAt("indent")) this.fail("a block is missing");
    this.at++;
    while (!this.isAt("dedent") && !this.isAt("end")) statements.push(...this.statements());
    if (this.isAt("dedent")) this.at++;
    return statements;
  }

  private compound(): Statement | null {
    const { line } = this.token;
    const decorators: Expression[] = [];
    while (this.take("@")) {
      decorators.push(this.expression());
      this.endOfLine();
    }
    const isAsync = this.is("async") && this.take("async");
    if (this.take("def")) {
      const name = this.name();
      this.expect("(");
      const parameters = this.parameters(")", true);
      this.expect(")");
      if (this.take("->")) this.expression();
      return { type: "function", line, name, parameters, isAsync, decorators, body: this.block() };
    }
    if (this.take("for")) {
      const target = this.target();
      this.expect("in");
      const source = this.expressions();
      const body = this.block();
      return { type: "for", line, target, source, body, otherwise: this.otherwise(), isAsync };
    }
    if (this.take("with")) return this.with(line, isAsync);
    if (isAsync || decorators.length > 0) this.fail("what is this?");
    if (this.take("class")) {
      const name = this.name();
      const bases: Expression[] = [];
      if (this.take("(")) {
        while (!this.is(")")) {
          bases.push(this.expression());
          if (!this.take(",")) break;
        }
        this.expect(")");
      }
      return { type: "class", line, name, bases, body: this.block() };
    }
    if (this.take("if")) return this.if(line);
    if (this.take("while")) {
      const test = this.expression();
      const body = this.block();
      return { type: "while", line, test, body, otherwise: this.otherwise() };
    }
    return this.take("try") ? this.try(line) : null;
  }

  private otherwise(): Block {
    return this.take("else") ? this.block() : [];
  }

  private if(line: number): Statement {
    const test = this.expression();
    const body = this.block();
    const { line: next } = this.token;
    const otherwise = this.take("elif") ? [this.if(next)] : this.otherwise();
    return { type: "if", line, test, body, otherwise };
  }

  private with(line: number, isAsync: boolean): Statement {
    const hasParentheses = this.is("(") && this.isListOfManagers();
    if (hasParentheses) this.expect("(");
    const items: [Expression, Expression | null][] = [];
    do {
      if (hasParentheses && this.is(")")) break;
      items.push([this.expression(), this.take("as") ? this.binary(5) : null]);
    } while (this.take(","));
    if (hasParentheses) this.expect(")");
    return { type: "with", line, items, body: this.block(), isAsync };
  }

  /** `with (a as b, c as d):` rather than `with (a):` */
  private isListOfManagers(): boolean {
    let depth = 0;
    for (let at = this.at; this.tokens[at].type !== "newline"; at++) {
      const { text, type } = this.tokens[at];
      if (type === "op" && "([{".includes(text)) depth++;
      if (type === "op" && ")]}".includes(text) && --depth === 0) return false;
      if (depth === 1 && type === "name" && text === "as") return true;
    }
    return false;
  }

  private try(line: number): Statement {
    const body = this.block();
    const handlers: Handler[] = [];
    while (this.take("except")) {
      if (this.is("*")) this.fail("except*");
      const error = this.is(":") ? null : this.expressions();
      const name = this.take("as") ? this.name() : null;
      handlers.push({ error, name, body: this.block() });
    }
    const otherwise = this.otherwise();
    const final = this.take("finally") ? this.block() : [];
    return { type: "try", line, body, handlers, otherwise, final };
  }

  private simple(): Statement {
    const { line, text } = this.token;
    if (this.token.type === "name") {
      switch (text) {
        case "pass":
        case "break":
        case "continue":
          this.at++;
          return { type: text, line };
        case "return":
          this.at++;
          return { type: "return", line, value: this.beginsExpression() ? this.expressions() : null };
        case "raise": {
          this.at++;
          const value = this.beginsExpression() ? this.expression() : null;
          if (this.take("from")) this.expression();
          return { type: "raise", line, value };
        }
        case "assert":
          this.at++;
          return {
            type: "assert",
            line,
            test: this.expression(),
            message: this.take(",") ? this.expression() : null,
          };
        case "del":
          this.at++;
          return { type: "delete", line, targets: [this.expressions()] };
        case "global":
        case "nonlocal": {
          this.at++;
          const names = [this.name()];
          while (this.take(",")) names.push(this.name());
          return { type: "outer", line, names };
        }
        case "import":
        case "from":
          return this.import(line);
      }
    }
    return this.assignment(line);
  }

  private import(line: number): Statement {
    if (this.take("import")) {
      const modules: [string, string | null][] = [];
      do modules.push([this.path(), this.take("as") ? this.name() : null]);
      while (this.take(","));
      return { type: "import", line, modules };
    }
    this.expect("from");
    const module = this.path();
    this.expect("import");
    if (this.is("*")) this.fail("import *");
    const hasParentheses = this.take("(");
    const names: [string, string][] = [];
    do {
      if (hasParentheses && this.is(")")) break;
      const name = this.name();
      names.push([name, this.take("as") ? this.name() : name]);
    } while (this.take(","));
    if (hasParentheses) this.expect(")");
    return { type: "from", line, module, names };
  }

  private path(): string {
    const names = [this.name()];
    while (this.take(".")) names.push(this.name());
    return names.join(".");
  }

  private assignment(line: number): Statement {
    const first = this.expressions();
    if (this.take(":")) {
      const annotation = this.expression();
      const value = this.take("=") ? this.expressions() : null;
      return { type: "assign", line, targets: [first], value, annotation };
    }
    if (this.token.type === "op" && CHANGES.has(this.token.text)) {
      const operator = this.tokens[this.at++].text;
      return { type: "change", line, target: first, operator, value: this.expressions() };
    }
    if (!this.is("=")) return { type: "expression", line, value: first };
    const sides = [first];
    while (this.take("=")) sides.push(this.expressions());
    return { type: "assign", line, targets: sides.slice(0, -1), value: sides.at(-1)!, annotation: null };
  }
}

/** Errors: NotUnderstood for a text that cannot even be cut into words. */
export function programOf(text: string): Block {
  return new Reader(tokensOf(text), text.split("\n")).program();
}
