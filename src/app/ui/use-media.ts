// Tells components what screen they are on, as style sheets are told.
import { useSyncExternalStore } from "react";

const queries = new Map<string, MediaQueryList>();

function queryFor(media: string): MediaQueryList {
  const query = queries.get(media) ?? matchMedia(media);
  queries.set(media, query);
  return query;
}

/** Whether a media query holds; the component is rendered again when that changes. */
export function useMedia(media: string): boolean {
  const query = queryFor(media);
  const matches = () => query.matches;
  return useSyncExternalStore(
    (onChange) => {
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    matches,
    matches,
  );
}
