"""Translates the expressions of a Python program into TypeScript."""
import ast
import re

MODULES = {"asyncio", "contextlib", "contextvars", "futures", "queue", "threading", "time"}
# Python's own names, and where their twins are found.
BUILTINS = {
    "BaseException": "asyncio.BaseException",
    "BaseExceptionGroup": "asyncio.BaseExceptionGroup",
    "Exception": "Error",
    "ExceptionGroup": "asyncio.ExceptionGroup",
    "KeyboardInterrupt": "asyncio.KeyboardInterrupt",
    "LookupError": "contextvars.LookupError",
    "RuntimeError": "asyncio.RuntimeError",
    "SystemExit": "asyncio.SystemExit",
    "TimeoutError": "asyncio.TimeoutError",
    "ValueError": "asyncio.ValueError",
    "repr": "asyncio.repr",
}
# Python's own functions that need a few words of TypeScript; a program gets those that it uses.
HELPERS = {
    "str": """\
function str(value) {
  if (typeof value === "string") return value;
  // What an error says names TypeScript's method.
  return (value instanceof Error ? value.message : asyncio.repr(value)).replace("taskDone()", "task_done()");
}""",
    "print": """\
function print(...values) {
  console.log(values.map(str).join(" "));
}""",
    "len": """\
function len(values) {
  return [...values].length;
}""",
    "range": """\
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}""",
    "round": """\
function round(value, digits = 0) {
  return Number(value.toFixed(digits));
}""",
    "sorted": """\
function sorted(values) {
  return [...values].sort();
}""",
}
RENAMED = {
    "asynccontextmanager": "asyncContextManager",
    "__init__": "constructor",
    "__aenter__": "aenter",
    "__aexit__": "aexit",
    "__aiter__": "[Symbol.asyncIterator]",
    "append": "push",
    "iscoroutine": "isCoroutine",
    "isfuture": "isFuture",
}
GENERATOR_METHODS = {"__anext__": "next", "asend": "next", "athrow": "throw", "aclose": "return"}
# Attributes that are values; any other one that is not called is a method on its way to be a callback.
PROPERTIES = {"broken", "daemon", "exceptions", "ident", "maxsize", "message", "n_waiting", "name", "parties",
              "slow_callback_duration", "value", "var", "old_value", "__cause__"}
OPERATORS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.And: "&&", ast.Or: "||", ast.Eq: "===", ast.NotEq: "!==",
    ast.Is: "===", ast.IsNot: "!==", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
}
# Keyword arguments that stand among the others in TypeScript.
POSITIONAL = {"maxsize", "parties", "result"}
POSITIONAL_TIMEOUT = {"thread", "thread event", "thread barrier", "thread future"}
COMPOUND = (ast.Await, ast.BinOp, ast.BoolOp, ast.Compare, ast.IfExp, ast.Lambda, ast.UnaryOp)


class Unsupported(Exception):
    """The program uses something that has no twin here."""


def camel_case(name):
    head = re.match(r"_*", name)[0]
    first, *rest = name[len(head):].split("_")
    if name.isupper():
        return name
    return head + first + "".join(part[:1].upper() + part[1:] for part in rest)


def is_none(node):
    return isinstance(node, ast.Constant) and node.value is None


