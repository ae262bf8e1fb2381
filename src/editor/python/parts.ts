// Takes statements and expressions apart: what is inside them, and what in there leaves, awaits or yields.
import type { Block, Expression, Statement } from "./syntax.ts";

export function hasAwait(expression: Expression): boolean {
  if (expression.type === "await") return true;
  if (expression.type === "lambda") return false;
  return partsOf(expression).some(hasAwait);
}

export function partsOf(expression: Expression): Expression[] {
  switch (expression.type) {
    case "text":
      return expression.parts.flatMap((part) => (typeof part === "string" ? [] : [part.value]));
    case "list":
    case "set":
      return [...expression.items];
    case "dict":
      return expression.entries.flat();
    case "attribute":
    case "star":
    case "await":
    case "unary":
      return [expression.of];
    case "item":
      return [expression.of, expression.key];
    case "slice":
      return [expression.of, expression.from, expression.to].filter((one) => one !== null);
    case "call":
      return [expression.callee, ...expression.arguments, ...expression.keywords.map(([, value]) => value)];
    case "yield":
      return expression.of === null ? [] : [expression.of];
    case "binary":
      return [expression.left, expression.right];
    case "compare":
      return [expression.first, ...expression.rest.map(([, value]) => value)];
    case "choice":
      return [expression.test, expression.yes, expression.no];
    case "lambda":
      return [expression.body];
    case "comprehension":
      return [
        expression.source,
        expression.value,
        ...expression.tests,
        ...(expression.key ? [expression.key] : []),
      ];
    case "name":
    case "number":
    case "constant":
      return [];
  }
}

/** The blocks of a statement, without those of functions inside it. */
export function blocksOf(statement: Statement): readonly Block[] {
  switch (statement.type) {
    case "if":
    case "while":
    case "for":
      return [statement.body, statement.otherwise];
    case "with":
      return [statement.body];
    case "try":
      return [
        statement.body,
        ...statement.handlers.map(({ body }) => body),
        statement.otherwise,
        statement.final,
      ];
    default:
      return [];
  }
}

/** Whether a block is left by one of these; loops inside it have a `break` and `continue` of their own. */
export function leaves(block: Block, ways: readonly ("return" | "break" | "continue")[]): boolean {
  return block.some((statement) => {
    if ((ways as readonly string[]).includes(statement.type)) return true;
    const isLoop = statement.type === "for" || statement.type === "while";
    const inside = isLoop ? ways.filter((way) => way === "return") : ways;
    return inside.length > 0 && blocksOf(statement).some((inner) => leaves(inner, inside));
  });
}

/** The expressions of a statement, without those of functions inside it. */
export function expressionsOf(statement: Statement): Expression[] {
  switch (statement.type) {
    case "expression":
      return [statement.value];
    case "return":
    case "raise":
      return statement.value === null ? [] : [statement.value];
    case "assign":
      return statement.value === null ? [] : [statement.value];
    case "change":
      return [statement.value];
    case "assert":
    case "if":
    case "while":
      return [statement.test];
    case "for":
      return [statement.source];
    case "with":
      return statement.items.map(([manager]) => manager);
    default:
      return [];
  }
}

export function yields(block: Block): boolean {
  const isYield = (expression: Expression): boolean =>
    expression.type === "yield" || partsOf(expression).some(isYield);
  return block.some(
    (statement) => expressionsOf(statement).some(isYield) || blocksOf(statement).some(yields),
  );
}

/** What the methods of a class assign to `self`. */
export function fieldsOf(body: Block): string[] {
  const fields = new Set<string>();
  const visit = (block: Block, self: string): void => {
    for (const statement of block) {
      const targets = statement.type === "assign" ? statement.targets : [];
      for (const target of targets)
        if (target.type === "attribute" && target.of.type === "name" && target.of.name === self)
          fields.add(target.name);
      for (const inner of blocksOf(statement)) visit(inner, self);
    }
  };
  for (const member of body)
    if (member.type === "function" && member.parameters.length > 0)
      visit(member.body, member.parameters[0].name);
  return [...fields];
}
