// Orders what completion offers: what people use first, constants, errors and types last.
import { typescript as ts } from "monaco-editor/languages/features/typescript/lib/typescriptServices";
import { rankOfName, USUAL } from "../usual-names.ts";
import { type CheckedProgram, isOfModules, nodeAt, symbolAt } from "./checked-program.ts";

/** What is not offered first: values by themselves, then errors, constants and types. */
function rankOf({ name, kind }: ts.CompletionEntry): number {
  if (kind === ts.ScriptElementKind.typeElement || kind === ts.ScriptElementKind.interfaceElement) return 4;
  return rankOfName(name);
}

function sortText(rank: number, place = 0): string {
  // Monaco's own entries sort by "11" and above.
  return `1${rank}-${String(place).padStart(4, "0")}`;
}

/** The module whose names are offered: behind `asyncio.`, or in `import { … } from "asyncio"`. */
function moduleAt(program: CheckedProgram, offset: number): string | undefined {
  const owner = ownerAt(program, offset);
  const symbol = owner && program.checker.getSymbolAtLocation(owner);
  const module = symbol && symbolAt(program, symbol);
  if (module === undefined || !(module.flags & ts.SymbolFlags.ValueModule)) return undefined;
  return isOfModules(module.declarations?.[0]) ? module.name.replaceAll('"', "") : undefined;
}

/** What stands before the point, or where the import is from. */
function ownerAt({ file }: CheckedProgram, offset: number): ts.Node | undefined {
  for (let node = nodeAt(file, offset); !ts.isSourceFile(node); node = node.parent) {
    if (ts.isPropertyAccessExpression(node)) return node.expression;
    if (ts.isQualifiedName(node)) return node.left;
    if (ts.isImportDeclaration(node)) return node.moduleSpecifier;
  }
  return undefined;
}

/** Where the members of what stands before the point are declared, by name, if it is of the modules. */
function declaredPlaces(program: CheckedProgram, offset: number): ReadonlyMap<string, number> | undefined {
  const owner = ownerAt(program, offset);
  if (owner === undefined) return undefined;
  const type = program.checker.getNonNullableType(program.checker.getTypeAtLocation(owner));
  if (!isOfModules((type.symbol as ts.Symbol | undefined)?.declarations?.[0])) return undefined;
  const places = new Map<string, number>();
  for (const member of type.getProperties())
    places.set(member.name, member.declarations?.[0]?.getStart() ?? 0);
  return new Map([...places].sort(([, a], [, b]) => a - b).map(([name], place) => [name, place]));
}

export function orderedCompletions<Info extends ts.CompletionInfo>(
  program: CheckedProgram,
  offset: number,
  completions: Info,
): Info {
  const module = moduleAt(program, offset);
  if (module !== undefined) {
    const usual = USUAL[module] ?? [];
    const entries = completions.entries.map((entry) => {
      const place = usual.indexOf(entry.name);
      return { ...entry, sortText: place >= 0 ? sortText(0, place) : sortText(rankOf(entry)) };
    });
    return { ...completions, entries };
  }
  const places = completions.isMemberCompletion ? declaredPlaces(program, offset) : undefined;
  if (places === undefined) return completions;
  const entries = completions.entries.map((entry) => {
    const isDeprecated = entry.kindModifiers?.includes("deprecated") === true;
    return { ...entry, sortText: sortText(isDeprecated ? 9 : 0, places.get(entry.name) ?? 0) };
  });
  return { ...completions, entries };
}
