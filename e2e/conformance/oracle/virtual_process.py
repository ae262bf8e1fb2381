"""Runs a Python program in a process whose clock is virtual and whose threads take turns: the same program, the same run.

    python3 -m oracle.virtual_process [--order N] PROGRAM.py

The program's threads are real ones, but only the one that holds the baton runs. Whoever has to wait (a lock, a join, a
sleep, a loop with nothing to do) hands the baton on; when nobody can run, the clock jumps to the next deadline; when there
is no deadline either, the process is in a deadlock. asyncio, concurrent.futures, queue and threading stay CPython's own
code: only what they wait with is replaced (locks, time, the selector, the start and end of a thread).

What Python leaves open is decided by the order: 0 takes turns first come, first served, and walks sets of tasks in creation
order; any other number draws lots, with a change of threads possible at every lock, print and loop iteration. A program
that prints the same in all orders depends on none of them.
"""
import asyncio
import concurrent.futures.thread
import gc
import io
import json
import logging  # Imported before the locks are replaced, so that it keeps real ones.
import os
import queue
import random
import selectors
import signal
import sys
import threading
import time
import traceback
import warnings
from dataclasses import asdict, dataclass

import oracle.reference  # First: the next one knows its asyncio.
from oracle.ordered_sets import replace_sets

# A reading of the clock is later than the one before, by so little that a whole program stays within a microsecond.
# Timers with one nominal deadline thus go in creation order, as they do on a real machine, and in one loop iteration.
READ_STEP = 1e-13
EPOCH_SECONDS = 1_767_225_600
PROCESSORS = 4
REAL_SECONDS = 5
RealSelector = selectors.DefaultSelector


@dataclass
class Run:
    """What came of a program. `ending` is exit, deadlock or limit."""

    ending: str
    status: int
    out: str
    err: str
    # What was printed while the left-overs of the program were collected: no program should depend on it.
    late_out: str
    # Daemon threads were cut off: what they refer to is not collected, so nobody says that it was never awaited.
    has_daemons: bool


@dataclass
class Strand:
    """A thread of the program, as the scheduler sees it."""

    turn: object
    is_daemon: bool
    can_run = staticmethod(lambda: True)
    # When it goes on by itself, in microseconds; None for never.
    deadline = None
    is_ended = False


class Process:
    """Whose turn it is, and what time."""

    def __init__(self, order, seconds):
        self.random = random.Random(order) if order else None
        # How readily threads change. One that keeps the processor for long shows other orders than one that loses it often.
        self.restlessness = self.random.choice([0.05, 0.4]) if order else 0
        self.limit = seconds * 1_000_000
        self.micros = 0
        self.reads = 0
        self.running = Strand(threading.Lock(), False)
        self.running.turn.acquire()
        # In the order in which they began to wait.
        self.waiting = []
        self.strands = {threading.main_thread()._handle: self.running}

    def read(self):
        self.reads += 1
        return self.micros / 1_000_000 + self.reads * READ_STEP

    def deadline_in(self, seconds):
        return self.micros + max(0, round(seconds * 1_000_000))

    def wait(self, can_run, deadline=None):
        """Stops the running strand until it can run, or until the deadline; says which."""
        strand = self.running
        strand.can_run, strand.deadline = can_run, deadline
        self.waiting.append(strand)
        self.hand_on()
        strand.turn.acquire()
        return can_run()

    def hand_on(self):
        """Gives the baton to a strand that can run, when need be after a jump in time."""
        while not (able := [s for s in self.waiting if self.is_due(s) or s.can_run()]):
            deadlines = [s.deadline for s in self.waiting if s.deadline is not None]
            if not deadlines:
                raise SystemExit(finish("deadlock", 1))
            self.micros = max(self.micros, min(deadlines))
            if self.micros > self.limit:
                raise SystemExit(finish("limit", 1))
        strand = self.random.choice(able) if self.random else able[0]
        self.waiting.remove(strand)
        self.running = strand
        strand.turn.release()

    def is_due(self, strand):
        return strand.deadline is not None and strand.deadline <= self.micros

    def may_switch(self):
        """A point at which a real machine might let another thread run."""
        if self.random and self.waiting and self.random.random() < self.restlessness:
            self.wait(lambda: True)

    def start(self, function, handle, daemon=True):
        """In place of `_thread.start_joinable_thread`."""
        strand = Strand(threading._allocate_real_lock(), daemon)
        strand.turn.acquire()
        self.strands[handle] = strand
        self.waiting.append(strand)

        def run():
            strand.turn.acquire()
            try:
                function()
            finally:
                strand.is_ended = True
                self.hand_on()

        threading._start_real_thread(run, handle=handle, daemon=True)

    def join(self, handle, timeout):
        strand = self.strands[handle]
        self.wait(lambda: strand.is_ended, None if timeout is None else self.deadline_in(timeout))

    def end_threads(self):
        """What the interpreter does after the main module: no more work for pools, then all but the daemons are waited for."""
        for call in reversed(threading._threading_atexits):
            call()
        main = self.running

        def is_alone():
            return all(s.is_ended or s.is_daemon or s is main for s in self.strands.values())

        if not is_alone():
            self.wait(is_alone)


