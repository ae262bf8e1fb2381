// Makes the code of the main thread: the program's module, and whatever its timers and promises still have to do.
import { PromiseCall, type Body, Coroutine, current, type EnginePromise, RunLoop } from "../engine/index.ts";
import type { Semantics } from "../trace/format.ts";

const MAIN = { name: "main", site: 0, isLibrary: true };
const MODULE = "<module>";

/** What is known of a module whose top level is an ECMAScript async function. */
export interface ModuleState {
  /** Null until it has begun, and under Python's semantics. */
  promise: EnginePromise | null;
}

/** Python: the module is the thread's own code; timers that it set outside a loop run after it. */
function* coroutineMain(module: () => Body): Body<void> {
  yield new Coroutine({ name: MODULE, site: 0, isLibrary: false }, module());
  const thread = current.thread!;
  if (thread.hasOwnWork) yield new RunLoop(thread.ownLoop());
}

/** ECMAScript: the module is the first task of a loop that ends when nothing is left to do. */
function* promiseMain(module: () => Body, state: ModuleState): Body<void> {
  const loop = current.thread!.ownLoop();
  const start = (): void => {
    state.promise = PromiseCall.start(MODULE, module(), []).promise;
  };
  loop._scheduleInternal(start, undefined, null);
  yield new RunLoop(loop);
}

/** ECMAScript: a script is run as it is; what it throws does not keep its timers from running. */
function* scriptMain(script: () => void, onError: (error: unknown) => void): Body<void> {
  const loop = current.thread!.ownLoop();
  const start = (): void => {
    try {
      script();
    } catch (error) {
      onError(error);
    }
  };
  loop._scheduleInternal(start, undefined, current.thread);
  yield new RunLoop(loop);
}

/** What is to be run: the body of a module, or a script. */
export type Main =
  | { readonly type: "module"; readonly module: () => Body }
  | { readonly type: "script"; readonly script: () => void; readonly onError: (error: unknown) => void };

/** The frame with which the main thread begins. */
export function createMain(semantics: Semantics, start: Main, state: ModuleState): Coroutine {
  let body: Body<void>;
  if (start.type === "script") body = scriptMain(start.script, start.onError);
  else if (semantics === "asyncio") body = coroutineMain(start.module);
  else body = promiseMain(start.module, state);
  const main = new Coroutine(MAIN, body);
  main._start();
  return main;
}
