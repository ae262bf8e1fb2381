// What a program finds without importing it: the console.

/** Prints. Each line stands in the output, and as a mark on the lane of the task that printed it. */
interface Console {
  /**
   * Prints the values, with spaces between them, on stdout. If the first one is a string, its `%s`, `%d`, `%i`, `%f`,
   * `%o`, `%O` and `%j` are replaced by the values that follow. Python: `print`.
   */
  log(...values: unknown[]): void;
  /** As `log`. */
  info(...values: unknown[]): void;
  /** As `log`. */
  debug(...values: unknown[]): void;
  /** As `log`, on stderr. */
  error(...values: unknown[]): void;
  /** As `log`, on stderr. */
  warn(...values: unknown[]): void;
  /** As `log`, on stderr. */
  trace(...values: unknown[]): void;
  /** Prints "Assertion failed" and the values on stderr, unless the condition is true. The program goes on. */
  assert(condition?: unknown, ...values: unknown[]): void;
  /** Counts how often it was called with this label, and prints the count. */
  count(label?: string): void;
  /** Prints one value as code would write it. */
  dir(value: unknown): void;
  /** As `log`. */
  table(...values: unknown[]): void;
  /** Prints the values, and indents what follows until `groupEnd`. */
  group(...values: unknown[]): void;
  /** Ends the innermost `group`. */
  groupEnd(): void;
}

/** Prints. Each line stands in the output, and as a mark on the lane of the task that printed it. */
declare const console: Console;