process: Process


class Lock:
    """A lock between strands."""

    def __init__(self):
        self.is_held = False

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        process.may_switch()
        if self.is_held:
            if not blocking:
                return False
            if not process.wait(lambda: not self.is_held, None if timeout < 0 else process.deadline_in(timeout)):
                return False
        self.is_held = True
        return True

    def release(self):
        if not self.is_held:
            raise RuntimeError("release unlocked lock")
        self.is_held = False
        process.may_switch()

    def locked(self):
        return self.is_held

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()


class Selector(RealSelector):
    """What a loop waits with: for its own wake-up pipe, or until its next timer."""

    def select(self, timeout=None):
        process.may_switch()
        ready = super().select(0)
        if ready or (timeout is not None and timeout <= 0):
            return ready
        process.wait(self.is_ready, None if timeout is None else process.deadline_in(timeout))
        return super().select(0)

    def is_ready(self):
        return len(super().select(0)) > 0


class Output(io.StringIO):
    """Standard output: whoever prints a line may lose the processor before it."""

    def write(self, text):
        if text != "\n":
            process.may_switch()
        return super().write(text)


def sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    process.wait(lambda: False, process.deadline_in(seconds))


def replace_threads():
    threading._allocate_real_lock = threading._allocate_lock
    threading._allocate_lock = threading.Lock = Lock
    threading._CRLock = None
    threading._start_real_thread = threading._start_joinable_thread
    threading._start_joinable_thread = lambda function, handle, daemon: process.start(function, handle, daemon)

    def join(thread, timeout=None):
        if not thread._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if thread is threading.current_thread():
            raise RuntimeError("cannot join current thread")
        process.join(thread._handle, timeout)

    threading.Thread.join = join
    threading.Thread.is_alive = lambda thread: (
        thread._started.is_set() and not process.strands[thread._handle].is_ended)
    concurrent.futures.thread._global_shutdown_lock = Lock()
    queue.SimpleQueue = queue._PySimpleQueue
    os.process_cpu_count = lambda: PROCESSORS


def replace_time():
    time.sleep = sleep
    time.monotonic = time.perf_counter = threading._time = queue.time = lambda: process.read()
    time.time = lambda: EPOCH_SECONDS + process.read()
    selectors.DefaultSelector = Selector


finish = None
"""Ends the process as it stands: finish(ending, status)."""


def execute(source, name, order, seconds, report):
    """Runs a program in this very process, which ends with it; `report` is called with the Run at the end."""
    global process, finish
    process = Process(order, seconds)
    replace_threads()
    replace_time()
    replace_sets(process.random)
    gc.disable()
    out, err = Output(), io.StringIO()
    sys.stdout, sys.stderr = out, err
    warnings.simplefilter("default")

    def end(ending, status, late_out=""):
        has_daemons = any(s.is_daemon and not s.is_ended for s in process.strands.values())
        report(Run(ending, status, out.getvalue(), err.getvalue(), late_out, has_daemons))
        os._exit(0)

    finish = end
    space = {"__name__": "__main__", "__file__": name}
    status = run_module(source, name, space)
    process.end_threads()
    early = out.getvalue()
    space.clear()
    gc.collect()
    late = out.getvalue()[len(early):]
    out = io.StringIO(early)
    end("exit", status, late)


def run_module(source, name, space):
    """Gives the exit status."""
    try:
        exec(compile(source, name, "exec"), space)
        return 0
    except SystemExit as e:
        if e.code is None or isinstance(e.code, int):
            return (e.code or 0) & 255
        print(e.code, file=sys.stderr)
    except BaseException as e:
        traceback.print_exception(e.with_traceback(e.__traceback__.tb_next))
        # Frames keep alive what the program has left behind.
        e.__traceback__ = None
    return 1


def run(source, order=0, name="program.py", seconds=60):
    """Runs a program in a fork of this process. None: it did not come to an end."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        signal.setitimer(signal.ITIMER_REAL, REAL_SECONDS)

        def report(run):
            with os.fdopen(writer, "w") as pipe:
                json.dump(asdict(run), pipe)

        try:
            execute(source, name, order, seconds, report)
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return Run(**json.loads(text)) if text else None


def main(args):
    order = 0
    if args[:1] == ["--order"]:
        order, args = int(args[1]), args[2:]
    if len(args) != 1:
        sys.exit(__doc__)
    with open(args[0]) as file:
        result = run(file.read(), order, os.path.basename(args[0]))
    if result is None:
        sys.exit("the program did not come to an end")
    print(result.out, end="")
    print(result.err, end="", file=sys.stderr)
    if result.ending != "exit":
        print(result.ending, file=sys.stderr)
    sys.exit(result.status)


if __name__ == "__main__":
    main(sys.argv[1:])
