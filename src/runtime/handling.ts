// Knows what a program's `catch` and `finally` handle: for tracebacks, and tells of what was caught.
import type { Runtime } from "../compile/contract.ts";
import { machine, noteContext, noteHandled, noteHandling } from "../engine/index.ts";

export const handlingCalls: Pick<Runtime, "handling" | "caught" | "handled" | "raised"> = {
  handling: (error, isAsync) => {
    noteHandling(error, isAsync);
    return error;
  },
  caught: (error) => {
    machine().probe.caught(error);
    return error;
  },
  handled: noteHandled,
  raised: (error, handled) => {
    noteContext(error, handled);
    return error;
  },
};
