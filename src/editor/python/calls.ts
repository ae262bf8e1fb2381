// Writes the calls that Python has built in, and those of texts, lists and dicts, as TypeScript has them.
import type { Expression } from "./syntax.ts";
import { NotUnderstood } from "./tokens.ts";
import { MEMBER, OPERAND, type Writing } from "./writing.ts";

type Call = Expression & { type: "call" };

const BUILT_IN: Readonly<Record<string, (w: Writing, call: Call) => string>> = {
  print: (w, { arguments: args, keywords }) => {
    const other = keywords.find(([key]) => key !== "flush");
    if (other !== undefined) throw new NotUnderstood(`print with ${other[0]}`, 0);
    return `console.log(${args.map((one) => w.printed(one)).join(", ")})`;
  },
  len: (w, { arguments: [of] }) => {
    const kind = w.whole.kinds.of(of);
    if (kind === "dict") return `Object.keys(${w.write(of)}).length`;
    return `${w.at(of, MEMBER)}.${kind === "set" ? "size" : "length"}`;
  },
  str: (w, { arguments: args }) => {
    if (args.length === 0) return '""';
    const [of] = args;
    return w.whole.kinds.of(of) === "error" ? w.printed(of) : `String(${w.printed(of)})`;
  },
  repr: (w, { arguments: [of] }) => w.repr(of),
  int: (w, { arguments: [of] }) => `Math.trunc(Number(${w.write(of)}))`,
  float: (w, { arguments: [of] }) => `Number(${w.write(of)})`,
  bool: (w, { arguments: [of] }) => `Boolean(${w.truth(of)})`,
  abs: (w, { arguments: [of] }) => `Math.abs(${w.write(of)})`,
  round: (w, { arguments: args }) =>
    args.length === 1
      ? `Math.round(${w.write(args[0])})`
      : `Number(${w.at(args[0], MEMBER)}.toFixed(${w.write(args[1])}))`,
  min: (w, { arguments: args }) => `Math.min(${spreadOne(w, args)})`,
  max: (w, { arguments: args }) => `Math.max(${spreadOne(w, args)})`,
  sum: (w, { arguments: [of] }) => `${w.array(of)}.reduce((sum, one) => sum + one, 0)`,
  sorted: (w, { arguments: [of], keywords }) => {
    if (keywords.length > 0) throw new NotUnderstood("sorted with a key", 0);
    return `[...${w.write(of)}].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))`;
  },
  reversed: (w, { arguments: [of] }) => `[...${w.write(of)}].reverse()`,
  list: (w, { arguments: args }) => (args.length === 0 ? "[]" : `[...${w.write(args[0])}]`),
  tuple: (w, { arguments: args }) => (args.length === 0 ? "[]" : `[...${w.write(args[0])}]`),
  dict: (w, { arguments: args, keywords }) => {
    if (args.length > 0) throw new NotUnderstood("dict of something", 0);
    return `{ ${keywords.map(([key, value]) => `${key}: ${w.write(value)}`).join(", ")} }`;
  },
  set: (w, { arguments: args }) => `new Set(${w.all(args)})`,
  any: (w, { arguments: [of] }) => `${w.array(of)}.some(Boolean)`,
  all: (w, { arguments: [of] }) => `${w.array(of)}.every(Boolean)`,
  enumerate: (w, { arguments: args, keywords }) => {
    const [of] = args;
    const from = args.length > 1 ? args[1] : keywords.find(([key]) => key === "start")?.[1];
    if (from === undefined) return `${w.array(of)}.entries()`;
    return `${w.array(of)}.map((item, index) => [index + ${w.at(from, OPERAND)}, item])`;
  },
  zip: (w, { arguments: [first, ...others] }) =>
    `${w.array(first)}.map((item, index) => [item, ${others.map((one) => `${w.at(one, MEMBER)}[index]`).join(", ")}])`,
  range: (w, { arguments: args }) => {
    if (args.length > 2) throw new NotUnderstood("range with a step", 0);
    if (args.length === 1) return `Array.from({ length: ${w.write(args[0])} }, (_, index) => index)`;
    const [from, to] = args;
    const length = `${w.at(to, OPERAND)} - ${w.at(from, OPERAND)}`;
    return `Array.from({ length: ${length} }, (_, index) => ${w.at(from, OPERAND)} + index)`;
  },
  isinstance: (w, { arguments: [of, type] }) => {
    if (type.type === "name" && type.name in TYPE_NAMES)
      return `typeof ${w.at(of, OPERAND)} === ${JSON.stringify(TYPE_NAMES[type.name])}`;
    return instanceOf(w, w.at(of, MEMBER), type);
  },
  super: () => "super",
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  str: "string",
  int: "number",
  float: "number",
  bool: "boolean",
};

