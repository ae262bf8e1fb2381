// Messages with a level, for those who look after a program.

declare module "logging" {
  /** A level as a number, or by its name. */
  export type Level =
    | number
    | "CRITICAL"
    | "FATAL"
    | "ERROR"
    | "WARNING"
    | "WARN"
    | "INFO"
    | "DEBUG"
    | "NOTSET"
    | (string & {});

  /** Where lines go: a stream of the program, or anything with a method that takes texts. */
  export type LogStream =
    | "stdout"
    | "stderr"
    | {
        /** Takes a message with the line's end behind it. */
        write(text: string): unknown;
      };

  /** What may stand behind the arguments of a message. */
  export interface LogOptions {
    /** An error that is told below the message; true: the one that is being handled. */
    excInfo?: unknown;
    /** True: the place in the program is told below the message. */
    stackInfo?: boolean;
    /** More attributes for the record, for the format to write. */
    extra?: Readonly<Record<string, unknown>> | null;
  }

  /** Lets a record through, or not. */
  export type Filter =
    | ((record: LogRecord) => unknown)
    | {
        /** A falsy value: the record goes no further. */
        filter(record: LogRecord): unknown;
      };

  /**
   * Sets up how messages are written. It does nothing if that was done before. Python: `logging.basicConfig`.
   *
   * @param options `format`, `datefmt`, `style`, `level`, `stream`, `handlers`, `force`.
   * @throws ValueError for an unknown level or style.
   *
   * @example Times and levels
   * ```ts
   * import * as logging from "logging";
   *
   * logging.basicConfig({ level: logging.INFO, format: "%(asctime)s %(levelname)s %(message)s" });
   * logging.info("it begins");
   * ```
   */
  export function basicConfig(options?: {
    /** How a line is written. Default: `%(levelname)s:%(name)s:%(message)s`. */
    format?: string;
    /** How `%(asctime)s` is written, as for `time.strftime`. Default: with milliseconds. */
    datefmt?: string | null;
    /** Which kind of format it is. Default: `%`. */
    style?: "%" | "{" | "$";
    /** What is below it is not logged. Default: `WARNING`. */
    level?: Level | null;
    /** Where lines go. Default: `stderr`. */
    stream?: LogStream | null;
    /** In place of a stream: handlers of one's own. */
    handlers?: Iterable<Handler> | null;
    /** True: the handlers that there are go away first. Default false. */
    force?: boolean;
  }): void;

  /**
   * The logger of a name, always the same one. `a.b` is below `a`: its messages go there, too. Python:
   * `logging.getLogger`.
   *
   * @param name Default: null, the root of all.
   *
   * @example One for a part of the program
   * ```ts
   * import * as logging from "logging";
   *
   * logging.basicConfig();
   * logging.getLogger("db").warning("slow"); // on stderr: WARNING:db:slow
   * ```
   */
  export function getLogger(name?: string | null): Logger;

  /**
   * Logs a message of the level DEBUG, for what only matters when something is wrong, with the root logger.
   * Python: `logging.debug`.
   *
   * @param msg The message; `%s`, `%d`, `%r` and their like are for the arguments.
   * @param args The values, at the end perhaps `{ excInfo, stackInfo, extra }`.
   *
   * @example With a value
   * ```ts
   * import * as logging from "logging";
   *
   * logging.basicConfig({ level: logging.DEBUG });
   * logging.debug("%d jobs left", 3); // on stderr: DEBUG:root:3 jobs left
   * ```
   */
  export function debug(msg: unknown, ...args: unknown[]): void;

  /**
   * Logs a message of the level INFO, for what goes as it should, with the root logger. Python: `logging.info`.
   *
   * @param msg The message; `%s`, `%d`, `%r` and their like are for the arguments.
   * @param args The values, at the end perhaps `{ excInfo, stackInfo, extra }`.
   *
   * @example With a value
   * ```ts
   * import * as logging from "logging";
   *
   * logging.basicConfig({ level: logging.DEBUG });
   * logging.info("%d jobs left", 3); // on stderr: INFO:root:3 jobs left
   * ```
   */
  export function info(msg: unknown, ...args: unknown[]): void;

