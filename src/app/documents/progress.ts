// Keeps which lessons the reader has done, in this browser.
import { readStored, writeStored } from "../storage.ts";

const KEY = "lessons.done";

/** By name. */
export function readDone(): ReadonlySet<string> {
  const stored = readStored(KEY);
  return new Set(Array.isArray(stored) ? stored.filter((name) => typeof name === "string") : []);
}

/** Notes it, and gives all that are done now. Another tab may have noted others meanwhile. */
export function noteDone(name: string, isDone: boolean): ReadonlySet<string> {
  const done = new Set(readDone());
  if (isDone) done.add(name);
  else done.delete(name);
  writeStored(KEY, [...done]);
  return done;
}
