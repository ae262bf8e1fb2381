// The module "logging": the only list of what a program can import from it; its functions are those of the root logger.
import { basicConfig } from "./basic-config.ts";
import { getLogger, type Logger } from "./loggers.ts";

export { basicConfig };
export { LoggerAdapter } from "./adapter.ts";
export { Formatter } from "./formatter.ts";
export { Handler, NullHandler, StreamHandler } from "./handlers.ts";
export { addLevelName, getLevelName, getLevelNamesMapping } from "./levels.ts";
export { CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING } from "./levels.ts";
export { disable, getLogger, Logger } from "./loggers.ts";
export { LogRecord } from "./record.ts";

type Logging = "debug" | "info" | "warning" | "error" | "critical" | "fatal" | "exception" | "log";

/** The root logger's method as a function, which sets it up if nobody has. */
function ofRoot<K extends Logging>(name: K): Logger[K] {
  const fn = (...args: unknown[]): void => {
    const root = getLogger();
    if (root.handlers.length === 0) basicConfig();
    (root[name] as (...args: unknown[]) => void).apply(root, args);
  };
  return Object.defineProperty(fn, "name", { value: name });
}

export const debug = ofRoot("debug");
export const info = ofRoot("info");
export const warning = ofRoot("warning");
export const error = ofRoot("error");
export const critical = ofRoot("critical");
export const fatal = ofRoot("fatal");
export const exception = ofRoot("exception");
export const log = ofRoot("log");
