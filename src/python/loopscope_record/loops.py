"""Event loops that tell a recorder of what they run. Which handle is next, and all else, is CPython's own."""
import asyncio
import functools
import selectors
import sys
from asyncio import base_events, events

from .clock import MICROS, REAL_MONOTONIC
from .waiting import SharedSelector, WatchedSelector

OURS = ("asyncio.", "concurrent.futures", "loopscope_record")
TASK = asyncio.Task
# What a task has a loop call to take a step: the first has no name.
STEPS = (None, "task_wakeup", "TaskWakeupMethWrapper", "__step", "__wakeup")
# Of the virtual clock, in seconds.
RESOLUTION = 1e-9
# The type of what a task has a loop call where it wants nothing but its next turn; none where tasks are not of C.
FIRST_STEP = None
WARNINGS = {
    "was never retrieved": "never-retrieved",
    "was destroyed but it is pending": "destroyed-pending",
}


def is_library(callback):
    """Whether a callback is one of asyncio's own. None: its module is not known."""
    while isinstance(callback, functools.partial):
        callback = callback.func
    function = getattr(callback, "__func__", callback)
    module = getattr(function, "__module__", None)
    if module is None or module == "builtins":
        return None
    return module == "asyncio" or module.startswith(OURS)


class Step(events.Handle):
    """A step of a task."""

    __slots__ = ("lane",)

    def _run(self):
        loop = self._loop
        if loop.is_fresh:
            loop.begin_turn(self)
        elif loop.is_real and REAL_MONOTONIC() > loop.recorder.clock.next:
            loop.recorder.clock.tick()
        loop.lane = lane = self.lane
        loop.task = task = self._callback.__self__
        loop.step = self
        recorder = loop.recorder
        recorder.put(lane.tag, lane.run)
        try:
            RUN(self)
        finally:
            if task._fut_waiter is None and not task.done():
                recorder.yielded(lane, task.get_coro())
            else:
                recorder.stopped(lane, task)
            loop.lane = loop.task = loop.step = None
            if loop.untold:
                loop.tell_readied()


class Callback(events.Handle):
    """A callback of the program's."""

    __slots__ = ("lane",)

    def _run(self):
        run_callback(self, self.lane, events.Handle)


class Inner(events.Handle):
    """A callback of asyncio's own: who asked for it does what it does."""

    __slots__ = ("lane",)

    def _run(self):
        loop = self._loop
        if loop.is_fresh:
            loop.begin_turn(self)
        loop.lane = self.lane
        try:
            events.Handle._run(self)
        finally:
            loop.lane = None


class Timer(events.TimerHandle):
    """A callback at a time: the program's, if it has a lane, or asyncio's own."""

    __slots__ = ()

    def _run(self):
        loop = self._loop
        if loop.recorder.choices is not None:
            loop.recorder.choices.gone(self)
        lane = loop.timers.get(id(self))
        if lane is not None:
            run_callback(self, lane, events.TimerHandle)
            loop.timers.pop(id(self), None)
            return
        if loop.is_fresh:
            loop.begin_turn(self)
        events.TimerHandle._run(self)

    def cancel(self):
        loop = self._loop
        loop.timers.pop(id(self), None)
        if loop.recorder.choices is not None:
            loop.recorder.choices.cancelled(self)
        events.TimerHandle.cancel(self)


def run_callback(handle, lane, kind):
    loop = handle._loop
    if loop.is_fresh:
        loop.begin_turn(handle)
    elif loop.is_real:
        loop.recorder.clock.tick()
    recorder = loop.recorder
    recorder.put(lane.tag, f"run{lane.site}")
    loop.lane, loop.error = lane, None
    try:
        kind._run(handle)
    except (SystemExit, KeyboardInterrupt) as error:
        loop.error = error
        raise
    finally:
        loop.lane = None
        recorder.callback_ended(lane, loop.error)
        loop.error = None


RUN = events.Handle._run
BOUNDARIES = [function.__code__ for function in (Step._run, Callback._run, Inner._run, Timer._run, events.Handle._run)]


