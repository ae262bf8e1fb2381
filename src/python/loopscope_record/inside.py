"""Runs programs inside a browser or Node, where CPython is Pyodide: what JavaScript calls."""
import importlib
import signal
import sys

# Not SIGINT, which asyncio handles as a person's Ctrl-C.
STOP_SIGNAL = 10
# What a program may have changed, or counts from the first program on: the numbers of tasks.
FRESH = ("asyncio", "_asyncio", "loopscope_record")


def renew():
    """A program begins with modules of its own, like one in a new process."""
    for name in [name for name in sys.modules if name.split(".")[0] in FRESH and name != __name__]:
        del sys.modules[name]
    return importlib.import_module("loopscope_record.program")


# The modules of the next program.
ready = []


def prepare():
    """Makes them before they are wanted, so that the next program begins at once."""
    if not ready:
        ready.append(renew())


def run(source, path, most_events, emit, write):
    """Gives exit status, line and column (0 where it was not interrupted) as a list; see `program.run_program`."""
    prepare()
    program = ready.pop()
    settings = program.Settings(most_events=most_events, has_system=False)
    run = program.Run(source, path, settings, emit, write)
    before = signal.signal(STOP_SIGNAL, lambda _, frame: run.interrupt(frame))
    try:
        status = run.run()
    finally:
        signal.signal(STOP_SIGNAL, before)
    line, column = run.stopped_at[2:].split(":") if run.stopped_at else (0, 0)
    return [status, int(line), int(column)]
