"""Runs one program from its text to its end and records that: the only door for whoever has a program."""
import ast
import asyncio
import gc
import linecache
import os
import sys
import threading
import time
import traceback
import types
import warnings
from dataclasses import dataclass

from . import clock as clocks
from .choices import Choices
from .console import Console, tell_warnings
from .loops import BOUNDARIES, plain_loop, socket_loop
from .recorder import Recorder
from .sites import Sites
from .threads import tell_threads
from .trace_text import Stop, TraceText, quoted
from .values import error_text
from .walls import set_walls
from .variables import Variables
from .watch import watch

OURS = os.path.dirname(__file__) + os.sep
TIMES = ("time", "monotonic", "perf_counter", "sleep", "time_ns", "monotonic_ns", "perf_counter_ns")


@dataclass
class Settings:
    """How a program is run."""

    is_virtual: bool = True
    # Beyond that many events the run is stopped.
    most_events: int = 5_000_000
    # Whether the values of variables are told.
    with_values: bool = True
    # Whether there are sockets, files and processes: not in a browser.
    has_system: bool = True
    has_threads: bool = True


class Run:
    """One run. `emit` takes the lines of the trace, `write` the name of a stream and a text."""

    def __init__(self, source, path, settings, emit, write):
        self.source, self.path, self.settings, self.write = source, path, settings, write
        self.trace = TraceText(emit, settings.most_events)
        self.undo = []
        self.unwatch = lambda: None
        # The program's own; None before it begins.
        self.module = None
        # All threads, where they are stacks of one machine; None where they are the system's.
        self.stacks = None
        # Who decides how late timers are, see `choices`; None: nobody.
        self.decider = None
        # Where it was interrupted, as an event has it; None if it was not.
        self.stopped_at = None

    def set(self, place, name, value):
        """Replaces an attribute until the end of the run."""
        before = getattr(place, name)
        setattr(place, name, value)
        self.undo.append(lambda: setattr(place, name, before))

    def run(self):
        """To the end. Gives the exit status."""
        linecache.cache[self.path] = len(self.source), None, self.source.splitlines(True), self.path
        try:
            code = compile(self.source, self.path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            self.write("stderr", "".join(traceback.format_exception_only(error)))
            return 1
        sites = Sites(self.source, code)
        self.trace.header(os.path.basename(self.path), self.source, sites.lines())
        clock = (clocks.VirtualClock if self.settings.is_virtual else clocks.RealClock)(self.trace)
        self.recorder = Recorder(self.trace, sites, clock)
        tree = ast.parse(self.source)
        self.recorder.variables = Variables(self.recorder, tree, sites.codes, self.settings.with_values)
        if self.decider is not None:
            self.recorder.choices = Choices(self.recorder, self.decider)
        if self.stacks is not None:
            self.stacks.clock, self.stacks.deadlock = clock, self.recorder.deadlock
        self.recorder.bound(BOUNDARIES)
        try:
            self.set_up(clock, tree)
            status = self.execute(code)
            self.recorder.last_lines()
            self.trace.finish(status, "exit")
            return status
        except Stop:
            return 1
        finally:
            # What was cut off says nothing any more, and nothing to the next program.
            if self.stacks is not None:
                self.stacks.close()
            # What would be told of it would only be refused, again and again.
            self.unwatch()
            self.collect()
            for undo in reversed(self.undo):
                undo()

    def interrupt(self, frame):
        """Ends the record where the program is, and the program. Errors: Stop."""
        tables = self.recorder.sites.tables
        while frame is not None and id(frame.f_code) not in tables:
            frame = frame.f_back
        self.stopped_at = "" if frame is None else tables[id(frame.f_code)][frame.f_lasti // 2] or f" @{frame.f_lineno}:1"
        self.recorder.last_lines()
        self.trace.finish(1, "stopped")
        raise Stop

    def set_up(self, clock, tree):
        for name in ("stdout", "stderr"):
            real = getattr(sys, name) if self.settings.has_system else None
            pass_on = lambda text, stream=name: self.write(stream, text)
            self.set(sys, name, Console(self.recorder, name, pass_on, real))
        self.undo.append(tell_warnings(self.recorder))
        loop = self.set_loops()
        self.set_time(clock)
        self.unwatch = watch(self.recorder, tree)
        if self.settings.has_threads:
            tell_threads(self)
        if not self.settings.has_system:
            set_walls(self, loop)

    def set_loops(self):
        """Loops that asyncio makes from now on are recorded; one that runs already is none of the program's. Gives their class."""
        base = getattr(asyncio.events, "_BaseDefaultEventLoopPolicy", None) or asyncio.events.BaseDefaultEventLoopPolicy
        loop = socket_loop(self.recorder) if self.settings.has_system else plain_loop(self.recorder, self.stacks)

        class Policy(base):
            _loop_factory = loop

        # Programs derive classes of loops from these.
        for name in ("SelectorEventLoop", "EventLoop"):
            if hasattr(asyncio, name):
                self.set(asyncio, name, loop)
        self.set(asyncio.events, "_event_loop_policy", Policy())
        running = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
        self.undo.append(lambda: asyncio._set_running_loop(running))
        return loop

    def set_time(self, clock):
        if clock.is_virtual:
            micros = lambda: round(clock.time() * clocks.MICROS)
            now = {
                "time": lambda: clocks.EPOCH + clock.time(),
                "time_ns": lambda: clocks.EPOCH * 1_000_000_000 + micros() * 1000,
                "monotonic": clock.time,
                "perf_counter": clock.time,
                "monotonic_ns": lambda: micros() * 1000,
                "perf_counter_ns": lambda: micros() * 1000,
            }
            for name, function in now.items():
                self.set(time, name, function if self.decider is None else self.told_by(function))
        recorder = self.recorder

        def sleep(seconds):
            if not isinstance(seconds, (int, float)) and not hasattr(seconds, "__index__"):
                raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
            if seconds < 0:
                raise ValueError("sleep length must be non-negative")
            if recorder.choices is not None:
                seconds, _ = recorder.choices.delay(seconds)
            actor, site = recorder.actor(), recorder.site()
            recorder.step(actor, f'block - "{recorder.moment(clock.time() + seconds)}"{site}')
            recorder.look(actor)
            (clock if self.stacks is None else self.stacks).sleep(seconds)
            recorder.put(actor, f"run{site}")

        sleep.__module__ = "time"
        self.set(time, "sleep", sleep)

    def told_by(self, function):
        """A look at the clock that is noted."""
        choices = self.recorder.choices

        def look():
            choices.clock_read()
            return function()

        return look

    def execute(self, code):
        """Gives the exit status."""
        recorder, put = self.recorder, self.trace.put
        module = self.module = types.ModuleType("__main__")
        module.__file__ = self.path
        module.__builtins__ = __builtins__
        self.set(sys, "argv", [self.path])
        recorder.variables.module = module
        before = sys.modules.get("__main__")
        sys.modules["__main__"] = module
        self.undo.append(lambda: sys.modules.__setitem__("__main__", before))
        main = recorder.thread_lane()
        put(main.tag, 'enter "<module>"')
        status, outcome, told = 0, 'value ""', None
        try:
            exec(code, module.__dict__)
        except Stop:
            raise
        except SystemExit as error:
            status = self.exit_status(error)
            outcome = outcome if status == 0 else f"error {quoted(error_text(error))}"
        except BaseException as error:
            outcome = f"error {quoted(error_text(error))}"
            status, told = 1, error
        asyncio._set_running_loop(None)
        put(main.tag, f'leave "<module>"{" error" if outcome.startswith("error") else ""}')
        put(main.tag, f"end {outcome}")
        recorder.look(main.tag)
        if told is not None:
            self.tell_error(told)
            told = None
        if self.stacks is not None:
            # What the interpreter does at its end, which is not ours: other threads come to theirs.
            threading._shutdown()
        self.collect()
        return status

    def exit_status(self, error):
        code = error.code
        if code is None or isinstance(code, int):
            return (code or 0) & 255
        print(code, file=sys.stderr)
        return 1

    def tell_error(self, error):
        """The traceback, as CPython prints it: without the frames of whoever runs the program."""
        frames = [frame for frame in walk(error.__traceback__) if not frame.tb_frame.f_code.co_filename.startswith(OURS)]
        site = ""
        for frame in frames:
            table = self.recorder.sites.tables.get(id(frame.tb_frame.f_code))
            site = site if table is None else table[frame.tb_lasti // 2]
        told = traceback.TracebackException.from_exception(error, compact=True)
        without_ours(told)
        text = "".join(told.format())
        self.write("stderr", text)
        self.trace.warn("uncaught", text.rstrip("\n"), self.recorder.actor(), site)
        # Frames keep alive what the program has left behind.
        error.__traceback__ = None

    def collect(self):
        """What the interpreter does at its end: what is left behind goes, and says so where it should have been awaited."""
        if self.module is not None:
            self.recorder.variables.module = None
            self.module.__dict__.clear()
        gc.collect()


def walk(frame):
    while frame is not None:
        yield frame
        frame = frame.tb_next


def without_ours(told):
    """Takes our frames out of an error, and out of all that led to it."""
    todo, seen = [told], set()
    while todo:
        error = todo.pop()
        if error is None or id(error) in seen:
            continue
        seen.add(id(error))
        error.stack[:] = [frame for frame in error.stack if not frame.filename.startswith(OURS)]
        todo += [error.__cause__, error.__context__, *(error.exceptions or ())]


def run_program(source, path, settings, emit, write):
    """Runs a program's text as the main module `path`, and gives its exit status.

    `emit` is called with lines of the trace as they come, the header first (never, if the program has a syntax error), `write`
    with "stdout" or "stderr" and a text. Errors: none that are the program's.
    """
    warnings.simplefilter("default", RuntimeWarning)
    return Run(source, path, settings, emit, write).run()
