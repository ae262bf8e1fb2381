// Lists the programs of the corpus that CPython in a browser does otherwise than CPython 3.13 did, each with the reason.

const WITH_THREADS = [
  "007-seed-thread-as-written",
  "008-seed-thread-with-timeout",
  "009-seed-thread-repaired",
  "010-seed-thread-run-forever",
  "154-thread-join",
  "155-thread-outlives-main",
  "157-threadsafe-timeout-and-cancel",
  "158-call-soon-from-thread",
  "160-run-in-executor",
  "161-executor-cannot-be-cancelled",
  "163-thread-feeds-asyncio-queue",
  "164-two-loops-two-threads",
  "166-result-in-own-loop-hang",
  "167-thread-locks-deadlock",
  "169-concurrent-future-callbacks",
  "170-stop-loop-from-thread",
  "172-asyncio-future-from-thread",
  "173-lock-shared-by-mistake",
  "225-pool-after-main",
  "228-daemons-inherit",
  "230-contexts-handed-over",
  "240-subclasses-have-names-of-their-own",
  "241-more-subclasses",
  "242-a-loop-of-ones-own",
  "253-functools",
  "255-logging",
  "257-threads-wait-for-threads",
  "258-queues-end-and-futures-of-threads",
  "260-methods-as-callbacks",
  "263-pool-initializer",
];

const SETS = "the order of a set is open, and here it goes by what is where in memory";

/** Not run: why it prints something else. */
export const OTHERWISE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(WITH_THREADS.map((name) => [name, "this CPython cannot start a thread"])),
  "222-ways-out-of-a-loop": SETS,
  "223-queue-shutdown-and-barriers": "3.14 has other words for too few parties of a barrier",
  "229-wrong-arguments": "3.14 raises a TypeError where 3.13 raised a ValueError",
  "250-random-of-a-seed": "a number with a point is a seed by its hash, which has 32 bits here",
  "260-recursion": "how deep calls can go is another number here",
};

/** The trace is not compared with the twin's: why they are not the same. */
export const NO_TWIN: Readonly<Record<string, string>> = {
  "100-taskgroup-body-raises": SETS,
  "221-managers-and-contexts":
    "a generator that was left unfinished is closed when it is collected, which needs a task",
  "259-as-completed-gives-tasks": SETS,
};
