// Says how much a run and a link may hold: what the page keeps to, and what it tells the reader.
import type { RunLimits } from "../trace/bounds.ts";

/** How much one run may leave behind or hold before its reader is asked; some 300 MB of traces if a program tries. */
export const RUN_LIMITS = {
  events: 2_000_000,
  characters: 4_000_000,
  values: 1_000_000,
  tasks: 250_000,
  threads: 5_000,
  traceBytes: 250_000_000,
  bufferBytes: 1_000_000_000,
} as const satisfies Required<RunLimits>;

/** In characters. Browsers take longer addresses, but what sits between them (chats, mail, proxies) does not. */
export const LONGEST_LINK = 16_000;

/** Longer links make QR codes whose squares a phone cannot tell apart on paper: 113 in a row at most, in five centimetres. */
export const LONGEST_QR = 1_000;

/** Some chats and mail programs cut longer addresses off. */
export const LONG_LINK = 2_000;

/** A trace that is read is shown anew when there is so many times as much of it: it takes the processor that the reading wants. */
export const MORE_OF_SAVED = 4;
