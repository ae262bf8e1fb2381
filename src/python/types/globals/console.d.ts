// What a program finds without importing it: the console.

/** What `console.createTask` makes. */
interface ConsoleTask {
  /** Calls the function, and gives back what it gives. */
  run<T>(fn: () => T): T;
}

/** What a console of the program's own prints to. */
interface ConsoleStream {
  /** Takes a text with the line's end behind it. */
  write(text: string): unknown;
}

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
  /** Lets the count of this label begin anew. */
  countReset(label?: string): void;
  /** Prints one value as code would write it. */
  dir(
    value?: unknown,
    options?: {
      /** How many levels of objects inside objects are written out; null for all. Default: 2. */
      readonly depth?: number | null;
      /** Whether what is not enumerable is written, too. */
      readonly showHidden?: boolean;
      /** How many items of a list, a Map or a Set are written out; null for all. Default: 100. */
      readonly maxArrayLength?: number | null;
      /** How many characters of a text inside an object are written out; null for all. Default: 10000. */
      readonly maxStringLength?: number | null;
      /** So many characters wide is a line before it is broken. Default: 80. */
      readonly breakLength?: number;
    },
  ): void;
  /** As `log`. */
  dirxml(...values: unknown[]): void;
  /** Prints a list of rows, or an object of them, as a table. `columns`: only these. */
  table(rows?: unknown, columns?: readonly string[]): void;
  /** Prints the values, and indents what follows until `groupEnd`. */
  group(...values: unknown[]): void;
  /** As `group`. */
  groupCollapsed(...values: unknown[]): void;
  /** Ends the innermost `group`. */
  groupEnd(): void;
  /** Starts a stopwatch on the run's clock, for `timeLog` and `timeEnd` with the same label. */
  time(label?: string): void;
  /** Prints how long the stopwatch has run, and the values. */
  timeLog(label?: string, ...values: unknown[]): void;
  /** Prints how long the stopwatch has run, and takes it away. */
  timeEnd(label?: string): void;
  /** Does nothing here: the output keeps all lines. */
  clear(): void;
  /** Does nothing here. */
  timeStamp(label?: string): void;
  /** Makes a task of that name: for the tools of a browser, which are not there. */
  createTask(name: string): ConsoleTask;
  /** A console of the same methods that prints to something of the program's own, or to two things: for errors, too. */
  readonly Console: new (stdout: ConsoleStream, stderr?: ConsoleStream) => Console;
}

/** Prints. Each line stands in the output, and as a mark on the lane of the task that printed it. */
declare const console: Console;
