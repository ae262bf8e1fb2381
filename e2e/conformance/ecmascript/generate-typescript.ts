// Random programs of what TypeScript adds: types in every place that has them, and what is more than types: enums, namespaces,
// properties that are parameters, decorators, aliases.
import { Drawing } from "./drawing.ts";
import { drawExpression, topLevel } from "./generate-expressions.ts";
import type { Block, Statement } from "./program.ts";

const TYPES = [
  "number",
  "string[]",
  "unknown",
  "{ a: number; b?: string }",
  "Array<Map<string, Set<number>>>",
  "[first: number, ...rest: string[]]",
  "(a: number, b?: string) => void",
  "new (...of: any[]) => object",
  "abstract new () => unknown",
  "A extends infer B extends string ? B : never",
  "`a${string}b`",
  "keyof typeof globalThis",
  "{ readonly [K in keyof A as `x${string & K}`]-?: A[K] }",
  "A['b' | 'c']",
  "asserts this is string",
  "typeof import('node:fs')",
  "unique symbol",
  "-1 | 1n | true",
  "{ <T>(x: T): T; new <T>(x: T): T; get a(): number; set a(v: number) }",
] as const;

const AT_TOP = topLevel(false);

/** Another value each time, which tells when it was evaluated. */
class TypeScriptGenerator extends Drawing {
  private readonly enums: string[] = [];
  private readonly spaces: { readonly name: string; readonly member: string }[] = [];
  private readonly classes: string[] = [];

  /** One that has a value: predicates and assertions stand only behind a function. */
  private type(): string {
    return this.pick(TYPES.filter((type) => !/^(asserts|unique)/.test(type)));
  }

  private value(): string {
    const plain = `t("${this.name("v")}", ${this.pick(["1", '"a"', "[1, 2]", "{ a: 1, b: null }", "undefined", "2n"])})`;
    const of = this.pick<() => string>([
      () => plain,
      () => `(${drawExpression(this, AT_TOP, 1)})`,
      () => (this.enums.length === 0 ? plain : this.pick(this.enums)),
      () => {
        if (this.spaces.length === 0) return plain;
        const { name, member } = this.pick(this.spaces);
        return `${name}.${member}`;
      },
    ])();
    return this.pick([
      of,
      `(${of} as ${this.type()})`,
      // esbuild takes a type that begins with `A extends` for the parameters of an arrow function.
      `(<${this.type().replace(/^A extends/, "B[] extends")}>${of})`,
      `(${of} satisfies ${this.type()})`,
      `(${of} as const)`,
      `${of}!`,
      `(${of} as any)?.a!`,
      `same<${this.type()}>(${of})`,
      `(<T,>(x: T): T => x)(${of})`,
      `(function (this: unknown, x?: ${this.type()}): x is any { return x as any; })(${of})`,
      `(async (x: ${this.type()} = ${of} as any): Promise<${this.type()}> => await (x as any), 0)`,
    ]);
  }

  private enumStatement(): Statement {
    const name = this.chance(0.3) && this.enums.length > 0 ? this.pick(this.enums) : this.name("E");
    this.enums.push(name);
    const [a, b, c, d] = ["A", "B", "C", "D"].map((letter) => `${letter}${this.name("")}`);
    const first = this.pick([a, `${a} = ${this.below(9)}`, `${a} = "text"`, `${a} = -1`, `${a} = 1 << 3`]);
    const members = [
      first,
      first.includes('"') ? `"${b} c" = 7` : this.pick([`"${b} c"`, `${b} = 2`]),
      this.pick([c, `${c} = (${a} as any) + 0 | 0`, `${c} = "x".length`, `${c} = \`text\``]),
      `${d} = ${this.value()} as any`,
    ];
    const keyword = this.pick(["enum", "enum", "const enum"]);
    return `${keyword} ${name} { ${members.slice(0, keyword === "enum" ? 4 : 2).join(", ")} }`;
  }

  private spaceStatement(depth = 0): Statement {
    const isMerged = this.chance(0.3) && this.spaces.length > 0 && depth === 0;
    const name = isMerged ? this.pick(this.spaces).name : this.name("N");
    const member = this.name("m");
    const inner: Block = [
      `export const ${member}: ${this.type()} = ${this.value()} as any;`,
      this.pick([
        `export let ${this.name("m")} = ${this.value()}, [${this.name("m")}, { a: ${this.name("m")} = 3 }] = [1, {}] as any;`,
        `export function ${this.name("f")}<T>(x: T = ${member} as any): T { return x; }`,
        `export class ${this.name("K")} { static a = ${member}; }`,
        `export type Only = ${this.type()}; interface Hidden { a: Only }`,
        `const hidden = ${this.value()}; log("hidden", show(hidden));`,
        `export enum ${this.name("I")} { x, y = x + 5 }`,
      ]),
      depth === 0 && this.chance(0.4) ? this.spaceStatement(1) : "",
      `log("${name}", show(${member}));`,
    ];
    if (depth === 0) this.spaces.push({ name, member });
    const keyword = this.chance(0.8) ? "namespace" : "declare namespace Empty";
    if (keyword !== "namespace") return `declare namespace ${name}Types { const a: ${this.type()}; }`;
    return { open: `${depth === 0 ? "" : "export "}namespace ${name} {`, blocks: [inner], joints: ["}"] };
  }

