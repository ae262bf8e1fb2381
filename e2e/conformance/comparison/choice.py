"""Chooses, among random programs, those that CPython must run one way only: what they print depends on no order left open."""
import random
import re
from dataclasses import dataclass

from oracle import virtual_process  # First: it may start another Python.
from comparison.check import remarks_in
from generator.programs import program_of
from translator.twin import twin_of

VIRTUAL_SECONDS = 20
# How many orders are tried, without threads (only sets of tasks have an order that is left open) and with them. A program
# that then differs is tried in many more.
ORDERS = {False: 1, True: 8}
# Seeds of orders that no program has been chosen by.
FRESH_ORDERS = range(100, 300)
# About how many statements a program has.
SIZE = 36
# Names that are not bound, or values that are not what the generator took them for.
BROKEN = re.compile(r"NameError|UnboundLocalError|AttributeError|TypeError|SyntaxError")
# Left to the garbage collector: the moment at which it speaks, and runs `finally` blocks, is no rule of asyncio's.
COLLECTED = re.compile(r"Task was destroyed but it is pending|coroutine ignored GeneratorExit|was never joined"
                       # The same, told to the program's own handler: nothing else comes without an exception.
                       r"|handler  None")

# A future that is printed says in which line of Python's own source each of its callbacks stands.
SOURCE_LINE = re.compile(r"\bat \S+\.py:\d+")


@dataclass(frozen=True)
class Choice:
    """A pair of programs and what the Python one printed. `expected` is a virtual_process.Run."""

    seed: int
    python: str
    typescript: str
    expected: object


def has_threads(seed):
    return seed % 3 == 0


def is_well_behaved(run, most_lines=150):
    if run is None or run.ending == "limit" or run.late_out:
        return False
    return (3 <= run.out.count("\n") <= most_lines
            and not SOURCE_LINE.search(run.out)
            and not any(pattern.search(text) for pattern in (BROKEN, COLLECTED) for text in (run.out, run.err)))


def outcome_of(run):
    return run.ending, run.status, run.out, remarks_in(run.err)


def has_other_outcome(source, run, orders):
    """Some order of what Python leaves open makes it print something else."""
    for order in orders:
        other = virtual_process.run(source, order, seconds=VIRTUAL_SECONDS)
        if other is None or outcome_of(other) != outcome_of(run):
            return True
    return False


def judge(source, orders):
    """What CPython makes of a program, or None if it is not fit for comparing."""
    run = virtual_process.run(source, seconds=VIRTUAL_SECONDS)
    if not is_well_behaved(run) or has_other_outcome(source, run, range(1, orders + 1)):
        return None
    return run


def choose(seed, size, threads):
    """The first fit program of a seed, and how many were drawn."""
    draws = random.Random(seed)
    drawn = 0
    while True:
        drawn += 1
        source = program_of(draws.getrandbits(48), size, threads)
        if run := judge(source, ORDERS[threads]):
            return Choice(seed, source, twin_of(source), run), drawn
