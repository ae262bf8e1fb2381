"""Tells of the errors that a program catches where it has waited: it goes on, and others would not see why."""
import ast
import asyncio
import concurrent
import dis
import os
import queue
import threading
from types import ModuleType

from .trace_text import quoted
from .values import error_text

AWAITS = (ast.Await, ast.AsyncFor, ast.AsyncWith)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
# By way of these come the errors for which a whole thread has waited.
WAITING = (*(os.path.dirname(package.__file__) + os.sep for package in (asyncio, concurrent)), threading.__file__, queue.__file__)
MOST_FRAMES = 1000


class Catchers:
    """The `except` clauses of one program, by its text and its codes."""

    def __init__(self, recorder, tree, codes):
        self.recorder = recorder
        # By id of a code: by the offset of an instruction, the `try` whose clauses begin there.
        self.known = {}
        clauses = {first_place(node): node for node in ast.walk(tree) if isinstance(node, (ast.Try, ast.TryStar)) and node.handlers}
        if clauses:
            for code in codes:
                found = dict(tries_of(code, clauses))
                if found:
                    self.known[id(code)] = found

    def handled(self, code, offset, error, frame):
        """An error has arrived at a handler of the program's."""
        node = self.known[id(code)].get(offset)
        if node is None:
            return
        way = error.__traceback__
        if not (has_await(node.body) or came_by_waiting(way)):
            return
        is_star = isinstance(node, ast.TryStar)
        if not any(takes(clause.type, error, frame, is_star) for clause in node.handlers):
            return
        recorder = self.recorder
        stood = way is not None and way.tb_frame is frame
        site = recorder.sites.tables[id(code)][way.tb_lasti // 2] if stood else ""
        recorder.step(recorder.actor(), f"caught {quoted(error_text(error))}{site}")


def first_place(node):
    """Where the first thing stands that is done when an error comes: line and offset in it."""
    first = node.handlers[0]
    if first.type is None or isinstance(node, ast.TryStar):
        return first.lineno, first.col_offset
    place = first.type
    while True:
        inner = next(ast.iter_child_nodes(place), None)
        if not isinstance(inner, ast.expr):
            return place.lineno, place.col_offset
        place = inner


def tries_of(code, clauses):
    """Offsets of a code at which the clauses of a `try` begin."""
    instructions = list(dis.get_instructions(code))
    positions = list(code.co_positions())
    for index, instruction in enumerate(instructions):
        if instruction.opname != "PUSH_EXC_INFO":
            continue
        places = (positions[each.offset // 2] for each in instructions[index + 1 : index + 4])
        node = next((clauses[place[0], place[2]] for place in places if (place[0], place[2]) in clauses), None)
        if node is not None:
            yield instruction.offset, node


def has_await(statements):
    """Whether others can go on while these are done."""
    todo = list(statements)
    while todo:
        node = todo.pop()
        if isinstance(node, AWAITS):
            return True
        if not isinstance(node, FUNCTIONS):
            todo += ast.iter_child_nodes(node)
    return False


def came_by_waiting(way):
    for _ in range(MOST_FRAMES):
        if way is None:
            return False
        if way.tb_frame.f_code.co_filename.startswith(WAITING):
            return True
        way = way.tb_next
    return False


def takes(wanted, error, frame, is_star):
    """Whether a clause takes an error. No code of the program's is run to find out: what is no plain name is believed to."""
    if wanted is None:
        return True
    if isinstance(wanted, ast.Tuple):
        return any(takes(each, error, frame, is_star) for each in wanted.elts)
    kind = value_of(wanted, frame)
    if isinstance(kind, tuple):
        return any(each in type(error).__mro__ for each in kind)
    if not isinstance(kind, type):
        return True
    return kind in type(error).__mro__ or (is_star and any(takes(wanted, each, frame, True) for each in getattr(error, "exceptions", ())))


def value_of(expression, frame):
    """What a name, or a name in a module, stands for; None where that is not known."""
    if isinstance(expression, ast.Name):
        for scope in (frame.f_locals, frame.f_globals, frame.f_builtins):
            if expression.id in scope:
                return scope[expression.id]
    if isinstance(expression, ast.Attribute):
        owner = value_of(expression.value, frame)
        if type(owner) in (ModuleType, type):
            return vars(owner).get(expression.attr)
    return None
