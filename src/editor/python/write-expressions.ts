// Writes Python's expressions in TypeScript.
import { attributeName, errorName, HANDED_ON, ownName } from "./names.ts";
import { builtInCall, methodCall } from "./calls.ts";
import { textOfPath } from "./kinds.ts";
import type { Expression, Parameter, TextPart } from "./syntax.ts";
import { hasAwait } from "./parts.ts";
import { placeOf } from "./places.ts";
import {
  AND,
  EQUALITY,
  LOOSE,
  OR,
  POWER,
  PRIMARY,
  PRODUCT,
  RELATION,
  STRENGTHS,
  UNARY,
} from "./strengths.ts";
import { namesIn } from "./variables.ts";
import { NotUnderstood } from "./tokens.ts";
import { typeText } from "./write-types.ts";
import { MEMBER, type Whole, type Writing } from "./writing.ts";

type Written = readonly [text: string, strength: number];

export class ExpressionWriter implements Writing {
  readonly whole: Whole;
  /** Whether asyncio is needed for something that Python has built in. */
  needsAsyncio = false;
  /** What `self` is called in the method that is being written. */
  protected self: string | null = null;

  constructor(whole: Whole) {
    this.whole = whole;
  }

  write(expression: Expression): string {
    return this.form(expression)[0];
  }

  at(expression: Expression, strength: number): string {
    const [text, own] = this.form(expression);
    return own < strength ? `(${text})` : text;
  }

  /** A name of asyncio's that Python has built in. */
  ofAsyncio(name: string): string {
    this.needsAsyncio = true;
    return `asyncio.${name}`;
  }

  repr(expression: Expression): string {
    return `${this.ofAsyncio("repr")}(${this.write(expression)})`;
  }

  printed(expression: Expression): string {
    const kind = this.whole.kinds.of(expression);
    // What failed with nothing gives no error.
    const hasMaybe = expression.type === "call" ? "?" : "";
    if (kind === "error") return `${this.at(expression, MEMBER)}${hasMaybe}.message`;
    return ["list", "set", "dict", "plain"].includes(kind) ? this.repr(expression) : this.write(expression);
  }

  /** The n of `range(n)`. */
  protected countOf(expression: Expression): Expression | null {
    if (expression.type !== "call" || textOfPath(expression.callee) !== "range") return null;
    return expression.arguments.length === 1 ? expression.arguments[0] : null;
  }

  array(expression: Expression): string {
    if (this.whole.kinds.of(expression) === "list") return this.at(expression, MEMBER);
    return `[...${this.write(expression)}]`;
  }

  parameters(parameters: readonly Parameter[], hasTypes = true): string {
    return parameters
      .map(({ name, type, value, star }) => {
        const typed = hasTypes && star === "" && type !== null ? typeText(type) : "";
        const standard = value === null ? (star === "**" ? " = {}" : "") : ` = ${this.write(value)}`;
        return `${star === "*" ? "..." : ""}${ownName(name)}${typed}${standard}`;
      })
      .join(", ");
  }

  private form(expression: Expression): Written {
    switch (expression.type) {
      case "name":
        return this.name(expression.name);
      case "number":
        return [expression.text.replace(/^0+(?=\d)/, "").replace(/\.$/, ""), PRIMARY];
      case "constant":
        return [{ True: "true", False: "false", None: "null" }[expression.value], PRIMARY];
      case "text":
        return [this.text(expression.parts), PRIMARY];
      case "list":
        return [`[${this.all(expression.items)}]`, PRIMARY];
      case "set":
        return [`new Set([${this.all(expression.items)}])`, MEMBER];
      case "dict":
        return [this.dict(expression.entries), PRIMARY];
      case "attribute":
        return [this.attribute(expression), MEMBER];
      case "item":
        return [this.item(expression.of, expression.key), MEMBER];
      case "slice": {
        const from = expression.from === null ? "0" : this.write(expression.from);
        const to = expression.to === null ? "" : `, ${this.write(expression.to)}`;
        return [`${this.at(expression.of, MEMBER)}.slice(${from}${to})`, MEMBER];
      }
      case "call":
        return this.call(expression);
      case "star":
        return [`...${this.at(expression.of, LOOSE + 1)}`, LOOSE];
      case "await":
        return [`await ${this.at(expression.of, UNARY)}`, UNARY];
      case "yield":
        return [expression.of === null ? "yield" : `yield ${this.write(expression.of)}`, LOOSE];
      case "unary": {
        const sign = expression.operator === "not" ? "!" : expression.operator;
        if (sign === "!") return [`!${this.truth(expression.of, UNARY)}`, UNARY];
        return [sign + this.at(expression.of, UNARY), UNARY];
      }
      case "binary":
        return this.binary(expression);
      case "compare":
        return this.compare(expression.first, expression.rest);
      case "choice": {
        const { test, yes, no } = expression;
        return [`${this.truth(test, OR)} ? ${this.at(yes, OR)} : ${this.at(no, OR)}`, LOOSE];
      }
      case "lambda":
        return [`(${this.parameters(expression.parameters, false)}) => ${this.body(expression.body)}`, LOOSE];
      case "comprehension":
        return this.comprehension(expression);
    }
  }

