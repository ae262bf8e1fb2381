// Tells what a name is: first what it does, then how it is called, in the words of the program's semantics.
import { typescript as ts } from "monaco-editor/languages/features/typescript/lib/typescriptServices";
import {
  type CheckedProgram,
  hasPythonSemantics,
  isOfModules,
  isOfProgram,
  nodeAt,
  symbolAt,
} from "./checked-program.ts";

export interface Hover {
  /** Where the name is, as offsets. */
  readonly start: number;
  readonly end: number;
  /** Of what a module declares, "asyncio.gather"; null for other names. */
  readonly name: string | null;
  /** What it does; empty if nobody has said it. */
  readonly documentation: string;
  /** How it is written. */
  readonly signature: string;
  /** Its parameters, with what is said of each. */
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  /** The other things that are said of it: "throws", "returns", "example". */
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** Undefined where nothing is known: of a name that is not there, what is wrong with it is told. */
export function hoverAt(program: CheckedProgram, offset: number, info: ts.QuickInfo): Hover | undefined {
  const node = nodeAt(program.file, offset);
  const symbol = program.checker.getSymbolAtLocation(node);
  if (symbol === undefined && textOf(info.displayParts) === "any") return undefined;
  const tags = (info.tags ?? []).map(({ name, text }) => ({ name, text: textOf(text) }));
  return {
    start: info.textSpan.start,
    end: info.textSpan.start + info.textSpan.length,
    name: symbol === undefined ? null : nameInModule(symbolAt(program, symbol)),
    documentation: textOf(info.documentation),
    signature:
      (symbol && signatureOf(program, symbolAt(program, symbol), node)) ??
      inWordsOf(program, symbol, textOf(info.displayParts)),
    parameters: tags.filter(({ name }) => name === "param").map(({ text }) => parameterOf(text)),
    tags: tags.filter(({ name }) => name !== "param" && name !== "deprecated"),
  };
}

function nameInModule({ name, declarations }: ts.Symbol): string | null {
  const module = declarations?.find((one) => isOfModules(one))?.parent.parent;
  return module !== undefined && ts.isModuleDeclaration(module) ? `${module.name.text}.${name}` : null;
}

function textOf(parts: readonly ts.SymbolDisplayPart[] | undefined): string {
  return ts.displayPartsToString(parts?.slice());
}

function parameterOf(text: string): { name: string; text: string } {
  const [, name, said] = /^(\S+)\s*([^]*)$/.exec(text) ?? ["", text, ""];
  return { name, text: said };
}

/** What TypeScript says, without the way a name was imported; what calling an async function gives by its name. */
function inWordsOf(program: CheckedProgram, symbol: ts.Symbol | undefined, text: string): string {
  const plain = text.replace(/^\(alias\) /, "").replace(/\nimport [^]*$/, "");
  const isOwn = isOfProgram(program, symbol?.declarations?.[0]);
  return withoutAny(
    isOwn && hasPythonSemantics(program) ? plain.replaceAll("Promise<", "Coroutine<") : plain,
  );
}

/** That a type is not known needs no word: `work(name, count): Coroutine`. */
function withoutAny(text: string): string {
  return text
    .replace(/\bany\[\]/g, "Array")
    .replace(/<any>/g, "")
    .replace(/\??: any\b/g, "");
}

/** How something of the modules is called, in one line: `gather(...awaitables, { returnExceptions, loop })`. */
export function signatureOf(program: CheckedProgram, symbol: ts.Symbol, node?: ts.Node): string | undefined {
  const declaration = symbol.declarations?.find((one) => isOfModules(one));
  if (declaration === undefined) return undefined;
  if (ts.isModuleDeclaration(declaration)) return `module ${declaration.name.getText()}`;
  const owner = ownerOf(declaration);
  if (ts.isClassDeclaration(declaration)) {
    const constructors = declaration.members.filter(ts.isConstructorDeclaration);
    const parameters = constructors.at(-1)?.parameters ?? [];
    const inherited = declaration.heritageClauses?.[0]?.types[0].expression.getText();
    if (ERROR.test(symbol.name)) return `class ${symbol.name}${inherited ? ` extends ${inherited}` : ""}`;
    return `new ${symbol.name}(${parametersOf(program, parameters)})`;
  }
  if (!isCallable(declaration)) return undefined;
  const calls = symbol.declarations!.filter(isCallable);
  const chosen = node && chosenDeclaration(program, node);
  // Where there are several ways, the one that says most: the first one that names its options.
  const shown = calls.length > 1 ? calls[0] : (chosen ?? calls[0]);
  return `${owner}${symbol.name}(${parametersOf(program, shown.parameters)})${resultOf(shown)}`;
}

const ERROR = /(Error|Exception|Interrupt|Exit|ExceptionGroup)$/;

type Callable = ts.FunctionDeclaration | ts.MethodDeclaration | ts.MethodSignature;

function isCallable(node: ts.Node): node is Callable {
  return ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node);
}

function chosenDeclaration({ checker }: CheckedProgram, node: ts.Node): Callable | undefined {
  let callee = node;
  while (ts.isPropertyAccessExpression(callee.parent) && callee.parent.name === callee)
    callee = callee.parent;
  const call = callee.parent;
  const declaration =
    ts.isCallExpression(call) && call.expression === callee
      ? checker.getResolvedSignature(call)?.declaration
      : undefined;
  return declaration && isCallable(declaration) && isOfModules(declaration) ? declaration : undefined;
}

/** "Queue." before the name of a method. */
function ownerOf({ parent }: ts.Declaration): string {
  const isType = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent);
  return isType && parent.name ? `${parent.name.text}.` : "";
}

/** What calling it gives, where that is simple. */
function resultOf({ type }: Callable): string {
  const text = type?.getText();
  return text !== undefined && /^[\w.]+(<\w+>)?( \| null)?$/.test(text) ? `: ${text}` : "";
}

function parametersOf(program: CheckedProgram, parameters: readonly ts.ParameterDeclaration[]): string {
  return parameters.flatMap((parameter) => parameterTexts(program, parameter)).join(", ");
}

function parameterTexts(program: CheckedProgram, parameter: ts.ParameterDeclaration): string[] {
  const { name, type, dotDotDotToken, questionToken } = parameter;
  if (dotDotDotToken && type && ts.isTupleTypeNode(type)) {
    return type.elements.flatMap((element) => {
      if (!ts.isNamedTupleMember(element)) return [element.getText()];
      const keys = element.dotDotDotToken ? [] : optionsOf(program, element.type);
      return keys.length > 0
        ? [`{ ${keys.join(", ")} }`]
        : [`${element.dotDotDotToken ? "..." : ""}${element.name.text}`];
    });
  }
  const keys = type && name.getText() === "options" ? optionsOf(program, type) : [];
  if (keys.length > 0) return [`{ ${keys.join(", ")} }`];
  return [`${dotDotDotToken ? "..." : ""}${name.getText()}${questionToken ? "?" : ""}`];
}

/** The names of the options that a type has. */
function optionsOf({ checker }: CheckedProgram, node: ts.TypeNode): string[] {
  const type = checker.getTypeFromTypeNode(node);
  const isPlain = type.getCallSignatures().length === 0 && !checker.isArrayLikeType(type);
  return isPlain && !(type.flags & ts.TypeFlags.TypeParameter)
    ? type.getProperties().map(({ name }) => name)
    : [];
}
