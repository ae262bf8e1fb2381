// Reads what speedscope saves: profiles as frames that open and close, or as samples of a stack.
// Source: speedscope's file format, https://www.speedscope.app/file-format-schema.json.
import type { ByteStrings } from "./byte-strings.ts";
import { FormatError } from "./problem.ts";
import type { SliceRow } from "./slices.ts";
import type { SliceTable } from "./slice-table.ts";

/** Of a time in each unit, in microseconds; what has no unit of time is taken as microseconds. */
const MICROSECONDS: Readonly<Record<string, number>> = {
  nanoseconds: 1e-3,
  milliseconds: 1e3,
  seconds: 1e6,
};

type Fields = Readonly<Record<string, unknown>>;

function speedscopeError(profile: number, message: string): FormatError {
  return new FormatError({ type: "speedscope", message, profile });
}

/** Each profile becomes a row. `members` are the members of the file. Errors: FormatError. */
export function readSpeedscope(
  members: ReadonlyMap<string, unknown>,
  table: SliceTable,
  texts: ByteStrings,
): void {
  const encoder = new TextEncoder();
  const numberOf = (text: string): number => {
    const bytes = encoder.encode(JSON.stringify(text).slice(1, -1));
    return texts.number(bytes, 0, bytes.length);
  };
  const frames = listOf(fieldsOf(members.get("shared")).frames).map(fieldsOf);
  const names = frames.map(({ name }) => numberOf(String(name)));
  const lines = frames.map(({ line }) => (typeof line === "number" && line > 0 ? line : 0));
  listOf(members.get("profiles")).forEach((value, index) => {
    const profile = fieldsOf(value);
    const row = table.thread(0, index);
    row.name = String(profile.name ?? "");
    const scale = MICROSECONDS[String(profile.unit)] ?? 1;
    const begin = (frame: number, at: number): void => {
      if (!(frame in names)) throw speedscopeError(index, `there is no frame ${frame}`);
      row.begin(at, names[frame], 0, lines[frame]);
    };
    if (profile.type === "evented") readEvented(profile, scale, row, begin);
    else if (profile.type === "sampled") readSampled(profile, scale, row, begin);
    else throw speedscopeError(index, `unknown type of profile: ${String(profile.type)}`);
  });
  if (table.isEmpty) throw speedscopeError(-1, "there are no frames with a duration in it");
}

function readEvented(
  profile: Fields,
  scale: number,
  row: SliceRow,
  begin: (frame: number, at: number) => void,
): void {
  for (const value of listOf(profile.events)) {
    const { type, at, frame } = fieldsOf(value);
    if (type === "O") begin(Number(frame), Number(at) * scale);
    else row.end(Number(at) * scale);
  }
}

/** What stays in the stack from one sample to the next goes on. */
function readSampled(
  profile: Fields,
  scale: number,
  row: SliceRow,
  begin: (frame: number, at: number) => void,
): void {
  const weights = listOf(profile.weights);
  let at = Number(profile.startValue ?? 0) * scale;
  let before: readonly unknown[] = [];
  listOf(profile.samples).forEach((sample, index) => {
    const stack = listOf(sample);
    let same = 0;
    while (same < stack.length && same < before.length && stack[same] === before[same]) same++;
    for (let depth = before.length; depth > same; depth--) row.end(at);
    for (const frame of stack.slice(same)) begin(Number(frame), at);
    before = stack;
    at += Number(weights[index] ?? 0) * scale;
  });
  for (let depth = before.length; depth > 0; depth--) row.end(at);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