class Expressions:
    """One method for each kind of node; `text` calls the right one."""

    def __init__(self, kinds):
        self.kinds = kinds
        self.self_name = None
        # The helpers that the program needs.
        self.helpers = set()

    def text(self, node):
        method = getattr(self, "text_" + type(node).__name__, None)
        if method is None:
            raise Unsupported(ast.unparse(node))
        if self.kinds.blocks(node):
            return f"await {method(node)}"
        return method(node)

    def operand(self, node):
        """As part of a larger expression."""
        is_compound = isinstance(node, COMPOUND) or self.kinds.blocks(node)
        return f"({self.text(node)})" if is_compound else self.text(node)

    def list(self, nodes):
        return ", ".join(map(self.text, nodes))

    def text_Constant(self, node):
        value = node.value
        if value is None:
            return "null"
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, str):
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        return repr(value)

    def text_Name(self, node):
        if node.id == self.self_name:
            return "this"
        if node.id in HELPERS:
            self.helpers.add(node.id)
        return BUILTINS.get(node.id, node.id)

    def text_Attribute(self, node):
        if node.attr == "__name__":
            return f"{self.operand(node.value.args[0])}.constructor.name"
        member = f"{self.operand(node.value)}.{self.attribute(node)}"
        if (isinstance(node.value, ast.Name) and node.value.id in {*MODULES, self.self_name}
                or node.attr in PROPERTIES or node.attr.startswith("__")):
            return member
        if not isinstance(node.value, ast.Name):
            raise Unsupported(ast.unparse(node))
        # Of the object that the variable holds now, as in Python.
        return f"{member}.bind({self.text(node.value)})"

    def attribute(self, node):
        if self.kinds.of(node.value) == "generator" and node.attr in GENERATOR_METHODS:
            return GENERATOR_METHODS[node.attr]
        if node.attr == "__cause__":
            return "cause"
        return RENAMED.get(node.attr) or camel_case(node.attr)

    def text_Call(self, node):
        function, args, options = node.func, list(map(self.text, node.args)), node.keywords
        if isinstance(function, ast.Name) and (special := getattr(self, "call_" + function.id, None)):
            return special(node)
        if any(option.arg is None for option in options):
            raise Unsupported(ast.unparse(node))
        for option in options[:]:
            if self.is_positional(function, option.arg):
                args.append(self.text(option.value))
                options = [other for other in options if other is not option]
        if options:
            pairs = ", ".join(self.option(option) for option in options)
            is_callback = options[0].arg == "context" and not self.is_creation(function)
            place = self.callback_place(function) if is_callback else len(args)
            args.insert(place, f"{{ {pairs} }}")
        if isinstance(function, ast.Attribute):
            callee = f"{self.operand(function.value)}.{self.attribute(function)}"
        else:
            callee = self.operand(function)
        new = "new " if re.search(r"(^|\.)[A-Z]\w*$", ast.unparse(function)) else ""
        return f"{new}{callee}({', '.join(args)})"

    def is_positional(self, function, option):
        if option == "timeout":
            return isinstance(function, ast.Attribute) and (
                self.kinds.of(function.value) in POSITIONAL_TIMEOUT or function.attr == "wait_for")
        return option in POSITIONAL

    def is_creation(self, function):
        return isinstance(function, ast.Attribute) and function.attr in {"create_task", "run", "Task", "add_done_callback"}

    def callback_place(self, function):
        """Where the callback stands among the arguments; its options come before it."""
        return 1 if isinstance(function, ast.Attribute) and function.attr in {"call_later", "call_at"} else 0

    def option(self, option):
        name, value = camel_case(option.arg), self.text(option.value)
        return name if name == value else f"{name}: {value}"

    def call_isinstance(self, node):
        value, kind = node.args
        return f"{self.operand(value)} instanceof {self.text(kind)}"

    def call_list(self, node):
        return f"[...{self.operand(node.args[0])}]"

    def text_Await(self, node):
        return f"await {self.operand(node.value)}"

    def text_Lambda(self, node):
        params = ", ".join(arg.arg for arg in node.args.args)
        is_async = "async " if self.kinds.is_blocking(node) else ""
        return f"{is_async}({params}) => {self.text(node.body)}"

    def text_BinOp(self, node):
        if type(node.op) not in OPERATORS:
            raise Unsupported(ast.unparse(node))
        return f"{self.operand(node.left)} {OPERATORS[type(node.op)]} {self.operand(node.right)}"

    def text_BoolOp(self, node):
        return f" {OPERATORS[type(node.op)]} ".join(map(self.operand, node.values))

    def text_UnaryOp(self, node):
        sign = {ast.Not: "!", ast.USub: "-"}[type(node.op)]
        return f"{sign}{self.operand(node.operand)}"

    def text_Compare(self, node):
        if len(node.ops) == 1 and isinstance(node.ops[0], ast.In):
            return f"[...{self.operand(node.comparators[0])}].includes({self.text(node.left)})"
        if len(node.ops) > 1 or type(node.ops[0]) not in OPERATORS:
            raise Unsupported(ast.unparse(node))
        left, right, operator = node.left, node.comparators[0], OPERATORS[type(node.ops[0])]
        if is_none(right):
            # undefined is None as well.
            return f"{self.operand(left)} {operator[:2]} null"
        return f"{self.operand(left)} {operator} {self.operand(right)}"

    def text_IfExp(self, node):
        return f"{self.operand(node.test)} ? {self.operand(node.body)} : {self.operand(node.orelse)}"

    def text_JoinedStr(self, node):
        parts = []
        for part in node.values:
            if isinstance(part, ast.Constant):
                parts.append(part.value.replace("`", "\\`").replace("${", "\\${"))
            elif part.conversion == ord("r"):
                parts.append(f"${{asyncio.repr({self.text(part.value)})}}")
            else:
                self.helpers.add("str")
                parts.append(f"${{str({self.text(part.value)})}}")
        return "`" + "".join(parts) + "`"

    def text_List(self, node):
        return f"[{self.list(node.elts)}]"

    text_Tuple = text_List

    def text_Set(self, node):
        return f"new Set([{self.list(node.elts)}])"

    def text_Dict(self, node):
        pairs = ", ".join(f"{self.text(key)}: {self.text(value)}" for key, value in zip(node.keys, node.values))
        return f"{{ {pairs} }}" if pairs else "{}"

    def text_ListComp(self, node):
        [loop] = node.generators
        if loop.ifs or loop.is_async:
            raise Unsupported(ast.unparse(node))
        is_async = any(isinstance(n, ast.Await) or self.kinds.blocks(n) for n in ast.walk(node.elt))
        if is_async:
            raise Unsupported(ast.unparse(node))
        return f"[...{self.operand(loop.iter)}].map(({self.text(loop.target)}) => {self.text(node.elt)})"

    text_GeneratorExp = text_ListComp

    def text_Starred(self, node):
        return f"...{self.operand(node.value)}"

    def text_Subscript(self, node):
        if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
            return f"{self.operand(node.value)}.{camel_case(node.slice.value)}"
        return f"{self.operand(node.value)}[{self.text(node.slice)}]"
