// A program's subclass may use every name that is neither declared nor begins with an underscore, as in Python.
import ts from "typescript";
import { expect, test, vi } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { declarations, moduleNames } from "./types/declarations.ts";

// A type checker takes its time on a machine that does other things, too.
vi.setConfig({ testTimeout: 60_000 });

/** What a class's constructor is given, by type, so that one of it can be made. */
const ARGUMENTS = { number: "2", string: '"several"' };

/** One of each kind of object that a program is given, or makes out of others, by the expression that makes it. */
const GIVEN = [
  "new asyncio.Task(work())",
  "asyncio.createTask(work())",
  "asyncio.gather(work())",
  "asyncio.shield(asyncio.createTask(work()))",
  "asyncio.asCompleted([work()])",
  "asyncio.timeout(1)",
  "asyncio.getRunningLoop()",
  "asyncio.getRunningLoop().callSoon(() => 0)",
  "asyncio.getRunningLoop().callLater(1, () => 0)",
  "asyncio.getRunningLoop().createFuture()",
  'new asyncio.BaseExceptionGroup("several", [new asyncio.CancelledError()])',
  'new asyncio.ExceptionGroup("several", [new Error()])',
  "threading.currentThread()",
  "new threading.Timer(1, () => 0)",
  "contextlib.suppress(Error)",
  "contextlib.nullcontext()",
  "contextlib.closing({ close() {} })",
  "contextlib.contextManager(function* () { yield 1; })()",
  "contextlib.aclosing(numbers())",
  "contextlib.asyncContextManager(numbers)()",
  'new contextvars.ContextVar<number>("v").set(1)',
  "new futures.ThreadPoolExecutor().submit(() => 0)",
  "work()",
  "asyncio.sleep(1)",
  "asyncio.sleep(0)",
  "new asyncio.Queue().put(1)",
  "time.sleep(0)",
  "time.gmtime(0)",
  "itertools.count()",
  "logging.getLogger()",
  "new logging.LoggerAdapter(logging.getLogger())",
  "recordOf()",
  "numbers()",
  "numbers().next()",
];

/** By the name under which the program imports them: the last one of "concurrent.futures". */
const MODULES = Object.fromEntries(moduleNames.map((module) => [module.split(".").at(-1)!, module]));

/** What every object or error of JavaScript has, and its protocols of generators; and Python's `coro.close()`. */
const OF_THE_LANGUAGE = [
  "constructor",
  "message",
  "stack",
  "name",
  "cause",
  "next",
  "throw",
  "return",
  "close",
];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: [
    "lib.es2022.d.ts",
    "lib.esnext.disposable.d.ts",
    "lib.es2025.promise.d.ts",
    "lib.es2024.promise.d.ts",
  ],
  types: [],
  noEmit: true,
};

function programOf(text: string): ts.Program {
  const texts = new Map([
    ...declarations.map((d) => [`/types/${d.path}`, d.text] as const),
    ["/main.ts", text],
  ]);
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) => {
    const own = texts.get(name);
    return own === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, own, target, true);
  };
  host.fileExists = (name) => texts.has(name);
  return ts.createProgram([...texts.keys()], OPTIONS, host);
}

/** The classes that are declared in a module, with how they are called: `module.Name`. */
function declaredClasses(checker: ts.TypeChecker): (readonly [name: string, symbol: ts.Symbol])[] {
  return Object.entries(MODULES).flatMap(([name, module]) => {
    const symbol = checker.getAmbientModules().find((m) => m.name === `"${module}"`)!;
    return checker
      .getExportsOfModule(symbol)
      .filter(({ flags }) => (flags & ts.SymbolFlags.Class) !== 0)
      .map((exported) => [`${name}.${exported.name}`, exported] as const);
  });
}

