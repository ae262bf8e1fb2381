// Declares what whoever runs a program gives to the library's functions, which know no console and no source.
import type { Stream } from "./probe.ts";

export interface Surroundings {
  /** Prints a line, or several, as the program's console does. */
  print(stream: Stream, text: string): void;
  /** The error with the way it took, as the report on one that nobody handled tells it. */
  errorText(error: unknown): string;
  /** A value as Python writes it. */
  textOf(value: unknown): string;
  /** Where a site is; null for none. */
  placeOf(site: number): { readonly file: string; readonly line: number } | null;
}

/** Of a machine that nobody looks at. */
export const NO_SURROUNDINGS: Surroundings = {
  print: () => undefined,
  errorText: String,
  textOf: String,
  placeOf: () => null,
};
