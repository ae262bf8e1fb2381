// Reads the declarations of the modules as a table of names, each with how it is called and what it does: what completion
// offers where no type checker is. They are written in one form, so that lines are enough to read them.
import { declarations, type Declaration } from "../../python/types/declarations.ts";

export interface DeclaredName {
  readonly name: string;
  readonly kind: "function" | "class" | "constant" | "type";
  /** How it is called: `(delay, result?): Coroutine<T>`; "" for what is not. */
  readonly call: string;
  /** The class or interface of what it gives, or is. */
  readonly result: string;
  /** The first sentence that is said of it. */
  readonly sentence: string;
  readonly isDeprecated: boolean;
  /** What stands behind a dot, with what is inherited. */
  readonly members: readonly DeclaredName[];
}

/** By module; "" has what a program finds without importing it. */
export type DeclaredModules = ReadonlyMap<string, ReadonlyMap<string, DeclaredName>>;

const MODULE = /^declare module "(.+)" \{$/;
const NAMED = /^(?:(?:export|declare) )?(function|class|const|interface|type) ([\w$]+)/;
const MEMBER = /^ {2}(?:static )?(?:readonly |get )?([a-z][\w$]*)\??(?:<.*>)?([(:])/;

interface Draft extends DeclaredName {
  readonly members: DeclaredName[];
  readonly base: string;
}

let read: DeclaredModules | undefined;

/** The names of all modules. */
export function declaredModules(): DeclaredModules {
  read ??= readDeclarations(declarations);
  return read;
}

function readDeclarations(texts: readonly Declaration[]): DeclaredModules {
  const modules = new Map<string, Map<string, Draft>>();
  for (const { text } of texts) {
    const lines = text.split("\n");
    const opening = lines.findIndex((line) => MODULE.test(line));
    const module = opening < 0 ? "" : MODULE.exec(lines[opening])![1];
    const names = modules.get(module) ?? new Map<string, Draft>();
    modules.set(module, names);
    // What stands in a module is indented by two.
    readNames(opening < 0 ? lines : lines.slice(opening + 1).map((line) => line.slice(2)), names);
  }
  for (const names of modules.values())
    for (const draft of names.values()) inherit(draft, names, modules.get("")!);
  return modules;
}

function readNames(lines: readonly string[], names: Map<string, Draft>): void {
  let said: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line.startsWith("/**")) said = [];
    if (/^(\/\*\*| \*)/.test(line)) said.push(line);
    const named = NAMED.exec(line);
    if (named === null) continue;
    const [, word, name] = named;
    let end = i;
    // A type may go on in many ways, and nothing of it is told.
    if (word !== "type") while (end < lines.length - 1 && !/^\S.*[;}]$|^\}$/.test(lines[end])) end++;
    const whole = lines.slice(i, end + 1);
    const isBlock = whole[0].endsWith("{");
    const members = isBlock ? readMembers(whole.slice(1, -1)) : [];
    const made = whole.find((one) => one.startsWith("  constructor("));
    const declared = oneLine(whole).slice(named[0].length);
    names.set(name, {
      name,
      kind:
        word === "interface"
          ? "type"
          : word === "const"
            ? "constant"
            : (word as "function" | "class" | "type"),
      call: word === "function" ? callOf(declared) : made === undefined ? "" : callOf(constructorOf(whole)),
      result: word === "class" ? name : resultOf(declared),
      ...spoken(said),
      members,
      base: isBlock ? (/ extends ([\w$]+)/.exec(whole[0])?.[1] ?? "") : "",
    });
    said = [];
    i = end;
  }
}

/** Of the lines of a class or interface. */
function readMembers(lines: readonly string[]): DeclaredName[] {
  const members = new Map<string, DeclaredName>();
  let said: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line.startsWith("  /**")) said = [];
    if (/^ {2,3}(\/\*\*|\*)/.test(line)) said.push(line.trim());
    const found = MEMBER.exec(line);
    if (found === null) continue;
    const [, name, mark] = found;
    let end = i;
    while (end < lines.length - 1 && !/^ {2}\S.*;$/.test(lines[end])) end++;
    const declared = oneLine(lines.slice(i, end + 1)).trim();
    i = end;
    if (name === "constructor" || members.has(name)) continue;
    const rest = declared.slice(declared.indexOf(name) + name.length);
    members.set(name, {
      name,
      kind: mark === "(" ? "function" : "constant",
      call: mark === "(" ? callOf(rest) : "",
      result: resultOf(rest),
      ...spoken(said),
      members: [],
    });
    said = [];
  }
  return [...members.values()];
}

