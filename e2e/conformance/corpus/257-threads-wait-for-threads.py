# topic: threads
# level: 2
# about: Conditions, semaphores, timers, barriers with an action, local attributes and the hook for errors
# loop: real
import threading
import time

def attempt(name, fn):
    try:
        print(name, fn())
    except Exception as error:
        print(name, type(error).__name__, error)

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
        time.sleep(0.05)
    return threads

# A condition: who waits gives up the lock, twice acquired, and has it twice again.
condition = threading.Condition()
items = []

def consumer():
    with condition:
        with condition:
            print("waits")
            print("woken", condition.wait())
        print("takes", items.pop())

def second():
    with condition:
        print("second got", condition.wait_for(lambda: items and items[-1] == "last", timeout=5))

def impatient():
    with condition:
        print("impatient", condition.wait(0.01), condition.wait_for(lambda: None, 0.01))

threads = run(consumer, second, impatient)
with condition:
    items.append("first")
    condition.notify()
    print("notified")
time.sleep(0.1)
with condition:
    items.append("last")
    condition.notify_all()
for thread in threads:
    thread.join()
attempt("wait without", lambda: condition.wait())
attempt("notify without", lambda: condition.notify())
plain = threading.Condition(threading.Lock())
attempt("notify with nobody", lambda: plain.acquire() and plain.notify(3))
attempt("not twice", lambda: plain.acquire(blocking=False))
attempt("timeout", lambda: plain.wait(0))
plain.release()
attempt("release", lambda: plain.release())

# A semaphore.
places = threading.Semaphore(2)
print(places.acquire(), places.acquire(), places.acquire(blocking=False), places.acquire(timeout=0.01))

def guest():
    print("guest", places.acquire())

guests = run(guest, guest)
for thread in guests:
    places.release()
    time.sleep(0.05)
for thread in guests:
    thread.join()
places.release(2)
print(places.acquire(), places.acquire())
attempt("negative", lambda: threading.Semaphore(-1))
attempt("release 0", lambda: places.release(0))
attempt("both", lambda: places.acquire(blocking=False, timeout=1))
bounded = threading.BoundedSemaphore(2)
bounded.acquire()
bounded.release()
attempt("bounded", lambda: bounded.release())
bounded.acquire()
attempt("bounded by two", lambda: bounded.release(2))

# Timers.
timer = threading.Timer(0.05, print, ["timer", "rings"])
never = threading.Timer(0.05, print, ["never"])
timer.start()
never.start()
never.cancel()
never.join()
print("cancelled", never.finished.is_set(), timer.finished.is_set())
timer.join()
print("rang", timer.finished.is_set(), timer.interval, timer.args)

# A barrier with an action.
def action():
    print("all have come")

barrier = threading.Barrier(2, action, timeout=5)
order = []

def walker():
    order.append(barrier.wait())

for thread in run(walker, walker):
    thread.join()
print(sorted(order))

def failing():
    raise ValueError("no")

broken = threading.Barrier(2, failing)

failures = []

def breaker():
    try:
        broken.wait()
    except Exception as error:
        failures.append(type(error).__name__)

for thread in run(breaker, breaker):
    thread.join()
print(broken.broken, sorted(failures))
attempt("too late", lambda: threading.Barrier(2, timeout=0.01).wait())

# Attributes of each thread.
class Own(threading.local):
    def __init__(self, start):
        print("made for", threading.current_thread().name)
        self.count = start

    def more(self):
        self.count += 1
        return self.count

own = Own(10)
own.more()

def counts():
    print(own.more(), own.more(), hasattr(own, "mine"))
    own.mine = True
    print(hasattr(own, "mine"), sorted(own.__dict__))

thread = threading.Thread(target=counts, name="other")
thread.start()
thread.join()
print(own.count, hasattr(own, "mine"))
simple = threading.local()
simple.x = 1
del simple.x
print(hasattr(simple, "x"))

# Errors that end threads.
def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name.split(" ")[1])

threading.excepthook = hook

def bad():
    raise ValueError("bad")

for thread in run(bad):
    thread.join()
print("goes on")