  /**
   * Logs a message of the level WARNING, for what may become a problem, with the root logger. Python:
   * `logging.warning`.
   *
   * @param msg The message; `%s`, `%d`, `%r` and their like are for the arguments.
   * @param args The values, at the end perhaps `{ excInfo, stackInfo, extra }`.
   *
   * @example With a value
   * ```ts
   * import * as logging from "logging";
   *
   * logging.basicConfig({ level: logging.DEBUG });
   * logging.warning("%d jobs left", 3); // on stderr: WARNING:root:3 jobs left
   * ```
   */
  export function warning(msg: unknown, ...args: unknown[]): void;

  /**
   * Logs a message of the level ERROR, for what has gone wrong, with the root logger. Python: `logging.error`.
   *
   * @param msg The message; `%s`, `%d`, `%r` and their like are for the arguments.
   * @param args The values, at the end perhaps `{ excInfo, stackInfo, extra }`.
   *
   * @example With a value
   * ```ts
   * import * as logging from "logging";
   *
   * logging.basicConfig({ level: logging.DEBUG });
   * logging.error("%d jobs left", 3); // on stderr: ERROR:root:3 jobs left
   * ```
   */
  export function error(msg: unknown, ...args: unknown[]): void;

  /**
   * Logs a message of the level CRITICAL, for what the program cannot go on after, with the root logger. Python:
   * `logging.critical`.
   *
   * @param msg The message; `%s`, `%d`, `%r` and their like are for the arguments.
   * @param args The values, at the end perhaps `{ excInfo, stackInfo, extra }`.
   *
   * @example With a value
   * ```ts
   * import * as logging from "logging";
   *
   * logging.basicConfig({ level: logging.DEBUG });
   * logging.critical("%d jobs left", 3); // on stderr: CRITICAL:root:3 jobs left
   * ```
   */
  export function critical(msg: unknown, ...args: unknown[]): void;

  /**
   * The same as `critical`. Python: `logging.fatal`.
   *
   * @param msg The message.
   * @param args Its values.
   *
   * @example The end
   * ```ts
   * import * as logging from "logging";
   *
   * logging.fatal("no memory left");
   * ```
   */
  export function fatal(msg: unknown, ...args: unknown[]): void;

  /**
   * Logs a message of the level ERROR in a `catch`, and below it the error with the lines that it came by. Python:
   * `logging.exception`.
   *
   * @param msg The message.
   * @param args Its values.
   *
   * @example In a catch
   * ```ts
   * import * as logging from "logging";
   *
   * try {
   *   throw new Error("no such file");
   * } catch {
   *   logging.exception("could not read");
   * }
   * ```
   */
  export function exception(msg: unknown, ...args: unknown[]): void;

  /**
   * Logs a message of any level with the root logger. Python: `logging.log`.
   *
   * @param level The level.
   * @param msg The message.
   * @param args Its values.
   *
   * @example A level from elsewhere
   * ```ts
   * import * as logging from "logging";
   *
   * logging.log(logging.WARNING, "as it is told");
   * ```
   */
  export function log(level: number, msg: unknown, ...args: unknown[]): void;

  /**
   * Nothing of this level or below is logged any more. Python: `logging.disable`.
   *
   * @param level Default: `CRITICAL`, so nothing at all.
   *
   * @example Quiet
   * ```ts
   * import * as logging from "logging";
   *
   * logging.disable(logging.WARNING);
   * logging.warning("nobody reads this");
   * ```
   */
  export function disable(level?: Level): void;

  /**
   * The name of a level, or the level of a name. Python: `logging.getLevelName`.
   *
   * @param level One of the two.
   *
   * @example Both ways
   * ```ts
   * import * as logging from "logging";
   *
   * console.log(logging.getLevelName(20), logging.getLevelName("INFO")); // INFO 20
   * ```
   */
  export function getLevelName(level: number | string): string | number;

  /**
   * Gives a level a name. Python: `logging.addLevelName`.
   *
   * @param level The number.
   * @param name How it is written.
   *
   * @example Something between
   * ```ts
   * import * as logging from "logging";
   *
   * logging.addLevelName(25, "NOTICE");
   * console.log(logging.getLevelName(25)); // NOTICE
   * ```
   */
  export function addLevelName(level: number, name: string): void;

