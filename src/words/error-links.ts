// Says in the reader's language how the errors of one report hang together; the rest of a report is the program's or Python's.
import { ERROR_LINKS, type WarningCode } from "../trace/format.ts";
import type { Translate } from "./i18n.ts";

/**
 * A line of a report: if it links two errors, which can stand in a group, its words are the reader's; so are those that nothing can
 * happen any more, which is no message of Python's.
 */
export function reportLine(line: string, warning: WarningCode, t: Translate): string {
  if (warning === "deadlock") return t("output.links.deadlock");
  for (const link of Object.keys(ERROR_LINKS) as (keyof typeof ERROR_LINKS)[]) {
    const [, margin, rest] = /^([ |]*)(.*)$/s.exec(line)!;
    if (rest.startsWith(ERROR_LINKS[link]))
      return margin + t(`output.links.${link}`) + rest.slice(ERROR_LINKS[link].length);
  }
  return line;
}
