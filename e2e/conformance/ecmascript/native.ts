// The same program in V8 itself: its own promises and async functions, with timers on a virtual clock.

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly fn: () => void;
}

type AsyncFunctionConstructor = new (...args: string[]) => (...args: unknown[]) => Promise<unknown>;
// It is no global variable.
const { constructor: AsyncFunction } = async function () {
  await Promise.resolve();
} as unknown as { constructor: AsyncFunctionConstructor };

/** The lines that the program prints. What it rejects at its top level is printed last. */
export async function runNatively(source: string): Promise<string[]> {
  const lines: string[] = [];
  const log = (...values: unknown[]) => void lines.push(values.join(" "));
  const timers: Timer[] = [];
  let [now, order] = [0, 0];
  const setTimeout = (fn: () => void, ms: number): void => {
    timers.push({ due: now + ms, order: order++, fn });
  };
  const run = new AsyncFunction("log", "setTimeout", source);
  run(log, setTimeout).catch((error: unknown) => {
    log("uncaught", (error as Error | undefined)?.message ?? error);
  });
  for (;;) {
    // Behind this, V8 has run every microtask.
    await new Promise((resolve) => setImmediate(resolve));
    timers.sort((a, b) => a.due - b.due || a.order - b.order);
    const timer = timers.shift();
    if (timer === undefined) return lines;
    now = timer.due;
    timer.fn();
  }
}
