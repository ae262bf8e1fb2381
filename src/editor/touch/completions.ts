// Completes the names of the modules, and of what they make, from the declarations; the program's own names besides.
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { rankOfName, USUAL } from "../usual-names.ts";
import { declaredModules, type DeclaredModules, type DeclaredName } from "./declared-names.ts";

/** What stands before the cursor, with as much of a name as has been written. */
const IN_MODULE = /\bfrom\s+["']([\w.]*)$/;
const IN_BRACES = /\bimport\s*(?:type\s*)?\{[^{}]*?([\w$]*)$/;
const BEHIND_DOT = /([\w$]+)\s*\.\s*([\w$]*)$/;
const NAME = /(?<![\w$."'`])([A-Za-z_$][\w$]*)$/;

/** As much text before the cursor as an import in several lines may have. */
const MOST_BEFORE = 600;

/** What CodeMirror asks for completions. */
export function completeDeclared({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const before = state.sliceDoc(Math.max(0, pos - MOST_BEFORE), pos);
  const found = completionsAt(state.sliceDoc(), before, state.sliceDoc(pos, pos + MOST_BEFORE), explicit);
  if (found === null) return null;
  const { written, options } = found;
  return { from: pos - written.length, options, validFor: /^[\w$.]*$/ };
}

interface Found {
  readonly written: string;
  readonly options: readonly Completion[];
}

/** What is offered for the name at the end of `before`, and how much of it is there; null for nothing. */
export function completionsAt(source: string, before: string, after: string, isAsked: boolean): Found | null {
  const modules = declaredModules();
  const moduleWritten = IN_MODULE.exec(before)?.[1];
  if (moduleWritten !== undefined) {
    const names = Array.from(modules.keys()).filter((name) => name !== "");
    return { written: moduleWritten, options: names.map((label) => ({ label, type: "namespace" })) };
  }
  const importWritten = IN_BRACES.exec(before)?.[1];
  if (importWritten !== undefined) {
    const module = /^[^}]*\}\s*from\s*["']([\w.]+)["']/.exec(after)?.[1];
    const names = module === undefined ? undefined : modules.get(module);
    return names && module ? { written: importWritten, options: ordered(module, names) } : null;
  }
  const behindDot = BEHIND_DOT.exec(before);
  if (behindDot !== null) {
    const [, owner, written] = behindDot;
    const options = membersOf(owner, source, modules);
    return options === null ? null : { written, options };
  }
  const written = NAME.exec(before)?.[1] ?? "";
  if (written === "" && !isAsked) return null;
  return { written, options: ordered("", modules.get("")!) };
}

/** The names of a module: the usual ones in their order, then values, errors, constants; of types none. */
function ordered(module: string, names: ReadonlyMap<string, DeclaredName>): Completion[] {
  const usual = USUAL[module] ?? [];
  return Array.from(names.values())
    .filter(({ kind }) => kind !== "type")
    .map((declared) => {
      const place = usual.indexOf(declared.name);
      return { ...completionOf(declared), boost: place >= 0 ? 99 - place : -20 * rankOfName(declared.name) };
    });
}

function completionOf({ name, kind, call, sentence, isDeprecated }: DeclaredName): Completion {
  return {
    label: name,
    type: kind,
    ...(call !== "" && { detail: call }),
    ...(sentence !== "" && { info: sentence }),
    ...(isDeprecated && { boost: -99 }),
  };
}

/** What stands behind a dot: of a module, or of what a module's function or class has made; null if that is not known. */
function membersOf(owner: string, source: string, modules: DeclaredModules): Completion[] | null {
  const module = moduleCalled(owner, source, modules);
  if (module !== undefined) return ordered(module, modules.get(module)!);
  const declared = typeOf(owner, source, modules);
  if (declared === undefined || declared.members.length === 0) return null;
  // In the order in which they are declared.
  return declared.members.map((member, i) => ({ boost: Math.max(-90, 50 - i), ...completionOf(member) }));
}

/** The module that a name stands for: `import * as asyncio from "asyncio"`. */
function moduleCalled(name: string, source: string, modules: DeclaredModules): string | undefined {
  const found = new RegExp(`\\bimport\\s*\\*\\s*as\\s+${literal(name)}\\s+from\\s*["']([\\w.]+)["']`).exec(
    source,
  );
  return found !== null && modules.has(found[1]) ? found[1] : undefined;
}

/** What a variable holds, as far as its declaration says so: `= new asyncio.Queue(`, `= asyncio.createTask(`, `: asyncio.Lock`. */
function typeOf(name: string, source: string, modules: DeclaredModules): DeclaredName | undefined {
  const made = new RegExp(
    `\\b${literal(name)}\\s*(?::\\s*|(?::[^=;]*)?=\\s*(?:await\\s+)?(?:new\\s+)?)(?:([\\w$]+)\\s*\\.\\s*)?([A-Za-z_$][\\w$]*)`,
  ).exec(source);
  if (made === null) return resultIn(modules.get("")!, name);
  const [, owner, called] = made as unknown as [string, string | undefined, string];
  const module =
    owner === undefined ? moduleOfImported(called, source) : moduleCalled(owner, source, modules);
  return resultIn(modules.get(module ?? "")!, called);
}

/** The class of what a name of a module gives, or is. */
function resultIn(names: ReadonlyMap<string, DeclaredName>, name: string): DeclaredName | undefined {
  const declared = names.get(name);
  return declared && (names.get(declared.result) ?? declared);
}

/** The module that a name comes from: `import { Queue } from "asyncio"`. */
function moduleOfImported(name: string, source: string): string | undefined {
  const imports = source.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*["']([\w.]+)["']/g);
  return Array.from(imports).find(([, names]) => new RegExp(`\\b${literal(name)}\\b`).test(names))?.[2];
}

function literal(name: string): string {
  return name.replaceAll("$", "\\$");
}