/** Whether something is of a class, or of one of several. */
export function instanceOf(w: Writing, value: string, type: Expression): string {
  const types = type.type === "list" ? type.items : [type];
  return types.map((one) => `${value} instanceof ${w.at(one, MEMBER)}`).join(" || ");
}

function spreadOne(w: Writing, args: readonly Expression[]): string {
  return args.length === 1 ? `...${w.write(args[0])}` : w.all(args);
}

/** Of what TypeScript has no counterpart. */
const WITHOUT_COUNTERPART = new Set([
  ...[
    "input",
    "open",
    "exec",
    "eval",
    "getattr",
    "setattr",
    "hasattr",
    "vars",
    "dir",
    "map",
    "filter",
    "iter",
    "next",
  ],
  ...["type", "id", "hash", "ord", "chr", "divmod", "anext", "aiter", "bytes", "format", "callable"],
]);

/** What can be called without arguments. */
const WITHOUT_ARGUMENTS = new Set(["print", "str", "list", "tuple", "dict", "set", "super"]);

export function builtInCall(w: Writing, name: string, call: Call): string | undefined {
  if (w.whole.functions.has(name)) return undefined;
  if (WITHOUT_COUNTERPART.has(name)) throw new NotUnderstood(name, 0);
  if (!Object.hasOwn(BUILT_IN, name)) return undefined;
  const least = WITHOUT_ARGUMENTS.has(name) ? 0 : name === "isinstance" ? 2 : 1;
  if (call.arguments.length < least) throw new NotUnderstood(name, 0);
  return BUILT_IN[name](w, call);
}

/** Methods that are something else here, by what they belong to. */
export function methodCall(
  w: Writing,
  { arguments: args }: Call,
  { of, name }: Expression & { type: "attribute" },
): string | undefined {
  const owner = (): string => w.at(of, MEMBER);
  const kind = w.whole.kinds.of(of);
  if (of.type === "call" && of.callee.type === "name" && of.callee.name === "super")
    return name === "__init__" ? `super(${w.all(args)})` : `super.${name}(${w.all(args)})`;
  switch (name) {
    case "join":
      return kind === "text" ? `${w.array(args[0])}.join(${w.write(of)})` : undefined;
    case "items":
      return args.length === 0 ? `Object.entries(${w.write(of)})` : undefined;
    case "keys":
    case "values":
      return args.length === 0 && kind === "dict" ? `Object.${name}(${w.write(of)})` : undefined;
    case "get": {
      if (kind !== "dict" || args.length === 0) return undefined;
      const item = `${owner()}[${w.write(args[0])}]`;
      return args.length === 1 ? item : `(${item} ?? ${w.at(args[1], OPERAND)})`;
    }
    case "pop": {
      if (kind !== "list") return undefined;
      const isFirst = args.length === 1 && args[0].type === "number" && args[0].text === "0";
      if (args.length === 1 && !isFirst) throw new NotUnderstood("pop from the middle", 0);
      return `${owner()}.${isFirst ? "shift" : "pop"}()`;
    }
    case "popleft":
      return `${owner()}.shift()`;
    case "extend":
      return `${owner()}.push(...${w.write(args[0])})`;
    case "insert":
      return `${owner()}.splice(${w.write(args[0])}, 0, ${w.write(args[1])})`;
    case "remove":
    case "discard":
      if (kind === "set") return `${owner()}.delete(${w.write(args[0])})`;
      return kind === "list" ? `${owner()}.splice(${owner()}.indexOf(${w.write(args[0])}), 1)` : undefined;
    case "split":
      return args.length === 0 && kind === "text" ? `${owner()}.trim().split(/\\s+/)` : undefined;
    case "format":
    case "encode":
    case "decode":
      throw new NotUnderstood(name, 0);
    default:
      return undefined;
  }
}
