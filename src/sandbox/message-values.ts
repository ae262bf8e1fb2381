// Reads plain values out of messages that cannot be trusted.
import { MAX_TEXT_LENGTH } from "./messages.ts";

/** Events, texts and sites in one batch; the recorder makes far smaller ones. */
export const MAX_BATCH = 65_536;

/** What is wrong with a message. */
export class Malformed extends Error {}

export type Unchecked = Readonly<Record<string, unknown>>;

export function object(value: unknown, name: string): Unchecked {
  if (typeof value !== "object" || value === null) throw new Malformed(`${name} is no object`);
  return value as Unchecked;
}

export function list(value: unknown, name: string, most = MAX_BATCH): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Malformed(`${name} is no list, or too long`);
  return Array.from(value);
}

export function whole(value: unknown, from: number, to: number, name: string): number {
  if (!Number.isInteger(value) || (value as number) < from || (value as number) > to) {
    throw new Malformed(`${name} is not a whole number from ${from} to ${to}`);
  }
  return value as number;
}

export function finite(value: unknown, name: string): number {
  if (!Number.isFinite(value)) throw new Malformed(`${name} is no finite number`);
  return value as number;
}

export function text(value: unknown): string {
  if (typeof value !== "string" || value.length > MAX_TEXT_LENGTH) {
    throw new Malformed("a text is none, or too long");
  }
  return value;
}

export function oneOf<T extends string>(names: readonly T[], value: unknown): T {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new Malformed(`no such word: ${String(value).slice(0, 40)}`);
  return found;
}
