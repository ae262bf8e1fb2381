"""Tells of the calls a program makes: coroutines that are awaited directly, or not yet, and requests for cancellation."""
import ast
import asyncio
import builtins
import gc
from collections import deque
from types import BuiltinMethodType, CoroutineType, MethodDescriptorType

from .primitives import EAGER
from .trace_text import quoted
from .values import call_name, given, is_new

METHODS = (MethodDescriptorType, BuiltinMethodType)
COROUTINE = 0x80
CANCEL = asyncio.Task.cancel
# The youngest objects, and those that outlived one collection: a coroutine that is looked for has just been made.
YOUNG = (0, 1)


def stable_places(tree):
    """Where the program calls something that is nothing of its own, and always the same: a built-in function, one of a module."""
    stored, modules = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules.update(each.asname or each.name for each in node.names if each.asname or "." not in each.name)
        elif isinstance(node, ast.ImportFrom):
            stored.update(each.asname or each.name for each in node.names)
        elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            stored.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            stored.add(node.name)
        elif isinstance(node, ast.arg):
            stored.add(node.arg)
    return {
        (node.lineno, node.end_lineno, node.col_offset, node.end_col_offset)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and is_stable(node.func, stored, modules)
    }


def is_stable(function, stored, modules):
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.value.id in modules and function.value.id not in stored
    return isinstance(function, ast.Name) and hasattr(builtins, function.id) and function.id not in stored | modules | {"exec", "eval"}


# Each look for one of them goes through all.
MOST_TO_LOOK_FOR = 1_000