  all(expressions: readonly Expression[]): string {
    return expressions.map((one) => this.write(one)).join(", ");
  }

  truth(expression: Expression, strength = 0): string {
    const text = this.at(expression, strength);
    switch (this.whole.kinds.of(expression)) {
      case "list":
        return `${this.at(expression, MEMBER)}.length > 0`;
      case "set":
        return `${this.at(expression, MEMBER)}.size > 0`;
      default:
        return text;
    }
  }

  /** What an arrow function gives: an object in braces would be a block. */
  private body(expression: Expression): string {
    const text = this.write(expression);
    return text.startsWith("{") ? `(${text})` : text;
  }

  private name(name: string): Written {
    if (name === this.self) return ["this", PRIMARY];
    if (name === "print" && !this.whole.functions.has(name)) return ["console.log", MEMBER];
    const { imported, classes, functions } = this.whole;
    const path = imported.get(name);
    if (path !== undefined)
      return [path.includes(".") ? this.importedName(name, path) : ownName(name), PRIMARY];
    if (!classes.has(name) && !functions.has(name)) {
      const error = errorName(name);
      if (error !== undefined) return [error.isOfAsyncio ? this.ofAsyncio(name) : error.text, MEMBER];
    }
    return [ownName(name), PRIMARY];
  }

  private importedName(name: string, path: string): string {
    const original = path.split(".").at(-1)!;
    return name === original ? attributeName(name) : ownName(name);
  }

  private attribute({ of, name }: Expression & { type: "attribute" }): string {
    if (of.type === "call" && textOfPath(of.callee) === "type" && name === "__name__")
      return `${this.at(of.arguments[0], MEMBER)}.constructor.name`;
    if (name === "__name__") return `${this.at(of, MEMBER)}.name`;
    const path = this.whole.kinds.pathOf(of);
    if (path === "math" || (path === undefined && textOfPath(of) === "math")) return `Math.${mathName(name)}`;
    if (this.self !== null && of.type === "name" && of.name === this.self) return `this.${ownName(name)}`;
    const isOwn = this.whole.methods.has(name);
    return `${this.at(of, MEMBER)}.${isOwn ? name : attributeName(name)}`;
  }

  private item(of: Expression, key: Expression): string {
    const isFromEnd = key.type === "unary" && key.operator === "-" && key.of.type === "number";
    if (isFromEnd) return `${this.at(of, MEMBER)}.at(${this.write(key)})`;
    return `${this.at(of, MEMBER)}[${this.write(key)}]`;
  }

  private text(parts: readonly TextPart[]): string {
    if (parts.every((part) => typeof part === "string")) return JSON.stringify(parts.join(""));
    const inner = parts.map((part) => {
      if (typeof part === "string") return escaped(part);
      return escaped(part.label) + "${" + this.field(part) + "}";
    });
    return `\`${inner.join("")}\``;
  }

  private field({ value, isRepr, format }: Exclude<TextPart, string>): string {
    const text = this.at(value, MEMBER);
    const [, fill = "", align = "", zero = "", width = "", , digits = "", type = ""] =
      /^(?:(.)?([<>^]))?(0)?(\d+)?(,)?(?:\.(\d+))?([dfs%])?$/.exec(format) ?? [];
    if (format !== "" && width === "" && digits === "" && type === "") {
      throw new NotUnderstood(`the format ${format}`, 0);
    }
    if (isRepr) return this.repr(value);
    const rounded = digits === "" ? "" : `${text}.toFixed(${digits})`;
    if (width === "") return rounded === "" ? this.printed(value) : rounded;
    const whole = rounded === "" ? `String(${this.printed(value)})` : rounded;
    const isRight =
      align === ">" ||
      (align === "" &&
        (zero !== "" || type !== "" || digits !== "" || this.whole.kinds.of(value) === "number"));
    const filling = zero !== "" ? ', "0"' : fill === "" ? "" : `, ${JSON.stringify(fill)}`;
    return `${whole}.${isRight ? "padStart" : "padEnd"}(${width}${filling})`;
  }

