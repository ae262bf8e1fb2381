"""Translates a Python program into its TypeScript twin: python3 -m translator.twin PROGRAM.py

The twin means the same, by the rules of asyncio in TypeScript: camelCase names, options as one object, `new` for classes,
`asyncWith` for `async with`, `await` for whatever stops a thread. It covers the Python of small asyncio programs, and
refuses the rest: a program that is translated can be compared.
"""
import ast
import pathlib
import sys

from translator.expressions import HELPERS, RENAMED, Unsupported, camel_case
from translator.kinds import Kinds, is_generator, own_nodes
from translator.statements import Statements

IMPORTS = {
    "asyncio": 'import * as asyncio from "asyncio";',
    "concurrent.futures": 'import * as futures from "concurrent.futures";',
    "contextlib": 'import * as contextlib from "contextlib";',
    "contextvars": 'import * as contextvars from "contextvars";',
    "queue": 'import * as queue from "queue";',
    "threading": 'import * as threading from "threading";',
    "time": 'import * as time from "time";',
}
# Functions of these names, which generated programs begin with, have twins of their own.
OWN_TWINS = {
    "log": """\
function log(...values) {
  // What an error says names TypeScript's method.
  const text = (value) =>
    typeof value === "string" ? value : asyncio.repr(value).replace("taskDone()", "task_done()");
  console.log(Math.round(time.monotonic() * 1000), ...values.map(text));
}""",
    "handle": """\
function handle(loop, context) {
  if (!context.message.endsWith("never retrieved")) log("handler", "", context.exception);
}""",
    "advance": """\
async function advance(generator) {
  const { value, done } = await generator.next();
  return done ? "end" : value;
}""",
    "send_in": """\
async function send_in(generator, value) {
  const { value: answer, done } = await generator.next(value);
  return done ? "end" : answer;
}""",
    "throw_in": """\
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}""",
    "close": """\
async function close(generator) {
  await generator.return();
}""",
}


def assigned_names(function):
    """The variables of a function, in the order in which they are first assigned to."""
    names = {}
    outside = set()
    for node in sorted((n for n in own_nodes(function) if hasattr(n, "lineno")), key=lambda n: (n.lineno, n.col_offset)):
        if isinstance(node, (ast.Global, ast.Nonlocal)):
            outside.update(node.names)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names[node.id] = None
    return [name for name in names if name not in outside]


class Rename(ast.NodeTransformer):
    """Gives names that are words of JavaScript another one."""

    RESERVED = {"case", "const", "default", "delete", "function", "let", "new", "switch", "this", "var", "void"}

    def visit_Name(self, node):
        node.id += "_" * (node.id in self.RESERVED)
        return node

    def visit_arg(self, node):
        node.arg += "_" * (node.arg in self.RESERVED)
        return node

    def visit_Global(self, node):
        node.names = [name + "_" * (name in self.RESERVED) for name in node.names]
        return node

    visit_Nonlocal = visit_Global


