// Mounts a part of the page that is no React component: loaded after the first paint, made in a host element, disposed of with it.
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

interface Mounted<T> {
  readonly part: T;
  readonly dispose: () => void;
}

interface PartOptions<T> {
  /** `signal` says when the part is not wanted any more: whoever waits for something before they load it may give up. */
  readonly mount: (host: HTMLElement, signal: AbortSignal) => Promise<Mounted<T>>;
  /** Called with null when the part is gone. */
  readonly onPart: (part: T | null) => void;
  readonly onFailed: () => void;
}

export function usePart<T>({ mount, onPart, onFailed }: PartOptions<T>): RefObject<HTMLDivElement | null> {
  const host = useRef<HTMLDivElement>(null);
  // What the part is made with is kept up to date by itself; it is not made anew when that changes.
  const begin = useEffectEvent(mount);
  const tell = useEffectEvent(onPart);
  const fail = useEffectEvent(onFailed);
  useEffect(() => {
    let mounted: Mounted<T> | null = null;
    const gone = new AbortController();
    const { signal } = gone;
    const request = requestAnimationFrame(() => {
      setTimeout(() => {
        if (signal.aborted) return;
        begin(host.current!, signal).then(
          (made) => {
            if (signal.aborted) return made.dispose();
            mounted = made;
            tell(made.part);
          },
          (error: unknown) => {
            if (signal.aborted) return;
            console.error(error);
            fail();
          },
        );
      });
    });
    return () => {
      gone.abort();
      cancelAnimationFrame(request);
      if (mounted === null) return;
      tell(null);
      mounted.dispose();
    };
  }, []);
  return host;
}
