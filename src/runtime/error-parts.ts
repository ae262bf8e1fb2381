// Reads what there is to tell of an error: its words, the way it took, what led to it, and what it holds.
import { BaseExceptionGroup } from "../python/builtins/errors.ts";
import { contextOf } from "../engine/index.ts";
import { SuppressedError } from "./disposal.ts";
import { preview } from "./inspect.ts";
import { isError } from "./locate.ts";

/** What led to an error: its `cause`, or what was being handled when it was raised. */
export interface Link {
  readonly type: "cause" | "context";
  readonly error: unknown;
}

/** A getter or a proxy of the program's may throw: then there is nothing to read. */
function read(object: unknown, key: string): unknown {
  try {
    return (object as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

function hasOwn(object: object, key: string): boolean {
  try {
    return Object.hasOwn(object, key);
  } catch {
    return false;
  }
}

/** Finds what was probably meant, to be put behind a message; "" if nothing is known. */
export type HintFinder = (error: Error, message: string) => string;

/** Its class and message, with a hint where one is known; any other value as it is shown elsewhere. */
export function headlineOf(error: unknown, hintFor: HintFinder): string {
  if (!isError(error)) return preview(error);
  const ofClass = read(read(error, "constructor"), "name");
  const name = typeof ofClass === "string" && ofClass !== "" ? ofClass : "Error";
  const message = read(error, "message");
  return typeof message !== "string" || message === ""
    ? name
    : `${name}: ${message}${hintFor(error, message)}`;
}

/** A `cause` of its own hides the context, also if there is none: Python's `raise ... from None`. */
export function linkOf(error: unknown): Link | null {
  if (isError(error) && hasOwn(error, "cause")) {
    const cause = read(error, "cause");
    return cause === undefined || cause === null ? null : { type: "cause", error: cause };
  }
  const context = contextOf(error);
  return context === undefined || context === null ? null : { type: "context", error: context };
}

/** The errors that it is made of; null for one that is no group. */
export function partsOf(error: unknown): readonly unknown[] | null {
  if (!isError(error)) return null;
  if (error instanceof SuppressedError) return [read(error, "error"), read(error, "suppressed")];
  const isGroup = error instanceof BaseExceptionGroup;
  const parts =
    isGroup || error instanceof AggregateError ? read(error, isGroup ? "exceptions" : "errors") : null;
  return Array.isArray(parts) && parts.length > 0 ? (parts as unknown[]) : null;
}
