// Says what is wrong with a lesson file, and on which line.
import type { Words } from "../words/i18n.ts";
import type { lessonFaults } from "../words/messages/en/lesson-faults.ts";

type FaultName = keyof typeof lessonFaults;

/** The names of the places in a text: "line" of "as in line {{line}}". */
type PlacesIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlacesIn<Rest>
  : never;

type Values = Readonly<Record<PlacesIn<(typeof lessonFaults)[FaultName]>, string | number>>;

export interface Fault {
  /** Of the file; from 1. */
  readonly line: number;
  readonly what: FaultName;
  /** What stands in the places of the sentence. */
  readonly values?: Partial<Values>;
}

/** Needs the texts that are loaded last (`loadLanguage`). */
export function tellFault({ what, values }: Fault, { t }: Words): string {
  // Whoever finds a fault gives what its sentence needs.
  return t(`lessonFaults.${what}`, values as Values);
}

/** From the beginning of the file to its end. */
export function inFileOrder(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((a, b) => a.line - b.line);
}
