// One message that is logged, with what is known of the moment and the place. Source: CPython Lib/logging/__init__.py.
import { current, machine, secondsOf } from "../../engine/index.ts";
import { isPlainObject } from "../builtins/library.ts";
import { percentFormat } from "../builtins/percent-format.ts";
import { REPR, repr } from "../builtins/repr.ts";
import { textOf } from "../builtins/text-of.ts";
import { getLevelName } from "./levels.ts";

/** What a message is logged with besides its arguments. */
export interface LogOptions {
  /** An error that is told below the message; true: the one that is being handled. */
  excInfo?: unknown;
  /** True: the place is told below the message. */
  stackInfo?: boolean;
  /** More attributes for the record. */
  extra?: Readonly<Record<string, unknown>> | null;
}

/** What is told below a message: an error, or that there is none. */
export interface Raised {
  readonly error: unknown;
}

export const NOTHING_RAISED: Raised = { error: null };

/** Python's traceback of no error. */
const NOTHING_TEXT = "NoneType: None";

type Args = readonly unknown[] | Readonly<Record<string, unknown>>;

export class LogRecord {
  readonly name: string;
  readonly msg: unknown;
  readonly args: Args;
  readonly levelname: string;
  readonly levelno: number;
  readonly pathname: string;
  readonly filename: string;
  readonly module: string;
  readonly lineno: number;
  readonly funcName: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly msecs: number;
  /** Milliseconds since the program began. */
  readonly relativeCreated: number;
  readonly thread: number;
  readonly threadName: string;
  readonly processName = "MainProcess";
  readonly process = 1;
  readonly taskName: string | null;
  readonly excInfo: unknown;
  readonly stackInfo: string | null;
  /** What the formatter makes of it. */
  message = "";
  asctime = "";
  excText: string | null;

  constructor(
    name: string,
    level: number,
    msg: unknown,
    args: readonly unknown[],
    raised: Raised | null,
    hasStack: boolean,
  ) {
    const { clock, surroundings } = machine();
    const now = clock.read();
    const place = surroundings.placeOf(current.site);
    this.name = name;
    this.msg = msg;
    const [only] = args;
    this.args = args.length === 1 && isPlainObject(only) && Object.keys(only).length > 0 ? only : args;
    this.levelname = String(getLevelName(level));
    this.levelno = level;
    this.pathname = this.filename = place?.file ?? "";
    this.module = this.filename.replace(/\.\w+$/, "");
    this.lineno = place?.line ?? 0;
    this.funcName = functionName();
    this.created = clock.epochMs / 1_000 + secondsOf(now);
    this.msecs = Math.floor(clock.epochMs + now / 1_000) % 1_000;
    this.relativeCreated = now / 1_000;
    this.thread = current.thread!._id;
    this.threadName = current.thread!.name;
    this.taskName = current.loop?._currentTask?.getName() ?? null;
    this.excInfo = raised?.error ?? null;
    this.excText = raised === NOTHING_RAISED ? NOTHING_TEXT : null;
    this.stackInfo = hasStack
      ? `Stack (most recent call last):\n  File "${this.filename}", line ${this.lineno}, in ${this.funcName}`
      : null;
  }

  /** The message with its arguments in it. Errors: those of a format that does not fit. */
  getMessage(): string {
    const text = textOf(this.msg);
    const { args } = this;
    return Array.isArray(args) && args.length === 0 ? text : percentFormat(text, args);
  }

  [REPR](): string {
    const { name, levelno, pathname, lineno, msg } = this;
    return `<LogRecord: ${name}, ${levelno}, ${pathname}, ${lineno}, ${repr(textOf(msg)).replace(/^'|'$/g, '"')}>`;
  }
}

interface LoggingFrame {
  readonly _code: { readonly name: string; readonly isLibrary: boolean };
  readonly _awaiter: LoggingFrame | null;
}

/** The async function that runs; the module itself in none. */
function functionName(): string {
  const lane = current.lane as { readonly _top?: LoggingFrame | null } | null;
  for (let frame = lane?._top ?? null; frame !== null; frame = frame._awaiter)
    if (!frame._code.isLibrary) return frame._code.name;
  return "<module>";
}
