"""Tells of the calls a program makes: coroutines that are awaited directly, or not yet, and requests for cancellation."""
import ast
import asyncio
import builtins
import gc
from collections import deque
from types import BuiltinMethodType, CoroutineType, MethodDescriptorType

from .trace_text import quoted
from .values import call_name, given, is_new

METHODS = (MethodDescriptorType, BuiltinMethodType)
COROUTINE = 0x80
CANCEL = asyncio.Task.cancel
# The youngest objects and those that outlived one collection: a coroutine that is looked for has just been made.
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


class Calls:
    """What is known of the calls of one run."""

    def __init__(self, recorder):
        self.recorder = recorder
        recorder.calls = self
        # Calls of coroutine functions whose coroutines nobody has run: code, actor and site of each.
        self.untold = deque()
        # Those that were told of, by id of the coroutine: its tag.
        self.told = {}
        # By id of a frame: the lane that entered it, and the call.
        self.entered = {}

    def coroutine_made(self, code, frame):
        recorder = self.recorder
        self.untold.append((code, recorder.actor(), recorder.sites.tables[id(frame.f_code)][frame.f_lasti // 2]))

    def taken(self, coroutine_code):
        """Somebody runs a coroutine; gives how many of those that nobody runs were made before it."""
        for index, (code, *_) in enumerate(self.untold):
            if code is coroutine_code:
                del self.untold[index]
                return index
        return len(self.untold)

    def tell(self, count=None):
        """Something happens, and nobody runs the first `count` of them yet."""
        told = [self.untold.popleft() for _ in range(len(self.untold) if count is None else count)]
        recorder = self.recorder
        found = set()
        for code, actor, site in told:
            coroutine = self.find(code, found)
            call = call_name(code) + ("" if coroutine is None else given(coroutine.cr_frame, recorder.name_of))
            tag = recorder.introduce(actor, "coroutine", call, f"{quoted(call)}{site}")
            if coroutine is not None:
                found.add(id(coroutine))
                recorder.keep(self.told, coroutine, tag)

    def find(self, code, found):
        """The oldest coroutine of a code that nobody runs and of which has not been told, among the young."""
        for generation in YOUNG:
            for thing in gc.get_objects(generation):
                if type(thing) is CoroutineType and thing.cr_code is code and is_new(thing):
                    if id(thing) not in self.told and id(thing) not in found:
                        return thing
        return None

    def begun(self, coroutine, by):
        """A coroutine that has been told of is run: by a lane with that tag."""
        tag = self.told.pop(id(coroutine), None)
        if tag is not None:
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
        actor = recorder.actor()
        if self.untold:
            before = self.taken(code)
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
        for key in self.told:
            reference = self.recorder.references.get(key)
            coroutine = reference() if callable(reference) else None
            if coroutine is not None and coroutine.cr_frame is frame:
                return coroutine
        return None

    def left(self, frame):
        known = self.entered.pop(id(frame), None)
        if known is not None:
            actor, call = known
            back = frame.f_back
            self.recorder.variables.left(actor)
            self.recorder.step(actor, f"leave {quoted(call)}{'' if back is None else self.recorder.site_from(back)}")

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
