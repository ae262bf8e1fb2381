// Says which interpreter has printed the same as an example does here: what is recorded in examples/recorded/, beside its golden trace.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { STREAMS } from "../trace/format.ts";
import { parseTrace } from "../trace/formats/text.ts";

/** What an interpreter did with the examples that are written for it. */
export interface RecordedOrder {
  /** "CPython 3.13.0". */
  readonly by: string;
  /** "2026-11-27". */
  readonly on: string;
  readonly programs: Readonly<Partial<Record<string, Ended>>>;
}

/** `ending` is the exit status; a program that waited for ever has been stopped. */
export interface Ended {
  readonly stdout: string;
  readonly ending: number | "hang";
}

/** Of the folder of the examples. */
export function recordedOrders(folder: string): readonly RecordedOrder[] {
  const recorded = join(folder, "recorded");
  return readdirSync(recorded).map(
    (file) => JSON.parse(readFileSync(join(recorded, file), "utf8")) as RecordedOrder,
  );
}

/** What a program did, by its trace in the text form. */
export function endedIn(trace: string): Ended {
  let stdout = "";
  let ending: Ended["ending"] = "hang";
  for (const { type, a, text } of parseTrace(trace).events()) {
    if (type === "print" && STREAMS[a] === "stdout") stdout += `${text}\n`;
    if (type === "finish" && text === "exit") ending = a;
  }
  return { stdout, ending };
}

/** What an example prints here on stdout, by its golden trace; null if there is none. */
export function printedHere(folder: string, name: string): string | null {
  const golden = join(folder, "golden", `${name}.trace`);
  return existsSync(golden) ? endedIn(readFileSync(golden, "utf8")).stdout : null;
}

/** The interpreter that does the same with an example, and when that was recorded; null if it is not. */
export function checkOf(folder: string, name: string): Pick<RecordedOrder, "by" | "on"> | null {
  const golden = join(folder, "golden", `${name}.trace`);
  if (!existsSync(golden)) return null;
  const { stdout, ending } = endedIn(readFileSync(golden, "utf8"));
  const isSame = ({ programs }: RecordedOrder): boolean =>
    programs[name]?.stdout === stdout && programs[name].ending === ending;
  return recordedOrders(folder).find(isSame) ?? null;
}
