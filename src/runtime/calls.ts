// What compiled code calls whichever semantics holds.
import type { Runtime } from "../compile/contract.ts";
import { current, YIELD } from "../engine/index.ts";

/** The part of the runtime that differs between the two semantics, and what both share. */
export type Calls = Pick<
  Runtime,
  "at" | "none" | "yields" | "async" | "asyncGenerator" | "iterate" | "item" | "leave" | "delegate"
>;

const NOTHING: readonly never[] = [];

export function at<T>(site: number, value?: T): T {
  current.site = site;
  return value as T;
}

export function none(site: number): readonly never[] {
  current.site = site;
  return NOTHING;
}

export function yields<T>(site: number, value?: T): T {
  current.site = site;
  current.op = YIELD;
  return value as T;
}
