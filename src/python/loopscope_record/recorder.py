"""Tells a trace what a run does: who acts, what is made, who waits for what, who wakes whom."""
import sys
import threading
import weakref
from asyncio import BaseEventLoop, _get_running_loop
from contextlib import contextmanager
from types import CoroutineType

from .awaited import kind_of, look_into, yielding_site
from .lanes import Lane
from .trace_text import Stop, quoted, renamed
from .values import call_name, error_text, given, is_new, preview

# What the interpreter makes for asynchronous generators.
NAMELESS = {"async_generator_athrow": "aclose", "async_generator_asend": "asend", "anext_awaitable": "anext"}
# By these `asyncio.run` closes a loop: no place of the program makes tasks of them.
CLOSING = {BaseEventLoop.shutdown_asyncgens.__code__, BaseEventLoop.shutdown_default_executor.__code__}


class Reference(weakref.ref):
    """To a thing that something is known of; knows where."""

    __slots__ = ("all", "key", "table")


def forget(reference):
    """The thing is no more."""
    reference.table.pop(reference.key, None)
    reference.all.pop(reference.key, None)


class Recorder:
    """All that is known of one run. Errors: Stop, from whatever tells an event, once the record has ended."""

    def __init__(self, trace, sites, clock):
        self.trace = trace
        self.sites = sites
        self.clock = clock
        self.put = trace.put
        self.introduce = trace.introduce
        # What is known of the program's calls; None where they are not watched.
        self.calls = None
        # And of its variables.
        self.variables = None
        # Who decides how late timers are; None: nobody.
        self.choices = None
        # By id of a task; a task that is no more takes its lane along.
        self.lanes = {}
        # By id of an object: its tag, and the name it is called by.
        self.things = {}
        self.references = {}
        # By number of a thread.
        self.threads = {}
        # Codes of ours below which nothing of the program's is looked for, by id.
        self.boundaries = set()
        # By id of a code of the program's, a table of its places; None for a boundary.
        self.places = dict(sites.tables)
        # By id of a code of the program's: a call of it without arguments.
        self.labels = {}
        # What has been written behind the last end of a line.
        self.rests = {"stdout": "", "stderr": ""}
        # What has been written of a remark that is being made; None between remarks.
        self.warned = None

    def step(self, actor, rest):
        """An event that somebody who watches would count: coroutines that were made before it have been left lying."""
        if self.calls is not None and self.calls.untold:
            self.calls.tell()
        self.put(actor, rest)

    def look(self, actor):
        """What has the lane changed that acts now?"""
        self.variables.running(actor, sys._getframe(1))

    # What is printed.

    def printed(self, stream, text):
        """A program has written a text; whole lines of it are told."""
        if self.warned is not None and stream == "stderr":
            self.warned.append(text)
            return
        lines = (self.rests[stream] + text).split("\n")
        self.rests[stream] = lines.pop()
        for line in lines:
            actor = self.actor()
            self.step(actor, f"print {stream} {quoted(line)}{self.site()}")
            self.look(actor)

    def last_lines(self):
        """The run is over: what stands behind the last line's end is a line, too."""
        for stream, rest in self.rests.items():
            if rest:
                self.printed(stream, "\n")

    @contextmanager
    def warning(self, code):
        """What is written to stderr in the meantime is one remark of Python's."""
        before, self.warned = self.warned, []
        try:
            yield
        finally:
            text, self.warned = "".join(self.warned), before
            if text and not self.trace.is_over:
                site = self.site()
                if self.calls is not None and self.calls.dropping is not None:
                    # A coroutine: the place of its call, wherever it is thrown away.
                    site = self.calls.dropping[1]
                    self.calls.dropping = None
                self.trace.warn(code, text.rstrip("\n"), self.actor(), site)

    def deadlock(self):
        """Nothing can ever happen again. Errors: Stop."""
        self.last_lines()
        self.trace.warn("deadlock", "deadlock: nothing can ever happen again")
        self.trace.finish(1, "deadlock")
        raise Stop

    def has_others(self):
        """Whether another thread runs that is not at an end."""
        return threading.active_count() > 1

    # Who and where.

    def thread_lane(self):
        """The lane of the thread that runs now."""
        number = threading.get_ident()
        lane = self.threads.get(number)
        if lane is None:
            lane = self.threads[number] = self.thread_made(threading.current_thread())
            self.put(lane.tag, "run")
        return lane

    def thread_made(self, thread, actor="-", site=""):
        return Lane(self.introduce(actor, "thread", thread.name, f"{int(thread.daemon)} {quoted(thread.name)}{site}"))

    def actor(self):
        """The tag of the lane that acts now."""
        loop = _get_running_loop()
        if loop is None or getattr(loop, "recorder", None) is not self:
            return self.thread_lane().tag
        return "-" if loop.lane is None else loop.lane.tag

    def lane_in(self, loop):
        """The lane that acts now, perhaps from a thread outside the loop; None between turns."""
        return loop.lane if _get_running_loop() is loop else self.thread_lane()

    def site(self):
        """The place of the program that is executed now."""
        return self.site_from(sys._getframe(1))

    def site_from(self, frame):
        """The place of the program that a frame, or the next one around it, is at."""
        places = self.places
        while frame is not None:
            key = id(frame.f_code)
            if key in places:
                table = places[key]
                return "" if table is None else table[frame.f_lasti // 2]
            frame = frame.f_back
        return ""

    def bound(self, codes):
        """Below frames of these nothing of the program's is looked for."""
        for code in codes:
            self.boundaries.add(id(code))
            self.places[id(code)] = None

    # Things.

    kind_of = staticmethod(kind_of)

    def keep(self, table, thing, value):
        """Keeps what is known of a thing as long as that lives, which this does not prolong."""
        key = id(thing)
        table[key] = value
        try:
            reference = Reference(thing, forget)
        except TypeError:
            self.references[key] = thing
            return
        reference.key, reference.table, reference.all = key, table, self.references
        self.references[key] = reference

    def object_made(self, thing, kind, role, name=None, actor=None, site=None):
        """Tells of an object; gives its tag."""
        actor = self.actor() if actor is None else actor
        site = self.site() if site is None else site
        tag = self.introduce(actor, "object", kind, f"{role} {quoted(kind)}{site}")
        if name is not None:
            tag = renamed(tag, name)
            self.put(actor, f"name {tag} {quoted(name)}{site}")
        self.keep(self.things, thing, (tag, name or kind))
        return tag

    def tag(self, thing):
        """The tag of a task or object, which may be met for the first time; None for what is no part of a trace."""
        lane = self.lanes.get(id(thing))
        if lane is not None:
            return lane.tag
        known = self.things.get(id(thing))
        if known is not None:
            return known[0]
        kind = self.kind_of(thing)
        if kind is None:
            return None
        tag = self.object_made(thing, *kind)
        for member in getattr(thing, "_children", ()):
            self.member(tag, member)
        return tag

    def member(self, group, member):
        tag = self.tag(member)
        if tag is not None:
            self.put(self.actor(), f"member {group} {tag}{self.site()}")

    def name_of(self, value):
        """What a value is called in the trace; None for what is no part of it."""
        lane = self.lanes.get(id(value))
        if lane is not None:
            return lane.name
        if isinstance(value, threading.Thread):
            return value._name
        known = self.things.get(id(value))
        return None if known is None else known[1]

    def shown(self, value):
        return preview(value, self.name_of)

    # Tasks.

    def label(self, coroutine):
        """The call that made a coroutine: `cook('Ann')`."""
        name = call_name(coroutine)
        name = NAMELESS.get(name, name)
        frame = getattr(coroutine, "cr_frame", None) if "." in name else None
        thing = None if frame is None else self.things.get(id(frame.f_locals.get("self")))
        if thing is not None:
            # A method by the name of the queue, lock or event that it is called on: `jobs.join`.
            name = thing[1] + name[name.rindex("."):]
        if type(coroutine) is CoroutineType and is_new(coroutine):
            return name + given(coroutine.cr_frame, self.name_of)
        return name

    def task_made(self, task, loop):
        """A task is met for the first time."""
        name = task.get_name()
        coroutine = task.get_coro()
        if self.calls is not None:
            if self.calls.untold:
                before = self.calls.taken(getattr(coroutine, "cr_code", None), getattr(coroutine, "cr_frame", None))
                if before:
                    self.calls.tell(before)
        code = getattr(coroutine, "cr_code", None)
        if code in CLOSING:
            text = quoted(call_name(coroutine))
        else:
            label = self.labels.get(id(code))
            if label is None:
                label = quoted(self.label(coroutine))
                if id(code) in self.sites.tables and "." not in label and code.co_argcount + code.co_kwonlyargcount == 0 and not code.co_flags & 0x0C:
                    self.labels[id(code)] = label
            text = f"{label}{self.site()}"
        lane = Lane(self.introduce(self.actor(), "task", name, f"{loop.tag} {text}"))
        self.keep(self.lanes, task, lane)
        self.named(lane, name)
        if self.calls is not None and self.calls.told:
            self.calls.begun(coroutine, lane.tag)
        return lane

    def named(self, lane, name):
        lane.name = name
        is_numbered = name.startswith("Task-") and name[5:].isdecimal() and name.isascii()
        self.put("-", f"number {lane.tag} {name[5:]}" if is_numbered else f"name {lane.tag} {quoted(name)}")

    def yielded(self, lane, coroutine):
        """A task has given up its turn, and wants nothing but the next one."""
        site = yielding_site(coroutine, self.sites.tables)
        if site is not lane.site:
            lane.site, lane.run, lane.yielded = site, f"run{site}", f"yield{site}"
        if self.calls is not None and self.calls.untold:
            self.calls.tell()
        self.put(lane.tag, lane.yielded)
        if not self.variables.is_cut:
            self.variables.suspended(lane.tag, coroutine)

    def stopped(self, lane, task):
        """A task waits, or is over."""
        if task.done():
            self.ended(lane, task)
            return
        future = task._fut_waiter
        lane.site, libraries = look_into(task.get_coro(), self.sites.tables)
        lane.run, lane.yielded = f"run{lane.site}", f"yield{lane.site}"
        lane.awaited, until = self.awaited(future, libraries)
        self.step(lane.tag, f'wait {lane.awaited} "{until}"{lane.site}')
        self.variables.suspended(lane.tag, task.get_coro())

    def awaited(self, future, libraries):
        """The tag of what is waited for, and until when; `libraries` are the frames of asyncio's by way of which, the outermost first."""
        if libraries:
            what = self.awaited_by(future, libraries)
            if what is not None:
                return what
        return self.tag(future) or "-", ""

    def awaited_by(self, future, libraries):
        values = libraries[0].f_locals
        name = libraries[0].f_code.co_qualname
        if len(libraries) > 1 and libraries[-1].f_code.co_qualname == "Lock.acquire":
            # A condition takes its lock first, and again when it has been notified.
            values = libraries[-1].f_locals
        if name == "wait" and id(future) not in self.things:
            return self.waited_for(future, values), ""
        # Perhaps with a time limit.
        joining = next((frame.f_locals["self"] for frame in libraries if frame.f_code.co_qualname == "Queue.join"), None)
        if joining is not None:
            tag = self.tag_of_join(joining._finished)
            self.put(self.actor(), f'change {tag} {joining._unfinished_tasks} ""{self.site()}')
            return tag, ""
        if libraries[-1].f_code.co_qualname == "_cancel_and_wait":
            return self.tag(libraries[-1].f_locals["fut"]) or "-", ""
        if name == "sleep":
            timer = values.get("h")
            return None if timer is None else ("-", self.moment(timer.when()))
        if id(future) in self.lanes:
            return None
        for thing in (values.get("self"), *(frame.f_locals.get("self") for frame in libraries)):
            tag = None if thing is None else self.tag(thing)
            if tag is not None:
                return tag, ""
        return None

    def waited_for(self, waiter, values):
        """The group that `asyncio.wait` makes of what it waits for."""
        tag = self.object_made(waiter, "wait", "group")
        for member in values.get("fs", ()):
            self.member(tag, member)
        return tag

    def tag_of_join(self, finished):
        known = self.things.get(id(finished))
        return self.object_made(finished, "queue join", "single:done") if known is None else known[0]

    def moment(self, when):
        """A time of a loop's clock in seconds of the run."""
        return f"{when - self.clock.start:.6f}".rstrip("0").rstrip(".")

    def ended(self, lane, task):
        """A task is done, which may have been told."""
        if lane.is_ended:
            return
        lane.is_ended = True
        self.step(lane.tag, f"end {self.outcome(task)}{lane.site}")
        self.variables.ended(lane.tag)

    def outcome(self, future):
        """How a future came out. It does not count as having been asked, so nothing of its own is used for that."""
        if future.cancelled():
            return 'cancelled "CancelledError"'
        error = future._exception
        if error is not None:
            return f"error {quoted(error_text(error))}"
        result = future._result
        return f"value {quoted('' if result is None else self.shown(result))}"

    def readied(self, lane, task, future):
        """A task that waits is ready again, by way of a future."""
        actor, site = self.actor(), self.site()
        cancels = task.cancelling()
        if cancels > lane.cancels:
            self.step(actor, f'cancel {lane.tag} ""{site}')
        lane.cancels = cancels
        known = self.things.get(id(future))
        if known is not None and known[0] == lane.awaited:
            self.settled(future, known[0], actor, site)
        self.step(actor, f"ready {lane.tag} {lane.awaited}{site}")

    def settled(self, future, tag, actor, site):
        self.step(actor, f"settle {tag} {self.outcome(future)}{site}")

    def settled_now(self, future):
        self.settled(future, self.things[id(future)][0], self.actor(), self.site())

    # Callbacks.

    def callback_made(self, function, args, loop, when=None):
        name = call_name(function)
        texts = ", ".join(preview(arg, self.name_of, 32, 1) for arg in args)
        label = f"{name}({texts})" if texts else name
        site = self.site()
        lane = Lane(self.introduce(self.actor(), "callback", label, f"{loop.tag} {quoted(label)}{site}"))
        lane.site = site
        if when is not None:
            self.put("-", f'due {lane.tag} "{self.moment(when)}"')
        return lane

    def callback_ended(self, lane, error):
        outcome = 'value ""' if error is None else f"error {quoted(error_text(error))}"
        self.step(lane.tag, f"end {outcome}{lane.site}")
        self.variables.ended(lane.tag)
