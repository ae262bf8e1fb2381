"""What every part of the program generator needs: chance, names that are used once, blocks of statements, and their scope."""
import random
from dataclasses import dataclass, field, replace

ERRORS = ["ValueError", "TimeoutError", "asyncio.CancelledError", "BaseExceptionGroup", "Exception", "BaseException",
          "RuntimeError"]


@dataclass
class Scope:
    """What a statement may use, and where it stands."""

    functions: tuple = ()
    """Coroutine functions that may be called: those further down, so that no program recurs for ever."""
    functions_plain: tuple = ()
    """Plain functions, which threads run."""
    functions_async: tuple = ()
    """Coroutine functions that may be handed to other loops."""
    is_plain: bool = False
    """In a plain function."""
    tasks: list = field(default_factory=list)
    """Variables with tasks that have surely been made."""
    depth: int = 0
    is_main: bool = False
    may_return: bool = True
    caught: bool = False
    """In a handler: a bare raise is possible."""
    held: tuple = ()
    """Locks that are held."""
    local: dict = field(default_factory=dict)
    """Other variables, by what they are."""

    def inner(self, **changes):
        copies = {"tasks": list(self.tasks), "local": {kind: list(names) for kind, names in self.local.items()}}
        return replace(self, depth=self.depth + 1, **{**copies, **changes})

    def names(self, kind):
        return self.local.get(kind, [])

    def add(self, kind, name):
        self.local.setdefault(kind, []).append(name)
        return name


def indent(lines):
    return ["    " + line for line in lines] or ["    pass"]


class Writer:
    """Draws everything from one seed."""

    def __init__(self, seed, size):
        self.random = random.Random(seed)
        self.left = size
        self.tags = 0
        self.topics = []
        # Few lengths of time make many ties, many make few.
        self.lengths = self.random.choice([3, 12, 40, 90])

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, items):
        return self.random.choice(items)

    def some(self, items, most=3):
        return self.random.sample(items, self.random.randint(1, min(most, len(items))))

    def tag(self):
        self.tags += 1
        return str(self.tags)

    def name(self, prefix):
        return prefix + self.tag()

    def seconds(self, zero=0.08):
        return "0" if self.chance(zero) else repr(self.random.randint(1, self.lengths) / 100)

    def log(self, *values):
        return f"log({', '.join(['me', chr(34) + self.tag() + chr(34), *values])})"

    def draw(self, table):
        """What one of the (weight, function) gives."""
        return self.random.choices([f for _, f in table], [w for w, _ in table])[0]()

    def block(self, scope, least=1, most=4):
        """Statements, until there are enough, the program is long enough, or one of them leaves the block."""
        lines = []
        for _ in range(self.random.randint(least, most)):
            if self.left <= 0 and lines:
                break
            self.left -= 1
            statement = self.statement(scope)
            lines += statement
            if statement[-1].startswith(("raise", "return")):
                break
        return lines

    def statement(self, scope):
        return self.draw([entry for topic in self.topics for entry in topic.statements(scope)])

    def awaitable(self, scope):
        """An expression to await."""
        return self.draw([entry for topic in self.topics for entry in topic.awaitables(scope)])

    def coroutine(self, scope):
        """An expression to make a task of."""
        return self.draw([entry for topic in self.topics for entry in topic.coroutines(scope)])

    def attempt(self, body, scope, handled=None):
        """try ... except: handlers of some kinds of errors, the widest last."""
        kinds = handled or self.some(ERRORS, 2)
        kinds.sort(key=ERRORS.index)
        lines = ["try:", *indent(body)]
        for kind in kinds:
            handler = [self.log(f'"{kind.split(".")[-1]}"', "e")]
            if self.chance(0.35):
                handler += self.block(scope.inner(caught=True), 0, 2)
            is_cancellation = kind in ("asyncio.CancelledError", "BaseException")
            if is_cancellation and self.chance(0.65) and not handler[-1].startswith(("raise", "return")):
                handler.append("raise")
            lines += [f"except {kind} as e:", *indent(handler)]
        if self.chance(0.3):
            cleanup = [self.log()]
            if self.chance(0.4):
                cleanup += [self.pause(), self.log()]
            lines += ["finally:", *indent(cleanup)]
        return lines

    def pause(self):
        return f"await asyncio.sleep({self.seconds()})"


class Topic:
    """One concept of asyncio, as far as programs use it."""

    def __init__(self, writer):
        self.writer = writer

    def shared(self):
        """Lines that make what all functions of the program share."""
        return []

    def setup(self):
        """Lines at the beginning of the main coroutine."""
        return []

    def statements(self, scope):
        """(weight, function) for statements; a function gives lines."""
        return []

    def awaitables(self, scope):
        """(weight, function) for expressions that can be awaited."""
        return self.coroutines(scope)

    def coroutines(self, scope):
        """(weight, function) for those among them that are coroutines."""
        return []
