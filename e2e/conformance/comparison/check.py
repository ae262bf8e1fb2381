"""Runs TypeScript twins, or the programs themselves in the CPython of a browser, many at a time, and says where they differ from what
CPython printed."""
import json
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
COMMAND = ["node", ".ci/run-ts.mjs", "e2e/conformance/comparison/run-twins.ts"]
MOST_AT_ONCE = 1_000
# What stands on stderr once it is reduced to what happened: order and wording are each side's own.
REMARKS = {
    "never awaited": r"coroutine '\w+' was never awaited",
    "never retrieved": r"exception was never retrieved",
    "callback": r"Exception in callback",
    "thread": r"Exception in thread",
    "teardown": r"unhandled exception during asyncio\.run\(\) shutdown",
    "generator": r"an error occurred during closing of asynchronous generator",
}
# The status of generated programs that a SystemExit ends.
SYSTEM_EXIT = 7
# Said when objects are collected.
COLLECTED = ("never awaited", "never retrieved")


def remarks_in(err):
    counts = {kind: len(re.findall(pattern, err)) for kind, pattern in REMARKS.items()}
    # Said once for each place in the source, which is not the same on both sides.
    counts["never awaited"] = min(counts["never awaited"], 1)
    return {kind: count for kind, count in counts.items() if count}


class Twins:
    """The process that runs twins, or the Python programs themselves, one after the other."""

    def __init__(self, are_python=False):
        self.are_python = are_python
        self.folder = tempfile.TemporaryDirectory()
        self.sent = 0
        self.process = subprocess.Popen(COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def send(self, choice):
        # By name, which always fits into the pipe: both sides would wait for ever if each wrote and none read.
        file = pathlib.Path(self.folder.name) / f"{self.sent % MOST_AT_ONCE}.{'py' if self.are_python else 'ts'}"
        self.sent += 1
        file.write_text(choice.python if self.are_python else choice.typescript)
        print(file, file=self.process.stdin, flush=True)

    def receive(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the process that runs programs has ended")
        return json.loads(line)


class Batch:
    """Programs whose twins are on their way; at most one batch at a time."""

    def __init__(self, twins, choices):
        self.twins, self.choices = twins, choices
        for choice in choices:
            twins.send(choice)

    def differences(self):
        """(choice, what differs) for each twin that does not do as CPython did."""
        pairs = [(choice, self.twins.receive()) for choice in self.choices]
        return [(choice, problem) for choice, run in pairs if (problem := difference(choice, run))]


def difference(choice, run):
    """What is not as it should be, as text; None if all is."""
    expected = choice.expected
    if run["stdout"] != expected.out:
        wanted, got = expected.out.split("\n"), run["stdout"].split("\n")
        line = next(i for i, (a, b) in enumerate(zip([*wanted, None], [*got, None])) if a != b)
        return f"line {line + 1}\n- {wanted[line:line + 1]}\n+ {got[line:line + 1]}\n{run['stderr'][-600:]}"
    if (run["ending"], run["exit"]) != (expected.ending, expected.status):
        return f"ends with {run['ending']} {run['exit']} instead of {expected.ending} {expected.status}\n{run['stderr'][-600:]}"
    wanted, got = remarks_in(expected.err), remarks_in(run["stderr"])
    # A SystemExit leaves a loop as it stands: what becomes of its tasks is said while the interpreter shuts down, or never.
    if expected.has_daemons or expected.status == SYSTEM_EXIT:
        for kind in COLLECTED:
            wanted.pop(kind, None)
            got.pop(kind, None)
    # CPython says it when the task is collected: before or after the next main has set its handler.
    if "set_exception_handler" in choice.python:
        wanted.pop("never retrieved", None)
        got.pop("never retrieved", None)
    # What the frame of a task refers to that was cancelled before its start, CPython collects as it ends, without a word.
    if "never awaited" not in wanted:
        got.pop("never awaited", None)
    if run["ending"] == "exit" and got != wanted:
        return f"stderr: {got} instead of {wanted}"
    return None
