"""Makes a program that shows a difference small: takes statements away for as long as the difference stays."""
import ast

from comparison.check import Batch
from comparison.choice import Choice, has_other_outcome, judge
from translator.twin import OWN_TWINS, Unsupported, twin_of

AT_ONCE = 60
ORDERS = range(1, 5)
BLOCKS = ("body", "orelse", "finalbody", "handlers")


class Cutter(ast.NodeTransformer):
    """Takes statements out, or puts what is in them in their place. They are numbered as they are met."""

    def __init__(self, cuts):
        self.cuts = cuts
        self.count = 0
        self.lengths = []

    def generic_visit(self, node):
        for name in BLOCKS:
            block = getattr(node, name, None)
            if isinstance(block, list):
                setattr(node, name, [kept for statement in block for kept in self.cut(statement)])
        return node

    def cut(self, statement):
        number = self.count
        self.count += 1
        self.lengths.append(len(ast.unparse(statement)) if not self.cuts else 0)
        # Those functions have twins written by hand: all of one, or nothing.
        if getattr(statement, "name", None) not in OWN_TWINS:
            self.generic_visit(statement)
        match self.cuts.get(number):
            case "drop":
                return []
            case "open" if not isinstance(statement, ast.ExceptHandler):
                return getattr(statement, "body", [statement])
        return [statement]


def without(source, cuts):
    """The program after the cuts ({number: drop or open}); None if it is no program any more."""
    try:
        text = ast.unparse(ast.fix_missing_locations(Cutter(cuts).visit(ast.parse(source)))) + "\n"
        ast.parse(text)
    except (ValueError, SyntaxError):
        return None
    return text if text != source else None


def fit(source, seed):
    """The program as a Choice, or None if it cannot be compared."""
    if source is None:
        return None
    try:
        twin = twin_of(source)
    except Unsupported:
        return None
    run = judge(source, orders=0)
    return Choice(seed, source, twin, run) if run else None


def differing(twins, sources, seed):
    """{source: (choice, problem)} for those of the programs that differ."""
    fits = [f for source in dict.fromkeys(sources) if (f := fit(source, seed))]
    found = Batch(twins, fits).differences() if fits else []
    return {choice.python: (choice, problem) for choice, problem in found
            if not has_other_outcome(choice.python, choice.expected, ORDERS)}


def shrink(twins, choice, problem):
    """The smallest program found that still differs, and how it differs."""
    while True:
        source = choice.python
        cutter = Cutter({})
        cutter.visit(ast.parse(source))
        biggest_first = sorted(range(cutter.count), key=lambda n: -cutter.lengths[n])
        cuts = [{number: kind} for number in biggest_first for kind in ("drop", "open")]
        for start in range(0, len(cuts), AT_ONCE):
            some = cuts[start:start + AT_ONCE]
            found = differing(twins, [without(source, cut) for cut in some], choice.seed)
            good = [cut for cut in some if without(source, cut) in found]
            if not good:
                continue
            # Cuts that are possible one by one are often possible together.
            together = [{n: kind for cut in reversed(good[:size]) for n, kind in cut.items()}
                        for size in (len(good), len(good) // 2, len(good) // 4) if size > 1]
            found |= differing(twins, [without(source, cut) for cut in together], choice.seed)
            choice, problem = min(found.values(), key=lambda pair: len(pair[0].python))
            break
        else:
            return choice, problem