/** `new module.Name(…)` of each class that needs nothing but numbers and texts. */
function simplyMade(checker: ts.TypeChecker): string[] {
  const argumentFor = (parameter: ts.Symbol): string | undefined => {
    const type = checker.getTypeOfSymbol(parameter);
    if (checker.isTypeAssignableTo(checker.getNumberType(), type)) return ARGUMENTS.number;
    return checker.isTypeAssignableTo(checker.getStringType(), type) ? ARGUMENTS.string : undefined;
  };
  const isNeeded = ({ valueDeclaration }: ts.Symbol): boolean => {
    const parameter = valueDeclaration as ts.ParameterDeclaration;
    return parameter.dotDotDotToken === undefined && !checker.isOptionalParameter(parameter);
  };
  return declaredClasses(checker).flatMap(([name, symbol]) => {
    const [signature] = checker.getTypeOfSymbol(symbol).getConstructSignatures();
    const constructor = signature.declaration as ts.ConstructorDeclaration | undefined;
    const isPublic =
      constructor?.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) !== true;
    const given = signature.parameters.filter(isNeeded).map(argumentFor);
    return isPublic && !given.includes(undefined) ? [`new ${name}(${given.join(", ")})`] : [];
  });
}

const SAMPLES = [...simplyMade(programOf("").getTypeChecker()), ...GIVEN];

const PROGRAM = `${Object.entries(MODULES)
  .map(([name, module]) => `import * as ${name} from "${module}";`)
  .join("\n")}
async function work() {}
async function* numbers() { yield 1; }
function recordOf(): logging.LogRecord {
  const records: logging.LogRecord[] = [];
  const logger = new logging.Logger("sample");
  logger.addFilter((record) => { records.push(record); return false; });
  logger.error("sample");
  return records[0];
}
async function main() {
  const samples = {
    ${SAMPLES.map((code) => `${JSON.stringify(code)}: ${code},`).join("\n    ")}
  };
  for (const [code, sample] of Object.entries(samples)) {
    const names = new Set<string>();
    for (let o: object | null = sample; o !== null && ![Object, Error, Promise].some((c) => c.prototype === o); o = Object.getPrototypeOf(o))
      for (const name of Object.getOwnPropertyNames(o)) names.add(name);
    console.log(["instance", code, [...names].join(" ")].join("|"));
  }
  for (const [module, all] of Object.entries({ ${Object.keys(MODULES).join(", ")} }))
    for (const [name, value] of Object.entries(all))
      if (typeof value === "function" && value.prototype && Object.values(samples).some((s) => s instanceof value)) console.log("class", module + "." + name);
}
await asyncio.run(main());`;

const program = programOf(PROGRAM);
const checker = program.getTypeChecker();

/** The names that are declared of each sample, whoever may use them. */
function declaredNames(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) {
      const type = checker.getApparentType(checker.getTypeAtLocation(node.initializer));
      found.set(node.name.text, new Set(checker.getPropertiesOfType(type).map(({ name }) => name)));
    }
    ts.forEachChild(node, visit);
  };
  visit(program.getSourceFile("/main.ts")!);
  return found;
}

const { stdout, stderr } = await runSource(PROGRAM);
const lines = stdout.split("\n");

test("no object of the library has a name that is neither declared nor begins with an underscore", () => {
  const declared = declaredNames();
  const leaks = lines.flatMap((line) => {
    const [kind, sample, names] = line.split("|");
    if (kind !== "instance") return [];
    return names
      .split(" ")
      .filter((name) => name !== "" && !name.startsWith("_"))
      .filter((name) => !OF_THE_LANGUAGE.includes(name) && !declared.get(sample)!.has(name))
      .map((name) => `${sample}: ${name}`);
  });
  expect(lines.filter((line) => line.startsWith("instance")).length, stderr).toBe(SAMPLES.length);
  expect(leaks).toEqual([]);
});

test("every class that a program can import is looked at", () => {
  const seen = lines.filter((line) => line.startsWith("class ")).map((line) => line.slice("class ".length));
  const declared = declaredClasses(checker).map(([name]) => name);
  expect(declared.filter((name) => !seen.includes(name))).toEqual([]);
});
