// Sets the root logger up, once. Source: CPython Lib/logging/__init__.py, `basicConfig`.
import { type Stream, ValueError } from "../../engine/index.ts";
import { checkOptions } from "../builtins/library.ts";
import { Formatter, standardFormat, type Style } from "./formatter.ts";
import { type Handler, StreamHandler, type TextStream } from "./handlers.ts";
import { getLogger } from "./loggers.ts";

export interface BasicConfigOptions {
  format?: string;
  datefmt?: string | null;
  style?: Style;
  level?: number | string | null;
  stream?: Stream | TextStream | null;
  handlers?: Iterable<Handler> | null;
  force?: boolean;
}

/** Does nothing if the root logger has a handler, unless it is forced. Errors: ValueError, TypeError. */
export function basicConfig(options: BasicConfigOptions = {}): void {
  checkOptions("basicConfig", options, [
    "format",
    "datefmt",
    "style",
    "level",
    "stream",
    "handlers",
    "force",
  ]);
  const { datefmt = null, style = "%", level = null, stream = null, handlers = null } = options;
  const root = getLogger();
  if (options.force === true) root.handlers = [];
  if (root.handlers.length > 0) return;
  if (handlers !== null && stream !== null)
    throw new ValueError("'stream' should not be specified together with 'handlers'");
  const formatter = new Formatter(options.format ?? standardFormat(style), datefmt, style);
  for (const handler of handlers ?? [new StreamHandler(stream)]) {
    if (handler.formatter === null) handler.setFormatter(formatter);
    root.addHandler(handler);
  }
  if (level !== null) root.setLevel(level);
}
