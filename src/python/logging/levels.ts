// How severe a message is, as a number and as a name. Source: CPython Lib/logging/__init__.py.
import { ValueError } from "../../engine/index.ts";
import { perRun } from "../builtins/per-run.ts";
import { repr } from "../builtins/repr.ts";

export const CRITICAL = 50;
export const FATAL = CRITICAL;
export const ERROR = 40;
export const WARNING = 30;
export const WARN = WARNING;
export const INFO = 20;
export const DEBUG = 10;
export const NOTSET = 0;

const names = perRun(() => ({
  ofLevel: new Map<number, string>([
    [CRITICAL, "CRITICAL"],
    [ERROR, "ERROR"],
    [WARNING, "WARNING"],
    [INFO, "INFO"],
    [DEBUG, "DEBUG"],
    [NOTSET, "NOTSET"],
  ]),
  levels: new Map<string, number>([
    ["CRITICAL", CRITICAL],
    ["FATAL", FATAL],
    ["ERROR", ERROR],
    ["WARN", WARN],
    ["WARNING", WARNING],
    ["INFO", INFO],
    ["DEBUG", DEBUG],
    ["NOTSET", NOTSET],
  ]),
}));

/** The level as a number. Errors: ValueError for a name that is none, TypeError for what is neither. */
export function levelOf(level: unknown): number {
  if (typeof level === "number") return level;
  if (typeof level !== "string")
    throw new TypeError(`a level is a number or one of the names, not ${repr(level)}`);
  const found = names().levels.get(level);
  if (found === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return found;
}

/** The name of a level, or the level of a name. */
export function getLevelName(level: number | string): string | number {
  const { ofLevel, levels } = names();
  return ofLevel.get(level as number) ?? levels.get(level as string) ?? `Level ${level}`;
}

export function addLevelName(level: number, name: string): void {
  names().ofLevel.set(level, name);
  names().levels.set(name, level);
}

export function getLevelNamesMapping(): Map<string, number> {
  return new Map(names().levels);
}
