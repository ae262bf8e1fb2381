"""Tells the values of a program's variables where their frames lose their turns: what has changed since it was told."""
import ast
import collections
import enum
import sys
from types import AsyncGeneratorType, CoroutineType, FunctionType, GeneratorType, GetSetDescriptorType, ModuleType

from .awaited import SLEEP, frame_and_next
from .trace_text import quoted
from .values import BRACKETS, MOST_CHARACTERS, MOST_DEPTH, MOST_ITEMS, PLAIN, call_name, cut, preview

COROUTINE = 0x80
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
# So many values are looked at in a run, which takes a few tenths of a second; a longer run is told of up to there.
MOST_LOOKS = 100_000
MOST_TOLD_CHARACTERS = 4_000_000
MOST_FRAMES = 1000
MISSING = object()
# Before Python 3.13 to look at the variables of a frame is to keep what is in them alive.
HAS_VIEWS = sys.version_info >= (3, 13)
# Of these the value itself is kept, to be compared.
SIMPLE = (int, float, bool, str, type(None))
NO_VARIABLES = (ModuleType, FunctionType, type, type(len))
CONTAINERS = {collections.deque: "deque", collections.defaultdict: "", collections.Counter: "", collections.OrderedDict: ""}


class Text(str):
    """What was told of a thing that may change inside."""


class Variables:
    """What is known of the variables of one run."""

    def __init__(self, recorder, tree, codes, is_told):
        self.recorder = recorder
        # By id of a code: number and name of each of its variables.
        self.of = {}
        # By number: how it is declared. Once that has been told, None.
        self.declarations = [None]
        # Nothing is told any more.
        self.is_cut = not is_told
        self.looks_left = MOST_LOOKS
        self.characters_left = MOST_TOLD_CHARACTERS
        # By tag of a lane: what was told of each of its frames, the outermost first, as a reader of the trace has them.
        self.frames = {}
        self.of_module = {}
        self.module = None
        self.module_variables = ()
        functions = {}
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                first = node.decorator_list[0] if node.decorator_list else node
                functions[node.name, first.lineno] = node
        for code in codes:
            node = tree if code.co_name == "<module>" else functions.get((code.co_name, code.co_firstlineno))
            if node is not None:
                self.of[id(code)] = [(self.number(name, line), name) for name, line in names_of(node).items()]
        self.module_variables = self.of.pop(id(codes[0]), ())
        self.of = {key: names for key, names in self.of.items() if names}
        self.has_any = len(self.declarations) > 1

    def number(self, name, line):
        self.declarations.append((name, line))
        return len(self.declarations) - 1

    # What a reader of the trace takes for the frames of a lane.

    def entered(self, actor):
        if self.is_cut:
            return
        self.frames.setdefault(actor, [{}]).append({})

    def left(self, actor):
        known = self.frames.get(actor)
        if known is not None and len(known) > 1:
            known.pop()

    def ended(self, actor):
        if self.is_cut:
            return
        if self.module_variables:
            self.tell(actor, ())
        self.frames.pop(actor, None)

    # Where something is told.

    def suspended(self, actor, coroutine):
        """A task has given up its turn."""
        if self.is_cut or not self.has_any:
            return
        if not self.module_variables and type(coroutine) is CoroutineType and id(coroutine.cr_code) not in self.of:
            inner = coroutine.cr_await
            if type(inner) is CoroutineType and inner.cr_code is SLEEP:
                return
        frames, is_first = [], True
        for _ in range(MOST_FRAMES):
            if coroutine is None:
                break
            frame, coroutine = frame_and_next(coroutine)
            if frame is not None and (is_first or frame.f_code.co_flags & COROUTINE):
                frames += [frame] if is_first or id(frame.f_code) in self.recorder.sites.tables else []
                is_first = False
        self.tell(actor, frames)

    def running(self, actor, frame):
        """The program does something in that frame, or in one below it, that others can see."""
        if self.is_cut or not self.has_any:
            return
        frames = []
        recorder = self.recorder
        tables, boundaries = recorder.sites.tables, recorder.boundaries
        outermost = None
        while frame is not None and id(frame.f_code) not in boundaries:
            if id(frame.f_code) in tables:
                outermost = frame
                frames.append(frame)
            frame = frame.f_back
        frames = [each for each in reversed(frames) if each is outermost or each.f_code.co_flags & COROUTINE]
        self.tell(actor, frames)

    def tell(self, actor, frames):
        """`frames` are those of the lane that acts, the outermost first."""
        self.looks_left -= 1
        known = self.frames.get(actor)
        if known is None:
            known = self.frames[actor] = [{}]
        depth = len(known)
        for frame, told in zip(frames, known):
            depth -= 1
            names = self.of.get(id(frame.f_code))
            if names and HAS_VIEWS:
                self.compare(actor, depth, names, frame.f_locals, told)
        if self.module is not None and self.module_variables:
            self.compare(actor, -1, self.module_variables, self.module.__dict__, self.of_module)
        if self.looks_left < 0:
            self.cut()

    def compare(self, actor, depth, names, values, told):
        self.looks_left -= len(names)
        for number, name in names:
            value = values.get(name, MISSING)
            before = told.get(number, MISSING)
            if value is before:
                continue
            kind = type(value)
            if value is MISSING:
                text = ""
                del told[number]
            elif issubclass(kind, NO_VARIABLES) and (depth < 0 or getattr(value, "__name__", None) == name):
                continue
            elif kind in SIMPLE:
                if kind is type(before) and value == before:
                    continue
                told[number] = value
                text = preview(value)
            else:
                self.looks_left -= 1
                try:
                    text = value_text(value, self.recorder.name_of)
                except RuntimeError:
                    # Another thread changes it just now, or the stack is nearly used up.
                    continue
                if type(before) is Text and text == before:
                    continue
                told[number] = Text(text)
            self.put(actor, number, depth, text)

    def put(self, actor, number, depth, text):
        if self.is_cut:
            return
        recorder = self.recorder
        declaration = self.declarations[number]
        if declaration is not None:
            self.declarations[number] = None
            recorder.put("-", f"variable {number} {declaration[1]} {quoted(declaration[0])}")
        self.characters_left -= len(text)
        if self.characters_left < 0:
            self.cut()
            return
        recorder.put(actor, f"value {number} {depth} {quoted(text)}")

    def items(self, tag, items):
        """By the change that was told just before, a thing contains these."""
        if self.is_cut or type(items) not in (list, collections.deque) or not items:
            return
        self.looks_left -= 1
        text = listed(items, self.recorder.name_of, 0)
        self.characters_left -= len(text)
        self.recorder.put("-", f"items {tag} {quoted(short(text))}")

    def cut(self):
        """Nothing more is told, and that is told."""
        self.is_cut = True
        self.frames.clear()
        self.recorder.put("-", 'value 0 0 ""')


