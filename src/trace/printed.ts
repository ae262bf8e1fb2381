// Says what a program printed, as its console shows it.
import { EVENT_CODE } from "./format.ts";
import type { EventLog } from "./event-log.ts";

/** All that was printed and warned of, in order; "" for nothing. */
export function printedText({ columns, strings, count }: EventLog): string {
  const { type, text } = columns;
  const lines: string[] = [];
  for (let event = 0; event < count; event++) {
    if (type[event] === EVENT_CODE.print || type[event] === EVENT_CODE.warn) lines.push(strings[text[event]]);
  }
  return lines.map((line) => `${line}\n`).join("");
}
