// Turns a Python program into the TypeScript that means the same here, as far as its forms are simple.
import { isModule } from "./names.ts";
import type { LeftInPython } from "../contract.ts";
import { leftIn } from "./left-out.ts";
import { Kinds } from "./kinds.ts";
import { programOf } from "./parse.ts";
import type { Block, Expression, FunctionStatement, Statement } from "./syntax.ts";
import { NotUnderstood } from "./tokens.ts";
import { blocksOf, expressionsOf, partsOf } from "./parts.ts";
import { StatementWriter } from "./write-statements.ts";

export type Translation =
  /** `left`: the statements that are not translated, and stand in the text as comments. */
  | { readonly type: "shown"; readonly text: string; readonly left: readonly LeftInPython[] }
  /** It cannot even be cut into words, from this line on. */
  | { readonly type: "failed"; readonly line: number };

export function typescriptOf(python: string): Translation {
  try {
    const text = translated(programOf(python), python.split("\n"));
    return { type: "shown", text, left: leftIn(text) };
  } catch (error) {
    if (error instanceof NotUnderstood) return { type: "failed", line: error.line };
    throw error;
  }
}

function translated(program: Block, pythonLines: readonly string[]): string {
  const imported = importedBy(program);
  const kinds = new Kinds(program, imported);
  const functions = functionsOf(program);
  const methods = methodsOf(program);
  const awaited = awaitedOf(program, kinds);
  const byName = new Map([...functions.map((one) => [one.name, one] as const), ...constructorsOf(program)]);
  const classes = new Set(program.flatMap((one) => (one.type === "class" ? [one.name] : [])));
  const writer = new StatementWriter(
    { kinds, imported, functions: byName, classes, methods, awaited },
    pythonLines,
  );
  const lines = writer.program(program);
  const isMissing = writer.needsAsyncio && imported.get("asyncio") !== "asyncio";
  if (isMissing) lines.unshift('import * as asyncio from "asyncio";');
  return `${spaced(lines).join("\n")}\n`;
}

/** An empty line behind the imports, and none at the beginning. */
function spaced(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.startsWith("import "));
  const rest = lines.slice(last + 1);
  while (rest[0] === "") rest.shift();
  return last < 0 ? rest : [...lines.slice(0, last + 1), "", ...rest];
}

function importedBy(program: Block): ReadonlyMap<string, string> {
  const imported = new Map<string, string>();
  for (const statement of program) {
    if (statement.type === "import")
      for (const [module, alias] of statement.modules)
        if (isModule(module)) imported.set(alias ?? module.replaceAll(".", "_"), module);
    if (statement.type === "from" && isModule(statement.module))
      for (const [name, alias] of statement.names) imported.set(alias, `${statement.module}.${name}`);
  }
  return imported;
}

/** Every statement of a program, those inside of others included. */
function* allOf(block: Block): Generator<Statement> {
  for (const statement of block) {
    yield statement;
    for (const inner of blocksOf(statement)) yield* allOf(inner);
    if (statement.type === "function" || statement.type === "class") yield* allOf(statement.body);
  }
}

function functionsOf(program: Block): FunctionStatement[] {
  return [...allOf(program)].filter((one) => one.type === "function");
}

function methodsOf(program: Block): Set<string> {
  const classes = [...allOf(program)].filter((one) => one.type === "class");
  return new Set(classes.flatMap(({ body }) => functionsIn(body).map(({ name }) => name)));
}

/** What makes something of a class, by the name of the class. */
function constructorsOf(program: Block): [string, FunctionStatement][] {
  const classes = [...allOf(program)].filter((one) => one.type === "class");
  return classes.flatMap(({ name, body }) => {
    const made = functionsIn(body).find((one) => one.name === "__init__");
    return made === undefined ? [] : [[name, made]];
  });
}

function functionsIn(block: Block): FunctionStatement[] {
  return block.filter((one) => one.type === "function");
}

/** The functions that are not async in Python, and stop the thread: themselves, or by calling one that does. */
function awaitedOf(program: Block, kinds: Kinds): Set<string> {
  const awaited = new Set<string>();
  const plain = functionsOf(program).filter(({ isAsync }) => !isAsync);
  const stops = (expression: Expression): boolean => {
    if (expression.type === "lambda") return false;
    if (kinds.isBlocking(expression)) return true;
    const isCallOfOne =
      expression.type === "call" &&
      ((expression.callee.type === "name" && awaited.has(expression.callee.name)) ||
        (expression.callee.type === "attribute" && awaited.has(expression.callee.name)));
    return isCallOfOne || partsOf(expression).some(stops);
  };
  const blockStops = (block: Block): boolean =>
    block.some(
      (statement) =>
        expressionsOf(statement).some(stops) ||
        blocksOf(statement).some(blockStops) ||
        (statement.type === "with" &&
          !statement.isAsync &&
          ["lock", "pool"].includes(kinds.of(statement.items[0][0]))),
    );
  for (let size = -1; size !== awaited.size;) {
    size = awaited.size;
    for (const { name, body } of plain) if (blockStops(body)) awaited.add(name);
  }
  return awaited;
}
