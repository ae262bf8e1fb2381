// Subtracts times exactly: they are decimal fractions, whose difference in floating point is not.

/** From one time to another, in seconds, to the nearest nanosecond: the finest that any format of traces knows. */
export function secondsBetween(from: number, to: number): number {
  return Math.round((to - from) * 1e9) / 1e9;
}
