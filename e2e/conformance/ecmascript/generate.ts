// Random programs of promises, async functions, generators and timers, whose printed order says everything about them.

import { Drawing } from "./drawing.ts";
import type { Block, Statement } from "./program.ts";

/** Draws one program. Names count up, so that every line that is printed is different. */
class Generator extends Drawing {
  private depth = 0;
  /** Async functions and generators that are in reach, innermost last. */
  private readonly functions: string[] = [];
  private readonly generators: string[] = [];

  private log(): string {
    return `log(${JSON.stringify(this.name("l"))});`;
  }

  /** An expression that is safe to drop: whatever it rejects with is handled. */
  private promise(): string {
    const choices = [
      () => `Promise.resolve(${this.value()})`,
      () => `Promise.reject(new Error("${this.name("e")}"))`,
      () => `new Promise((resolve) => { ${this.log()} resolve(${this.value()}); })`,
      () =>
        `new Promise((resolve, reject) => { setTimeout(() => { ${this.log()} ${this.pick(["resolve", "reject"])}(${this.below(9)}); }, ${this.below(6) * 3}); })`,
      () =>
        `new Promise((resolve) => { queueMicrotask(() => { ${this.log()} resolve(${this.value()}); }); })`,
      () => (this.functions.length > 0 ? `${this.pick(this.functions)}()` : `Promise.resolve(1)`),
      () => `Promise.${this.pick(["all", "allSettled", "race", "any"])}([${this.values()}])`,
      () => `${this.promise()}.then(${this.callback()}${this.chance(0.4) ? `, ${this.callback()}` : ""})`,
      () => `${this.promise()}.catch(${this.callback()})`,
      () =>
        `${this.promise()}.finally(() => { ${this.log()}${this.chance(0.3) ? ` return ${this.simple()};` : ""} })`,
      () => `Sub.resolve(${this.simple()})`,
      () => `new Sub((resolve) => resolve(${this.simple()}))`,
    ];
    if (this.depth > 2) return choices[this.below(3)]();
    this.depth++;
    const text = this.pick(choices)();
    this.depth--;
    return text;
  }

  private simple(): string {
    return this.pick(["1", "undefined", "null", `"${this.name("s")}"`, "Promise.resolve(2)", "{ a: 1 }"]);
  }

  private thenable(): string {
    const settle = this.pick([
      "resolve(1)",
      "reject(2)",
      "resolve(Promise.resolve(3))",
      "queueMicrotask(() => resolve(4))",
    ]);
    return `{ then(resolve, reject) { ${this.log()} ${settle}; } }`;
  }

  private value(): string {
    const choice = this.below(100) / 100;
    if (choice < 0.35) return this.simple();
    if (choice < 0.5) return this.thenable();
    return this.promise();
  }

  private values(): string {
    return Array.from({ length: this.below(4) }, () => this.value()).join(", ");
  }

  private callback(): string {
    const choice = this.below(100) / 100;
    if (choice < 0.15) return "undefined";
    if (choice < 0.3) return `() => { ${this.log()} throw new Error("${this.name("e")}"); }`;
    const result = this.chance(0.6) ? ` return ${this.depth > 1 ? this.simple() : this.value()};` : "";
    return `${this.chance(0.3) ? "async " : ""}(v) => { log(${JSON.stringify(this.name("l"))}, show(v));${result} }`;
  }

  private handled(promise: string): string {
    return `(${promise}).then((v) => log(${JSON.stringify(this.name("l"))}, show(v)), (e) => log(${JSON.stringify(this.name("l"))}, show(e)));`;
  }

  private statement(level: number): Statement {
    const choices: (() => Statement)[] = [
      () => this.log(),
      () => this.log(),
      () => `log(${JSON.stringify(this.name("l"))}, show(await ${this.value()}));`,
      () => `await ${this.value()};`,
      () => this.handled(this.promise()),
      () => `queueMicrotask(() => { ${this.log()} });`,
      () =>
        `setTimeout(() => { ${this.log()}${this.chance(0.5) ? ` queueMicrotask(() => { ${this.log()} });` : ""} }, ${this.below(6) * 3});`,
      () =>
        `setTimeout(async () => { ${this.log()} try { await ${this.value()}; } catch (e) { ${this.log()} } ${this.log()} }, ${this.below(6) * 3});`,
    ];
    if (level < 3) {
      choices.push(
        () => this.tryStatement(level),
        () => this.functionStatement(level),
        () => this.generatorStatement(level),
        () => this.loopStatement(level),
        () => this.loopStatement(level),
      );
    }
    return this.pick(choices)();
  }

  private tryStatement(level: number): Statement {
    const joints = [`} catch (e) { log(${JSON.stringify(this.name("l"))}, show(e));`];
    const blocks = [this.block(level + 1), this.block(level + 1)];
    if (this.chance(0.5)) {
      joints.push(`} finally { ${this.log()}`);
      blocks.push(this.block(level + 1));
    }
    return { open: "try {", blocks, joints: [...joints, "}"] };
  }

  private functionStatement(level: number): Statement {
    const name = this.name("f");
    const body = this.block(level + 1);
    const ending = this.pick([`return ${this.value()};`, `throw new Error("${this.name("e")}");`, ""]);
    this.functions.push(name);
    return {
      open: `async function ${name}() {`,
      blocks: [[...body, ending], []],
      joints: ["}", this.handled(`${name}()`)],
    };
  }

  private generatorStatement(level: number): Statement {
    const name = this.name("g");
    const body: Statement[] = [...this.block(level + 1)];
    const inner = this.generators.at(-1);
    for (let i = this.below(3); i >= 0; i--) {
      const expression = inner !== undefined && this.chance(0.25) ? `* ${inner}()` : ` ${this.value()}`;
      const text = this.chance(0.2) && expression.startsWith(" ") ? ` * [${this.values()}]` : expression;
      body.splice(this.below(body.length + 1), 0, `yield${text};`);
    }
    if (this.chance(0.4)) body.push(`return ${this.value()};`);
    this.generators.push(name);
    return {
      open: `async function* ${name}() { try {`,
      blocks: [body, []],
      joints: [`} finally { ${this.log()} } }`, ""],
    };
  }

  private loopStatement(level: number): Statement {
    const source =
      this.generators.length > 0 && this.chance(0.7)
        ? `${this.pick(this.generators)}()`
        : `[${this.values()}]`;
    const leave = this.chance(0.3) ? "break;" : "";
    return {
      open: `try { for await (const v of ${source}) { log(${JSON.stringify(this.name("l"))}, show(v));`,
      blocks: [[...this.block(level + 2), leave]],
      joints: [`} } catch (e) { log(${JSON.stringify(this.name("l"))}, show(e)); }`],
    };
  }

  /** Functions and generators of a block are in reach only inside it. */
  private block(level: number): Block {
    const [functions, generators] = [this.functions.length, this.generators.length];
    const block = Array.from({ length: 1 + this.below(level === 0 ? 7 : 3) }, () => this.statement(level));
    this.functions.length = functions;
    this.generators.length = generators;
    return block;
  }

  program(): Block {
    return this.block(0);
  }
}

export function generate(seed: number): Block {
  return new Generator(seed).program();
}

/** What the programs begin with. They print with `log`, and use `setTimeout`, `queueMicrotask` and `Promise`. */
export const PRELUDE = `const show = (v) => (v instanceof Error ? v.message : typeof v === "object" && v !== null ? Object.keys(v).join() + JSON.stringify(v.errors ? v.errors.map(show) : Array.isArray(v) ? v.map(show) : v) : String(v));
class Sub extends Promise {}
`;
