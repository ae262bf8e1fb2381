// Reads Python's expressions, by the strength of their operators.
import type { Expression, Parameter, TextPart } from "./syntax.ts";
import { NotUnderstood, type Token, tokensOf } from "./tokens.ts";

/** How strongly an operator binds; those of Python's table, from weak to strong. */
const STRENGTH: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  "|": 5,
  "^": 6,
  "&": 7,
  "<<": 8,
  ">>": 8,
  "+": 9,
  "-": 9,
  "*": 10,
  "/": 10,
  "//": 10,
  "%": 10,
  "@": 10,
  "**": 12,
};
const NOT = 3;
const COMPARISON = 4;
const SIGN = 11;

const COMPARISONS = new Set(["==", "!=", "<", ">", "<=", ">=", "in", "is", "not"]);
const KEYWORDS = new Set(
  "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);

export class ExpressionReader {
  protected readonly tokens: readonly Token[];
  protected at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  protected get token(): Token {
    return this.tokens[this.at];
  }

  protected is(text: string): boolean {
    const { type } = this.token;
    return (type === "op" || type === "name") && this.token.text === text;
  }

  protected take(text: string): boolean {
    if (!this.is(text)) return false;
    this.at++;
    return true;
  }

  protected expect(text: string): void {
    if (!this.take(text)) this.fail(`${text} is missing`);
  }

  protected fail(message: string): never {
    throw new NotUnderstood(message, this.token.line);
  }

  protected name(): string {
    if (this.token.type !== "name" || KEYWORDS.has(this.token.text)) this.fail("a name is missing");
    return this.tokens[this.at++].text;
  }

  /** One expression, or several with commas between them: a tuple. */
  expressions(): Expression {
    const first = this.starred();
    if (!this.is(",")) return first;
    const items = [first];
    while (this.take(",")) {
      if (!this.beginsExpression()) break;
      items.push(this.starred());
    }
    return { type: "list", items, isTuple: true };
  }

  protected beginsExpression(): boolean {
    const { type, text } = this.token;
    if (type === "number" || type === "string") return true;
    if (type === "name") return !KEYWORDS.has(text) || ["not", "await", "lambda", "yield"].includes(text);
    return type === "op" && ["(", "[", "{", "-", "+", "~", "*", "..."].includes(text);
  }

  protected starred(): Expression {
    return this.take("*") ? { type: "star", of: this.binary(5) } : this.expression();
  }

  expression(): Expression {
    if (this.take("lambda")) {
      const parameters = this.is(":") ? [] : this.parameters(":", false);
      this.expect(":");
      return { type: "lambda", parameters, body: this.expression() };
    }
    if (this.take("yield")) {
      if (this.is("from")) this.fail("yield from");
      return { type: "yield", of: this.beginsExpression() ? this.expressions() : null };
    }
    const value = this.binary(0);
    if (this.is(":=")) this.fail("an assignment inside an expression");
    if (!this.take("if")) return value;
    const test = this.binary(0);
    this.expect("else");
    return { type: "choice", test, yes: value, no: this.expression() };
  }

  protected binary(least: number): Expression {
    let left = this.unary(least);
    for (;;) {
      const { type, text } = this.token;
      if (type !== "op" && type !== "name") return left;
      if (COMPARISONS.has(text) && least <= COMPARISON) {
        if (text === "not" && this.tokens[this.at + 1].text !== "in") return left;
        left = { type: "compare", first: left, rest: this.comparisons() };
        continue;
      }
      const strength = STRENGTH[text] as number | undefined;
      if (strength === undefined || strength < least) return left;
      this.at++;
      // The power binds from the right.
      const right = this.binary(text === "**" ? strength : strength + 1);
      left = { type: "binary", operator: text, left, right };
    }
  }

  private comparisons(): [string, Expression][] {
    const rest: [string, Expression][] = [];
    while (COMPARISONS.has(this.token.text) && this.token.type !== "string") {
      let operator = this.tokens[this.at++].text;
      if (operator === "not") {
        this.expect("in");
        operator = "not in";
      } else if (operator === "is" && this.take("not")) operator = "is not";
      rest.push([operator, this.binary(COMPARISON + 1)]);
    }
    return rest;
  }

  private unary(least: number): Expression {
    if (least <= NOT && this.take("not")) return { type: "unary", operator: "not", of: this.binary(NOT) };
    for (const operator of ["-", "+", "~"] as const)
      if (this.take(operator)) return { type: "unary", operator, of: this.binary(SIGN) };
    if (this.take("await")) return { type: "await", of: this.primary() };
    return this.primary();
  }

  private primary(): Expression {
    let value = this.atom();
    for (;;) {
      if (this.take(".")) value = { type: "attribute", of: value, name: this.name() };
      else if (this.is("(")) value = this.call(value);
      else if (this.take("[")) value = this.item(value);
      else return value;
    }
  }

  private call(callee: Expression): Expression {
    this.expect("(");
    const args: Expression[] = [];
    const keywords: [string, Expression][] = [];
    while (!this.is(")")) {
      if (this.is("**")) this.fail("**arguments");
      if (this.token.type === "name" && this.tokens[this.at + 1].text === "=") {
        const name = this.name();
        this.expect("=");
        keywords.push([name, this.expression()]);
      } else {
        const value = this.starred();
        args.push(this.is("for") || this.is("async") ? this.comprehension("generator", null, value) : value);
      }
      if (!this.take(",")) break;
    }
    this.expect(")");
    return { type: "call", callee, arguments: args, keywords };
  }

  private item(of: Expression): Expression {
    const from = this.is(":") ? null : this.expressions();
    if (!this.take(":")) {
      this.expect("]");
      if (from === null) this.fail("an index is missing");
      return { type: "item", of, key: from };
    }
    const to = this.is("]") ? null : this.expression();
    this.expect("]");
    return { type: "slice", of, from, to };
  }

  private atom(): Expression {
    const { type, text } = this.token;
    if (type === "number") {
      this.at++;
      return { type: "number", text };
    }
    if (type === "string") return this.text();
    if (this.take("(")) return this.parentheses();
    if (this.take("[")) return this.brackets();
    if (this.take("{")) return this.braces();
    if (text === "True" || text === "False" || text === "None") {
      this.at++;
      return { type: "constant", value: text };
    }
    return { type: "name", name: this.name() };
  }

  private parentheses(): Expression {
    if (this.take(")")) return { type: "list", items: [], isTuple: true };
    const value = this.expressions();
    const whole = this.is("for") || this.is("async") ? this.comprehension("generator", null, value) : value;
    this.expect(")");
    return whole;
  }

  private brackets(): Expression {
    const items: Expression[] = [];
    while (!this.is("]")) {
      items.push(this.starred());
      if (this.is("for") || this.is("async")) {
        const whole = this.comprehension("list", null, items[0]);
        this.expect("]");
        return whole;
      }
      if (!this.take(",")) break;
    }
    this.expect("]");
    return { type: "list", items, isTuple: false };
  }

  private braces(): Expression {
    const entries: [Expression, Expression][] = [];
    const items: Expression[] = [];
    while (!this.is("}")) {
      if (this.is("**")) this.fail("** in a dict");
      const first = this.starred();
      const value = this.take(":") ? this.expression() : null;
      if (this.is("for")) {
        const whole =
          value === null ? this.comprehension("set", null, first) : this.comprehension("dict", first, value);
        this.expect("}");
        return whole;
      }
      if (value === null) items.push(first);
      else entries.push([first, value]);
      if (!this.take(",")) break;
    }
    this.expect("}");
    return items.length > 0 ? { type: "set", items } : { type: "dict", entries };
  }

  private comprehension(
    of: "list" | "set" | "dict" | "generator",
    key: Expression | null,
    value: Expression,
  ): Expression {
    const isAsync = this.take("async");
    this.expect("for");
    const target = this.target();
    this.expect("in");
    const source = this.binary(0);
    const tests: Expression[] = [];
    while (this.take("if")) tests.push(this.binary(0));
    if (this.is("for") || this.is("async")) this.fail("a comprehension in two loops");
    return { type: "comprehension", of, key, value, target, source, tests, isAsync };
  }

  /** What a loop assigns to. */
  protected target(): Expression {
    const first = this.binary(5);
    if (!this.is(",")) return first;
    const items = [first];
    while (this.take(",")) {
      if (this.is("in")) break;
      items.push(this.binary(5));
    }
    return { type: "list", items, isTuple: true };
  }

  protected parameters(end: string, hasTypes: boolean): Parameter[] {
    const parameters: Parameter[] = [];
    while (!this.is(end)) {
      if (this.take("/")) {
        this.take(",");
        continue;
      }
      const star = this.take("**") ? "**" : this.take("*") ? "*" : "";
      // A star alone: what follows is given by name.
      if (star !== "*" || !this.is(",")) {
        const name = this.name();
        const type = hasTypes && this.take(":") ? this.expression() : null;
        const value = this.take("=") ? this.expression() : null;
        parameters.push({ name, type, value, star });
      }
      if (!this.take(",")) break;
    }
    return parameters;
  }

  private text(): Expression {
    const parts: TextPart[] = [];
    while (this.token.type === "string") {
      const { text, line } = this.tokens[this.at++];
      const [, prefix, quote] = /^([a-zA-Z]*)("""|'''|"|')/.exec(text)!;
      const inner = text.slice(prefix.length + quote.length, -quote.length);
      if (/b/i.test(prefix)) this.fail("bytes");
      const isRaw = /r/i.test(prefix);
      if (/f/i.test(prefix)) parts.push(...formatted(inner, isRaw, line));
      else parts.push(isRaw ? inner : unescaped(inner));
    }
    return { type: "text", parts };
  }
}

/** What the escapes of a text stand for. */
function unescaped(text: string): string {
  const SIGNS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\n": "", "0": "\0" };
  return text.replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^])/g, (_, sign: string) =>
    sign.length > 1 ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : (SIGNS[sign] ?? sign),
  );
}

/** The parts of an f-string. */
function formatted(text: string, isRaw: boolean, line: number): TextPart[] {
  const parts: TextPart[] = [];
  const said = (piece: string): string => (isRaw ? piece : unescaped(piece));
  let at = 0;
  let plain = "";
  while (at < text.length) {
    const sign = text[at];
    if ((sign === "{" || sign === "}") && text[at + 1] === sign) {
      plain += sign;
      at += 2;
    } else if (sign === "{") {
      const end = endOfField(text, at + 1, line);
      parts.push(said(plain), fieldOf(text.slice(at + 1, end), line));
      plain = "";
      at = end + 1;
    } else {
      plain += sign;
      at++;
    }
  }
  return [...parts, said(plain)].filter((part) => part !== "");
}

function endOfField(text: string, from: number, line: number): number {
  let depth = 0;
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === "'" || sign === '"') quote = sign;
    else if ("([{".includes(sign)) depth++;
    else if (")]".includes(sign)) depth--;
    else if (sign === "}" && depth-- === 0) return at;
  }
  throw new NotUnderstood("an f-string without its end", line);
}

function fieldOf(text: string, line: number): TextPart {
  const found =
    /^((?:[^!:=]|[!=]=|[<>]=|\([^)]*\)|\[[^\]]*\]|"[^"]*"|'[^']*')*?)(\s*=\s*)?(?:!([rsa]))?(?::([^]*))?$/.exec(
      text,
    );
  const [, written, label, conversion, format = ""] = (found ?? []) as readonly (string | undefined)[];
  if (written === undefined || format.includes("{")) throw new NotUnderstood("a field of an f-string", line);
  const value = expressionOf(written.trim());
  const hasLabel = label !== undefined;
  return {
    value,
    label: hasLabel ? written + label : "",
    isRepr: conversion === "r" || (hasLabel && conversion === undefined && format === ""),
    format,
  };
}

function expressionOf(text: string): Expression {
  return new ExpressionReader(tokensOf(text)).expressions();
}
