// Says how a piece of work ended, as data.

/** The three ways in which a task, future or coroutine can end. */
export type Outcome<T = unknown> =
  | { readonly type: "value"; readonly value: T }
  | { readonly type: "error"; readonly error: unknown }
  | { readonly type: "cancelled"; readonly error: unknown };
