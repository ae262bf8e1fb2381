// Remembers whether somebody has seen the page before.
import { readStored, writeStored } from "./storage.ts";

const KEY = "looked";

export function hasLooked(): boolean {
  return readStored(KEY) === true;
}

/** They have, from now on. */
export function noteLook(): void {
  writeStored(KEY, true);
}

/** Calls back, once, when anything is touched: by pointer or by key. Gives how to stop listening. */
export function onTouch(touched: () => void): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  const touch = () => {
    listening.abort();
    touched();
  };
  addEventListener("pointerdown", touch, options);
  addEventListener("keydown", touch, options);
  return () => listening.abort();
}
