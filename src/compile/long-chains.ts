// Takes the middle out of chains such as `a.b().c()` that have thousands of links, which esbuild has no stack for, and puts it
// back into what esbuild made of the rest.
import { tokenizer, tokTypes } from "acorn";
import { parseProgram } from "./parser.ts";

interface Cut {
  /** Where the middle stands in the source. */
  readonly from: number;
  readonly text: string;
  /** What stands for it. */
  readonly name: string;
}

/** Links of a chain that stay on each side. */
const KEPT = 100;
const MANY_LINKS = 1_000;

/** The middles of all long chains, in order. A text that cannot be read has none. */
function cutsOf(source: string): Cut[] {
  let prefix = "ls$cut";
  while (source.includes(prefix)) prefix += "$";
  const tokens: { readonly type: unknown; readonly start: number }[] = [];
  /** The number of the token that closes what another opens. */
  const closing = new Map<number, number>();
  const open: number[] = [];
  try {
    for (const { type, start } of tokenizer(source, { ecmaVersion: "latest", sourceType: "module" })) {
      if (type === tokTypes.parenL || type === tokTypes.bracketL) open.push(tokens.length);
      else if (type === tokTypes.parenR || type === tokTypes.bracketR)
        closing.set(open.pop()!, tokens.length);
      tokens.push({ type, start });
    }
  } catch {
    return [];
  }
  const cuts: Cut[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const links: number[] = [];
    for (let next = i; next < tokens.length;) {
      const isDot: boolean = tokens[next].type === tokTypes.dot;
      if (isDot) links.push(tokens[next].start);
      else if (links.length === 0) break;
      const end = isDot ? next + 1 : closing.get(next);
      if (end === undefined) break;
      next = end + 1;
      i = Math.max(i, links.length > MANY_LINKS ? end : i);
    }
    if (links.length <= MANY_LINKS) continue;
    const [from, to] = [links[KEPT], links.at(-KEPT)!];
    const text = source.slice(from, to);
    if (isJavaScript(text)) cuts.push({ from, text, name: `.${prefix}${cuts.length}$` });
  }
  return cuts;
}

/** A `<` may begin the types of a call. */
function isJavaScript(links: string): boolean {
  if (links.includes("<")) return false;
  try {
    parseProgram(`({ async *m() { x${links} } })`, true);
    return true;
  } catch {
    return false;
  }
}

export interface Shortened {
  /** The source with everything else on its line and in its column. */
  readonly text: string;
  /** Puts the middles back into code that was made of it. */
  restore(code: string): Restored;
}

export interface Restored {
  readonly code: string;
  /** Where an offset comes from: that in the source if it is in the middle of a chain, or that in the code as it was made. */
  origin(offset: number): { readonly inSource: boolean; readonly offset: number };
}

export function withoutLongChains(source: string): Shortened {
  const isMany = (source.match(/\)\s*\./g)?.length ?? 0) > MANY_LINKS;
  const cuts = isMany ? cutsOf(source) : [];
  let text = source;
  for (const { from, text: middle, name } of cuts.toReversed()) {
    const lines = middle.split("\n");
    const blank =
      lines.length === 1
        ? name.padEnd(middle.length)
        : name + "\n".repeat(lines.length - 1) + " ".repeat(lines.at(-1)!.length);
    text = text.slice(0, from) + blank + text.slice(from + middle.length);
  }
  return { text, restore: (code) => restore(code, cuts) };
}

function restore(code: string, cuts: readonly Cut[]): Restored {
  const places: {
    readonly start: number;
    readonly end: number;
    readonly cut: Cut;
    readonly grown: number;
  }[] = [];
  let text = code;
  let grown = 0;
  for (const cut of cuts) {
    const start = text.indexOf(cut.name);
    text = text.slice(0, start) + cut.text + text.slice(start + cut.name.length);
    grown += cut.text.length - cut.name.length;
    places.push({ start, end: start + cut.text.length, cut, grown });
  }
  return {
    code: text,
    origin(offset) {
      const place = places.findLast(({ start }) => start <= offset);
      if (place === undefined) return { inSource: false, offset };
      const { start, end, cut } = place;
      if (offset < end) return { inSource: true, offset: cut.from + offset - start };
      return { inSource: false, offset: offset - place.grown };
    },
  };
}
