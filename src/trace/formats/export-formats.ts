// Lists the formats in which traces are saved: a new one is an entry here, and a file beside it.
import type { EventLog } from "../event-log.ts";

/** How a trace is saved. */
export interface ExportFormat {
  /** Behind the name of the program's file. */
  readonly extension: string;
  readonly mediaType: string;
  /** Loads what it needs. */
  readonly print: (log: EventLog) => Promise<string>;
}

export const EXPORT_FORMATS = {
  /** Our own. */
  text: {
    extension: ".trace",
    mediaType: "text/plain",
    print: async (log) => (await import("./text.ts")).printTrace(log),
  },
  /** As Perfetto, Chrome and speedscope read it. */
  chrome: {
    extension: ".trace.json",
    mediaType: "application/json",
    print: async (log) => (await import("./chrome-trace-writer.ts")).writeChromeTrace(log),
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
