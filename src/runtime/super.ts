// Stands for the `super` of a method inside the generator that its body becomes.

/**
 * An object to be the prototype of the generator's home, so that `super.x` there reads and writes what it does in the
 * method: `get` and `set` are arrow functions in it, which know its `this`.
 */
export function superOf(
  get: (key: PropertyKey) => unknown,
  set: (key: PropertyKey, value: unknown) => void,
): object {
  return new Proxy(Object.create(null) as object, {
    get: (_target, key) => get(key),
    set: (_target, key, value) => {
      set(key, value);
      return true;
    },
  });
}
