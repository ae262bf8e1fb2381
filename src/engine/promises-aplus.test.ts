// The Promises/A+ compliance suite against the engine's Promise.
import { expect, test } from "vitest";
import promisesAplusTests from "promises-aplus-tests";
import {
  Coroutine,
  type EnginePromise,
  Machine,
  NO_PROBE,
  pendingPromise,
  PublicPromise,
  rejectPromise,
  resolvePromise,
  VirtualClock,
} from "./index.ts";

/** Runs the engine's microtasks whenever there are any: the suite lives on the host's event loop. */
function startHost(): void {
  const machine = new Machine(new VirtualClock(), NO_PROBE, () => {
    const main = new Coroutine(
      { name: "main", site: 0, isLibrary: true },
      (function* () {
        // Nothing to do but be there.
      })(),
    );
    main._start();
    return main;
  });
  const { microtasks } = machine;
  const push = microtasks.push.bind(microtasks);
  microtasks.push = (job) => {
    if (microtasks.length === 0) {
      setImmediate(() => {
        machine.fuel = Infinity;
        machine.runMicrotasks();
      });
    }
    push(job);
  };
}

const adapter = {
  resolved: (value: unknown) => PublicPromise.resolve(value),
  rejected: (reason: unknown) => PublicPromise.reject(reason),
  deferred: () => {
    const promise = pendingPromise();
    let isSettled = false;
    const once = (settle: (promise: EnginePromise, value: unknown) => void) => (value: unknown) => {
      if (!isSettled) settle(promise, value);
      isSettled = true;
    };
    return { promise, resolve: once(resolvePromise), reject: once(rejectPromise) };
  },
};

/** A mocha reporter that only counts. */
function counter(passed: string[], failed: string[]) {
  return function (
    this: unknown,
    runner: { on(event: string, fn: (test: { fullTitle(): string }) => void): void },
  ) {
    runner.on("pass", (t) => void passed.push(t.fullTitle()));
    runner.on("fail", (t) => void failed.push(t.fullTitle()));
  };
}

test("all 872 tests of Promises/A+ pass", { timeout: 60_000 }, async () => {
  startHost();
  const [passed, failed]: [string[], string[]] = [[], []];
  await new Promise<void>((resolve) => {
    // The suite allows a fifth of a second for each; the machine may have other work.
    promisesAplusTests(adapter, { reporter: counter(passed, failed), timeout: 20_000 }, () => {
      resolve();
    });
  });
  expect(failed).toEqual([]);
  expect(passed).toHaveLength(872);
});
