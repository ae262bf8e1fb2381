// Random programs over the whole grammar: loops and jumps, functions of every kind, classes, patterns, chains, templates, `using`.
// What is printed tells in which order everything was evaluated.
import { Drawing } from "./drawing.ts";
import { drawExpression, type Reach, topLevel } from "./generate-expressions.ts";
import type { Block, Statement } from "./program.ts";

/** What stands before each: `t` prints and gives a value back, `tick` ends what runs for too long. */
export const PRELUDE = `"use strict";
class Own extends Error {}
const show = (v, d = 0) =>
  typeof v === "function" ? "fn " + v.name + "/" + v.length
  : typeof v === "string" ? JSON.stringify(v.slice(0, 60))
  : typeof v === "bigint" ? v + "n"
  : typeof v !== "object" || v === null ? String(v)
  : v instanceof Own ? "Own " + v.message
  : v instanceof Error ? v.name
  : v instanceof Promise ? "promise"
  : d > 2 ? "deep"
  : Array.isArray(v) ? "[" + v.slice(0, 9).map((x) => show(x, d + 1)) + "]"
  : "{" + Reflect.ownKeys(v).slice(0, 9).map((k) => String(k) + ":" + show(v[k], d + 1)) + "}";
const t = (label, v) => (log(label, show(v)), v);
let steps = 0;
const tick = () => { if (++steps > 500) throw new Own("too long"); };
const iter = (v) => (Array.isArray(v) ? v : [v, 1]);
const counted = (n, label) => ({
  [Symbol.iterator]() {
    let i = 0;
    return {
      next() { log(label, "next"); return i < n ? { value: i++, done: false } : { value: "end", done: true }; },
      return(v) { log(label, "return"); return { value: v, done: true }; },
    };
  },
});
const countedLater = (n, label) => ({
  [Symbol.asyncIterator]() {
    let i = 0;
    return {
      async next() { log(label, "next"); return i < n ? { value: i++, done: false } : { value: "end", done: true }; },
      async return(v) { log(label, "return"); return { value: v, done: true }; },
    };
  },
});
const collect = async (g) => { const all = []; for await (const v of g) { tick(); all.push(v); } return all; };
const tag = (strings, ...values) => strings.raw.join("|") + values.map((v) => show(v)).join();
const resource = (label) => ({ [Symbol.dispose]() { log(label, "disposed"); }, async [Symbol.asyncDispose]() { log(label, "disposed later"); } });
`;

class SyntaxGenerator extends Drawing {
  private expression(reach: Reach, depth = 0): string {
    return drawExpression(this, reach, depth);
  }

  private log(reach: Reach): string {
    return `log("${this.name("l")}", show(${this.expression(reach)}));`;
  }

  /** A name for a value, with defaults and patterns inside; what it binds is added to the reach. */
  private pattern(reach: Reach, depth = 0): string {
    const bind = (): string => {
      const name = this.name("v");
      reach.variables.push(name);
      return name;
    };
    if (depth > 1 || this.chance(0.3)) return bind();
    const element = (): string => {
      const before = { ...reach, variables: [...reach.variables] };
      const inner = this.pattern(reach, depth + 1);
      return this.chance(0.5) ? `${inner} = ${this.expression(before, 1)}` : inner;
    };
    if (this.chance(0.5))
      return `[${element()}${this.chance(0.3) ? ", " : ""}, ${this.chance(0.4) ? `...${bind()}` : element()}]`;
    const key = this.chance(0.4) ? `[${this.expression(reach, 2)}]` : this.pick(["a", "b", '"c d"', "0"]);
    return `{ ${key}: ${element()}, ${this.chance(0.3) ? `...${bind()}` : `b: ${element()}`} }`;
  }

  /** What a pattern can take apart. */
  private source(reach: Reach, pattern: string): string {
    if (pattern.startsWith("["))
      return this.pick([
        `iter(${this.expression(reach, 1)})`,
        `counted(${this.below(4)}, "${this.name("i")}")`,
        `[${this.expression(reach, 1)}]`,
      ]);
    if (pattern.startsWith("{"))
      return `{ a: ${this.expression(reach, 1)}, b: [1], 0: { a: 2 }, ...{ c: 3 } }`;
    return this.expression(reach);
  }

