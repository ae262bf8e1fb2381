// A logger for those who want the same things told with every message. Source: CPython Lib/logging/__init__.py, `LoggerAdapter`.
import { typeName } from "../../engine/index.ts";
import { REPR } from "../builtins/repr.ts";
import { CRITICAL, DEBUG, ERROR, getLevelName, INFO, WARNING } from "./levels.ts";
import { type Logger, splitArguments } from "./loggers.ts";
import type { LogOptions } from "./record.ts";

type Extra = LogOptions["extra"];

export class LoggerAdapter {
  logger: Logger | LoggerAdapter;
  extra: Extra;
  readonly #mergesExtra: boolean;

  constructor(logger: Logger | LoggerAdapter, extra: Extra = null, mergeExtra = false) {
    this.logger = logger;
    this.extra = extra;
    this.#mergesExtra = mergeExtra;
  }

  /** What is logged in place of a message and its options: a subclass may have it otherwise. */
  process(msg: unknown, options: LogOptions): [msg: unknown, options: LogOptions] {
    const extra = this.#mergesExtra && options.extra ? { ...this.extra, ...options.extra } : this.extra;
    return [msg, { ...options, extra }];
  }

  debug(msg: unknown, ...args: unknown[]): void {
    this.log(DEBUG, msg, ...args);
  }

  info(msg: unknown, ...args: unknown[]): void {
    this.log(INFO, msg, ...args);
  }

  warning(msg: unknown, ...args: unknown[]): void {
    this.log(WARNING, msg, ...args);
  }

  error(msg: unknown, ...args: unknown[]): void {
    this.log(ERROR, msg, ...args);
  }

  critical(msg: unknown, ...args: unknown[]): void {
    this.log(CRITICAL, msg, ...args);
  }

  /** As `error`, with the error that is being handled. */
  exception(msg: unknown, ...given: unknown[]): void {
    const [args, options] = splitArguments(given);
    this.log(ERROR, msg, ...args, { excInfo: true, ...options });
  }

  log(level: number, msg: unknown, ...given: unknown[]): void {
    if (!this.isEnabledFor(level)) return;
    const [args, options] = splitArguments(given);
    const [said, added] = this.process(msg, options);
    this.logger.log(level, said, ...args, ...(Object.keys(added).length > 0 ? [added] : []));
  }

  isEnabledFor(level: number): boolean {
    return this.logger.isEnabledFor(level);
  }

  setLevel(level: number | string): void {
    this.logger.setLevel(level);
  }

  getEffectiveLevel(): number {
    return this.logger.getEffectiveLevel();
  }

  hasHandlers(): boolean {
    return this.logger.hasHandlers();
  }

  get name(): string {
    return this.logger.name;
  }

  [REPR](): string {
    return `<${typeName(this)} ${this.name} (${getLevelName(this.getEffectiveLevel())})>`;
  }
}
