// Python's `format % values`, which logging writes its messages with. Source: CPython Objects/unicodeobject.c.
import { typeName, ValueError } from "../../engine/index.ts";
import { repr } from "./repr.ts";
import { textOf } from "./text-of.ts";

const DIRECTIVE =
  /%(?:\((?<key>[^)]*)\))?(?<flags>[-+ 0#]*)(?<width>\d+|\*)?(?:\.(?<precision>\d+|\*)?)?[hlL]?(?<type>.)/gs;

type Values = readonly unknown[] | Readonly<Record<string, unknown>>;

/** So many digits behind the point, rounded from what the number is exactly; halves go to the even digit. */
function fixed(value: number, precision: number): string {
  let halvings = 0n;
  for (; !Number.isInteger(value); value *= 2) halvings++;
  const unit = 1n << halvings;
  const scaled = BigInt(value) * 10n ** BigInt(precision);
  const half = 2n * (scaled % unit);
  const isUp = half > unit || (half === unit && (scaled / unit) % 2n === 1n);
  const digits = String(scaled / unit + (isUp ? 1n : 0n)).padStart(precision + 1, "0");
  const point = digits.length - precision;
  return precision === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The digits of Python's `%g`: the shorter of the two ways to write a number, without zeros at its end. */
function general(value: number, precision: number, keepsZeros: boolean): string {
  const digits = Math.max(1, precision);
  const exponent = value === 0 ? 0 : Number(value.toExponential(digits - 1).split("e")[1]);
  const isScientific = exponent < -4 || exponent >= digits;
  const text = isScientific ? scientific(value, digits - 1) : fixed(value, digits - 1 - exponent);
  if (keepsZeros || !text.includes(".")) return text;
  return text.replace(/\.?0+(?=e|$)/, "");
}

/** An exponent has two digits at least. */
function scientific(value: number, precision: number): string {
  return value.toExponential(precision).replace(/e([+-])(\d)$/, "e$10$2");
}

/** The number without its sign. */
function digitsOf(
  type: string,
  value: number | bigint,
  precision: number | null,
  isAlternate: boolean,
): string {
  switch (type.toLowerCase()) {
    case "x":
      return `${isAlternate ? "0x" : ""}${value.toString(16).padStart(precision ?? 0, "0")}`;
    case "o":
      return `${isAlternate ? "0o" : ""}${value.toString(8).padStart(precision ?? 0, "0")}`;
    case "f":
      return fixed(Number(value), precision ?? 6);
    case "e":
      return scientific(Number(value), precision ?? 6);
    case "g":
      return general(Number(value), precision ?? 6, isAlternate);
    default:
      return value.toString().padStart(precision ?? 0, "0");
  }
}

function signOf(value: number | bigint, flags: string): string {
  if (value < 0 || Object.is(value, -0)) return "-";
  return flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | null;
  readonly type: string;
}

function number(value: unknown, { flags, width, precision, type }: Directive): string {
  if (typeof value === "boolean") value = Number(value);
  if (typeof value !== "number" && typeof value !== "bigint")
    throw new TypeError(`%${type} format: a number is required, not ${typeName(value)}`);
  const isWhole = "diuxXo".includes(type);
  if ("xXo".includes(type) && typeof value === "number" && !Number.isInteger(value))
    throw new TypeError(`%${type} format: a whole number is required, not ${value}`);
  let [sign, digits] = [signOf(value, flags), ""];
  if (typeof value === "number" && !Number.isFinite(value)) {
    if (isWhole) throw new ValueError(`%${type} format: cannot write ${value} as a whole number`);
    digits = Number.isNaN(value) ? "nan" : "inf";
  } else {
    const whole = isWhole && typeof value === "number" ? Math.trunc(value) : value;
    if (whole === 0 && isWhole) sign = signOf(0, flags);
    digits = digitsOf(type, whole < 0 ? -whole : whole, precision, flags.includes("#"));
  }
  if (type === type.toUpperCase()) digits = digits.toUpperCase();
  if (flags.includes("0") && !flags.includes("-")) digits = digits.padStart(width - sign.length, "0");
  return sign + digits;
}

function written(value: unknown, directive: Directive): string {
  const { type, precision } = directive;
  const cut = (text: string): string => (precision === null ? text : text.slice(0, precision));
  switch (type) {
    case "s":
      return cut(textOf(value));
    case "r":
    case "a":
      return cut(repr(value));
    case "c":
      return typeof value === "number" ? String.fromCodePoint(value) : textOf(value);
    default:
      return number(value, directive);
  }
}

/**
 * Writes the values into the format. Errors: TypeError if there are too few or too many, or one is no number where a number
 * is wanted; ValueError for what is no directive.
 */
export function percentFormat(format: string, values: Values): string {
  let used = 0;
  const next = (): unknown => {
    if (!Array.isArray(values)) throw new TypeError("format requires an object with the names");
    if (used >= values.length) throw new TypeError("not enough arguments for format string");
    return values[used++] as unknown;
  };
  const count = (text: string | undefined): number | null =>
    text === undefined ? null : text === "*" ? Number(next()) : Number(text);
  const text = format.replace(DIRECTIVE, (...match: unknown[]) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    const { key, flags = "", type = "" } = groups;
    if (type === "%") return "%";
    if (!"diouxXeEfFgGcrsa".includes(type)) throw new ValueError(`unsupported format character '${type}'`);
    const width = count(groups.width) ?? 0;
    const precision = count(groups.precision);
    const value = key === undefined ? next() : named(values, key);
    const result = written(value, { flags, width, precision, type });
    return flags.includes("-") ? result.padEnd(width) : result.padStart(width);
  });
  if (Array.isArray(values) && used < values.length)
    throw new TypeError("not all arguments converted during string formatting");
  return text;
}

function named(values: Values, key: string): unknown {
  if (Array.isArray(values)) throw new TypeError("format requires an object with the names");
  if (!Object.hasOwn(values, key)) throw new TypeError(`the format has no value for '${key}'`);
  return (values as Readonly<Record<string, unknown>>)[key];
}
