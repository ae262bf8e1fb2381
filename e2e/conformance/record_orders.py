#!/usr/bin/env python3
"""Records what can come of the programs of explore/ when CPython's own asyncio runs them with timers that are late by chance.

    python3 record_orders.py [NAME...]    draws 10,000 runs of explore/NAME.py and writes explore/cpython.json

The loop is the interpreter's own, on a clock that jumps; only `call_at` is replaced: a timer comes up to half its delay later than
asked. Where Python leaves the order of a set open, it is drawn, too.
"""
import asyncio
import contextlib
import io
import json
import pathlib
import platform
import random
import selectors
import sys
import time

FOLDER = pathlib.Path(__file__).resolve().parent / "explore"
DRAWS = 10_000
JITTER = 0.5
RECORDED = FOLDER / "cpython.json"
# Timers are drawn to the microsecond, and those that agree to it go off in one iteration.
TICK = 1e-6
READ_STEP = 1e-11


class Deadlock(BaseException):
    """Nothing is ready, and no timer is set."""


class Clock:
    now = 0.0


class JumpingSelector(selectors.DefaultSelector):
    def select(self, timeout=None):
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None:
            Run.printed_before_deadlock = Run.out.getvalue()
            raise Deadlock
        Clock.now = round(Clock.now + timeout, 6)
        return []


class Run:
    out = io.StringIO()
    printed_before_deadlock = None


def lateness(draw):
    """Often none or all that there can be, or one of a few, so that timers meet."""
    kind = draw.random()
    if kind < 0.25:
        return 0.0
    return draw.choice((0.1, 0.2, 0.25, 0.5, 1.0)) if kind < 0.4 else draw.random()


class LateLoop(asyncio.SelectorEventLoop):
    draw = random.Random(0)
    count = 0

    def __init__(self):
        super().__init__(JumpingSelector())
        self._clock_resolution = TICK / 10

    def time(self):
        return Clock.now

    def call_at(self, when, callback, *args, context=None):
        delay = when - Clock.now
        late = lateness(self.draw) * JITTER * delay if delay > 0 else 0
        # Of timers of one moment, the one that was set first goes first.
        LateLoop.count += 1
        moment = round(when + late, 6) + LateLoop.count * READ_STEP
        return super().call_at(moment, callback, *args, context=context)


asyncio.events.new_event_loop = LateLoop
real_wait = asyncio.wait


class DrawnSet(list):
    """In an order that was drawn."""


async def wait(fs, **options):
    done, pending = await real_wait(fs, **options)
    key = {task: index for index, task in enumerate(fs)}
    order = sorted(done, key=key.get)
    LateLoop.draw.shuffle(order)
    return DrawnSet(order), pending


asyncio.wait = wait
time.sleep = lambda seconds: setattr(
    Clock, "now", round(Clock.now + seconds * (1 + JITTER * lateness(LateLoop.draw)), 6)
)


def run_once(code):
    """What it printed, and how it ended: ok, error or deadlock."""
    Run.out, Run.printed_before_deadlock, Clock.now, LateLoop.count = io.StringIO(), None, 0.0, 0
    end = "ok"
    with contextlib.redirect_stdout(Run.out), contextlib.redirect_stderr(io.StringIO()):
        try:
            exec(code, {"__name__": "__main__"})
        except Deadlock:
            end = "deadlock"
        except BaseException:
            end = "error"
    if Run.printed_before_deadlock is not None:
        return Run.printed_before_deadlock, "deadlock"
    return Run.out.getvalue(), end


def outcomes_of(program):
    code = compile(program.read_text(), program.name, "exec")
    LateLoop.draw = random.Random(program.stem)
    counts = {}
    for _ in range(DRAWS):
        outcome = run_once(code)
        counts[outcome] = counts.get(outcome, 0) + 1
    return [{"stdout": out, "end": end, "count": n} for (out, end), n in sorted(counts.items())]


def main(names):
    # What Python says of tasks that are collected later is of no interest.
    sys.stderr = io.StringIO()
    recorded = json.loads(RECORDED.read_text()) if RECORDED.exists() else {"programs": {}}
    for program in sorted(FOLDER.glob("*.py")):
        if names and program.stem not in names:
            continue
        recorded["programs"][program.stem] = outcomes_of(program)
        print(program.stem, len(recorded["programs"][program.stem]))
    recorded = {"python": platform.python_version(), "draws": DRAWS, "programs": recorded["programs"]}
    RECORDED.write_text(json.dumps(recorded, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