class Calls:
    """What is known of the calls of one run."""

    def __init__(self, recorder):
        self.recorder = recorder
        recorder.calls = self
        # Calls of coroutine functions whose coroutines nobody has run: code, actor and site of each.
        self.untold = deque()
        # By id of a code, how many of these there are from each place.
        self.counts = {}
        # Those that were told of, by id of the coroutine: its tag. And by id of its frame: the id of the coroutine.
        self.told = {}
        self.frames = {}
        # Their tags and the places of the calls, also of one that is just being thrown away; and of that one, until Python has warned of it.
        self.made = {}
        self.dropping = None
        # By id of a frame: the lane that entered it, and the call.
        self.entered = {}

    def coroutine_made(self, code, frame):
        recorder = self.recorder
        entry = code, recorder.actor(), recorder.sites.tables[id(frame.f_code)][frame.f_lasti // 2]
        self.untold.append(entry)
        self.count(entry, 1)

    def count(self, entry, more):
        """One more that nobody runs, or one less."""
        code, _, site = entry
        counts = self.counts.setdefault(id(code), {})
        counts[site] = counts.get(site, 0) + more
        if counts[site] == 0:
            del counts[site]

    def taken(self, coroutine_code, frame):
        """Somebody runs a coroutine; gives how many of those that nobody runs were made before it."""
        counts = self.counts.get(id(coroutine_code))
        if not counts:
            return len(self.untold)
        is_same = lambda entry: entry[0] is coroutine_code
        index = next(index for index, entry in enumerate(self.untold) if is_same(entry))
        # Calls of one place come to the same; of others it must be known which one this is, unless there are too many to look for it.
        if len(counts) > 1 and len(self.untold) <= MOST_TO_LOOK_FOR:
            same = [index for index, entry in enumerate(self.untold) if is_same(entry)]
            living = [coroutine.cr_frame for coroutine in self.waiting(coroutine_code, begun=frame)]
            if len(living) == len(same) and frame in living:
                index = same[living.index(frame)]
        self.count(self.untold[index], -1)
        del self.untold[index]
        return index

    def tell(self, count=None):
        """Something happens, and nobody runs the first `count` of them yet."""
        untold, counts = self.untold, {}
        for code, *_ in untold:
            counts[code] = counts.get(code, 0) + 1
        told = [untold.popleft() for _ in range(len(untold) if count is None else count)]
        # The oldest last, to be taken from there.
        living = {code: self.waiting(code, counts[code])[::-1] for code in {code for code, *_ in told}}
        for entry in told:
            self.count(entry, -1)
            coroutine = living[entry[0]].pop() if living[entry[0]] else None
            tag = self.tell_of(entry, coroutine)
            if coroutine is not None:
                self.recorder.keep(self.told, coroutine, tag)
                self.frames[id(coroutine.cr_frame)] = id(coroutine)
                self.made[id(coroutine)] = tag, entry[2]

    def tell_of(self, entry, coroutine):
        """Tells of one that nobody runs yet; gives its tag."""
        code, actor, site = entry
        recorder = self.recorder
        call = call_name(code) + ("" if coroutine is None else given(coroutine.cr_frame, recorder.name_of))
        return recorder.introduce(actor, "coroutine", call, f"{quoted(call)}{site}")

    def dropped(self, frame):
        """Python is about to warn of a coroutine that is thrown away before anybody ran it, which is no longer among those told."""
        coroutine = frame.f_locals["coro"]
        known = self.made.pop(id(coroutine), None)
        same = [entry for entry in self.untold if entry[0] is coroutine.cr_code]
        # As a rule the statement that made it throws it away.
        here = self.recorder.site()
        entry = next((entry for entry in reversed(same) if entry[2] == here), None)
        if entry is not None or len(same) > sum(other is not coroutine for other in self.waiting(coroutine.cr_code)):
            entry = entry or same[0]
            self.untold.remove(entry)
            self.count(entry, -1)
            known = self.tell_of(entry, coroutine), entry[2]
        self.dropping = known

    def warned(self, *_):
        """Python warns once for each place: of the others it is told that nobody can run them any more."""
        if self.dropping is not None:
            self.recorder.put(self.recorder.actor(), f"begin {self.dropping[0]} -")
            self.dropping = None

    def waiting(self, code, most=None, begun=None):
        """The coroutines of a code that nobody runs and of which has not been told, and the one that begins with a frame, in the order
        in which they were made; of more than `most` the youngest. They are looked for from the youngest on, among the young."""
        found = []
        for generation in YOUNG:
            for thing in reversed(gc.get_objects(generation)):
                if type(thing) is CoroutineType and thing.cr_code is code:
                    if is_new(thing) and id(thing) not in self.told or begun is not None and thing.cr_frame is begun:
                        found.append(thing)
                        if len(found) == most:
                            return found[::-1]
        return found[::-1]

    def begun(self, coroutine, by):
        """A coroutine that has been told of is run: by a lane with that tag."""
        tag = self.told.pop(id(coroutine), None)
        if tag is not None:
            self.made.pop(id(coroutine), None)
            self.recorder.put(self.recorder.actor(), f"begin {tag} {by}{self.recorder.site()}")

    def started(self, frame):
        """The first instruction of a coroutine of the program's, if it is one."""
        code = frame.f_code
        if not code.co_flags & COROUTINE:
            return
        recorder = self.recorder
        back = frame.f_back
        if back is None or id(back.f_code) in recorder.boundaries:
            return
        if back.f_code is EAGER:
            asyncio.get_running_loop().eager_begun(asyncio.current_task())
            return
        actor = recorder.actor()
        if self.untold:
            before = self.taken(code, frame)
            if before:
                self.tell(before)
        if self.told:
            coroutine = self.running(frame)
            if coroutine is not None:
                self.begun(coroutine, actor)
        call = call_name(code) + given(frame, recorder.name_of)
        self.entered[id(frame)] = actor, call
        recorder.step(actor, f"enter {quoted(call)}{recorder.site_from(back)}")
        recorder.variables.entered(actor)

    def running(self, frame):
        """The coroutine of a frame, if it is one that was told of."""
        key = self.frames.pop(id(frame), None)
        reference = self.recorder.references.get(key) if key in self.told else None
        coroutine = reference() if callable(reference) else None
        # Another frame may have been where this one is.
        return coroutine if coroutine is not None and coroutine.cr_frame is frame else None

    def left(self, frame, error=None):
        known = self.entered.pop(id(frame), None)
        if known is not None:
            actor, call = known
            back = frame.f_back
            self.recorder.variables.left(actor)
            how = "" if error is None else " cancelled" if isinstance(error, asyncio.CancelledError) else " error"
            self.recorder.step(actor, f"leave {quoted(call)}{how}{'' if back is None else self.recorder.site_from(back)}")

    def method_called(self, function, first):
        """A method of C is called; of interest is that a task is asked to be cancelled."""
        if function is CANCEL:
            task = first
        elif getattr(function, "__name__", "") == "cancel" and isinstance(getattr(function, "__self__", None), asyncio.Task):
            task = function.__self__
        else:
            return
        lane = self.recorder.lanes.get(id(task))
        if lane is not None and not task.done():
            lane.cancels += 1
            recorder = self.recorder
            recorder.step(recorder.actor(), f'cancel {lane.tag} ""{recorder.site()}')
