"""Tells of threads: who starts one, when it runs, ends, is waited for. Python's own code starts and ends them."""
import threading

from .values import error_text
from .trace_text import quoted


def tell_threads(run):
    """From now on to the end of a run."""
    recorder = run.recorder
    start, join, bootstrap = threading.Thread.start, threading.Thread.join, threading.Thread._bootstrap_inner
    lanes = {}
    guard = threading.Lock()
    put = recorder.put

    def put_alone(actor, rest):
        with guard:
            put(actor, rest)

    def starting(thread):
        # From the first thread on, events come from several at once.
        recorder.put = put_alone
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
        try:
            return join(thread, timeout)
        finally:
            clock.tick()
            recorder.put(actor, f"run{site}")

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
