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

/** Of more events, what others read is enough: a text has an end. */
const MOST_TWICE = 2_000_000;

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
    print: async (log) => {
      const [{ writeChromeTrace }, { printTrace }] = await Promise.all([
        import("./chrome-trace-writer.ts"),
        import("./text.ts"),
      ]);
      return writeChromeTrace(log, log.count > MOST_TWICE ? "" : printTrace(log));
    },
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