class Twin(Statements):
    """Writes a module, its functions and its classes."""

    def __init__(self, module):
        super().__init__(Kinds(module), module)
        self.module = module

    def translate(self):
        # Variables of the module that only functions assign to.
        owned = assigned_names(self.module)
        elsewhere = {name for node in ast.walk(self.module) if isinstance(node, ast.Global) for name in node.names}
        if missing := sorted(elsewhere - set(owned)):
            self.put(f"let {', '.join(missing)};")
        for line in self.declare(self.module, []):
            self.put(line)
        self.block(self.module.body)
        if "print" in self.helpers:
            self.helpers.add("str")
        imports = [line for line in self.lines if line.startswith("import ")]
        rest = [line for line in self.lines if not line.startswith("import ")]
        if self.helpers and IMPORTS["asyncio"] not in imports:
            imports.append(IMPORTS["asyncio"])
        helpers = [HELPERS[name] for name in HELPERS if name in self.helpers]
        return "\n".join([*imports, *helpers, *rest]) + "\n"

    def declare(self, function, params):
        """What declares a function's variables. One that is assigned once, by a statement of the body itself, is a constant."""
        stores = [n.id for n in own_nodes(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        counted = {n.targets[0].id for n in function.body if isinstance(n, ast.Assign) and isinstance(n.targets[0], ast.Name)}
        changed = {name for n in ast.walk(function) if isinstance(n, (ast.Global, ast.Nonlocal)) for name in n.names}
        once = {name for name in counted if stores.count(name) == 1 and name not in changed and name not in params}
        self.constants = once
        elsewhere = {*once, *params, *self.block_names(function)}
        hoisted = [name for name in assigned_names(function) if name not in elsewhere]
        return [f"let {', '.join(hoisted)};"] if hoisted else []

    def block_names(self, function):
        """The names that `async with ... as` gives, which become parameters of its block."""
        return {item.optional_vars.id for node in own_nodes(function) if isinstance(node, ast.AsyncWith)
                for item in node.items
                if isinstance(item.optional_vars, ast.Name) and not self.is_used_outside(function, item)}

    def put_FunctionDef(self, node):
        self.put_function(node, node.name in self.kinds.blocking_functions)

    def put_AsyncFunctionDef(self, node):
        self.put_function(node, True)

    def put_function(self, node, is_async, is_method=False):
        if node.name in OWN_TWINS:
            for line in OWN_TWINS[node.name].split("\n"):
                self.put(line)
            return
        params = [arg.arg for arg in node.args.args]
        outer = self.constants, self.caught, self.self_name, self.function
        if is_method:
            self.self_name, params = params[0], params[1:]
            if node.name == "__aexit__":
                params = [params[1]]
        self.function = node
        star = "*" if is_generator(node) else ""
        name = RENAMED.get(node.name) or (camel_case(node.name) if is_method else node.name)
        header = f"({', '.join(self.param(node, name) for name in params)}) {{"
        wrapper = self.decorator(node)
        if is_method:
            self.put(f"{'async ' if is_async else ''}{star}{name}{header}")
        elif wrapper:
            self.put(f"const {name} = {wrapper}(async function{star} {header}")
        else:
            self.put(f"{'async ' if is_async else ''}function{star} {name}{header}")
        self.depth += 1
        for line in self.declare(node, params):
            self.put(line)
        self.block(node.body)
        self.depth -= 1
        self.put("});" if wrapper else "}")
        self.constants, self.caught, self.self_name, self.function = outer

    def param(self, function, name):
        defaults = dict(zip([arg.arg for arg in function.args.args][::-1], function.args.defaults[::-1]))
        return f"{name} = {self.text(defaults[name])}" if name in defaults else name

    def decorator(self, node):
        if not node.decorator_list:
            return None
        [decorator] = node.decorator_list
        return self.text(decorator)

    def put_ClassDef(self, node):
        base = f" extends {self.text(node.bases[0])}" if node.bases else ""
        self.put(f"class {node.name}{base} {{")
        self.depth += 1
        for member in node.body:
            if isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.put_function(member, isinstance(member, ast.AsyncFunctionDef), is_method=True)
            elif not isinstance(member, ast.Pass):
                raise Unsupported(ast.unparse(member))
        self.depth -= 1
        self.put("}")

    def put_Import(self, node):
        for alias in node.names:
            if alias.name not in IMPORTS:
                raise Unsupported(ast.unparse(node))
            self.put(IMPORTS[alias.name])


def twin_of(source):
    """Errors: Unsupported."""
    return Twin(Rename().visit(ast.parse(source))).translate()


if __name__ == "__main__":
    try:
        print(twin_of(pathlib.Path(sys.argv[1]).read_text()), end="")
    except Unsupported as problem:
        sys.exit(f"there is no twin for: {problem}")
