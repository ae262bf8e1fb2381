#!/usr/bin/env python3
"""Compares random asyncio programs with CPython: python3 fuzz.py [--count N] [--seed N]

Each program is run by CPython 3.13, in a process with a virtual clock, and its TypeScript twin by the engine. Every third
one has threads. With --python the programs themselves are run by the CPython of a browser, in Node, where it has no threads. A
program that differs is made small and printed with its seed.
"""
import argparse
import gc
import sys

from comparison.check import Batch, Twins
from comparison.choice import FRESH_ORDERS, SIZE, choose, has_other_outcome, has_threads
from comparison.shrink import shrink

AT_ONCE = 60
KINDS = {"both": has_threads, "loops": lambda seed: False, "threads": lambda seed: True}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1, help="of the first program; the others follow")
    parser.add_argument("--size", type=int, default=SIZE, help="about how many statements a program has")
    parser.add_argument("--kind", choices=KINDS, default="both")
    parser.add_argument("--python", action="store_true", help="the programs themselves, by the CPython of a browser")
    parser.add_argument("--no-shrink", action="store_true")
    options = parser.parse_args()
    if options.python:
        options.kind = "loops"
    return options


def groups(options):
    """The fit programs of all seeds, some at a time, with the number of those that had to be drawn."""
    end = options.seed + options.count
    for start in range(options.seed, end, AT_ONCE):
        choices, drawn = [], 0
        for seed in range(start, min(start + AT_ONCE, end)):
            choice, tries = choose(seed, options.size, KINDS[options.kind](seed))
            choices.append(choice)
            drawn += tries
        yield choices, drawn


def differing(batch, shrinks):
    """How many programs of the batch differ; they are printed."""
    count = 0
    for choice, problem in batch.differences():
        if has_other_outcome(choice.python, choice.expected, FRESH_ORDERS):
            continue
        count += 1
        print(f"seed {choice.seed} differs: {problem}", flush=True)
        if shrinks:
            choice, problem = shrink(batch.twins, choice, problem)
            print(f"{choice.python}\n{problem}", flush=True)
    return count


def compare(options):
    checked = differences = drawn = 0

    def finish(batch):
        nonlocal checked, differences
        differences += differing(batch, not options.no_shrink)
        checked += len(batch.choices)
        print(f"{checked} of {options.count}, {differences} differences, {drawn} drawn", file=sys.stderr)

    twins = Twins(options.python)
    # Twins of one group run while CPython works on the next.
    batch = None
    for choices, tries in groups(options):
        drawn += tries
        if batch:
            finish(batch)
        batch = Batch(twins, choices)
    if batch:
        finish(batch)
    print(f"{checked} programs, {differences} differences")
    return 1 if differences else 0


def main(options):
    # Forks are made of this process, which has no garbage then.
    gc.collect()
    gc.freeze()
    return compare(options)


if __name__ == "__main__":
    sys.exit(main(arguments()))
