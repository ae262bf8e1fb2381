// Keeps lists by number.

/** Adds to the list of that number, which begins with it if there is none. */
export function pushTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
