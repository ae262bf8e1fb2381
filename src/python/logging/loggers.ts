// Loggers, each below the one whose name begins its own. Source: CPython Lib/logging/__init__.py, `Logger`, `Manager`.
import { handledError, ValueError } from "../../engine/index.ts";
import { isPlainObject } from "../builtins/library.ts";
import { perRun } from "../builtins/per-run.ts";
import { REPR } from "../builtins/repr.ts";
import { Filterer, type Handler, StreamHandler } from "./handlers.ts";
import { CRITICAL, DEBUG, ERROR, getLevelName, INFO, levelOf, NOTSET, WARNING } from "./levels.ts";
import { type LogOptions, LogRecord, NOTHING_RAISED, type Raised } from "./record.ts";

const OPTIONS = ["excInfo", "stackInfo", "stacklevel", "extra"];

/** What is below a level is not logged by anybody; and what prints where nobody has said how. */
const shared = perRun(() => {
  const lastResort = new StreamHandler();
  lastResort.setLevel(WARNING);
  return {
    loggers: new Map<string, Logger>(),
    root: new Logger("root", WARNING),
    disabled: NOTSET,
    lastResort,
  };
});

function isDisabled(level: number): boolean {
  return shared().disabled >= level;
}

/** Nothing of this level or below is logged any more. */
export function disable(level: number | string = CRITICAL): void {
  shared().disabled = levelOf(level);
}

/** Splits `...args, { excInfo, stackInfo, extra }`. */
export function splitArguments(args: readonly unknown[]): [args: readonly unknown[], options: LogOptions] {
  const last = args.at(-1);
  const keys = isPlainObject(last) ? Object.keys(last) : [];
  const isOptions = keys.length > 0 && keys.every((key) => OPTIONS.includes(key));
  return isOptions ? [args.slice(0, -1), last as LogOptions] : [args, {}];
}

/** What is told below the message. */
function raisedOf(excInfo: unknown): Raised | null {
  if (excInfo === undefined || excInfo === null || excInfo === false) return null;
  return excInfo === true ? (handledError() ?? NOTHING_RAISED) : { error: excInfo };
}

/** A logger and those above it; `isHeard`: only those that get its records. */
function withParents(logger: Logger, isHeard: boolean): Logger[] {
  const all = [logger];
  for (let at = logger; at.parent !== null && (at.propagate || !isHeard); at = at.parent) all.push(at.parent);
  return all;
}

export class Logger extends Filterer {
  readonly name: string;
  level: number;
  parent: Logger | null = null;
  propagate = true;
  handlers: Handler[] = [];
  disabled = false;

  constructor(name: string, level: number | string = NOTSET) {
    super();
    this.name = name;
    this.level = levelOf(level);
  }

  setLevel(level: number | string): void {
    this.level = levelOf(level);
  }

  debug(msg: unknown, ...args: unknown[]): void {
    this.#log(DEBUG, msg, args);
  }

  info(msg: unknown, ...args: unknown[]): void {
    this.#log(INFO, msg, args);
  }

  warning(msg: unknown, ...args: unknown[]): void {
    this.#log(WARNING, msg, args);
  }

  error(msg: unknown, ...args: unknown[]): void {
    this.#log(ERROR, msg, args);
  }

  critical(msg: unknown, ...args: unknown[]): void {
    this.#log(CRITICAL, msg, args);
  }

  fatal(msg: unknown, ...args: unknown[]): void {
    this.#log(CRITICAL, msg, args);
  }

  /** As `error`, with the error that is being handled. */
  exception(msg: unknown, ...args: unknown[]): void {
    this.#log(ERROR, msg, args, { excInfo: true });
  }

  log(level: number, msg: unknown, ...args: unknown[]): void {
    if (typeof level !== "number") throw new TypeError("level must be a number, as logging.INFO is");
    this.#log(level, msg, args);
  }

  #log(level: number, msg: unknown, given: readonly unknown[], standard: LogOptions = {}): void {
    if (!this.isEnabledFor(level)) return;
    const [args, options] = splitArguments(given);
    const { excInfo, stackInfo = false, extra } = { ...standard, ...options };
    const record = new LogRecord(this.name, level, msg, args, raisedOf(excInfo), stackInfo);
    for (const key of Object.keys(extra ?? {})) {
      if (key in record) throw new ValueError(`Attempt to overwrite '${key}' in LogRecord`);
    }
    this.handle(Object.assign(record, extra));
  }

  /** Gives the record to the handlers of this logger and of those above it. */
  handle(record: LogRecord): void {
    if (this.disabled) return;
    const passed = this.filter(record);
    if (passed === false) return;
    const handlers = withParents(this, true).flatMap((logger) => logger.handlers);
    for (const handler of handlers) if (passed.levelno >= handler.level) handler.handle(passed);
    const { lastResort } = shared();
    if (handlers.length === 0 && passed.levelno >= lastResort.level) lastResort.handle(passed);
  }

  isEnabledFor(level: number): boolean {
    return !this.disabled && !isDisabled(level) && level >= this.getEffectiveLevel();
  }

  /** Its level, or that of the nearest logger above it that has one. */
  getEffectiveLevel(): number {
    return withParents(this, false).find(({ level }) => level !== NOTSET)?.level ?? NOTSET;
  }

  addHandler(handler: Handler): void {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
  }

  removeHandler(handler: Handler): void {
    this.handlers = this.handlers.filter((other) => other !== handler);
  }

  hasHandlers(): boolean {
    return withParents(this, true).some(({ handlers }) => handlers.length > 0);
  }

  getChild(suffix: string): Logger {
    return getLogger(this === shared().root ? suffix : `${this.name}.${suffix}`);
  }

  [REPR](): string {
    const kind = this === shared().root ? "RootLogger" : "Logger";
    return `<${kind} ${this.name} (${getLevelName(this.getEffectiveLevel())})>`;
  }
}

/** Whose name begins this one. */
function isBelow(name: string, above: string): boolean {
  return name.startsWith(`${above}.`);
}

/** The logger of that name, always the same one; without a name, the root of all. */
export function getLogger(name: string | null = null): Logger {
  const { loggers, root } = shared();
  if (name === null || name === "" || name === "root") return root;
  if (typeof name !== "string") throw new TypeError("A logger name must be a string");
  let logger = loggers.get(name);
  if (logger !== undefined) return logger;
  logger = new Logger(name);
  const above = [...loggers.values()].filter((other) => isBelow(name, other.name));
  logger.parent = above.reduce(
    (best, other) => (best === root || isBelow(other.name, best.name) ? other : best),
    root,
  );
  for (const other of loggers.values())
    if (isBelow(other.name, name) && !isBelow(other.parent!.name, name)) other.parent = logger;
  loggers.set(name, logger);
  return logger;
}
