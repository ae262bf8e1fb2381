// Keeps which lessons the reader has done, and whether they predicted right, in this browser.
import { readStored, writeStored } from "../storage.ts";

const KEY = "lessons.done";
const PREDICTED = "lessons.predicted";

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

/** Of which lessons the reader has answered the question, and whether that was right. */
export function readPredicted(): ReadonlyMap<string, boolean> {
  const stored = readStored(PREDICTED);
  if (typeof stored !== "object" || stored === null) return new Map();
  return new Map(
    Object.entries(stored).filter((each): each is [string, boolean] => typeof each[1] === "boolean"),
  );
}

export function notePredicted(name: string, isRight: boolean): ReadonlyMap<string, boolean> {
  const predicted = new Map(readPredicted()).set(name, isRight);
  writeStored(PREDICTED, Object.fromEntries(predicted));
  return predicted;
}
