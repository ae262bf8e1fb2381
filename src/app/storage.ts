// Reads and writes the browser's storage, which may be closed, full or hold anything, and never throws.

const PREFIX = "loopscope.";

let isClosed = false;

/** From now on nothing is read or kept: the page is a figure in somebody else's. */
export function closeStorage(): void {
  isClosed = true;
}

/** A stored value; undefined if there is none, or none that can be read. */
export function readStored(key: string): unknown {
  if (isClosed) return undefined;
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Stores a value (undefined: removes it), and says whether that worked. */
export function writeStored(key: string, value: unknown): boolean {
  // Whoever reads a figure has nothing to lose in it.
  if (isClosed) return true;
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
