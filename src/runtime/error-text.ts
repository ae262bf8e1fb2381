// Tells an error whole: the way it took, what led to it, and all the errors that a group holds, each with its line.
import { tracebackOf } from "../engine/index.ts";
import { ERROR_LINKS, type Semantics } from "../trace/format.ts";
import { headlineOf, type HintFinder, linkOf, type Link, partsOf } from "./error-parts.ts";
import type { Place } from "./locate.ts";

/** What is known of the program: where errors and sites are in it, and what it can have meant. */
export interface Places {
  /** The program's file name. */
  readonly file: string;
  readonly placeOf: (error: unknown) => Place | null;
  readonly placeAt: (site: number) => Place | undefined;
  readonly hintFor: HintFinder;
}

/** So many errors of one report are told; a program can link and nest them without end. */
const MOST_ERRORS = 300;
/** So many errors of one chain. */
const MOST_LINKS = 100;
/** So many errors of one group. Source: CPython Lib/traceback.py, `max_group_width`, as the next two. */
const GROUP_WIDTH = 15;
const GROUP_DEPTH = 10;
/** So many equal lines of a traceback, which recursion makes; the others are counted. */
const REPEATED_LINES = 3;

/** An error as Python prints one, or, where ECMAScript's rules hold, as a browser's console does. */
export function errorText(error: unknown, semantics: Semantics, places: Places): string {
  const teller = semantics === "asyncio" ? new PythonTeller(places) : new ConsoleTeller(places);
  return teller.tell(error).join("\n");
}

abstract class Teller {
  protected readonly places: Places;
  private left = MOST_ERRORS;
  /** On the way to the error that is being told: a chain or a group that leads back to itself is told once. */
  private readonly path = new Set<unknown>();

  constructor(places: Places) {
    this.places = places;
  }

  /** The lines of a report on the error. */
  abstract tell(error: unknown): string[];

  /** Tells a chain of errors, unless that would have no end: then false. */
  protected inside(errors: readonly unknown[], tell: () => void): boolean {
    if (errors.some((error) => this.path.has(error)) || (this.left -= errors.length) < 0) return false;
    for (const error of errors) this.path.add(error);
    tell();
    for (const error of errors) this.path.delete(error);
    return true;
  }

  /** The error, and all that led to it, the last one first; not those that were told before. */
  protected chainOf(error: unknown): { readonly error: unknown; readonly link: Link | null }[] {
    const seen = new Set<unknown>();
    const chain = [];
    for (let each: unknown = error; ;) {
      seen.add(each);
      const link = linkOf(each);
      if (link === null || seen.has(link.error) || chain.length === MOST_LINKS) {
        chain.push({ error: each, link: null });
        return chain;
      }
      chain.push({ error: each, link });
      each = link.error;
    }
  }

  /** The functions that it passed through, outermost first. */
  protected wayOf(error: unknown): string[] {
    const { places } = this;
    const origin = places.placeOf(error);
    const lines = tracebackOf(error).map(({ code, site }, depth) => {
      const place = (depth === 0 ? origin : null) ?? places.placeAt(site);
      const at = place === undefined ? "" : `, line ${place.line}, column ${place.column}`;
      return `  File "${places.file}"${at}, in ${code.name}`;
    });
    return abridged(lines.reverse());
  }

  /** The line on which it arose, where no way of its is known. */
  protected originOf(error: unknown): string[] {
    const { file, placeOf } = this.places;
    const origin = placeOf(error);
    return origin === null ? [] : [`    at ${file}:${origin.line}:${origin.column}`];
  }
}

function abridged(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let repeated = 0;
  const endOfRun = () => {
    const more = repeated - REPEATED_LINES;
    if (more > 0) kept.push(`  [Previous line repeated ${more} more time${more === 1 ? "" : "s"}]`);
  };
  lines.forEach((line, i) => {
    if (line !== lines[i - 1]) {
      endOfRun();
      repeated = 0;
    }
    if (++repeated <= REPEATED_LINES) kept.push(line);
  });
  endOfRun();
  return kept;
}

