"""What is told of what threads share: semaphores, events, queues and re-entrant locks, and at which functions of Python's own."""
import queue
import threading

from .names import name_given
from .threads import KINDS

RLOCK = threading._RLock
# It chooses between that and one of C, which is not watched.
RLOCK_FACTORY = getattr(threading.RLock, "__code__", None)
SEMAPHORES = (threading.Semaphore, threading.BoundedSemaphore)
QUEUES = (queue.Queue, queue.LifoQueue, queue.PriorityQueue)


def codes(*functions):
    return [function.__code__ for function in functions]


MADE = codes(*(kind.__init__ for kind in (threading.Event, threading.Condition, threading.Semaphore, threading.Barrier, RLOCK, queue.Queue)))
CHANGED = codes(*(function for kind in QUEUES for function in (kind._put, kind._get)))
ACQUIRED = codes(threading.Semaphore.acquire)
RELEASED = codes(*(kind.release for kind in SEMAPHORES))
RLOCK_ACQUIRED, RLOCK_RELEASED = codes(RLOCK.acquire, RLOCK.release)
EVENT_SET, EVENT_CLEAR = codes(threading.Event.set, threading.Event.clear)

WATCHED = [
    *((code, "PY_RETURN") for code in (*MADE, *CHANGED, *ACQUIRED, RLOCK_ACQUIRED)),
    *((code, "PY_START") for code in (*RELEASED, RLOCK_RELEASED, EVENT_SET, EVENT_CLEAR)),
]


class ThreadThings:
    """Tells one recorder; `tell` is what tells it of asyncio's."""

    def __init__(self, recorder, tell):
        self.recorder = recorder
        self.tell = tell

    def made(self, frame, _):
        """The program makes one: not a part of another that Python makes for itself."""
        thing = frame.f_locals["self"]
        caller = frame.f_back
        while caller is not None and (caller.f_locals.get("self") is thing or caller.f_code is RLOCK_FACTORY):
            caller = caller.f_back
        if caller is None or id(caller.f_code) not in self.recorder.sites.tables or self.tell.known(thing) is not None:
            return
        kind, role = next((kind, role) for kinds, kind, role in KINDS if isinstance(thing, kinds))
        self.recorder.object_made(thing, kind, role, name_given(caller))

    def acquired(self, frame, got):
        self.semaphore(frame.f_locals["self"], 0, got is True and 1)

    def released(self, frame):
        values = frame.f_locals
        thing, count = values["self"], values.get("n", 1)
        # More than there were are refused.
        if thing._value + count <= getattr(thing, "_initial_value", float("inf")):
            self.semaphore(thing, count, 0)

    def semaphore(self, thing, more, holds):
        tag = self.tell.known(thing)
        if tag is not None and holds is not False:
            self.tell.change(thing, thing._value + more, "free", getattr(thing, "_initial_value", 0))
            self.tell.tell(f"hold {tag} {holds}")

    def lock_acquired(self, frame, got):
        lock = frame.f_locals["self"]
        tag = self.tell.known(lock)
        # Whoever holds it may take it again.
        if got and tag is not None and lock._count == 1:
            self.tell.tell(f"hold {tag} 1")

    def lock_released(self, frame):
        lock = frame.f_locals["self"]
        tag = self.tell.known(lock)
        if tag is not None and lock._count == 1 and lock._owner == threading.get_ident():
            self.tell.tell(f"hold {tag} 0")

    def event_set(self, frame):
        event = frame.f_locals["self"]
        if not event._flag:
            self.tell.change(event, -1, "set")

    def event_cleared(self, frame):
        event = frame.f_locals["self"]
        if event._flag:
            self.tell.change(event, -1, "clear")

    def queue_changed(self, frame, _):
        things = frame.f_locals["self"]
        # Its size is asked for without its lock, which is held just now.
        self.tell.change(things, things._qsize(), bound=things.maxsize)
        tag = self.tell.known(things)
        if tag is not None:
            self.recorder.variables.items(tag, things.queue)


def handlers(recorder, tell):
    """As those of `primitives`, by code."""
    own = ThreadThings(recorder, tell)
    starts = {
        **dict.fromkeys(RELEASED, own.released),
        RLOCK_RELEASED: own.lock_released,
        EVENT_SET: own.event_set,
        EVENT_CLEAR: own.event_cleared,
    }
    returns = {
        **dict.fromkeys(MADE, own.made),
        **dict.fromkeys(CHANGED, own.queue_changed),
        **dict.fromkeys(ACQUIRED, own.acquired),
        RLOCK_ACQUIRED: own.lock_acquired,
    }
    return starts, returns
