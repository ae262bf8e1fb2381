"""Leaves of a random program what CPython executes: what is never reached proves nothing, and would be stored for nothing."""
import ast

from comparison.choice import outcome_of
from generator.programs import HEAD
from oracle import virtual_process

BLOCKS = ("body", "orelse", "finalbody", "handlers")
# A line on stdout that says which statement is reached next.
MARK = "@reached "
HEAD_STATEMENTS = len(ast.parse(HEAD).body)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def without_head(module):
    """The statements that are not the same in every program."""
    return ast.Module(module.body[HEAD_STATEMENTS:], [])


def numbered(module):
    """{statement: number}, in the order of the tree."""
    return {node: number for number, node in enumerate(n for n in ast.walk(module) if isinstance(n, ast.stmt))}


def reached(source, seconds):
    """The numbers of the statements that are executed."""
    module = ast.parse(source)
    own = without_head(module)
    numbers = numbered(own)
    for node in ast.walk(own):
        for name in BLOCKS:
            block = getattr(node, name, None)
            if isinstance(block, list):
                setattr(node, name, [s for statement in block for s in marked(statement, numbers)])
    module.body[HEAD_STATEMENTS:] = own.body
    run = virtual_process.run(ast.unparse(ast.fix_missing_locations(module)), seconds=seconds)
    return {int(line.removeprefix(MARK)) for line in run.out.split("\n") if line.startswith(MARK)} if run else None


def marked(statement, numbers):
    if statement not in numbers:
        return [statement]
    return [*ast.parse(f"print('{MARK}{numbers[statement]}')").body, statement]


class Pruner(ast.NodeTransformer):
    """Takes out what is never reached."""

    def __init__(self, is_reached):
        self.is_reached = is_reached

    def block(self, statements):
        return [kept for s in statements if self.is_reached(s) for kept in self.statement(s)]

    def statement(self, node):
        if isinstance(node, FUNCTIONS) and not self.is_reached(node.body[0]):
            # It is made and never begins; a generator stays one by its yield.
            is_generator = any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in ast.walk(node))
            node.body = ast.parse("yield" if is_generator else "pass").body
            return [node]
        for name in BLOCKS:
            block = getattr(node, name, None)
            if isinstance(block, list):
                setattr(node, name, self.handlers(block) if name == "handlers" else self.block(block))
        if isinstance(node, ast.Try) and not node.handlers and not node.finalbody:
            return [*node.body, *node.orelse]
        if hasattr(node, "body") and not node.body:
            node.body = [ast.Pass()]
        return [node]

    def handlers(self, handlers):
        kept = [h for h in handlers if self.is_reached(h.body[0])]
        for handler in kept:
            handler.body = self.block(handler.body)
        return kept


def unused_taken_out(module):
    """Functions and classes that nothing names any more are taken out, and what only those named."""
    while True:
        used = {n.id for n in ast.walk(module) if isinstance(n, ast.Name)}
        body = [s for s in module.body if not isinstance(s, (*FUNCTIONS, ast.ClassDef)) or s.name in used]
        if len(body) == len(module.body):
            return module
        module.body = body


def executed_only(source, run, seconds):
    """The program without what is never reached, if it does the same then; else as it was. `run` is what it did."""
    numbers = reached(source, seconds)
    if numbers is None:
        return source
    module = ast.parse(source)
    own = without_head(module)
    number_of = numbered(own)
    own.body = Pruner(lambda statement: number_of[statement] in numbers).block(own.body)
    pruned = HEAD + "\n\n" + ast.unparse(ast.fix_missing_locations(unused_taken_out(own))) + "\n"
    other = virtual_process.run(pruned, seconds=seconds)
    return pruned if other is not None and outcome_of(other) == outcome_of(run) else source
