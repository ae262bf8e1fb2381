"""What is told of asyncio's own objects, and at which of its functions: they are watched, not replaced."""
import asyncio
from asyncio import locks, queues, taskgroups, tasks, timeouts
from concurrent.futures import Future

from . import thread_things
from .names import name_given


def nested(function, name):
    """The code of a function inside a function; None if there is none of that name."""
    return next((code for code in function.__code__.co_consts if getattr(code, "co_name", None) == name), None)


def codes(*functions):
    return [function.__code__ for function in functions]


QUEUES = (queues.Queue, queues.LifoQueue, queues.PriorityQueue)
PUTS = codes(*(kind._put for kind in QUEUES))
GETS = codes(*(kind._get for kind in QUEUES))
MADE = codes(*(kind.__init__ for kind in (locks.Lock, locks.Event, locks.Condition, locks.Semaphore, locks.Barrier, queues.Queue)))
GATHER, SHIELD = codes(tasks.gather, tasks.shield)
ACQUIRED = codes(locks.Lock.acquire, locks.Semaphore.acquire)
LOCK_RELEASE, SEMAPHORE_RELEASE = codes(locks.Lock.release, locks.Semaphore.release)
EVENT_SET, EVENT_CLEAR = codes(locks.Event.set, locks.Event.clear)
TASK_DONE, = codes(queues.Queue.task_done)
GROUP_ENTER, GROUP_TASK = codes(taskgroups.TaskGroup.__aenter__, taskgroups.TaskGroup.create_task)
TIMEOUT_ENTER, TIMEOUT_EXIT = codes(timeouts.Timeout.__aenter__, timeouts.Timeout.__aexit__)
TIMEOUT_OVER, TIMEOUT_AGAIN = codes(timeouts.Timeout._on_timeout, timeouts.Timeout.reschedule)
GATHER_CANCEL, = codes(tasks._GatheringFuture.cancel)
BARRIER_WAIT = codes(locks.Barrier._block, locks.Barrier._release, locks.Barrier._exit)
# From Python 3.12 on a task may take its first step while it is made.
EAGER = nested(tasks.create_eager_task_factory, "factory") if hasattr(tasks, "create_eager_task_factory") else None
COMPLETED = getattr(tasks, "_AsCompletedIterator", None)
COMPLETED_MADE = [] if COMPLETED is None else codes(COMPLETED.__init__)

SETTLED = codes(Future.set_result, Future.set_exception, Future.cancel)

RETURNS = [*SETTLED, *PUTS, *GETS, *MADE, GATHER, SHIELD, *ACQUIRED, EVENT_CLEAR, GROUP_ENTER, GROUP_TASK, TIMEOUT_ENTER,
           TIMEOUT_EXIT, TIMEOUT_AGAIN, *BARRIER_WAIT, *COMPLETED_MADE, *([] if EAGER is None else [EAGER])]
STARTS = [LOCK_RELEASE, SEMAPHORE_RELEASE, EVENT_SET, TASK_DONE, TIMEOUT_OVER, GATHER_CANCEL]
WATCHED = [*((code, "PY_RETURN") for code in RETURNS), *((code, "PY_START") for code in STARTS), *thread_things.WATCHED]
# Where asyncio itself asks for the cancellation of tasks.
CANCELLING = [code for code in (
    *codes(taskgroups.TaskGroup._abort, taskgroups.TaskGroup._on_task_done, getattr(taskgroups.TaskGroup, "_aexit", taskgroups.TaskGroup.__aexit__),
           tasks._GatheringFuture.cancel, tasks._cancel_and_wait,
           timeouts.Timeout._on_timeout, asyncio.runners._cancel_all_tasks, asyncio.runners.Runner._on_sigint),
) if code is not None]


