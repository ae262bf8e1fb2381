// Writes how much of what is bounded in a run there is, as a number that can be read.
import type { Bound } from "../trace/bounds.ts";

/** In a trace and in buffers there are millions of bytes. */
const UNITS: Partial<Record<Bound, number>> = { traceBytes: 1_000_000, bufferBytes: 1_000_000 };

export function amountText(bound: Bound, amount: number, language: string): string {
  return new Intl.NumberFormat(language).format(Math.floor(amount / (UNITS[bound] ?? 1)));
}
