// Says which places of a program are parts of others.
import type { Site } from "./format.ts";

/** Whether a place is a part of another one, or the same; 0 is none. */
export function isWithin(sites: readonly Site[], part: number, whole: number): boolean {
  if (part === 0 || whole === 0) return false;
  const [inner, outer] = [sites[part], sites[whole]];
  return (
    (inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column)) &&
    (inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn))
  );
}

/** What is known of the places that are parts of one. */
export function withinPlace<T>(
  known: ReadonlyMap<number, readonly T[]>,
  sites: readonly Site[],
  whole: number,
): readonly T[] {
  return [...known].flatMap(([part, values]) => (isWithin(sites, part, whole) ? values : []));
}
