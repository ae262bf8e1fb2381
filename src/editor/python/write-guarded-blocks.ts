// Writes the blocks that something is done after: `with` as a call or a `finally`, `try` with its handlers.
import { instanceOf } from "./calls.ts";
import { textOfPath } from "./kinds.ts";
import { ownName } from "./names.ts";
import { leaves } from "./parts.ts";
import type { Block, Expression, Statement } from "./syntax.ts";
import { NotUnderstood } from "./tokens.ts";
import { ExpressionWriter } from "./write-expressions.ts";
import { MEMBER } from "./writing.ts";

type Of<Type extends Statement["type"]> = Extract<Statement, { readonly type: Type }>;

export abstract class GuardedBlockWriter extends ExpressionWriter {
  /** The error that is being handled, for `raise` alone. */
  protected caught: string | null = null;

  /** The statements of a block, indented. */
  protected abstract inner(block: Block): string[];

  protected with({ items, body, isAsync, line }: Of<"with">, isLast: boolean): string[] {
    const [[manager, target], ...others] = items;
    const inner: Block = others.length === 0 ? body : [{ type: "with", line, items: others, body, isAsync }];
    return isAsync
      ? this.asyncWith(manager, target, inner, isLast)
      : this.syncWith(manager, target, inner, line);
  }

  private asyncWith(manager: Expression, target: Expression | null, body: Block, isLast: boolean): string[] {
    if (leaves(body, ["break", "continue"]))
      throw new NotUnderstood("break or continue out of async with", 0);
    const returns = leaves(body, ["return"]);
    if (returns && !isLast && body.at(-1)?.type !== "return")
      throw new NotUnderstood("return out of async with", 0);
    const parameter = target === null ? "" : this.write(target);
    this.needsAsyncio = true;
    return [
      `${returns ? "return " : ""}await asyncio.asyncWith(${this.write(manager)}, async (${parameter}) => {`,
      ...this.inner(body),
      "});",
    ];
  }

  /** Threads have locks and pools to be given back: in a `finally`. */
  private syncWith(manager: Expression, target: Expression | null, body: Block, line: number): string[] {
    const kind = this.whole.kinds.of(manager);
    if (kind === "lock") {
      const name = this.at(manager, MEMBER);
      return [
        `await ${name}.acquire();`,
        "try {",
        ...this.inner(body),
        "} finally {",
        `  ${name}.release();`,
        "}",
      ];
    }
    if (kind === "pool") {
      const name = target === null ? "pool" : this.write(target);
      return [
        `const ${name} = ${this.write(manager)};`,
        "try {",
        ...this.inner(body),
        "} finally {",
        `  await ${name}.shutdown();`,
        "}",
      ];
    }
    throw new NotUnderstood("with", line);
  }

  protected try({ body, handlers, otherwise, final }: Of<"try">): string[] {
    const lines = ["try {", ...this.inner([...body, ...otherwise])];
    if (handlers.length > 0) lines.push(...this.handlers(handlers));
    if (final.length > 0) lines.push("} finally {", ...this.inner(final));
    return [...lines, "}"];
  }

  private handlers(handlers: Of<"try">["handlers"]): string[] {
    const name = ownName(handlers.find((handler) => handler.name !== null)?.name ?? "error");
    const before = this.caught;
    this.caught = name;
    const lines: string[] = [];
    const [only] = handlers;
    const single = handlers.length === 1 ? this.testOf(only.error, name) : null;
    if (single !== null) {
      const body = this.inner(only.body);
      this.caught = before;
      const isPlain = /^[\w.]+\([\w.]+\)$/.test(single);
      const negated = isPlain ? `!${single}` : `!(${single})`;
      // What is only thrown on needs no look at what it is.
      const isThrownOn = body.length === 1 && body[0] === `  throw ${name};`;
      return [`} catch (${name}) {`, ...(isThrownOn ? [] : [`  if (${negated}) throw ${name};`]), ...body];
    }
    let needsName = false;
    let word = "";
    for (const { error, name: own, body } of handlers) {
      const test = this.testOf(error, name);
      const renamed = own !== null && ownName(own) !== name ? [`  const ${ownName(own)} = ${name};`] : [];
      if (test === null) {
        if (word === "") lines.push(...renamed, ...this.inner(body));
        else lines.push("  } else {", ...[...renamed, ...this.inner(body)].map((line) => `  ${line}`));
      } else {
        needsName = true;
        lines.push(
          `  ${word}if (${test}) {`,
          ...[...renamed, ...this.inner(body)].map((line) => `  ${line}`),
        );
        word = "} else ";
      }
    }
    const isOpen = word !== "";
    const catchesAll = handlers.some(({ error }) => this.testOf(error, name) === null);
    if (isOpen) lines.push(...(catchesAll ? ["  }"] : ["  } else {", `    throw ${name};`, "  }"]));
    this.caught = before;
    const isNamed = needsName || lines.some((line) => new RegExp(`\\b${name}\\b`).test(line));
    return [isNamed ? `} catch (${name}) {` : "} catch {", ...lines];
  }

  /** Whether an error is of the classes that a handler names; null: every error is. */
  private testOf(error: Expression | null, name: string): string | null {
    if (error === null || textOfPath(error) === "BaseException") return null;
    if (textOfPath(error) === "Exception") return `${this.ofAsyncio("isException")}(${name})`;
    return instanceOf(this, name, error);
  }
}
