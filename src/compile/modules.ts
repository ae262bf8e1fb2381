// Rewrites imports as constants at the top of a program; exports lose their keyword.
import type { AnyNode, ImportDeclaration, Node, Program } from "acorn";
import type MagicString from "magic-string";

const EXPORT_DEFAULT = /^export(?:\s|\/\*[^]*?\*\/|\/\/.*)+default/;

/** The text of an imported or exported name, which may be a string. */
function nameOf(node: AnyNode): string {
  return node.type === "Identifier" ? node.name : String((node as { value?: unknown }).value);
}

/** A name that is never used may be that of a type, which the module does not have at run time. */
function bindingsOf(
  node: ImportDeclaration,
  isUsed: (name: string) => boolean,
): { pattern: string; names: string[] } {
  const names: string[] = [];
  const parts: string[] = [];
  for (const specifier of node.specifiers) {
    if (specifier.type === "ImportNamespaceSpecifier") return { pattern: specifier.local.name, names: [] };
    const name = specifier.type === "ImportSpecifier" ? nameOf(specifier.imported) : "default";
    if (!isUsed(specifier.local.name)) continue;
    names.push(name);
    parts.push(`${JSON.stringify(name)}: ${specifier.local.name}`);
  }
  return { pattern: `{${parts.join(", ")}}`, names };
}

/**
 * Rewrites the imports and exports; gives the statements that bind what is imported.
 * `site` numbers the place of a statement, `isUsed` tells whether a name is used anywhere; `prefix` begins the names of the
 * runtime's functions.
 */
export function lowerModule(
  program: Program,
  code: string,
  text: MagicString,
  prefix: string,
  site: (node: Node) => number,
  isUsed: (name: string) => boolean,
): string {
  let prelude = "";
  const load = (node: Node, source: AnyNode, names: readonly string[]): string => {
    const module = nameOf(source);
    return `${prefix}import(${site(node)}, ${JSON.stringify(module)}, ${JSON.stringify(names)})`;
  };
  for (const node of program.body) {
    switch (node.type) {
      case "ImportDeclaration": {
        const { pattern, names } = bindingsOf(node, isUsed);
        const value = load(node, node.source, names);
        prelude += node.specifiers.length > 0 ? ` const ${pattern} = ${value};` : ` ${value};`;
        text.update(node.start, node.end, ";");
        break;
      }
      case "ExportAllDeclaration":
        prelude += ` ${load(node, node.source, [])};`;
        text.update(node.start, node.end, ";");
        break;
      case "ExportNamedDeclaration":
        if (node.source)
          prelude += ` ${load(
            node,
            node.source,
            node.specifiers.map((s) => nameOf(s.local)),
          )};`;
        if (node.declaration) text.update(node.start, node.declaration.start, "");
        else text.update(node.start, node.end, ";");
        break;
      case "ExportDefaultDeclaration": {
        const { declaration } = node;
        const isNamed =
          (declaration as { id?: unknown }).id != null && declaration.type !== "FunctionExpression";
        // A class without a name is called "default" while it is made.
        const isNameless = declaration.type === "ClassDeclaration" && !isNamed;
        // An expression that begins like a declaration stays one behind a comma.
        text.update(
          node.start,
          node.start + EXPORT_DEFAULT.exec(code.slice(node.start))![0].length,
          isNamed ? "" : isNameless ? ";({ default: " : ";0, ",
        );
        if (isNameless) text.appendLeft(declaration.end, " });");
        else if (/^(?:Function|Class)Declaration/.test(declaration.type))
          text.appendLeft(declaration.end, ";");
        break;
      }
    }
  }
  return prelude;
}
