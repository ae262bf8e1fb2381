// Where records go: a stream, or nowhere. Source: CPython Lib/logging/__init__.py, `Handler`.
import { isException, machine, named, RuntimeError, type Stream } from "../../engine/index.ts";
import { repr } from "../builtins/repr.ts";
import { Formatter } from "./formatter.ts";
import { levelOf, NOTSET } from "./levels.ts";
import { LogRecord } from "./record.ts";

export type Filter = ((record: LogRecord) => unknown) | { filter(record: LogRecord): unknown };

/** What loggers and handlers have in common: filters that a record has to pass. */
export class Filterer {
  filters: Filter[] = [];

  addFilter(filter: Filter): void {
    if (!this.filters.includes(filter)) this.filters.push(filter);
  }

  removeFilter(filter: Filter): void {
    this.filters = this.filters.filter((other) => other !== filter);
  }

  /** The record, or another one that a filter gave; false if it is not let through. */
  filter(record: LogRecord): LogRecord | false {
    let passed = record;
    for (const filter of this.filters) {
      const result = typeof filter === "function" ? filter(passed) : filter.filter(passed);
      if (!result) return false;
      if (result instanceof LogRecord) passed = result;
    }
    return passed;
  }
}

const plain = new Formatter();

/** What a subclass has to say is missing. */
class NotImplementedError extends RuntimeError {}
named("NotImplementedError", NotImplementedError);

export class Handler extends Filterer {
  level: number;
  formatter: Formatter | null = null;

  constructor(level: number | string = NOTSET) {
    super();
    this.level = levelOf(level);
  }

  /** Writes the record: what a subclass is for. */
  emit(record: LogRecord): void;
  emit(): void {
    throw new NotImplementedError("emit() must be implemented by subclasses of Handler");
  }

  setLevel(level: number | string): void {
    this.level = levelOf(level);
  }

  setFormatter(formatter: Formatter | null): void {
    this.formatter = formatter;
  }

  format(record: LogRecord): string {
    return (this.formatter ?? plain).format(record);
  }

  /** Writes the record if the filters let it through. */
  handle(record: LogRecord): LogRecord | false {
    const passed = this.filter(record);
    if (passed !== false) this.emit(passed);
    return passed;
  }

  flush(): void {
    // Nothing is held back.
  }

  close(): void {
    // There is nothing to be closed.
  }

  /** The record could not be written: the program goes on. */
  handleError(record: LogRecord, error: unknown): void {
    const { surroundings } = machine();
    const { filename, lineno, msg, args } = record;
    const lines = [
      "--- Logging error ---",
      surroundings.errorText(error),
      `Logged from file ${filename}, line ${lineno}`,
      `Message: ${repr(msg)}`,
      `Arguments: ${repr(args)}`,
    ];
    surroundings.print("stderr", lines.join("\n"));
  }
}

export interface TextStream {
  write(text: string): unknown;
}

/** Prints on stderr, or on another stream. */
export class StreamHandler extends Handler {
  stream: Stream | TextStream;
  terminator = "\n";

  constructor(stream: Stream | TextStream | null = null) {
    super();
    const isNamed = stream === null || stream === "stdout" || stream === "stderr";
    if (!isNamed && typeof (stream as Partial<TextStream>).write !== "function")
      throw new TypeError('a stream is "stdout", "stderr", or an object with a method write(text)');
    this.stream = stream ?? "stderr";
  }

  override emit(record: LogRecord): void {
    try {
      const text = this.format(record);
      if (typeof this.stream === "string") machine().surroundings.print(this.stream, text);
      else this.stream.write(text + this.terminator);
    } catch (error) {
      if (!isException(error)) throw error;
      this.handleError(record, error);
    }
  }
}

/** Writes nothing. */
export class NullHandler extends Handler {
  override emit(): void {
    // That is what it is for.
  }
}