  private classStatement(): Statement {
    const name = this.name("C");
    // esbuild, which lowers decorators, runs static blocks and fields before the class's own and other fields behind the parameters'
    // defaults, and has another name for the class meanwhile; a class has either.
    const isDecorated = this.chance(0.4);
    const base = this.classes.length > 0 && this.chance(0.5) ? this.pick(this.classes) : null;
    const sees = () => (isDecorated && this.chance(0.6) ? `@seen("${this.name("d")}") ` : "");
    const access = () => this.pick(["", "public ", "private ", "protected ", "readonly "]);
    const member = (): string =>
      this.pick<() => string>([
        () => `${sees()}${access()}${this.name("p")}: ${this.type()} = ${this.value()} as any;`,
        () => `${sees()}static ${access()}${this.name("s")} = ${isDecorated ? "1" : this.value()};`,
        () => `declare ${this.name("q")}: ${this.type()};`,
        () => `${this.name("q")}!: ${this.type()};`,
        () => `[index: string]: any;`,
        () => `abstract ${this.name("abs")}(x: number): void;`,
        () => {
          const method = this.name("m");
          return `${method}(x: number): number; ${method}(x: string): string; ${sees()}${method}(x: any): any { return x; }`;
        },
        () =>
          `${sees()}async *${this.name("g")}<T>(this: ${name}, ...all: T[]): AsyncGenerator<T> { yield* all; }`,
        () => `${sees()}get ${this.name("a")}(): ${this.type()} { return 1 as any; }`,
        () => `${sees()}accessor ${this.name("acc")}: number = ${this.value()} as any;`,
        () => `#${this.name("h")}?: ${this.type()} = ${this.value()} as any;`,
        () => (isDecorated ? "" : `static { log("${this.name("block")}", show(this.name)); }`),
        () => `${this.name("after")} = show(Object.keys(this));`,
      ])();
    const members = Array.from({ length: 1 + this.below(4) }, member);
    const parameters = [
      `${this.pick(["public", "private readonly", "protected", "readonly"])} ${this.name("own")}: ${this.type()} = ${isDecorated ? "1" : this.value()} as any`,
      `${this.name("x")}?: ${this.type()}`,
    ];
    if (this.chance(0.5))
      members.push(
        `constructor(${parameters.join(", ")}) { ${base === null ? "" : "super(); "}log("${name}", show(Object.entries(this))); }`,
      );
    this.classes.push(name);
    const isAbstract = members.some((text) => text.startsWith("abstract"));
    const head = `${sees()}${isAbstract ? "abstract " : ""}class ${name}<T = unknown>`;
    const heritage = `${base === null ? "" : ` extends ${base}<${this.type()}>`}${this.chance(0.3) ? " implements Iterable<any>, Any" : ""}`;
    return {
      open: `${head}${heritage} {`,
      blocks: [members],
      joints: [`} log("made", show(new (${name} as any)()), show(Object.keys(${name})));`],
    };
  }

  private other(): Statement {
    return this.pick<() => Statement>([
      () => `log("${this.name("l")}", show(${this.value()}));`,
      () => `let ${this.name("x")}: ${this.type()} = ${this.value()} as any;`,
      () => `let ${this.name("x")}!: ${this.type()};`,
      () => `type ${this.name("T")}<in out A, B extends A = A> = ${this.type()};`,
      () => `interface ${this.name("I")}<A> extends Object { a(): A; new (x: A): this }`,
      () => `declare let ${this.name("x")}: ${this.type()}, ${this.name("x")}: any;`,
      () => `declare function ${this.name("f")}(x: number): asserts x is 1;`,
      () => `declare global { interface Window { a: 1 } }`,
      () => `declare class ${this.name("D")} { static a: number; constructor(private x: number); }`,
      () =>
        `for (const ${this.name("x")} of [1, 2] as const satisfies readonly number[]) log("${this.name("l")}");`,
      () =>
        `try { ${this.pick(["(null as any)!.a", "throw 1 as any"])}; } catch (e: unknown) { log("${this.name("l")}", show(e)); }`,
      () => {
        const f = this.name("f");
        return `function ${f}(x: number): void; function ${f}(this: void, x?: any, ...rest: [a?: string]): any { return show([x, rest]); } log("${f}", ${f}(${this.value()} as any));`;
      },
      () => {
        if (this.spaces.length === 0) return "";
        const { name, member } = this.pick(this.spaces);
        const alias = this.name("alias");
        return `import ${alias} = ${name}.${member}; log("${alias}", show(${alias}));`;
      },
      () => (this.enums.length === 0 ? "" : `log("enum", show(${this.pick(this.enums)} as any));`),
    ])();
  }

  program(): Block {
    return Array.from({ length: 4 + this.below(5) }, () =>
      this.pick([
        () => this.enumStatement(),
        () => this.spaceStatement(),
        () => this.classStatement(),
        () => this.other(),
        () => this.other(),
      ])(),
    );
  }
}

/** What these have besides what all have. */
export const TYPESCRIPT_PRELUDE = `
const same = <T,>(x: T): T => x;
interface Any { [name: string]: any }
const seen = (label: string) => (value: unknown, context: any): void => log(label, context.kind, String(context.name));
`;

export function generateTypeScript(seed: number): Block {
  return new TypeScriptGenerator(seed).program();
}