  private dict(entries: readonly (readonly [Expression, Expression])[]): string {
    const written = entries.map(([key, value]) => {
      const isPlain = key.type === "text" && key.parts.every((part) => typeof part === "string");
      const name = isPlain ? key.parts.join("") : "";
      const keyText = isPlain
        ? /^[A-Za-z_]\w*$/.test(name)
          ? name
          : JSON.stringify(name)
        : key.type === "number"
          ? key.text
          : `[${this.write(key)}]`;
      return `${keyText}: ${this.write(value)}`;
    });
    return written.length === 0 ? "{}" : `{ ${written.join(", ")} }`;
  }

  private binary({ operator, left, right }: Expression & { type: "binary" }): Written {
    if (operator === "and" || operator === "or") {
      const [sign, strength] = operator === "and" ? ["&&", AND] : ["||", OR];
      return [`${this.at(left, strength)} ${sign} ${this.at(right, strength + 1)}`, strength];
    }
    if (operator === "//")
      return [`Math.floor(${this.at(left, PRODUCT)} / ${this.at(right, UNARY)})`, MEMBER];
    const { kinds } = this.whole;
    if (operator === "*" && kinds.of(left) === "text")
      return [`${this.at(left, MEMBER)}.repeat(${this.write(right)})`, MEMBER];
    if (operator === "*" && left.type === "list")
      return [`Array(${this.write(right)}).fill(${this.all(left.items)})`, MEMBER];
    if (operator === "+" && kinds.of(left) === "list")
      return [`[...${this.at(left, LOOSE + 1)}, ...${this.at(right, LOOSE + 1)}]`, PRIMARY];
    if ((operator === "%" && kinds.of(left) === "text") || operator === "@")
      throw new NotUnderstood(`the operator ${operator}`, 0);
    const strength = STRENGTHS[operator];
    const [before, behind] = operator === "**" ? [POWER + 2, POWER] : [strength, strength + 1];
    return [`${this.at(left, before)} ${operator} ${this.at(right, behind)}`, strength];
  }

  private compare(first: Expression, rest: readonly (readonly [string, Expression])[]): Written {
    const pairs = rest.map(([operator, right], i) => {
      const left = i === 0 ? first : rest[i - 1][1];
      return this.comparison(left, operator, right);
    });
    return pairs.length === 1 ? pairs[0] : [pairs.map(([text]) => text).join(" && "), AND];
  }

  private comparison(left: Expression, operator: string, right: Expression): Written {
    switch (operator) {
      case "==":
      case "is":
        return [`${this.at(left, EQUALITY)} === ${this.at(right, EQUALITY + 1)}`, EQUALITY];
      case "!=":
      case "is not":
        return [`${this.at(left, EQUALITY)} !== ${this.at(right, EQUALITY + 1)}`, EQUALITY];
      case "in":
        return this.contains(left, right);
      case "not in":
        return [`!(${this.contains(left, right)[0]})`, UNARY];
      default:
        return [`${this.at(left, RELATION)} ${operator} ${this.at(right, RELATION + 1)}`, RELATION];
    }
  }

  private contains(item: Expression, whole: Expression): Written {
    const kind = this.whole.kinds.of(whole);
    if (kind === "dict") return [`${this.at(item, RELATION)} in ${this.at(whole, RELATION + 1)}`, RELATION];
    const method = kind === "set" ? "has" : "includes";
    return [`${this.at(whole, MEMBER)}.${method}(${this.write(item)})`, MEMBER];
  }

