// Lists the lines that a program prints, each with the event that printed it.
import { EVENT_CODE } from "../trace/format.ts";
import type { EventLog } from "../trace/event-log.ts";

export interface PrintedLine {
  readonly text: string;
  readonly event: number;
}

/** On stdout and stderr; warnings are not the program's. */
export function printedLines({ columns, strings, count }: EventLog): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let event = 0; event < count; event++) {
    if (columns.type[event] !== EVENT_CODE.print) continue;
    for (const text of strings[columns.text[event]].split("\n")) lines.push({ text, event });
  }
  return lines;
}