/** The last constructor, which says most, as in hovers. */
function constructorOf(lines: readonly string[]): string {
  const start = lines.findLastIndex((line) => line.startsWith("  constructor("));
  const end = lines.findIndex((line, i) => i >= start && /^ {2}\S.*;$/.test(line));
  return oneLine(lines.slice(start, end + 1))
    .trim()
    .slice("constructor".length);
}

function oneLine(lines: readonly string[]): string {
  const joined = lines.map((line) => line.replaceAll(/\/\*\*.*?\*\//g, "").replace(/^\s+/, " ")).join("");
  return joined.replaceAll("( ", "(").replaceAll(/, ?\)/g, ")");
}

/** `(delay: number, result?: T): Coroutine<T>;` as `(delay, result?): Coroutine<T>`, behind any type parameters. */
function callOf(declared: string): string {
  const inside = insideOf(declared);
  const names = splitAtCommas(inside).map(
    (one) => /^(?:\.\.\.)?[\w$]+\??/.exec(one.trim())?.[0] ?? one.trim(),
  );
  const result = /\): ([\w.]+(?:<\w+>)?(?: \| null)?);$/.exec(declared)?.[1];
  return `(${names.filter((name) => name !== "").join(", ")})${result === undefined ? "" : `: ${result}`}`;
}

/** What stands in the round brackets of a call. */
function insideOf(declared: string): string {
  let depth = 0;
  let start = -1;
  for (let i = 0; i < declared.length; i++) {
    const isArrow = declared[i] === ">" && declared[i - 1] === "=";
    if (declared[i] === "(" && depth === 0) start = i + 1;
    if ("(<[{".includes(declared[i])) depth++;
    else if (")>]}".includes(declared[i]) && !isArrow && --depth === 0 && declared[i] === ")")
      return declared.slice(start, i);
  }
  return "";
}

function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if ("(<[{".includes(text[i])) depth++;
    else if (")>]}".includes(text[i]) && text[i - 1] !== "=") depth--;
    else if (text[i] === "," && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** The name of the type that a call gives, or that a value has: `Future` of `): Future<GatherResults<T>>;`. */
function resultOf(declared: string): string {
  return /(?:\)|^\??): (?:Coroutine<)?([A-Z][\w$]*)[^)]*;$/.exec(declared)?.[1] ?? "";
}

/** A sentence ends with a full stop before a capital letter, or with its paragraph. */
function spoken(comment: readonly string[]): Pick<DeclaredName, "sentence" | "isDeprecated"> {
  const lines = comment.map((line) => line.replace(/^\s*\/?\*{1,2}\/?\s?|\s*\*\/$/g, "").trim());
  const start = lines.findIndex((line) => line !== "");
  const end = lines.findIndex((line, i) => i > start && (line === "" || line.startsWith("@")));
  const paragraph =
    start < 0
      ? ""
      : lines
          .slice(start, end < 0 ? undefined : end)
          .join(" ")
          .trim();
  const [sentence] = /^.*?[.:](?= [A-Z`]|$)/.exec(paragraph) ?? [paragraph];
  return {
    sentence: sentence.startsWith("@") ? "" : sentence.replaceAll(/[*`]/g, "").replace(/:$/, "."),
    isDeprecated: comment.some((line) => line.includes("@deprecated")),
  };
}

function inherit(draft: Draft, names: ReadonlyMap<string, Draft>, globals: ReadonlyMap<string, Draft>): void {
  const seen = new Set([draft.name]);
  for (let base = draft.base; base !== "" && !seen.has(base);) {
    seen.add(base);
    const parent = names.get(base) ?? globals.get(base);
    const own = new Set(draft.members.map(({ name }) => name));
    draft.members.push(...(parent?.members ?? []).filter(({ name }) => !own.has(name)));
    base = parent?.base ?? "";
  }
}
