// Random expressions of every form; parts of them print when they are evaluated.
import type { Drawing } from "./drawing.ts";

/** What the place allows, and what can be named there. */
export interface Reach {
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** `return` may stand here. */
  readonly isFunction: boolean;
  /** The labels of the loops around it; "" for one without. */
  readonly loops: readonly string[];
  /** Other labels around it. */
  readonly labels: readonly string[];
  readonly variables: string[];
  readonly functions: { readonly name: string; readonly isAsync: boolean; readonly isGenerator: boolean }[];
  readonly hasSuper: boolean;
  readonly hasThis: boolean;
  hasArguments: boolean;
}

/** Outside of all functions, classes and loops, where nothing has been declared yet. */
export function topLevel(isAsync: boolean): Reach {
  return {
    isAsync,
    isGenerator: false,
    isFunction: false,
    loops: [],
    labels: [],
    variables: [],
    functions: [],
    hasSuper: false,
    hasThis: false,
    hasArguments: false,
  };
}

const OPERATORS = [
  "+",
  "-",
  "*",
  "/",
  "%",
  "|",
  "&",
  "^",
  "<",
  ">",
  "<=",
  "==",
  "===",
  "!=",
  "!==",
  ">>",
  "<<",
  ">>>",
];

/** One expression, in parentheses where it needs them. */
export function drawExpression(draw: Drawing, reach: Reach, depth: number): string {
  const next = (): string => drawExpression(draw, reach, depth + 1);
  const leaf = (): string =>
    reach.variables.length > 0 && draw.chance(0.5)
      ? draw.pick(reach.variables)
      : draw
          .pick([
            "0",
            "1",
            "2",
            '"s"',
            "null",
            "undefined",
            "true",
            "1.5",
            "[1, 2]",
            "{ a: 1, b: { c: 2 } }",
            "NaN",
          ])
          .replace(/^\{.*$/, "({ a: 1, b: { c: 2 } })");
  if (depth > 3 || draw.chance(0.15 + depth * 0.12)) return leaf();
  const target = (): string | null => (reach.variables.length > 0 ? draw.pick(reach.variables) : null);
  const body = (isAsync: boolean): string =>
    drawExpression(draw, { ...reach, isAsync, isGenerator: false }, depth + 1);
  /** In a function that is no arrow. */
  const own = (isAsync: boolean): string => {
    const inside = { isAsync, isGenerator: false, hasSuper: false, hasThis: false, hasArguments: false };
    return drawExpression(draw, { ...reach, ...inside }, depth + 1);
  };
  const forms: (() => string)[] = [
    () => `t("${draw.name("t")}", ${next()})`,
    () => `t("${draw.name("t")}", ${next()})`,
    () => `(${next()} ${draw.pick(OPERATORS)} ${next()})`,
    () => `(${next()} ${draw.pick(["&&", "||", "??"])} ${next()})`,
    () => `(${next()} ? ${next()} : ${next()})`,
    () => `(${next()}, ${next()})`,
    () => `(${draw.pick(["-", "+", "!", "~", "typeof ", "void "])}${next()})`,
    () => `\`a\${${next()}}b\${${next()}}\``,
    () => `tag\`x\${${next()}}\\n\${${next()}}y\``,
    () => `[${next()}, ...iter(${next()}), ${next()}]`,
    () => `[, ${next()}, ...counted(2, "${draw.name("i")}")]`,
    () => `({ a: ${next()}, [t("${draw.name("k")}", "k")]: ${next()}, ...${next()} })`,
    // In a call, since V8 describes what it cannot iterate by the last call inside, and that may be one of ours.
    () =>
      `Object({ get a() { return ${own(false)}; }, b() { return ${own(false)}; }, async c() { return ${own(true)}; } })`,
    () => `({ *[Symbol.iterator]() { yield ${own(false)}; yield* iter(${own(false)}); } })`,
    () => `(${next()})?.a`,
    () => `(${next()})?.b?.[${next()}]`,
    () => `(${next()})?.b?.c?.(${next()})`,
    () => `(${next()})?.[${next()}].c`,
    () => `(${next()})?.b(${next()}, ...iter(${next()}))`,
    () => `(delete (${next()})?.a)`,
    () =>
      `((x, y = ${body(false)}, ...z) => [x, y, z, ${body(false)}])(${next()}, ${draw.pick(["undefined", next()])})`,
    () => `(function () { return ${own(false)}; })()`,
    () => `(function (x) { return arguments.length + String(new.target === undefined); })(${next()}, 1)`,
    () => `[...(function* () { const x = yield ${own(false)}; yield x; yield* iter(${own(false)}); })()]`,
    () =>
      `new (class { f = ${own(false)}; static s = 1; #p = 2; get p() { return this.#p; } has(o) { return #p in o; } })().p`,
    () => `new (class K { constructor(x) { this.x = x; this.n = new.target.name; } })(${next()})`,
    () => `(/a(b)?/u.exec(${next()})?.[1])`,
    () => `(${next()} instanceof Object)`,
    () => `("a" in Object(${next()}))`,
    () => `(${leaf()} ** 2)`,
  ];
  const name = target();
  if (name !== null) {
    forms.push(
      () => `(${name} = ${next()})`,
      () => `(${name} ${draw.pick(["+=", "-=", "*=", "??=", "||=", "&&=", "**=", "|="])} ${next()})`,
      () => `(${draw.pick([`${name}++`, `--${name}`])})`,
      () => `([${name}, ${draw.pick(reach.variables)} = ${next()}] = iter(${next()}))`,
      () => `({ a: ${name}, ...${draw.pick(reach.variables)} } = Object(${next()}))`,
      () => `([Object(${name}).q, ...Object(${name})["r"]] = counted(3, "${draw.name("i")}"))`,
    );
  }
  if (reach.functions.length > 0) {
    const call = (): string => {
      const { name: fn, isAsync, isGenerator } = draw.pick(reach.functions);
      const called = `${fn}(${next()}, ...iter(${next()}))`;
      if (isAsync && isGenerator) return reach.isAsync ? `await collect(${called})` : `typeof ${called}`;
      if (isGenerator) return `[...${called}]`;
      return isAsync && reach.isAsync ? `(await ${called})` : called;
    };
    forms.push(call, call, call);
  }
  if (reach.isAsync) {
    const awaits = [
      () => `(await ${next()})`,
      () => `(await t("${draw.name("t")}", Promise.resolve(${next()})))`,
      () => `(await (async () => ${body(true)})())`,
      () => `(await (async (x, y = ${body(false)}) => { tick(); return [x, ${body(true)}]; })(${next()}))`,
      () =>
        `(await (async function self(x) { return [typeof self, arguments.length, ${own(true)}]; })(${next()}))`,
      () =>
        `(await collect((async function* () { yield ${own(true)}; yield* countedLater(2, "${draw.name("i")}"); return ${own(true)}; })()))`,
      () => `(await { then(f) { log("${draw.name("l")}"); f(${body(false)}); } })`,
    ];
    forms.push(...awaits, ...awaits);
  }
  if (reach.isGenerator) {
    forms.push(
      () => `(yield ${next()})`,
      () => `(yield ${next()})`,
      () =>
        `(yield* ${reach.isAsync ? `countedLater(2, "${draw.name("i")}")` : `counted(2, "${draw.name("i")}")`})`,
      () => `(yield* iter(${next()}))`,
    );
  }
  if (reach.hasSuper)
    forms.push(
      () => "super.n",
      () => `super.m?.(${next()})`,
      () => `(super.q = ${next()})`,
      () => `super[${next()}]`,
    );
  if (reach.hasThis)
    forms.push(
      () => "this.n",
      () => `(this.q = ${next()})`,
      () => `(() => this?.q)()`,
    );
  if (reach.hasArguments)
    forms.push(
      () => "arguments.length",
      () => "(() => arguments[0])()",
      () => "(new.target === undefined)",
    );
  return draw.pick(forms)();
}