class Recorded:
    """What is recorded of a loop; mixed into one of asyncio's."""

    def follow(self, recorder):
        """From the beginning, before anything runs."""
        self.recorder = recorder
        self.is_real = not recorder.clock.is_virtual
        # Who has a turn now, and the task that is; None between turns.
        self.lane = self.task = self.step = None
        # What a callback has raised.
        self.error = None
        # An iteration has begun in which nothing has run.
        self.is_fresh = False
        self.timers = {}
        # Who was made ready in its own turn, before its wait was told.
        self.untold = []
        # In whose turns tasks take their first step that are being made.
        self.makers = []
        if recorder.choices is not None:
            self.time, self.create_task = self.time_told, self.create_numbered_task
        thread = recorder.thread_lane()
        self.tag = recorder.introduce(thread.tag, "loop", "loop", f"{thread.tag}{recorder.site()}")

    def begin_turn(self, first):
        """An iteration begins, in which handles run: the first one, and those that are ready behind it."""
        self.is_fresh = False
        if self.is_real:
            self.recorder.clock.tick()
        if self.timers:
            for handle in (first, *self._ready):
                lane = self.timers.get(id(handle))
                if lane is not None:
                    self.recorder.put("-", f"ready {lane.tag} -")
        self.recorder.put("-", f"turn {self.tag} {len(self._ready) + 1}")

    def time(self):
        return self.recorder.clock.time()

    def time_told(self):
        """The same where it is noted that the program looks at the clock."""
        if id(sys._getframe(1).f_code) in self.recorder.sites.tables:
            self.recorder.choices.clock_read()
        return self.recorder.clock.time()

    def create_numbered_task(self, coro, **options):
        """In one of many runs, of which each begins to count anew."""
        if options.get("name") is None:
            options["name"] = self.recorder.choices.task_name()
        return base_events.BaseEventLoop.create_task(self, coro, **options)

    def run_forever(self):
        recorder = self.recorder
        thread, site = recorder.thread_lane(), recorder.site()
        recorder.put(thread.tag, f'wait {self.tag} ""{site}')
        recorder.look(thread.tag)
        try:
            super().run_forever()
        finally:
            recorder.put(thread.tag, f"run{site}")

    def eager_begun(self, task):
        """A task takes its first step while it is made, in the turn of whoever makes it."""
        lane = self.recorder.task_made(task, self)
        self.recorder.put(lane.tag, "run")
        self.makers.append(self.lane)
        self.lane = lane

    def eager_stopped(self, task):
        """That step is over."""
        lane = self.recorder.lanes.get(id(task))
        if lane is None:
            # Of a coroutine of asyncio's, which is not watched.
            self.eager_begun(task)
            lane = self.lane
        elif lane is not self.lane:
            # It is an ordinary one.
            return
        if task._fut_waiter is None and not task.done():
            self.recorder.yielded(lane, task.get_coro())
        else:
            self.recorder.stopped(lane, task)
        self.lane = self.makers.pop()
        if self.lane is not None:
            self.recorder.put(self.lane.tag, f"run{self.recorder.site()}")

    def tell_readied(self):
        untold, self.untold = self.untold, []
        for lane, task, future in untold:
            self.recorder.readied(lane, task, future)

    def call_soon(self, callback, *args, context=None):
        if type(callback) is FIRST_STEP and callback.__self__ is self.task and not self._debug:
            # It gives up its turn and goes on in the next iteration: the commonest, and the quickest of all. Its handle is used again.
            handle = self.step
            handle._callback, handle._args = callback, args
            self._ready.append(handle)
            return handle
        return super().call_soon(callback, *args, context=context)

    def _call_soon(self, callback, args, context):
        handle = self.handle(callback, args, context)
        self._ready.append(handle)
        return handle

    def handle(self, callback, args, context):
        global FIRST_STEP
        owner = getattr(callback, "__self__", None)
        recorder = self.recorder
        if isinstance(owner, TASK) and getattr(callback, "__name__", None) in STEPS:
            lane = recorder.lanes.get(id(owner))
            if lane is None:
                lane = recorder.task_made(owner, self)
                if not hasattr(callback, "__name__"):
                    FIRST_STEP = type(callback)
            elif args:
                self.done_first(args[0])
                if owner is self.task:
                    self.untold.append((lane, owner, args[0]))
                else:
                    recorder.readied(lane, owner, args[0])
            handle = Step(callback, args, self, context)
            handle.lane = lane
            return handle
        if args:
            self.done_first(args[0])
        if self.is_own(callback):
            handle = Inner(callback, args, self, context)
            handle.lane = recorder.lane_in(self)
        else:
            handle = Callback(callback, args, self, context)
            handle.lane = recorder.callback_made(callback, args, self)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        if not hasattr(events, "_ThreadSafeHandle"):
            return super().call_soon_threadsafe(callback, *args, context=context)
        # From Python 3.14 on it makes the handle itself.
        self._check_closed()
        handle = self._call_soon(callback, args, context)
        self._write_to_self()
        return handle

    def is_own(self, callback):
        known = is_library(callback)
        # A method of a loop's or a future's: whoever asks for it.
        if known is None or getattr(callback, "__self__", None) is self:
            return self.recorder.site() == ""
        return known

    def done_first(self, future):
        """The end of the task that runs now is told before what comes of it."""
        if future is self.task and future is not None and future.done():
            self.recorder.ended(self.lane, future)

    def call_at(self, when, callback, *args, context=None):
        choices, number = self.recorder.choices, None
        if choices is not None:
            now = choices.clock.micros / MICROS
            delay, number = choices.delay(when - now)
            when = now + delay
        timer = super().call_at(when, callback, *args, context=context)
        timer.__class__ = Timer
        if number is not None:
            choices.numbers[id(timer)] = number
        if not self.is_own(callback):
            self.timers[id(timer)] = self.recorder.callback_made(callback, args, self, when)
        return timer

    def call_exception_handler(self, context):
        if "handle" in context:
            self.error = context.get("exception")
        message = context.get("message", "")
        code = next((code for part, code in WARNINGS.items() if part in message), "loop-error")
        with self.recorder.warning(code):
            super().call_exception_handler(context)


def plain_loop(recorder, stacks):
    """The class of a loop without a network, in one of the threads that `stacks` are."""

    class SelectorEventLoop(Recorded, base_events.BaseEventLoop):
        def __init__(self, selector=None):
            super().__init__()
            self._selector = SharedSelector(self, stacks)
            self._clock_resolution = RESOLUTION
            self.follow(recorder)

        def _process_events(self, event_list):
            """None come."""

        def _write_to_self(self):
            self._selector.call()

    return SelectorEventLoop


def socket_loop(recorder):
    """The class of a loop with sockets, files and signals: what this system's usual one is."""

    class SelectorEventLoop(Recorded, asyncio.SelectorEventLoop):
        def __init__(self, selector=None):
            watched = WatchedSelector(selector or selectors.DefaultSelector())
            watched.loop = self
            super().__init__(watched)
            if recorder.clock.is_virtual:
                self._clock_resolution = RESOLUTION
            self.follow(recorder)

    return SelectorEventLoop