  /**
   * All names with their levels. Python: `logging.getLevelNamesMapping`.
   *
   * @example Which there are
   * ```ts
   * import * as logging from "logging";
   *
   * console.log([...logging.getLevelNamesMapping().keys()]);
   * ```
   */
  export function getLevelNamesMapping(): Map<string, number>;

  /**
   * The level 50. Python: `logging.CRITICAL`.
   *
   * @example As a number
   * ```ts
   * import * as logging from "logging";
   *
   * console.log(logging.CRITICAL); // 50
   * ```
   */
  export const CRITICAL: number;

  /**
   * The level 50. Python: `logging.FATAL`.
   *
   * @example As a number
   * ```ts
   * import * as logging from "logging";
   *
   * console.log(logging.FATAL); // 50
   * ```
   */
  export const FATAL: number;

  /**
   * The level 40. Python: `logging.ERROR`.
   *
   * @example As a number
   * ```ts
   * import * as logging from "logging";
   *
   * console.log(logging.ERROR); // 40
   * ```
   */
  export const ERROR: number;

  /**
   * The level 30. Python: `logging.WARNING`.
   *
   * @example As a number
   * ```ts
   * import * as logging from "logging";
   *
   * console.log(logging.WARNING); // 30
   * ```
   */
  export const WARNING: number;

  /**
   * The level 30. Python: `logging.WARN`.
   *
   * @example As a number
   * ```ts
   * import * as logging from "logging";
   *
   * console.log(logging.WARN); // 30
   * ```
   */
  export const WARN: number;

  /**
   * The level 20. Python: `logging.INFO`.
   *
   * @example As a number
   * ```ts
   * import * as logging from "logging";
   *
   * console.log(logging.INFO); // 20
   * ```
   */
  export const INFO: number;

  /**
   * The level 10. Python: `logging.DEBUG`.
   *
   * @example As a number
   * ```ts
   * import * as logging from "logging";
   *
   * console.log(logging.DEBUG); // 10
   * ```
   */
  export const DEBUG: number;

  /**
   * The level of a logger that leaves it to those above it: 0. Python: `logging.NOTSET`.
   *
   * @example As a number
   * ```ts
   * import * as logging from "logging";
   *
   * console.log(logging.NOTSET); // 0
   * ```
   */
  export const NOTSET: number;

