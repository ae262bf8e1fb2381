"""Runs TypeScript twins, many at a time, and says where they differ from what CPython printed."""
import json
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
COMMAND = ["node", "src/headless/start.mjs", "run", "--json", "--timeout", "120"]
# What stands on stderr once it is reduced to what happened: order and wording are each side's own.
REMARKS = {
    "never awaited": r"coroutine '\w+' was never awaited",
    "never retrieved": r"exception was never retrieved",
    "callback": r"Exception in callback",
    "thread": r"Exception in thread",
    "teardown": r"unhandled exception during asyncio\.run\(\) shutdown",
    "generator": r"an error occurred during closing of asynchronous generator",
}


def remarks_in(err):
    counts = {kind: len(re.findall(pattern, err)) for kind, pattern in REMARKS.items()}
    # Said once for each place in the source, which is not the same on both sides.
    counts["never awaited"] = min(counts["never awaited"], 1)
    return {kind: count for kind, count in counts.items() if count}


class Batch:
    """Twins on their way through one run of the command line, which takes as long as it takes."""

    def __init__(self, choices):
        self.choices = choices
        self.folder = tempfile.TemporaryDirectory()
        self.files = []
        for i, choice in enumerate(choices):
            file = pathlib.Path(self.folder.name) / f"{i}.ts"
            file.write_text(choice.typescript)
            self.files.append(str(file))
        self.process = subprocess.Popen([*COMMAND, *self.files], cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def differences(self):
        """(choice, what differs) for each twin that does not do as CPython did."""
        out, _ = self.process.communicate()
        self.folder.cleanup()
        runs = [json.loads(line) for line in out.splitlines()]
        if len(runs) != len(self.choices):
            raise RuntimeError(f"{len(runs)} of {len(self.choices)} programs came back")
        pairs = zip(self.choices, runs)
        return [(choice, problem) for choice, run in pairs if (problem := difference(choice.expected, run))]


def difference(expected, run):
    """What is not as it should be, as text; None if all is."""
    if run["stdout"] != expected.out:
        wanted, got = expected.out.split("\n"), run["stdout"].split("\n")
        line = next(i for i, (a, b) in enumerate(zip([*wanted, None], [*got, None])) if a != b)
        return f"line {line + 1}\n- {wanted[line:line + 1]}\n+ {got[line:line + 1]}\n{run['stderr'][-600:]}"
    ending = "deadlock" if "deadlock: " in run["stderr"] else "exit"
    if (ending, run["exit"]) != (expected.ending, expected.status):
        return f"ends with {ending} {run['exit']} instead of {expected.ending} {expected.status}\n{run['stderr'][-600:]}"
    if ending == "exit" and remarks_in(run["stderr"]) != remarks_in(expected.err):
        return f"stderr: {remarks_in(run['stderr'])} instead of {remarks_in(expected.err)}"
    return None
