// Reads and writes the browser's storage, which may be closed, full or hold anything, and never throws.

const PREFIX = "loopscope.";

/** What came of storing a value: `closed` is a browser that keeps nothing for this page, `full` one that has no room left. */
export type Stored = "stored" | "closed" | "full";

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
export function writeStored(key: string, value: unknown): Stored {
  // Whoever reads a figure has nothing to lose in it.
  if (isClosed) return "stored";
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return "stored";
  } catch (error) {
    return (error as Error).name === "QuotaExceededError" ? "full" : "closed";
  }
}

/** The keys that begin so, and how many characters are stored under each. */
export function storedKeys(beginning: string): readonly { readonly key: string; readonly size: number }[] {
  if (isClosed) return [];
  try {
    return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "")
      .filter((key) => key.startsWith(PREFIX + beginning))
      .map((key) => ({ key: key.slice(PREFIX.length), size: localStorage.getItem(key)?.length ?? 0 }));
  } catch {
    return [];
  }
}
