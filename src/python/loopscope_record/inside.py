"""Runs programs inside a browser or Node, where CPython is Pyodide: what JavaScript calls."""
import _thread
import importlib
import random
import signal
import sys
import warnings

# Not SIGINT, which asyncio handles as a person's Ctrl-C.
STOP_SIGNAL = 10
LOOK_SIGNAL = 12
# What a program may have changed, or counts from the first program on: the numbers of tasks. What uses `threading` is to find the new one.
FRESH = ("asyncio", "_asyncio", "loopscope_record", "threading", "_threading_local", "queue", "concurrent", "logging")


def renew():
    """A program begins with modules of its own, like one in a new process."""
    for name in [name for name in sys.modules if name.split(".")[0] in FRESH and name != __name__]:
        del sys.modules[name]
    importlib.import_module("loopscope_record.green").install(THREAD)
    return importlib.import_module("loopscope_record.program")


# It may come when no program runs.
signal.signal(LOOK_SIGNAL, lambda *_: None)

# The modules of the next program.
ready = []

# Python's own, behind that of `green`.
THREAD = _thread


def prepare():
    """Makes them before they are wanted, so that the next program begins at once."""
    if not ready:
        ready.append(renew())


def place_of(run, frame):
    """Line and column at which the program is; zeros where that is not known."""
    tables = run.recorder.sites.tables
    while frame is not None and id(frame.f_code) not in tables:
        frame = frame.f_back
    site = "" if frame is None else tables[id(frame.f_code)][frame.f_lasti // 2] or f" @{frame.f_lineno}:1"
    return [int(number) for number in site[2:].split(":")] if site else [0, 0]


def look(run, frame, looked):
    """Says where the program is, and hands out what has been recorded, unless just that is being done."""
    if frame is None or frame.f_globals.get("__package__") == __package__ or not hasattr(run, "recorder"):
        return
    if not run.trace.is_over:
        run.trace.flush()
    looked(*place_of(run, frame))


def run(source, path, most_events, with_values, emit, write, looked=None, begin=None):
    """Gives exit status, line and column (0 where it was not interrupted) as a list; see `program.run_program`.

    `looked` is called with line and column when LOOK_SIGNAL comes. `begin` begins a stack, see `stacks`: threads can be started
    if it is given, and this has been called on a stack that can be put aside.
    """
    prepare()
    program = ready.pop()
    settings = program.Settings(most_events=most_events, with_values=with_values, has_system=False, has_threads=begin is not None)
    run = program.Run(source, path, settings, emit, write)
    run.stacks = importlib.import_module("loopscope_record.green").STACKS
    run.stacks.begin = begin
    before = [
        (STOP_SIGNAL, signal.signal(STOP_SIGNAL, lambda _, frame: run.interrupt(frame))),
        (LOOK_SIGNAL, signal.signal(LOOK_SIGNAL, lambda _, frame: looked and look(run, frame, looked))),
    ]
    try:
        status = run.run()
    finally:
        for number, handler in before:
            signal.signal(number, handler)
    line, column = run.stopped_at[2:].split(":") if run.stopped_at else (0, 0)
    return [status, int(line), int(column)]


# The modules that all runs of `again` have in common.
common = []


def again(source, path, most_events, decider, emit, write):
    """Runs a program as it may well be run a thousand times: in modules that are kept, without threads, and always by the same random
    numbers, while `decider` says how late timers are; see `choices`. Gives the exit status, and whether it has looked at the clock.
    """
    if not common:
        prepare()
        common.append(ready.pop())
    program, = common
    random.seed(0)
    # It says again what it has said.
    warnings.simplefilter("default", RuntimeWarning)
    settings = program.Settings(most_events=most_events, with_values=False, has_system=False, has_threads=False)
    run = program.Run(source, path, settings, emit, write)
    run.stacks = sys.modules["loopscope_record.green"].STACKS
    run.stacks.__init__()
    run.decider = decider
    status = run.run()
    return [status, int(hasattr(run, "recorder") and run.recorder.choices.is_told_time)]