def names_of(node):
    """The variables of a function or module, with the line in which each is first given a value."""
    names, others = {}, set()
    if not isinstance(node, ast.Module):
        arguments = node.args
        for each in (*arguments.posonlyargs, *arguments.args, arguments.vararg, *arguments.kwonlyargs, arguments.kwarg):
            if each is not None and each.arg not in ("self", "cls"):
                names[each.arg] = each.lineno
    todo = collections.deque(node.body)
    while todo:
        each = todo.popleft()
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store) and not each.id.startswith("__") and each.id != "_":
            names.setdefault(each.id, each.lineno)
        elif isinstance(each, (ast.Global, ast.Nonlocal)):
            others.update(each.names)
        if isinstance(each, SCOPES):
            if isinstance(node, ast.Module):
                # What functions do with the module's variables.
                for inner in ast.walk(each):
                    if isinstance(inner, ast.Global):
                        for name in inner.names:
                            names.setdefault(name, inner.lineno)
        elif isinstance(each, ast.comprehension):
            # Its own variables are nobody else's.
            todo += (each.iter, *each.ifs)
        else:
            todo.extendleft(reversed(list(ast.iter_child_nodes(each))))
    return names if isinstance(node, ast.Module) else {name: line for name, line in names.items() if name not in others}


def short(text):
    return cut(text, MOST_CHARACTERS)


def value_text(value, names, depth=0):
    """A value with what is in it, in a few characters; nothing of the program's runs."""
    kind = type(value)
    if kind is dict or kind in BRACKETS or kind in CONTAINERS:
        return short(collection_text(value, kind, names, depth))
    if kind is str or kind in PLAIN or issubclass(kind, (BaseException, *NO_VARIABLES)):
        return preview(value, names)
    name = names(value)
    if name is not None:
        return name
    if kind in (CoroutineType, GeneratorType, AsyncGeneratorType):
        return short(f"{call_name(value)}()")
    if kind is range:
        return short(repr(value))
    if isinstance(kind, enum.EnumType):
        return short(f"{kind.__name__}.{value._name_}")
    if kind.__module__.partition(".")[0] not in sys.stdlib_module_names:
        fields = fields_of(value)
        if fields is not None:
            return short(f"{kind.__name__}({fields_text(fields, names, depth)})")
    return short(f"<{kind.__name__}>")


def collection_text(value, kind, names, depth):
    if kind is dict or kind in CONTAINERS and kind is not collections.deque:
        return "{" + fields_text(value, names, depth, ": ", lambda key: value_text(key, names, depth + 1)) + "}"
    if kind is collections.deque:
        return f"deque([{listed(value, names, depth)}])"
    if not value and kind in (set, frozenset):
        return "set()"
    opening, closing = BRACKETS[kind]
    return f"{opening}{listed(value, names, depth)}{',' if kind is tuple and len(value) == 1 else ''}{closing}"


def listed(value, names, depth):
    if depth >= MOST_DEPTH:
        return "…"
    texts = [value_text(item, names, depth + 1) for _, item in zip(range(MOST_ITEMS), value)]
    return ", ".join(texts) + (f", … ×{len(value)}" if len(value) > MOST_ITEMS else "")


def fields_text(fields, names, depth, between="=", key_text=str):
    if depth >= MOST_DEPTH:
        return "…"
    texts = [f"{key_text(key)}{between}{value_text(item, names, depth + 1)}" for _, (key, item) in zip(range(MOST_ITEMS), fields.items())]
    return ", ".join(texts) + (f", … ×{len(fields)}" if len(fields) > MOST_ITEMS else "")


def fields_of(value):
    """The attributes that an object has itself; None where they cannot be read without running what the program has written."""
    for kind in type(value).__mro__:
        found = kind.__dict__.get("__dict__")
        if found is not None:
            return found.__get__(value) if type(found) is GetSetDescriptorType else None
    return None
