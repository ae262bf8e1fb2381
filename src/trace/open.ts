// Opens a saved trace, whichever of the known formats it has.
import { ChromeTraceError, isChromeTrace, readChromeTrace } from "./chrome-trace-reader.ts";
import { TRACE_MAGIC } from "./format.ts";
import type { TraceStore } from "./store.ts";
import { parseTrace, TraceTextError } from "./text.ts";

export { writeChromeTrace } from "./chrome-trace-writer.ts";

/** What is wrong with a file, and where. */
export interface OpenProblem {
  /** `unknown`: neither of the formats. The others say which format it seems to have. */
  readonly type: "empty" | "unknown" | "text" | "chrome";
  /** In words, for those who made the file; in English. "" for `empty` and `unknown`. */
  readonly message: string;
  /** From 1; 0 where it is not known. */
  readonly line: number;
  /** The event of a Chrome trace, from 0; -1 where it is none. */
  readonly event: number;
}

export type OpenedTrace =
  | { readonly type: "opened"; readonly trace: TraceStore }
  | { readonly type: "failed"; readonly problem: OpenProblem };

/** The content of a file, and what the file is called. */
export function openTrace(content: string | Uint8Array | ArrayBuffer, name: string): OpenedTrace {
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  const failed = (type: OpenProblem["type"], message = "", line = 0, event = -1): OpenedTrace => ({
    type: "failed",
    problem: { type, message, line, event },
  });
  if (text.trim() === "") return failed("empty");
  try {
    if (text.startsWith(`${TRACE_MAGIC} `)) return { type: "opened", trace: parseTrace(text) };
    if (isChromeTrace(text)) return { type: "opened", trace: readChromeTrace(text, name) };
    return failed("unknown");
  } catch (error) {
    if (error instanceof TraceTextError)
      return failed("text", error.message.replace(/^line \d+: /, ""), error.line);
    if (error instanceof ChromeTraceError) return failed("chrome", error.message, 0, error.event);
    throw error;
  }
}