  private declaration(reach: Reach): string {
    const before = { ...reach, variables: [...reach.variables] };
    const pattern = this.pattern(reach);
    return `let ${pattern} = ${this.source(before, pattern)};`;
  }

  private parameters(inside: Reach): string {
    const reach = { ...inside, isAsync: false, isGenerator: false };
    const list = Array.from({ length: this.below(3) }, () => {
      const before = { ...reach, variables: [...reach.variables] };
      const pattern = this.pattern(reach, 1);
      const fallback = pattern.startsWith("[") ? "[]" : pattern.startsWith("{") ? "{}" : "";
      return `${pattern} = ${fallback || this.expression(before, 2)}`;
    });
    if (this.chance(0.2)) {
      const rest = this.name("v");
      reach.variables.push(rest);
      list.push(`...${rest}`);
    }
    return list.join(", ");
  }

  private inside(reach: Reach, change: Partial<Reach>): Reach {
    return { ...reach, variables: [...reach.variables], functions: [...reach.functions], ...change };
  }

  private functionStatement(reach: Reach, level: number): Statement {
    const name = this.name("f");
    const [isAsync, isGenerator] = [this.chance(0.5), this.chance(0.4)];
    const inner = this.inside(reach, {
      isAsync,
      isGenerator,
      isFunction: true,
      loops: [],
      labels: [],
      hasSuper: false,
      hasArguments: true,
    });
    const form = this.below(3);
    const stars = isGenerator ? "*" : "";
    const asyncs = isAsync ? "async " : "";
    const isArrow = form === 2 && !isGenerator;
    if (isArrow) inner.hasArguments = reach.hasArguments;
    const parameters = this.parameters(inner);
    const body = this.block(inner, level + 1);
    reach.functions.push({ name, isAsync, isGenerator });
    if (isArrow)
      return {
        open: `const ${name} = ${asyncs}(${parameters}) => { tick();`,
        blocks: [body],
        joints: ["};"],
      };
    if (form === 1)
      return {
        open: `const ${name} = ${asyncs}function${stars} (${parameters}) { tick();`,
        blocks: [body],
        joints: ["};"],
      };
    return {
      open: `${asyncs}function${stars} ${name}(${parameters}) { tick();`,
      blocks: [body],
      joints: ["}"],
    };
  }

  private member(reach: Reach, level: number, isDerived: boolean): Statement {
    const method = (change: Partial<Reach>): Reach =>
      this.inside(reach, {
        isAsync: false,
        isGenerator: false,
        isFunction: true,
        loops: [],
        labels: [],
        hasSuper: isDerived,
        hasThis: true,
        hasArguments: true,
        ...change,
      });
    const value = { ...method({}), isFunction: false, hasArguments: false };
    const place = this.chance(0.3) ? "static " : "";
    const key = this.chance(0.2) ? `[t("${this.name("k")}", "m")]` : this.pick(["m", "n", '"o p"']);
    const kind = this.below(7);
    if (kind === 0)
      return `${place}${this.pick(["x", "y", "#z"])}${this.name("")} = ${this.expression(value)};`;
    if (kind === 1) return `${place}[t("${this.name("k")}", "w")] = ${this.expression(value)};`;
    if (kind === 2)
      return {
        open: "static {",
        blocks: [this.block({ ...value, isFunction: false }, level + 2)],
        joints: ["}"],
      };
    if (kind === 3)
      return {
        open: `${place}get g() { tick();`,
        blocks: [this.block(method({}), level + 2)],
        joints: ["}"],
      };
    const [isAsync, isGenerator] = [this.chance(0.5), this.chance(0.3)];
    const inner = method({ isAsync, isGenerator });
    const parameters = this.parameters(inner);
    const head = `${place}${isAsync ? "async " : ""}${isGenerator ? "*" : ""}${key}`;
    return {
      open: `${head}(${parameters}) { tick();`,
      blocks: [this.block(inner, level + 2)],
      joints: ["}"],
    };
  }

