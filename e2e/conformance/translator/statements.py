"""Translates the statements of a Python program into TypeScript."""
import ast

from translator.expressions import BUILTINS, Expressions, Unsupported, camel_case
from translator.kinds import FUNCTIONS, own_nodes

BLOCKING_EXITS = {"pool": "shutdown", "runner": "close"}


def leaves(statements):
    """Some statement jumps out of the block by return, break or continue."""
    for node in statements:
        if isinstance(node, (ast.Return, ast.Break, ast.Continue)):
            return True
        if isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            # Its own break and continue stay inside.
            if any(isinstance(n, ast.Return) for n in own_nodes(node)):
                return True
        elif not isinstance(node, FUNCTIONS):
            children = [n for n in ast.iter_child_nodes(node) if isinstance(n, (ast.stmt, ast.ExceptHandler))]
            if leaves(children):
                return True
    return False


class Statements(Expressions):
    """One method for each kind of statement but definitions; `block` calls the right one."""

    def __init__(self, kinds, module):
        super().__init__(kinds)
        # The function (or module) whose statements are being written.
        self.function = module
        self.lines = []
        self.depth = 0
        # Variables that are assigned to once.
        self.constants = set()
        # What the handler that is being written has caught.
        self.caught = None

    def put(self, line):
        self.lines.append("  " * self.depth + line)

    def block(self, statements):
        for statement in statements:
            method = getattr(self, "put_" + type(statement).__name__, None)
            if method is None:
                raise Unsupported(ast.unparse(statement))
            method(statement)

    def inner(self, statements):
        self.depth += 1
        self.block(statements)
        self.depth -= 1

    # ------------------------------------------------------------------ simple statements

    def put_Expr(self, node):
        value = node.value
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            return
        if isinstance(value, ast.Yield):
            self.put(self.yielded(value) + ";")
        else:
            self.put(self.text(value) + ";")

    def yielded(self, node):
        return "yield" + (f" {self.text(node.value)}" if node.value else "")

    def put_Assign(self, node):
        [target] = node.targets
        value = self.yielded(node.value) if isinstance(node.value, ast.Yield) else self.text(node.value)
        if isinstance(target, ast.Tuple):
            self.put(f"[{self.list(target.elts)}] = {value};")
        elif isinstance(target, ast.Attribute):
            self.put(f"{self.operand(target.value)}.{camel_case(target.attr)} = {value};")
        else:
            const = "const " if isinstance(target, ast.Name) and target.id in self.constants else ""
            self.put(f"{const}{self.text(target)} = {value};")

    def put_AugAssign(self, node):
        self.put(f"{self.text(node.target)} {self.operator(node)}= {self.text(node.value)};")

    def operator(self, node):
        return {ast.Add: "+", ast.Sub: "-"}[type(node.op)]

    def put_Return(self, node):
        self.put(f"return{' ' + self.text(node.value) if node.value else ''};")

    def put_Raise(self, node):
        if node.exc is None:
            self.put(f"throw {self.caught};")
            return
        error = self.text(node.exc)
        if isinstance(node.exc, ast.Name) and node.exc.id in BUILTINS or isinstance(node.exc, ast.Attribute):
            error = f"new {error}()"
        if node.cause is not None:
            if not isinstance(node.exc, ast.Call):
                raise Unsupported(ast.unparse(node))
            error = f"{error[:-1]}{', ' if node.exc.args else 'undefined, '}{{ cause: {self.text(node.cause)} }})"
        self.put(f"throw {error};")

    def put_Pass(self, node):
        pass

    def put_Global(self, node):
        pass

    put_Nonlocal = put_Global

    def put_Break(self, node):
        self.put("break;")

    def put_Continue(self, node):
        self.put("continue;")

    def put_Delete(self, node):
        # A name that is let go: its twin has nothing to do.
        pass

    # ------------------------------------------------------------------ compound statements

    def put_If(self, node):
        self.put(f"if ({self.text(node.test)}) {{")
        self.inner(node.body)
        if node.orelse:
            self.put("} else {")
            self.inner(node.orelse)
        self.put("}")

    def put_While(self, node):
        self.put(f"while ({self.text(node.test)}) {{")
        self.inner(node.body)
        self.put("}")

    def put_For(self, node):
        target = self.text(node.target)
        self.put(f"for ({target} of {self.text(node.iter)}) {{")
        self.inner(node.body)
        self.put("}")

    def put_AsyncFor(self, node):
        target, iterable = self.text(node.target), self.text(node.iter)
        if "asCompleted(" in iterable:
            target, iterable = f"[{target}]", f"{iterable}.futures()"
        self.put(f"for await ({target} of {iterable}) {{")
        self.inner(node.body)
        self.put("}")

    def put_AsyncWith(self, node):
        items = list(node.items)
        self.put_async_with(items, node.body)

    def put_async_with(self, items, body):
        if leaves(body):
            raise Unsupported("return, break or continue in async with")
        item, *rest = items
        variable = param = ""
        if item.optional_vars is not None:
            variable = item.optional_vars.id
            param = f"{variable}_" if self.is_used_outside(self.function, item) else variable
        self.put(f"await asyncio.asyncWith({self.text(item.context_expr)}, async ({param}) => {{")
        self.depth += 1
        if param != variable:
            self.put(f"{variable} = {param};")
        if rest:
            self.put_async_with(rest, body)
        else:
            self.block(body)
        self.depth -= 1
        self.put("});")

    def is_used_outside(self, function, item):
        """Also by a function in the block: it sees what the variable is when it is called, in a loop not what it was."""
        name = item.optional_vars.id
        block = next(n for n in own_nodes(function) if isinstance(n, (ast.AsyncWith, ast.With)) and item in n.items)
        inside = {n for n in own_nodes(block) if isinstance(n, ast.Name) and n.id == name}
        everywhere = {n for n in ast.walk(function) if isinstance(n, ast.Name) and n.id == name}
        return {*inside, item.optional_vars} != everywhere

    def put_With(self, node):
        [item] = node.items
        kind = self.kinds.of(item.context_expr)
        manager = self.text(item.context_expr)
        if kind in BLOCKING_EXITS:
            name = item.optional_vars.id
            self.put(f"{name} = {manager};")
            leave = f"await {name}.{BLOCKING_EXITS[kind]}();"
        elif kind == "thread lock":
            self.put(f"await {manager}.acquire();")
            leave = f"{manager}.release();"
        else:
            raise Unsupported(ast.unparse(item))
        self.put("try {")
        self.inner(node.body)
        self.put("} finally {")
        self.depth += 1
        self.put(leave)
        self.depth -= 1
        self.put("}")

    def put_Try(self, node):
        if node.orelse:
            raise Unsupported("try ... else")
        self.put("try {")
        self.inner(node.body)
        if node.handlers:
            self.put_handlers(node.handlers)
        if node.finalbody:
            self.put("} finally {")
            self.inner(node.finalbody)
        self.put("}")

    def put_handlers(self, handlers):
        outer = self.caught
        self.caught = next((h.name for h in handlers if h.name), "error")
        self.put(f"}} catch ({self.caught}) {{")
        self.depth += 1
        catches_all = handlers[-1].type is None or ast.unparse(handlers[-1].type) == "BaseException"
        if len(handlers) == 1 and catches_all:
            self.block(handlers[0].body)
        else:
            for i, handler in enumerate(handlers):
                if handler.name not in (None, self.caught):
                    raise Unsupported("handlers with different names")
                is_last = i == len(handlers) - 1 and catches_all
                test = "" if is_last else f"if ({self.test(handler.type)}) "
                self.put(f"{'} else ' if i > 0 else ''}{test}{{")
                self.inner(handler.body)
            self.put("}" if catches_all else f"}} else throw {self.caught};")
        self.depth -= 1
        self.caught = outer

    def test(self, kind):
        """Says whether the caught error is one that a handler is for."""
        if isinstance(kind, ast.Tuple):
            return " || ".join(map(self.test, kind.elts))
        name = ast.unparse(kind)
        if name == "BaseException":
            return "true"
        if name == "Exception":
            return f"asyncio.isException({self.caught})"
        return f"{self.caught} instanceof {self.text(kind)}"
