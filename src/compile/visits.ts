// Runs visits of a syntax tree that is nested deeper than the stack holds: they are generators, on a stack of their own.

/** What happens at a node: yields the visits inside it, and gets back what they give. */
export interface Visit<T = void> {
  next(given?: unknown): IteratorResult<Visit<unknown> | undefined, T>;
  [Symbol.iterator](): Visit<T>;
}

/** Runs a visit, and those inside it, to the end. */
export function runVisit<T>(visit: Visit<T>): T {
  const stack: Visit<unknown>[] = [visit];
  let given: unknown;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { done, value } = top.next(given);
    given = undefined;
    if (done) {
      stack.pop();
      given = value;
    } else if (value !== undefined) stack.push(value);
  }
  return given as T;
}
