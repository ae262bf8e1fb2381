// Makes a text of a record. Source: CPython Lib/logging/__init__.py, `Formatter`.
import { machine, ValueError } from "../../engine/index.ts";
import { percentFormat } from "../builtins/percent-format.ts";
import { textOf } from "../builtins/text-of.ts";
import { localtime } from "../time/calendar.ts";
import { strftime } from "../time/format.ts";
import { LogRecord } from "./record.ts";

export type Style = "%" | "{" | "$";

type Fields = Readonly<Record<string, unknown>>;

function valueOf(fields: Fields, name: string): unknown {
  if (!Object.hasOwn(fields, name)) throw new ValueError(`Formatting field not found in record: '${name}'`);
  return fields[name];
}

/** Python's `"{name:<8}".format(...)`, as far as a line of a log needs it: names, alignment, width. */
function braced(format: string, fields: Fields): string {
  return format.replace(
    /\{\{|\}\}|\{(\w+)(?::([<>^]?)(\d*)s?)?\}/g,
    (written, name?: string, align = "", width = "") => {
      if (name === undefined) return written[0];
      const value = valueOf(fields, name);
      const text = textOf(value);
      const missing = Math.max(0, Number(width) - text.length);
      if (align === "^") return " ".repeat(missing >> 1) + text + " ".repeat(missing - (missing >> 1));
      const isRight = align === ">" || (align === "" && typeof value === "number");
      return isRight ? " ".repeat(missing) + text : text + " ".repeat(missing);
    },
  );
}

function dollared(format: string, fields: Fields): string {
  return format.replace(/\$\$|\$(\w+)|\$\{(\w+)\}/g, (_, plain?: string, inBraces?: string) => {
    const name = plain ?? inBraces;
    return name === undefined ? "$" : textOf(valueOf(fields, name));
  });
}

interface StyleRule {
  readonly standard: string;
  readonly plain: string;
  readonly write: (format: string, fields: Fields) => string;
}

const STYLES: Readonly<Record<Style, StyleRule>> = {
  "%": { standard: "%(levelname)s:%(name)s:%(message)s", plain: "%(message)s", write: percentFormat },
  "{": { standard: "{levelname}:{name}:{message}", plain: "{message}", write: braced },
  $: { standard: "${levelname}:${name}:${message}", plain: "${message}", write: dollared },
};

/** What `basicConfig` writes unless it is told otherwise. Errors: ValueError for what is no style. */
export function standardFormat(style: Style): string {
  return ruleOf(style).standard;
}

function ruleOf(style: Style): StyleRule {
  if (!Object.hasOwn(STYLES, style))
    throw new ValueError(`Style must be one of: ${Object.keys(STYLES).join(",")}`);
  return STYLES[style];
}

export class Formatter {
  readonly #format: string;
  readonly #datefmt: string | null;
  readonly #rule: StyleRule;

  constructor(fmt: string | null = null, datefmt: string | null = null, style: Style = "%") {
    this.#rule = ruleOf(style);
    this.#format = fmt ?? this.#rule.plain;
    this.#datefmt = datefmt;
  }

  format(record: LogRecord): string {
    record.message = record.getMessage();
    if (this.usesTime()) record.asctime = this.formatTime(record, this.#datefmt);
    let text = this.formatMessage(record);
    if (record.excInfo !== null) record.excText ??= this.formatException(record.excInfo);
    for (const below of [record.excText, record.stackInfo])
      if (below !== null) text += `${text.endsWith("\n") ? "" : "\n"}${below}`;
    return text;
  }

  usesTime(): boolean {
    return /%\(asctime\)|\{asctime|\$\{?asctime/.test(this.#format);
  }

  formatMessage(record: LogRecord): string {
    return this.#rule.write(this.#format, record as unknown as Fields);
  }

  formatTime(record: LogRecord, datefmt: string | null = null): string {
    const time = localtime(record.created);
    if (datefmt !== null) return strftime(datefmt, time);
    return `${strftime("%Y-%m-%d %H:%M:%S", time)},${String(record.msecs).padStart(3, "0")}`;
  }

  formatException(error: unknown): string {
    return machine().surroundings.errorText(error);
  }
}
