// Orders the names of modules: what people use first, constants and errors last.

/** What programs use most, in the order in which a learner meets it. */
export const USUAL: Readonly<Record<string, readonly string[]>> = {
  asyncio: [
    ...[
      "gather",
      "sleep",
      "run",
      "createTask",
      "Queue",
      "Lock",
      "waitFor",
      "TaskGroup",
      "timeout",
      "asyncWith",
    ],
    ...["Event", "Semaphore", "wait", "asCompleted", "shield", "toThread", "currentTask", "allTasks"],
    ...["getRunningLoop", "Condition", "Barrier", "PriorityQueue", "LifoQueue", "Task", "Future"],
    ...["CancelledError", "TimeoutError"],
  ],
  threading: ["Thread", "Lock", "Event", "RLock", "Barrier", "currentThread"],
  time: ["sleep", "time", "perfCounter", "monotonic", "strftime"],
  queue: ["Queue", "PriorityQueue", "LifoQueue", "Empty", "Full"],
  contextvars: ["ContextVar", "copyContext", "Context", "Token"],
  contextlib: ["asyncContextManager", "suppress", "AsyncExitStack", "aclosing", "contextManager"],
  "concurrent.futures": ["ThreadPoolExecutor", "Future"],
  functools: ["partial", "wraps", "reduce", "cache", "lruCache"],
  itertools: ["count", "cycle", "repeat", "product", "chain", "islice", "batched", "pairwise"],
  logging: ["getLogger", "basicConfig", "info", "debug", "warning", "error", "exception", "critical"],
  random: ["random", "randint", "choice", "uniform", "shuffle", "sample", "randrange", "choices", "seed"],
};

const ERROR = /(Error|Exception|Interrupt|Exit|Group)$/;
const CONSTANT = /^[A-Z][A-Z_]+$/;

/** What is not among the usual: values come by themselves, then errors, then constants. */
export function rankOfName(name: string): number {
  if (CONSTANT.test(name)) return 3;
  // A TaskGroup is no error.
  return ERROR.test(name) && name !== "TaskGroup" ? 2 : 1;
}