  private comprehension(expression: Expression & { type: "comprehension" }): Written {
    const { of, key, value, target, source, tests, isAsync } = expression;
    if (isAsync || [key, value, ...tests].some((part) => part !== null && hasAwait(part)))
      throw new NotUnderstood("an await inside a comprehension", 0);
    const parameter = this.write(target);
    const parameters = target.type === "list" ? `([${parameter.slice(1, -1)}])` : `(${parameter})`;
    let items: string;
    const count = this.countOf(source);
    const isMapped = key !== null || this.write(value) !== parameter;
    const given = key === null ? this.body(value) : `[${this.write(key)}, ${this.write(value)}]`;
    if (count !== null && tests.length === 0 && target.type === "name") {
      const isUsed = [key, value].flatMap(namesIn).includes(target.name);
      const taken = isUsed ? `(_, ${parameter})` : "()";
      items = `Array.from({ length: ${this.write(count)} }, ${taken} => ${given})`;
    } else {
      items = this.array(source);
      for (const test of tests) items += `.filter(${parameters} => ${this.write(test)})`;
      if (isMapped) items += `.map(${parameters} => ${given})`;
    }
    if (of === "set") return [`new Set(${items})`, MEMBER];
    return of === "dict" ? [`Object.fromEntries(${items})`, MEMBER] : [items, MEMBER];
  }

  private call(call: Expression & { type: "call" }): Written {
    const { callee } = call;
    const { kinds, awaited } = this.whole;
    const text = this.callText(call);
    const isAwaited =
      kinds.isBlocking(call) ||
      (callee.type === "name" && awaited.has(callee.name)) ||
      (callee.type === "attribute" && this.whole.methods.has(callee.name) && awaited.has(callee.name));
    if (isAwaited) return [`await ${text}`, UNARY];
    return [text, MEMBER];
  }

  /** A call without the `await` that it may need. */
  private callText(call: Expression & { type: "call" }): string {
    const { callee, keywords } = call;
    const { imported, classes, kinds } = this.whole;
    if (callee.type === "name" && !imported.has(callee.name) && !classes.has(callee.name)) {
      const special = builtInCall(this, callee.name, call);
      if (special !== undefined) return special;
    }
    if (callee.type === "attribute") {
      const special = methodCall(this, call, callee);
      if (special !== undefined) return special;
    }
    const path = kinds.pathOf(callee);
    const name = path?.split(".").at(-1) ?? textOfPath(callee).split(".").at(-1)!;
    const isClass =
      classes.has(textOfPath(callee)) ||
      (path !== undefined && /^[A-Z]/.test(name)) ||
      (callee.type === "name" && errorName(callee.name) !== undefined);
    const args = call.arguments.map((one) => this.argument(one));
    const { functions, methods } = this.whole;
    const isOwn = callee.type === "name" || (callee.type === "attribute" && methods.has(callee.name));
    const own = isOwn
      ? functions.get(name)?.parameters.filter((one, i) => i > 0 || one.name !== "self")
      : undefined;
    args.push(...this.keywordArguments(attributeName(name), keywords, args.length, own));
    return `${isClass ? "new " : ""}${this.at(callee, MEMBER)}(${args.join(", ")})`;
  }

  /** A method that is handed on keeps its object in Python. */
  private argument(expression: Expression): string {
    const text = this.write(expression);
    if (expression.type !== "attribute") return text;
    const isMethod = this.whole.methods.has(expression.name) || HANDED_ON.has(expression.name);
    const isOfModule = this.whole.kinds.pathOf(expression) !== undefined;
    return isMethod && !isOfModule ? `${text}.bind(${this.write(expression.of)})` : text;
  }

  private keywordArguments(
    name: string,
    keywords: readonly (readonly [string, Expression])[],
    given: number,
    own: readonly Parameter[] | undefined,
  ): string[] {
    const placeIn = (key: string): number =>
      own === undefined ? placeOf(name, key, given) : own.findIndex((parameter) => parameter.name === key);
    const placed: (string | undefined)[] = [];
    const options: string[] = [];
    for (const [key, value] of keywords) {
      const place = placeIn(key) - given;
      const text = this.argument(value);
      if (place >= 0) placed[place] = text;
      else {
        const option = attributeName(key);
        options.push(option === text ? option : `${option}: ${text}`);
      }
    }
    const inOrder = Array.from(placed, (text) => text ?? "undefined");
    return options.length === 0 ? inOrder : [...inOrder, `{ ${options.join(", ")} }`];
  }
}

function escaped(text: string): string {
  return text
    .replace(/[\\`]|\$(?=\{)/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t");
}

function mathName(name: string): string {
  return name === "pi" ? "PI" : name === "inf" ? "INFINITY" : name;
}
