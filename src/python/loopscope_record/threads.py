"""Tells of threads: who starts one, when it runs, ends, is waited for. Python's own code starts and ends them."""
import concurrent.futures
import queue
import sys
import threading

from .clock import seconds_text
from .names import name_given
from .values import error_text
from .trace_text import quoted


# What a thread waits for: kind and role, as Loopscope's own have them.
KINDS = [
    (concurrent.futures.Future, "thread future", "single:result"),
    ((queue.Queue, queue.SimpleQueue), "queue", "lasting:item"),
    (threading.Event, "event", "lasting:set"),
    (threading.Condition, "condition", "lasting:notify"),
    (threading.Semaphore, "semaphore", "lasting:release"),
    (threading.Barrier, "barrier", "lasting:parties"),
    (threading._RLock, "lock", "lasting:release"),
]


def tell_blocked(recorder, lock, until):
    """A thread is blocked by a lock, be it one inside another thing; gives what tells that it goes on."""
    found, frame = (lock, "lock", "lasting:release"), sys._getframe(2)
    # The outermost call of the library's is the one that the program makes.
    while frame is not None and id(frame.f_code) not in recorder.sites.tables:
        owner = frame.f_locals.get("self")
        if isinstance(owner, threading.Thread) and frame.f_code.co_name == "start":
            # It goes on as soon as the new one has begun.
            return lambda: None
        found = next(((owner, kind, role) for kinds, kind, role in KINDS if isinstance(owner, kinds)), found)
        frame = frame.f_back
    thing, kind, role = found
    actor, site = recorder.actor(), recorder.site()
    known = recorder.things.get(id(thing))
    tag = recorder.object_made(thing, kind, role) if known is None else known[0]
    recorder.step(actor, f'block {tag} "{"" if until is None else seconds_text(until)}"{site}')
    recorder.look(actor)
    return lambda: recorder.put(actor, f"run{site}")


def tell_locks(recorder, stacks):
    """Of the locks that the program makes, and of who holds them."""

    def made(lock, frame):
        if id(frame.f_code) in recorder.sites.tables:
            recorder.object_made(lock, "lock", "lasting:release", name_given(frame))

    def held(lock, is_held):
        known = recorder.things.get(id(lock))
        if known is not None:
            recorder.step(recorder.actor(), f"hold {known[0]} {int(is_held)}{recorder.site()}")

    stacks.tell_made, stacks.tell_held = made, held


def tell_threads(run):
    """From now on to the end of a run."""
    recorder = run.recorder
    start, join, bootstrap = threading.Thread.start, threading.Thread.join, threading.Thread._bootstrap_inner
    lanes = {}
    guard = threading.RLock()

    def alone(tell):
        def tell_alone(*event):
            with guard:
                return tell(*event)

        return tell_alone

    def starting(thread):
        if run.stacks is None and recorder.put == recorder.trace.put:
            # From the first thread on, events come from several at once.
            recorder.put, recorder.introduce = alone(recorder.put), alone(recorder.introduce)
        recorder.clock.tick()
        lanes[thread] = recorder.thread_made(thread, recorder.actor(), recorder.site())
        try:
            start(thread)
        except BaseException:
            del lanes[thread]
            raise

    def running(thread):
        lane = lanes.pop(thread, None)
        if lane is None:
            bootstrap(thread)
            return
        recorder.threads[threading.get_ident()] = lane
        recorder.clock.tick()
        recorder.put(lane.tag, "run")
        lane.name = None
        try:
            bootstrap(thread)
        finally:
            recorder.clock.tick()
            recorder.threads.pop(threading.get_ident(), None)
            recorder.put(lane.tag, f"end {lane.outcome}")

    def joining(thread, timeout=None):
        lane = lanes.get(thread) or next((lane for number, lane in list(recorder.threads.items()) if number == thread.ident), None)
        if lane is None or not thread.is_alive():
            return join(thread, timeout)
        actor, site = recorder.actor(), recorder.site()
        clock = recorder.clock
        clock.tick()
        until = "" if timeout is None else recorder.moment(clock.time() + timeout)
        recorder.step(actor, f'block {lane.tag} "{until}"{site}')
        recorder.look(actor)
        try:
            return join(thread, timeout)
        finally:
            clock.tick()
            recorder.put(actor, f"run{site}")

    if run.stacks is not None:
        run.stacks.tell_blocked = lambda lock, until: tell_blocked(recorder, lock, until)
        tell_locks(recorder, run.stacks)
    hook = threading.excepthook

    def failed(args):
        lane = recorder.threads.get(threading.get_ident())
        if lane is not None:
            lane.outcome = f"error {quoted(error_text(args.exc_value))}"
        with recorder.warning("thread-error"):
            hook(args)

    run.set(threading.Thread, "start", starting)
    run.set(threading.Thread, "join", joining)
    run.set(threading.Thread, "_bootstrap_inner", running)
    run.set(threading, "excepthook", failed)
