// The module "concurrent.futures": the only list of what a program can import from it.
export { CancelledError, Future, InvalidStateError, TimeoutError } from "./future.ts";
export { BrokenExecutor, BrokenThreadPool, ThreadPoolExecutor } from "./thread-pool.ts";
export { ALL_COMPLETED, asCompleted, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./waiting.ts";
