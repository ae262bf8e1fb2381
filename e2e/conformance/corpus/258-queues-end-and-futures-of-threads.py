# topic: threads
# level: 2
# about: Queues that are shut down, simple queues, and waiting for several futures of threads
# loop: real
import concurrent.futures as futures
import queue
import threading
import time

def attempt(name, fn):
    try:
        print(name, fn())
    except Exception as error:
        print(name, type(error).__name__, error)

def start(target):
    thread = threading.Thread(target=target)
    thread.start()
    time.sleep(0.05)
    return thread

jobs = queue.Queue(2)
jobs.put(1)
jobs.put(2)
putter = start(lambda: attempt("put", lambda: jobs.put(3)))
jobs.shutdown()
putter.join()
attempt("put_nowait", lambda: jobs.put_nowait(4))
attempt("get", jobs.get)
attempt("get_nowait", jobs.get_nowait)
attempt("get of nothing", jobs.get)
attempt("get_nowait of nothing", jobs.get_nowait)
attempt("get in time", lambda: jobs.get(timeout=0.01))
jobs.task_done()
joiner = start(lambda: attempt("join", jobs.join))
jobs.task_done()
joiner.join()

empty = queue.LifoQueue()
getter = start(lambda: attempt("waiting get", empty.get))
empty.shutdown()
getter.join()

full = queue.PriorityQueue()
for n in [3, 1, 2]:
    full.put(n)
joiner = start(lambda: attempt("join of the rest", full.join))
full.shutdown(immediate=True)
joiner.join()
attempt("get after the end", full.get)
print(full.qsize(), full.empty())

simple = queue.SimpleQueue()
getter = start(lambda: attempt("simple get", simple.get))
simple.put("first")
getter.join()
simple.put("second", block=True, timeout=1)
simple.put_nowait("third")
print(simple.qsize(), simple.empty(), simple.get(), simple.get_nowait(), simple.empty())
attempt("simple get_nowait", simple.get_nowait)
attempt("simple get in time", lambda: simple.get(timeout=0.01))
attempt("simple get without", lambda: simple.get(block=False))
attempt("simple get negative", lambda: simple.get(timeout=-1))

def work(seconds, fail=False):
    time.sleep(seconds / 10)
    if fail:
        raise ValueError(f"failed after {seconds}")
    return seconds

def shown(fs):
    return sorted("failed" if f.exception() else f.result() for f in fs if f.done()) + [False] * sum(not f.done() for f in fs)

with futures.ThreadPoolExecutor(max_workers=4) as pool:
    calls = [pool.submit(work, n) for n in [3, 1, 2]]
    done, not_done = futures.wait(calls, return_when=futures.FIRST_COMPLETED)
    print(shown(done), len(not_done))
    done, not_done = futures.wait(calls, timeout=0.01)
    print(shown(done), len(not_done))
    done, not_done = futures.wait(calls)
    print(shown(done), len(not_done))
    done, not_done = futures.wait(calls + calls, return_when=futures.FIRST_EXCEPTION)
    print(len(done), len(not_done))
    done, not_done = futures.wait([pool.submit(work, 3), pool.submit(work, 1, True)], return_when=futures.FIRST_EXCEPTION)
    print(len(done), len(not_done))
    print([len(group) for group in futures.wait([])])
    attempt("wrong condition", lambda: futures.wait([pool.submit(work, 0.1)], return_when="ANY"))

    for call in futures.as_completed([pool.submit(work, n) for n in [3, 1, 2]]):
        print("completed", call.result())
    def late():
        for call in futures.as_completed([pool.submit(work, n) for n in [1, 4, 5]], timeout=0.2):
            print("in time", call.result())
    attempt("late", late)
    print(list(futures.as_completed([])))

    print(list(pool.map(work, [3, 1, 2])), list(pool.map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
    results = pool.map(work, [1, 2, 1], [False, True])
    print(next(results))
    attempt("map raises", lambda: next(results))
    attempt("map is over", lambda: list(results))
    attempt("map late", lambda: list(pool.map(work, [1, 5], timeout=0.2)))

single = futures.ThreadPoolExecutor(1)
first = single.submit(work, 3)
second = single.submit(work, 1)
print(second.cancel(), second.done())
print([len(group) for group in futures.wait([second], timeout=0.05)])
done, not_done = futures.wait([first, second])
print(len(done), second.cancelled())
single.shutdown()
print([f is second for f in futures.as_completed([second])])