/** Source: CPython Lib/traceback.py, `TracebackException.format`. */
class PythonTeller extends Teller {
  private readonly lines: string[] = [];
  /** How many groups the error stands in. */
  private depth = 0;
  /** The last error of a group draws the line below it; that of the innermost group does for all that end there. */
  private isClosed = true;

  override tell(error: unknown): string[] {
    this.chain(error);
    return this.lines;
  }

  private emit(lines: readonly string[], margin = "|"): void {
    const indent = this.depth === 0 ? "" : `${this.indent}${margin} `;
    this.lines.push(...lines.map((line) => `${indent}${line}`.trimEnd()));
  }

  private get indent(): string {
    return "  ".repeat(this.depth);
  }

  private chain(error: unknown): void {
    const chain = this.chainOf(error).reverse();
    const isTold = this.inside(
      chain.map((each) => each.error),
      () => {
        for (const { error: each, link } of chain) {
          // What led to this one has just been told.
          if (link !== null) this.emit(["", ERROR_LINKS[link.type], ""]);
          this.one(each);
        }
      },
    );
    if (!isTold) this.emit(["..."]);
  }

  private one(error: unknown): void {
    const parts = partsOf(error);
    if (parts !== null && this.depth > GROUP_DEPTH)
      return this.emit([`... (max_group_depth is ${GROUP_DEPTH})`]);
    const isOutermost = parts !== null && this.depth === 0;
    if (isOutermost) this.depth++;
    const way = this.wayOf(error);
    const title = `${parts === null ? "" : "Exception Group "}Traceback (most recent call last):`;
    if (way.length > 0) this.emit([title], isOutermost ? "+" : "|");
    this.emit(way);
    this.emit(headlineOf(error, this.places.hintFor).split("\n"));
    if (way.length === 0) this.emit(this.originOf(error));
    if (parts !== null) this.group(parts);
    if (isOutermost) this.depth--;
  }

  private group(parts: readonly unknown[]): void {
    const shown = parts.slice(0, GROUP_WIDTH);
    const more = parts.length - shown.length;
    shown.forEach((part, i) => {
      this.part(i, String(i + 1), more === 0 && i === shown.length - 1, () => {
        this.chain(part);
      });
    });
    if (more === 0) return;
    this.part(GROUP_WIDTH, "...", true, () => {
      this.emit([`and ${more} more exception${more === 1 ? "" : "s"}`]);
    });
  }

  private part(index: number, title: string, isLast: boolean, tell: () => void): void {
    this.isClosed = !isLast;
    this.lines.push(`${this.indent}${index === 0 ? "+-" : "  "}+---------------- ${title} ----------------`);
    this.depth++;
    tell();
    if (isLast && !this.isClosed) this.lines.push(`${this.indent}+------------------------------------`);
    if (isLast) this.isClosed = true;
    this.depth--;
  }
}

/** As Chrome's console does: what led to an error stands below it. */
class ConsoleTeller extends Teller {
  override tell(error: unknown): string[] {
    const chain = this.chainOf(error);
    const lines: string[] = [];
    const isTold = this.inside(
      chain.map((each) => each.error),
      () => {
        chain.forEach(({ error: each }, i) => {
          const [first, ...others] = this.one(each);
          lines.push(i === 0 ? first : `${ERROR_LINKS.below} ${first}`, ...others);
        });
      },
    );
    return isTold ? lines : ["..."];
  }

  private one(error: unknown): string[] {
    const parts = partsOf(error) ?? [];
    const lines = [...headlineOf(error, this.places.hintFor).split("\n"), ...this.originOf(error)];
    parts.slice(0, GROUP_WIDTH).forEach((part, i) => {
      const [first, ...others] = this.tell(part);
      lines.push(`  [${i + 1}] ${first}`, ...others.map((line) => `  ${line}`));
    });
    if (parts.length > GROUP_WIDTH) lines.push(`  ... and ${parts.length - GROUP_WIDTH} more`);
    return lines;
  }
}
