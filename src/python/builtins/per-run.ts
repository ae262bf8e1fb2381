// Keeps what a module of the library remembers: anew for each run, since several may share this process.
import { machine } from "../../engine/index.ts";

/** Gives what `make` made for the run that is under way; makes it at its first use. */
export function perRun<T>(make: () => T): () => T {
  let owner: object | null = null;
  let value: T;
  return () => {
    const host = machine();
    if (owner !== host) {
      owner = host;
      value = make();
    }
    return value;
  };
}
