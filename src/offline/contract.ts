// Says what the page and the worker that keeps its files have in common: names, and what the one says to the other.

/** Where the worker stands in the built page: beside index.html, so that it may answer for everything there. */
export const WORKER_FILE = "offline-worker.js";

/** The name of the meta element by which a built page knows its version. */
export const VERSION_META = "loopscope-version";

/** `takeUpdate`: the worker that waits may take over. `forgetOld`: files of versions that nobody has open may go. */
export type Message = "takeUpdate" | "forgetOld";

/** What every page holds while it is open, so that the files of its version stay. `scope`: the folder of the page. */
export function lockOf(scope: string, version: string): string {
  return `${lockPrefixOf(scope)}${version}`;
}

export function lockPrefixOf(scope: string): string {
  return `loopscope ${scope} `;
}

/** What a page holds while its reader waits for something: meanwhile nothing is fetched to be kept. */
export function busyLockOf(scope: string): string {
  return `${scope} busy`;
}

/** What the worker has to keep. */
export interface Precache {
  readonly version: string;
  readonly files: readonly KeptFile[];
  /** From the worker's own place: files that are kept once somebody has asked for them. */
  readonly later: readonly string[];
}

/** As Workbox has it. */
export interface KeptFile {
  /** From the worker's own place. */
  readonly url: string;
  /** Null: what it is stands in its name. */
  readonly revision: string | null;
  /** Where the name says nothing: only this content is kept, lest files of two versions are mixed. */
  readonly integrity?: string;
}
