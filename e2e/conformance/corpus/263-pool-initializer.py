# topic: threads
# level: 2
# about: What each thread of a pool does first, and what becomes of a pool of which that fails
# loop: real
import concurrent.futures as futures
import logging
import threading
import time
from concurrent.futures.thread import BrokenThreadPool


class First(logging.Handler):
    def emit(self, record):
        lines = self.format(record).split("\n")
        print(record.levelname, record.name, lines[0], "|", lines[-1])


logging.getLogger().addHandler(First())


def prepare(number, text):
    name = threading.current_thread().name
    print("prepares", name, number, text)
    time.sleep(0.1 if name == "P_0" else 0.15)


def work(n):
    print("works", threading.current_thread().name, n)
    time.sleep(0.3 + n / 10)
    return n * n


with futures.ThreadPoolExecutor(2, "P", prepare, (1, "a")) as pool:
    calls = [pool.submit(work, n) for n in range(2)]
    time.sleep(0.25)
    calls.append(pool.submit(work, 2))
    print([call.result() for call in calls])


def fail(seconds):
    time.sleep(seconds)
    raise ValueError("no connection")


pool = futures.ThreadPoolExecutor(max_workers=1, initializer=fail, initargs=(0.1,))
calls = [pool.submit(work, n) for n in range(3)]
for call in calls:
    try:
        call.result()
    except futures.BrokenExecutor as error:
        print(type(error).__name__, error, isinstance(error, BrokenThreadPool), isinstance(error, RuntimeError))
try:
    pool.submit(work, 4)
except RuntimeError as error:
    print(type(error).__name__, error)
pool.shutdown()
try:
    pool.submit(work, 4)
except RuntimeError as error:
    print(type(error).__name__, error)
try:
    futures.ThreadPoolExecutor(initializer=3)
except TypeError as error:
    print("TypeError")
