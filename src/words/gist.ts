// Tells in one line what the report of an error says.
import { ERROR_LINKS } from "../trace/format.ts";

/** An error of an import without the list of all modules: where the error is explained, that says it in the reader's language. */
export function withoutModules(gist: string): string {
  return gist.replace(/(: No module named '[^']+')\. A program here can import .+$/, "$1");
}

/**
 * What happened: of a chain, the last error; of a traceback, the first line of its error; of a group, what the group says;
 * of other texts, the first line.
 */
export function gistOf(text: string): string {
  const all = text.split("\n");
  const links: readonly string[] = [ERROR_LINKS.cause, ERROR_LINKS.context];
  const lines = all
    .slice(all.findLastIndex((line) => links.includes(line)) + 1)
    .filter((line) => line !== "");
  const group = lines.findIndex((line) => line.startsWith("  +-+-"));
  if (group > 0) return lines[group - 1].replace(/^ {2}\| /, "");
  // A loop says first where the error came from.
  const traceback = lines.findIndex((line) => line.startsWith("Traceback"));
  return lines.find((line, index) => index > traceback && !(traceback >= 0 && line.startsWith(" "))) ?? "";
}
