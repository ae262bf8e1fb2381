// Says whether a program in Python may start threads, and whether this browser lets CPython have any.

/** What a program has to name to start a thread, or to have asyncio start one. */
const THREADS = /\b(?:_thread|threading|to_thread|run_in_executor|concurrent|getaddrinfo)\b/;

/** By the program's text: those that it starts in other words are refused when it runs. */
export function mayStartThreads(source: string): boolean {
  return THREADS.test(source);
}

/** A thread is a stack that is put aside while others go on; not every browser can do that (JavaScript Promise Integration). */
export const CAN_HAVE_THREADS = "Suspending" in WebAssembly;