class Primitives:
    """Tells one recorder."""

    def __init__(self, recorder):
        self.recorder = recorder
        # What a queue's join() waits for, by id of the queue.
        self.bounds = {}
        # Futures of threads that were told to be done, by their tags.
        self.done = set()

    def known(self, thing):
        found = self.recorder.things.get(id(thing))
        return None if found is None else found[0]

    def tell(self, text):
        self.recorder.step(self.recorder.actor(), f"{text}{self.recorder.site()}")

    def change(self, thing, count, word="", bound=0):
        tag = self.known(thing)
        if tag is None:
            return
        if bound > 0 and self.bounds.get(tag) != bound:
            self.bounds[tag] = bound
            self.recorder.put(self.recorder.actor(), f"bound {tag} {bound}{self.recorder.site()}")
        self.tell(f'change {tag} {count} "{word}"')

    def made(self, frame, _):
        """The program makes one: not a part of another that asyncio makes for itself."""
        thing = frame.f_locals["self"]
        recorder = self.recorder
        caller = frame.f_back
        # A class derived from it calls the constructor of its base.
        while caller is not None and caller.f_locals.get("self") is thing:
            caller = caller.f_back
        if caller is None or id(caller.f_code) not in recorder.sites.tables or self.known(thing) is not None:
            return
        name = name_given(caller)
        if isinstance(thing, queues.Queue):
            recorder.object_made(thing, "queue", "lasting:item", name)
            recorder.object_made(thing._finished, "queue join", "single:done", name)
        else:
            recorder.object_made(thing, *recorder.kind_of(thing), name)
        if isinstance(thing, locks.Condition) and self.known(thing._lock) is None:
            recorder.object_made(thing._lock, "lock", "lasting:release", name)

    def acquired(self, frame, got):
        thing = frame.f_locals["self"]
        tag = self.known(thing)
        if got is not True or tag is None:
            return
        if isinstance(thing, locks.Semaphore):
            self.semaphore(thing, tag, thing._value, 1)
        else:
            self.tell(f"hold {tag} 1")

    def semaphore(self, thing, tag, value, holds):
        self.change(thing, value, "free", getattr(thing, "_bound_value", 0))
        self.tell(f"hold {tag} {holds}")

    def lock_released(self, frame):
        lock = frame.f_locals["self"]
        tag = self.known(lock)
        if tag is not None and lock._locked:
            self.tell(f"hold {tag} 0")

    def semaphore_released(self, frame):
        thing = frame.f_locals["self"]
        tag = self.known(thing)
        if tag is not None:
            self.semaphore(thing, tag, thing._value + 1, 0)

    def event_set(self, frame):
        event = frame.f_locals["self"]
        if not event._value:
            self.change(event, -1, "set")

    def event_cleared(self, frame, _):
        # By what a queue does when something is put into it, its join() is told by how much is left to be done.
        if not isinstance(frame.f_back.f_locals.get("self"), queues.Queue):
            self.change(frame.f_locals["self"], -1, "clear")

    def queue_changed(self, frame, _):
        queue = frame.f_locals["self"]
        self.change(queue, queue.qsize(), bound=queue.maxsize)
        tag = self.known(queue)
        if tag is not None:
            self.recorder.variables.items(tag, queue._queue)

    def task_done(self, frame):
        queue = frame.f_locals["self"]
        if queue._unfinished_tasks > 0:
            self.change(queue._finished, queue._unfinished_tasks - 1)

    def barrier_changed(self, frame, _):
        barrier = frame.f_locals["self"]
        self.change(barrier, barrier._count, bound=barrier._parties)

    def group_of(self, thing, kind, members, role="group"):
        recorder = self.recorder
        actor, site = recorder.actor(), recorder.site()
        group = recorder.object_made(thing, kind, role, None, actor, site)
        for member in members:
            tag = recorder.tag(member)
            if tag is not None:
                recorder.put(actor, f"member {group} {tag}{site}")

    def gathered(self, frame, outer):
        members = getattr(outer, "_children", None)
        if members is not None:
            self.group_of(outer, "gather", members)
            if outer.done():
                self.recorder.settled_now(outer)

    def shielded(self, frame, outer):
        inner = frame.f_locals.get("inner")
        if outer is not inner and inner is not None and id(outer) not in self.recorder.lanes:
            self.group_of(outer, "shield", [inner])

    def completing(self, frame, _):
        values = frame.f_locals
        self.group_of(values["self"], "as completed", values.get("todo", ()))

    def group_entered(self, frame, _):
        self.group_of(frame.f_locals["self"], "group", ())

    def group_joined(self, frame, task):
        tag = self.known(frame.f_locals["self"])
        if tag is not None and task is not None:
            self.recorder.member(tag, task)

    def timeout_entered(self, frame, _):
        timeout = frame.f_locals["self"]
        when = timeout.when()
        if when is not None:
            tag = self.recorder.object_made(timeout, "timeout", "hidden", site="")
            self.due(tag, when)

    def due(self, tag, when):
        recorder = self.recorder
        recorder.put(recorder.actor(), f'due {tag} "{"" if when is None else recorder.moment(when)}"{recorder.site()}')

    def timeout_moved(self, frame, _):
        timeout = frame.f_locals["self"]
        tag = self.known(timeout)
        if tag is not None:
            self.due(tag, timeout.when())

    def timeout_left(self, frame, _):
        timeout = frame.f_locals["self"]
        tag = self.known(timeout)
        if tag is not None and not timeout.expired():
            self.due(tag, None)

    def timeout_over(self, frame):
        timeout = frame.f_locals["self"]
        tag = self.known(timeout)
        if tag is not None:
            self.due(tag, None)
            self.change(timeout, -1, "expired")

    def settled(self, frame, _):
        """What another thread waits for may be done."""
        future = frame.f_locals["self"]
        tag = self.known(future)
        if tag is not None and future.done() and tag not in self.done:
            self.done.add(tag)
            self.recorder.settled_now(future)

    def eager_made(self, _, task):
        """A task has taken its first step while it was made."""
        loop = asyncio._get_running_loop()
        if getattr(loop, "recorder", None) is self.recorder and isinstance(task, asyncio.Task):
            loop.eager_stopped(task)

    def gather_cancelled(self, frame):
        tag = self.known(frame.f_locals["self"])
        if tag is not None and not frame.f_locals["self"].done():
            self.tell(f'cancel {tag} ""')