  /**
   * Takes messages, and gives those of its level or above to its handlers and to the loggers above it. `getLogger`
   * makes it. Python: `logging.Logger`.
   *
   * @example Only errors of one part
   * ```ts
   * import * as logging from "logging";
   *
   * const noisy: logging.Logger = logging.getLogger("noisy");
   * noisy.setLevel(logging.ERROR);
   * noisy.warning("nobody reads this");
   * ```
   */
  export class Logger {
    /** Makes one that is below no other. */
    constructor(name: string, level?: Level);
    /** Its name. */
    readonly name: string;
    /** Its own level; 0: that of the one above it. */
    level: number;
    /** The one above it. */
    parent: Logger | null;
    /** True: its messages go to those above it, too. */
    propagate: boolean;
    /** Where its messages go. */
    handlers: Handler[];
    /** True: it logs nothing. */
    disabled: boolean;
    /** What is below the level is not logged. ValueError for a name that is none. */
    setLevel(level: Level): void;
    /** Logs a message of the level DEBUG. */
    debug(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of the level INFO. */
    info(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of the level WARNING. */
    warning(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of the level ERROR. */
    error(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of the level CRITICAL. */
    critical(msg: unknown, ...args: unknown[]): void;
    /** The same as `critical`. */
    fatal(msg: unknown, ...args: unknown[]): void;
    /** As `error`, with the error that is being handled. */
    exception(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of any level. */
    log(level: number, msg: unknown, ...args: unknown[]): void;
    /** Gives a record to the handlers. */
    handle(record: LogRecord): void;
    /** True if a message of the level would be logged. */
    isEnabledFor(level: number): boolean;
    /** Its level, or that of the nearest logger above it that has one. */
    getEffectiveLevel(): number;
    /** Adds a handler. */
    addHandler(handler: Handler): void;
    /** Takes a handler away. */
    removeHandler(handler: Handler): void;
    /** True if somebody would write its messages. */
    hasHandlers(): boolean;
    /** The logger below it of that name. */
    getChild(suffix: string): Logger;
    /** What a record has to pass. */
    filters: Filter[];
    /** Adds something that a record has to pass. */
    addFilter(filter: Filter): void;
    /** Takes it away. */
    removeFilter(filter: Filter): void;
    /** The record, or another one that a filter gave; false if it is not let through. */
    filter(record: LogRecord): LogRecord | false;
  }

  /**
   * Logs with a logger, and adds the same to every message: attributes for the format, or whatever a subclass makes of the
   * message. Python: `logging.LoggerAdapter`.
   *
   * @example Who is meant
   * ```ts
   * import * as logging from "logging";
   *
   * class OfClient extends logging.LoggerAdapter {
   *   override process(msg: unknown, options: logging.LogOptions): [unknown, logging.LogOptions] {
   *     return [`[${this.extra?.client}] ${msg}`, options];
   *   }
   * }
   *
   * const log = new OfClient(logging.getLogger("server"), { client: 7 });
   * log.warning("is slow"); // on stderr: [7] is slow
   * ```
   */
  export class LoggerAdapter {
    /**
     * @param logger What logs in the end.
     * @param extra Attributes for every record. Default: null, none.
     * @param mergeExtra True: a message may have attributes of its own besides. Default false: these take their place.
     */
    constructor(
      logger: Logger | LoggerAdapter,
      extra?: Readonly<Record<string, unknown>> | null,
      mergeExtra?: boolean,
    );
    /** What logs in the end. */
    logger: Logger | LoggerAdapter;
    /** The attributes for every record. */
    extra: Readonly<Record<string, unknown>> | null | undefined;
    /** The logger's name. */
    readonly name: string;
    /** What is logged in place of a message and what stands behind its arguments: for subclasses. */
    process(msg: unknown, options: LogOptions): [msg: unknown, options: LogOptions];
    /** Logs a message of the level DEBUG. */
    debug(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of the level INFO. */
    info(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of the level WARNING. */
    warning(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of the level ERROR. */
    error(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of the level CRITICAL. */
    critical(msg: unknown, ...args: unknown[]): void;
    /** As `error`, with the error that is being handled. */
    exception(msg: unknown, ...args: unknown[]): void;
    /** Logs a message of any level. */
    log(level: number, msg: unknown, ...args: unknown[]): void;
    /** True if a message of the level would be logged. */
    isEnabledFor(level: number): boolean;
    /** What is below the level is not logged. ValueError for a name that is none. */
    setLevel(level: Level): void;
    /** The logger's level, or that of the nearest one above it that has one. */
    getEffectiveLevel(): number;
    /** True if somebody would write its messages. */
    hasHandlers(): boolean;
  }

  /**
   * What is known of one message. A format writes its attributes: `%(levelname)s`, `%(threadName)s`,
   * `%(taskName)s`. Python: `logging.LogRecord`.
   *
   * @example Who said it
   * ```ts
   * import * as logging from "logging";
   *
   * const handler = new logging.StreamHandler("stdout");
   * handler.addFilter((record: logging.LogRecord) => record.taskName !== null);
   * logging.basicConfig({ handlers: [handler] });
   * ```
   */
  export class LogRecord {
    private constructor();
    /** The logger's name. */
    readonly name: string;
    /** The message without its values. */
    readonly msg: unknown;
    /** The values. */
    readonly args: readonly unknown[] | Readonly<Record<string, unknown>>;
    /** The level's name. */
    readonly levelname: string;
    /** The level. */
    readonly levelno: number;
    /** The program's file. */
    readonly pathname: string;
    /** The program's file. */
    readonly filename: string;
    /** The program's file without the ending. */
    readonly module: string;
    /** The line. */
    readonly lineno: number;
    /** The async function that logs. */
    readonly funcName: string;
    /** Seconds since 1970. */
    readonly created: number;
    /** The milliseconds of the second. */
    readonly msecs: number;
    /** Milliseconds since the program began. */
    readonly relativeCreated: number;
    /** The thread's number. */
    readonly thread: number;
    /** The thread's name. */
    readonly threadName: string;
    /** Always the same. */
    readonly processName: string;
    /** Always the same. */
    readonly process: number;
    /** The task's name; null in none. */
    readonly taskName: string | null;
    /** The error that is told with it; null for none. */
    readonly excInfo: unknown;
    /** The place, if that is told, too. */
    readonly stackInfo: string | null;
    /** The message with its values, once it has been formatted. */
    message: string;
    /** The time as a text, once it has been formatted. */
    asctime: string;
    /** The error as a text, once it has been formatted. */
    excText: string | null;
    /** The message with its values. TypeError if they do not fit. */
    getMessage(): string;
  }

  /**
   * Makes a text of a record. Python: `logging.Formatter`.
   *
   * @example The task's name in front
   * ```ts
   * import * as logging from "logging";
   *
   * const handler = new logging.StreamHandler();
   * handler.setFormatter(new logging.Formatter("[%(taskName)s] %(message)s"));
   * logging.getLogger().addHandler(handler);
   * ```
   */
  export class Formatter {
    /**
     * @param fmt The format. Default: the message alone.
     * @param datefmt How `%(asctime)s` is written, as for `time.strftime`.
     * @param style Which kind of format it is: `%(name)s`, `{name}` or `$name`.
     */
    constructor(fmt?: string | null, datefmt?: string | null, style?: "%" | "{" | "$");
    /** The record as a text. */
    format(record: LogRecord): string;
    /** The record's time as a text. */
    formatTime(record: LogRecord, datefmt?: string | null): string;
    /** The record as a text, without error and place. */
    formatMessage(record: LogRecord): string;
    /** The error with the lines that it came by. */
    formatException(error: unknown): string;
    /** True if the format has the time in it. */
    usesTime(): boolean;
  }

  /**
   * Where records go. A subclass has a method `emit`. Python: `logging.Handler`.
   *
   * @example A list of messages
   * ```ts
   * import * as logging from "logging";
   *
   * class ListHandler extends logging.Handler {
   *   readonly lines: string[] = [];
   *
   *   override emit(record: logging.LogRecord) {
   *     this.lines.push(this.format(record));
   *   }
   * }
   *
   * const list = new ListHandler();
   * logging.getLogger().addHandler(list);
   * logging.error("kept");
   * console.log(list.lines); // [ 'kept' ]
   * ```
   */
  export class Handler {
    /** Makes one for records of that level and above. */
    constructor(level?: Level);
    /** What is below it is not written. */
    level: number;
    /** What makes texts of records; null: the message alone. */
    formatter: Formatter | null;
    /** Writes a record: what a subclass is for. */
    emit(record: LogRecord): void;
    /** What is below the level is not written. */
    setLevel(level: Level): void;
    /** Says what makes texts of records. */
    setFormatter(formatter: Formatter | null): void;
    /** The record as a text. */
    format(record: LogRecord): string;
    /** Writes a record if the filters let it through. */
    handle(record: LogRecord): LogRecord | false;
    /** Is told of a record that could not be written. */
    handleError(record: LogRecord, error: unknown): void;
    /** Writes what is held back. */
    flush(): void;
    /** Ends it. */
    close(): void;
    /** What a record has to pass. */
    filters: Filter[];
    /** Adds something that a record has to pass. */
    addFilter(filter: Filter): void;
    /** Takes it away. */
    removeFilter(filter: Filter): void;
    /** The record, or another one that a filter gave; false if it is not let through. */
    filter(record: LogRecord): LogRecord | false;
  }

  /**
   * Prints records, one on a line. Python: `logging.StreamHandler`.
   *
   * @example On stdout
   * ```ts
   * import * as logging from "logging";
   *
   * logging.basicConfig({ handlers: [new logging.StreamHandler("stdout")] });
   * logging.error("seen"); // ERROR:root:seen
   * ```
   */
  export class StreamHandler extends Handler {
    /** @param stream Default: null, `stderr`. TypeError for what is no stream. */
    constructor(stream?: LogStream | null);
    /** Where lines go. */
    stream: LogStream;
    /** What stands behind each record, for a stream of one's own. */
    terminator: string;
    /** Prints a record. */
    emit(record: LogRecord): void;
  }

  /**
   * Writes nothing: for a library, so that nobody is disturbed. Python: `logging.NullHandler`.
   *
   * @example Quiet by itself
   * ```ts
   * import * as logging from "logging";
   *
   * logging.getLogger("library").addHandler(new logging.NullHandler());
   * ```
   */
  export class NullHandler extends Handler {
    /** Does nothing. */
    emit(): void;
  }
}