  private classStatement(reach: Reach, level: number): Statement {
    const name = this.name("C");
    const isDerived = this.chance(0.5);
    const parent = isDerived
      ? ` extends ${this.pick(["Own", `(t("${this.name("p")}", class { m() { return "parent"; } get n() { return 7; } }))`])}`
      : "";
    const members = Array.from({ length: 1 + this.below(3) }, () => this.member(reach, level, isDerived));
    const inner = this.inside(reach, {
      isAsync: false,
      isGenerator: false,
      isFunction: false,
      loops: [],
      labels: [],
      hasSuper: isDerived,
      hasThis: true,
      hasArguments: true,
    });
    if (this.chance(0.5))
      members.push({
        open: `constructor(...args) { tick(); ${isDerived ? `super(${this.expression({ ...inner, hasThis: false, hasSuper: false }, 2)});` : ""}`,
        blocks: [this.block(inner, level + 2)],
        joints: ["}"],
      });
    const use = `o = new ${name}(); log(show(o), show(Object.getOwnPropertyNames(${name}).sort()));`;
    const calls = `log(show(${this.awaits(reach, "o.m?.(1)")}), show(${this.awaits(reach, `${name}.m?.(2)`)}), show(o.g), show(o.n));`;
    return {
      open: `class ${name}${parent} {`,
      blocks: [members],
      joints: [`} let ${name}o; { let o; ${use} ${calls} }`],
    };
  }

  private awaits({ isAsync }: Reach, text: string): string {
    return isAsync && this.chance(0.6) ? `await ${text}` : text;
  }

  private loopStatement(reach: Reach, level: number): Statement {
    const label = this.chance(0.4) ? this.name("L") : "";
    const inner = this.inside(reach, { loops: [...reach.loops, label] });
    const variable = this.name("v");
    const prefix = label === "" ? "" : this.chance(0.2) ? `${this.name("L")}: ${label}: ` : `${label}: `;
    const bound = 1 + this.below(3);
    const head = this.pick([
      () => `for (let ${variable} = 0; ${variable} < ${bound}; ${variable}++)`,
      () => `for (const ${variable} in { a: 1, b: ${this.expression(reach, 2)} })`,
      () => `for (const ${variable} of counted(${bound}, "${this.name("i")}"))`,
      () => `for (let [${variable}, ${variable}b = ${this.expression(reach, 2)}] of [[1], [2, 3]])`,
      () => `for (const ${variable} of ${reach.isAsync ? "await " : ""}iter(${this.expression(reach, 1)}))`,
      () =>
        reach.isAsync
          ? `for await (const ${variable} of ${this.pick([`countedLater(${bound}, "${this.name("i")}")`, `[${this.expression(reach, 2)}, Promise.resolve(2)]`, `counted(${bound}, "${this.name("i")}")`])})`
          : `for (var ${variable} of [1, 2])`,
      () => `for (let ${variable} = ${bound}; ${this.awaits(reach, `${variable}--`)}; )`,
    ])();
    if (this.chance(0.25)) {
      const counter = this.name("n");
      const body = this.block(inner, level + 1);
      if (this.chance(0.5))
        return {
          open: `let ${counter} = 0; ${prefix}while (${this.awaits(reach, `${counter}++ < ${bound}`)}) { tick();`,
          blocks: [body],
          joints: ["}"],
        };
      return {
        open: `let ${counter} = 0; ${prefix}do { tick();`,
        blocks: [body],
        joints: [`} while (++${counter} < ${bound});`],
      };
    }
    inner.variables.push(variable);
    // A head's own constants cannot be assigned to: that throws, here as there.
    return { open: `${prefix}${head} { tick();`, blocks: [this.block(inner, level + 1)], joints: ["}"] };
  }

  private jump(reach: Reach): string {
    const choices: string[] = [`throw new Own("${this.name("e")}");`];
    const labels = reach.loops.filter((label) => label !== "");
    if (reach.loops.length > 0) choices.push("break;", "continue;", "continue;");
    for (const label of labels) choices.push(`continue ${label};`, `break ${label};`);
    for (const label of reach.labels) choices.push(`break ${label};`);
    if (reach.isFunction)
      choices.push(`return ${this.expression(reach)};`, `return ${this.expression(reach)};`);
    return `if (${this.expression(reach, 1)}) ${this.pick(choices)}`;
  }

