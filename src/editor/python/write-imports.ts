// Writes imports of Python's modules: those that a program here can import, under the names that they have here.
import { attributeName, DROPPED_MODULES, isModule, ownName } from "./names.ts";
import type { Statement } from "./syntax.ts";
import { NotUnderstood } from "./tokens.ts";

export function importOf(module: string, alias: string | null): string[] {
  if (DROPPED_MODULES.has(module)) return [];
  if (!isModule(module)) throw new NotUnderstood(`import ${module}`, 0);
  return [`import * as ${alias ?? module.replaceAll(".", "_")} from ${JSON.stringify(module)};`];
}

export function fromOf({ module, names }: Extract<Statement, { readonly type: "from" }>): string[] {
  if (DROPPED_MODULES.has(module)) return [];
  if (!isModule(module)) throw new NotUnderstood(`from ${module} import`, 0);
  const list = names.map(([name, alias]) => {
    const here = attributeName(name);
    return alias === name ? here : `${here} as ${ownName(alias)}`;
  });
  return [`import { ${list.join(", ")} } from ${JSON.stringify(module)};`];
}
