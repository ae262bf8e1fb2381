"""What the names of a Python program stand for, so far as its translation must know: which calls stop a thread."""
import ast

MAKERS = {
    "threading.Thread": "thread",
    "threading.Lock": "thread lock",
    "threading.RLock": "thread lock",
    "threading.Event": "thread event",
    "threading.Barrier": "thread barrier",
    "queue.Queue": "thread queue",
    "queue.LifoQueue": "thread queue",
    "queue.PriorityQueue": "thread queue",
    "futures.ThreadPoolExecutor": "pool",
    "asyncio.run_coroutine_threadsafe": "thread future",
    "asyncio.Runner": "runner",
    "asyncio.new_event_loop": "loop",
    "asyncio.get_running_loop": "loop",
    "asyncio.get_event_loop": "loop",
}
MAKING_METHODS = {"submit": "thread future", "get_loop": "loop"}
# What a parameter of that name is.
CUSTOMARY = {"loop": "loop"}
BLOCKING_FUNCTIONS = {"time.sleep", "asyncio.run"}
BLOCKING_METHODS = {
    "thread": {"join"},
    "thread lock": {"acquire"},
    "thread event": {"wait"},
    "thread barrier": {"wait"},
    "thread queue": {"get", "put", "join"},
    "thread future": {"result", "exception"},
    "pool": {"shutdown"},
    "runner": {"run", "close"},
    "loop": {"run_until_complete", "run_forever"},
}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def own_nodes(function):
    """The nodes of a function (or module) that do not belong to functions in it."""
    body = function.body if isinstance(function.body, list) else [function.body]
    stack = list(body)
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            stack.extend(ast.iter_child_nodes(node))


def is_generator(function):
    return any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in own_nodes(function))


class Kinds:
    """Read once from a whole program. Names are taken to stand for one kind of thing everywhere."""

    def __init__(self, module):
        self.of_name = dict(CUSTOMARY)
        self.generators = {node.name for node in ast.walk(module)
                           if isinstance(node, ast.AsyncFunctionDef) and is_generator(node)}
        for node in ast.walk(module):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self.note(node.targets[0].id, node.value)
            elif isinstance(node, ast.withitem) and isinstance(node.optional_vars, ast.Name):
                self.note(node.optional_vars.id, node.context_expr)
        self.blocking_functions = set()
        functions = [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]
        while blocking := {f.name for f in functions
                           if f.name not in self.blocking_functions and self.is_blocking(f)}:
            self.blocking_functions |= blocking

    def note(self, name, value):
        if kind := self.of(value):
            self.of_name[name] = kind

    def of(self, node):
        """The kind of an expression; None if it does not matter."""
        if isinstance(node, ast.Name):
            return self.of_name.get(node.id)
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name in MAKERS:
                return MAKERS[name]
            if name in self.generators:
                return "generator"
            if isinstance(node.func, ast.Attribute):
                return MAKING_METHODS.get(node.func.attr)
        return None

    def is_blocking(self, function):
        """A `def` or lambda that stops the thread that calls it."""
        return any(self.blocks(node) for node in own_nodes(function))

    def blocks(self, node):
        """Something that stands where the thread is stopped: a call, or a `with` of a thread's lock, pool or runner."""
        if isinstance(node, ast.With):
            return True
        if not isinstance(node, ast.Call):
            return False
        function = node.func
        if ast.unparse(function) in BLOCKING_FUNCTIONS:
            return True
        if isinstance(function, ast.Name):
            return function.id in self.blocking_functions
        return (isinstance(function, ast.Attribute)
                and function.attr in BLOCKING_METHODS.get(self.of(function.value), ()))
