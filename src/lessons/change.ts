// Makes a named change of a lesson to a program: a diff, whose lines say themselves where they belong.

/** Lines that go, the lines that come in their place, and where it stands in the file. */
interface Hunk {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly line: number;
}

export interface Change {
  readonly hunks: readonly Hunk[];
  readonly line: number;
}

/** `wrong`: the line of a hunk whose lines stand nowhere in the program, or more than once. */
export type Changed =
  | { readonly type: "changed"; readonly source: string }
  | { readonly type: "nowhere" | "unclear"; readonly line: number };

/**
 * Reads the text of a diff, which begins at that line of the file: lines that begin with a minus go, with a plus come, with
 * a space stay; `@@` stands between two places. Gives the number of a line that is none of these, or says nothing of where.
 */
export function readChange(text: string, line: number): Change | number {
  const hunks: Hunk[] = [];
  let at = line;
  for (const part of text.split(/^@@.*\n?/m)) {
    const lines = part.replace(/\n$/, "").split("\n");
    // An editor may have cut the space of an empty line.
    const told = lines.map((each) => (each === "" ? " " : each));
    const strange = told.findIndex((each) => !/^[-+ ]/.test(each));
    if (strange >= 0) return at + strange;
    const without = (sign: string): string[] =>
      told.filter((each) => !each.startsWith(sign)).map((each) => each.slice(1).trimEnd());
    const [before, after] = [without("+"), without("-")];
    if (part.trim() !== "") {
      if (before.join("") === "" || before.join("\n") === after.join("\n")) return at;
      hunks.push({ before, after, line: at });
    }
    at += lines.length + 1;
  }
  return hunks.length === 0 ? line : { hunks, line };
}

/** The lines that go must stand in the program exactly once. */
export function applyChange(source: string, { hunks }: Change): Changed {
  let lines = source.split("\n");
  for (const { before, after, line } of hunks) {
    const isAt = (start: number): boolean =>
      before.every((each, i) => lines.at(start + i)?.trimEnd() === each && start + i < lines.length);
    const places = lines.flatMap((_, start) => (isAt(start) ? [start] : []));
    if (places.length !== 1) return { type: places.length === 0 ? "nowhere" : "unclear", line };
    lines = [...lines.slice(0, places[0]), ...after, ...lines.slice(places[0] + before.length)];
  }
  return { type: "changed", source: lines.join("\n") };
}