def handlers(recorder):
    """What is called with the frame when one of the functions begins, or also with the value when one ends: by id of its code."""
    tell = Primitives(recorder)
    starts = {
        LOCK_RELEASE: tell.lock_released,
        SEMAPHORE_RELEASE: tell.semaphore_released,
        EVENT_SET: tell.event_set,
        TASK_DONE: tell.task_done,
        TIMEOUT_OVER: tell.timeout_over,
        GATHER_CANCEL: tell.gather_cancelled,
    }
    returns = {
        **dict.fromkeys(MADE, tell.made),
        **dict.fromkeys([*PUTS, *GETS], tell.queue_changed),
        **dict.fromkeys(ACQUIRED, tell.acquired),
        **dict.fromkeys(BARRIER_WAIT, tell.barrier_changed),
        **dict.fromkeys(COMPLETED_MADE, tell.completing),
        **dict.fromkeys(SETTLED, tell.settled),
        EVENT_CLEAR: tell.event_cleared,
        EAGER: tell.eager_made,
        GATHER: tell.gathered,
        SHIELD: tell.shielded,
        GROUP_ENTER: tell.group_entered,
        GROUP_TASK: tell.group_joined,
        TIMEOUT_ENTER: tell.timeout_entered,
        TIMEOUT_EXIT: tell.timeout_left,
        TIMEOUT_AGAIN: tell.timeout_moved,
    }
    of_threads = thread_things.handlers(recorder, tell)
    starts.update(of_threads[0])
    returns.update(of_threads[1])
    by_id = lambda table: {id(code): handler for code, handler in table.items() if code is not None}
    return by_id(starts), by_id(returns)
