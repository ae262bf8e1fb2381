// Searches by halves: every question about "when" is one.

/** How many of the indexes from 0 up to `length` hold, given that none holds behind one that does not. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending numbers are smaller. */
export function countBelow(numbers: readonly number[], limit: number): number {
  return countWhile(numbers.length, (index) => numbers[index] < limit);
}