  private tryStatement(reach: Reach, level: number): Statement {
    const caught = this.name("e");
    const joints = [`} catch (${caught}) { log("${this.name("l")}", show(${caught}));`];
    const block = (): Block => this.block(this.inside(reach, {}), level + 1);
    const blocks = [block(), block()];
    if (this.chance(0.6)) {
      joints.push(`} finally { log("${this.name("l")}");`);
      blocks.push(block());
    }
    if (this.chance(0.2))
      return { open: "try {", blocks: [blocks[0], block()], joints: ["} finally {", "}"] };
    return { open: "try {", blocks, joints: [...joints, "}"] };
  }

  private switchStatement(reach: Reach, level: number): Statement {
    const label = this.chance(0.3) ? this.name("L") : "";
    const cases = ["case 0:", "default:", `case ${this.expression(reach, 2)}:`, "case 1:"];
    const count = 2 + this.below(3);
    const inner = this.inside(reach, { labels: label === "" ? reach.labels : [...reach.labels, label] });
    const blocks = Array.from({ length: count }, (): Block => {
      const body = this.block(this.inside(inner, {}), level + 2);
      return [{ open: "{", blocks: [body], joints: ["}"] }, this.chance(0.5) ? "break;" : ""];
    });
    return {
      open: `${label === "" ? "" : `${label}: `}switch (${this.expression(reach, 1)}) { ${cases[0]}`,
      blocks,
      joints: [...cases.slice(1, count), "}"],
    };
  }

  private usingStatement(reach: Reach, level: number): Statement {
    const name = this.name("r");
    // What esbuild makes of `await using`, for a V8 that does not know it, takes other turns than the language says.
    const keyword = "using";
    return {
      open: `{ ${keyword} ${name} = ${this.pick([`resource("${name}")`, `resource("${name}")`, "null"])};`,
      blocks: [this.block(this.inside(reach, {}), level + 1)],
      joints: ["}"],
    };
  }

  private statement(reach: Reach, level: number): Statement {
    const simple: (() => Statement)[] = [
      () => this.log(reach),
      () => this.log(reach),
      () => `${this.expression(reach)};`.replace(/^(?=[{[`(/+-]|function|class|let|async)/, "0, "),
      () => this.declaration(reach),
      () => this.declaration(reach),
      () => this.jump(reach),
    ];
    if (level > 2) return this.pick(simple)();
    return this.pick<() => Statement>([
      ...simple,
      () => this.functionStatement(reach, level),
      () => this.functionStatement(reach, level),
      () => this.classStatement(reach, level),
      () => this.loopStatement(reach, level),
      () => this.loopStatement(reach, level),
      () => this.tryStatement(reach, level),
      () => this.tryStatement(reach, level),
      () => this.switchStatement(reach, level),
      () => this.usingStatement(reach, level),
      () => {
        const label = this.name("L");
        const inner = this.inside(reach, { labels: [...reach.labels, label] });
        return { open: `${label}: {`, blocks: [this.block(inner, level + 1)], joints: ["}"] };
      },
      () => ({
        open: `if (${this.expression(reach)}) {`,
        blocks: [
          this.block(this.inside(reach, {}), level + 1),
          this.block(this.inside(reach, {}), level + 1),
        ],
        joints: ["} else {", "}"],
      }),
    ])();
  }

  private block(reach: Reach, level: number): Block {
    return Array.from({ length: 1 + this.below(level > 1 ? 2 : 3) }, () => this.statement(reach, level));
  }

  program(): Block {
    const reach = topLevel(true);
    const caught = (): Statement => ({
      open: "try {",
      blocks: [this.block(this.inside(reach, {}), 0), []],
      joints: [`} catch (e) { log("${this.name("l")}", show(e));`, "}"],
    });
    return Array.from({ length: 2 + this.below(3) }, () =>
      this.chance(0.6) ? caught() : this.statement(reach, 0),
    );
  }
}

export function generateSyntax(seed: number): Block {
  return new SyntaxGenerator(seed).program();
}
