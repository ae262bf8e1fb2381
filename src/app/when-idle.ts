// Does something when the page has nothing better to do.

/**
 * `act` is called once, in a pause of the page, or after so many milliseconds if none has come; gives how to do without it. Where
 * the browser tells of no pauses, soon.
 */
export function whenIdle(act: () => void, mostMs?: number): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(act);
    return () => {
      clearTimeout(timer);
    };
  }
  const asked = requestIdleCallback(act, { timeout: mostMs });
  return () => {
    cancelIdleCallback(asked);
  };
}
