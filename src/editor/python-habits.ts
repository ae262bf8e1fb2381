// Translates what somebody who thinks in Python types into what it is here. Plain text in, plain text out.
import { builtInMeant } from "../words/python-names.ts";

function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

export function camelCaseOf(name: string): string {
  return name.replace(/(?<=[^_])_+(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The candidate that is the same name but for case and underscores: `create_task` means `createTask`. */
export function nameMeant(written: string, candidates: readonly string[]): string | undefined {
  const same = candidates.filter((name) => name !== written && plain(name) === plain(written));
  return same.includes(camelCaseOf(written)) ? camelCaseOf(written) : same[0];
}

/** Whether a name is written in Python's way. */
export function isSnakeCase(name: string): boolean {
  return /[^_]_[^_]/.test(name);
}

export interface Rewriting {
  /** How much of the text it replaces, from its beginning. */
  readonly length: number;
  readonly text: string;
}

// A value without brackets and commas: more would need a parser, and is rare.
const KEYWORD_ARGUMENT = String.raw`(?:[A-Za-z_]\w*)\s*=\s*(?:"[^"]*"|'[^']*'|[\w.]+)`;
const KEYWORD_ARGUMENTS = new RegExp(
  String.raw`^(${KEYWORD_ARGUMENT}(?:\s*,\s*${KEYWORD_ARGUMENT})*)\s*,?\s*\)`,
);

/** `return_exceptions=True)` at the beginning of the text, as an options object. */
export function keywordArguments(text: string): Rewriting | undefined {
  const run = KEYWORD_ARGUMENTS.exec(text)?.[1];
  if (run === undefined) return undefined;
  const options = Array.from(
    run.matchAll(/([A-Za-z_]\w*)\s*=\s*("[^"]*"|'[^']*'|[\w.]+)/g),
    ([, name, value]) => {
      const written = builtInMeant(value) ?? value;
      const key = camelCaseOf(name);
      return key === written ? key : `${key}: ${written}`;
    },
  );
  return { length: run.length, text: `{ ${options.join(", ")} }` };
}

/** A line that is an import of Python's, as TypeScript's. */
export function importMeant(line: string, modules: readonly string[]): string | undefined {
  const [, module, , alias = module.replaceAll(".", "_")] = /^import ([\w.]+)( as (\w+))?;?\s*$/.exec(
    line,
  ) ?? ["", ""];
  if (modules.includes(module)) return `import * as ${alias} from "${module}";`;
  const parts = /^from ([\w.]+) import ([\w, ]+?);?\s*$/.exec(line);
  if (parts && modules.includes(parts[1])) {
    const names = parts[2].split(",").map((name) => camelCaseOf(name.trim()));
    return `import { ${names.join(", ")} } from "${parts[1]}";`;
  }
  return undefined;
}

/** The types of an argument and of its parameter, as the type checker quotes them in whatever language. */
const REFUSED_ARGUMENT = /(["'])(.+?)\1[^"'\n]*\1(Awaitable|Coroutine)\b/;

/** An argument that the type checker refuses, as it was probably meant: a list spread out, a function called. */
export function argumentMeant(written: string, refusal: string): string | undefined {
  const found = REFUSED_ARGUMENT.exec(refusal);
  if (found === null) return undefined;
  const [, , given, wanted] = found;
  if (given.endsWith("[]") && wanted === "Awaitable") {
    return /^\[\s*(.*?)\s*,?\s*\]$/s.exec(written)?.[1] ?? `...${written}`;
  }
  return given.startsWith("() => ") && /^[\w.]+$/.test(written) ? `${written}()` : undefined;
}
