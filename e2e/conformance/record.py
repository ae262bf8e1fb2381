#!/usr/bin/env python3
"""Records what CPython 3.13 prints.

    python3 record.py corpus [NAME...]    runs corpus/NAME*.py and writes NAME.out
    python3 record.py random [SEED...]    draws programs of these seeds, or of 1 to 150, and writes random/
    python3 record.py random-python       likewise, of a few, and writes the Python programs, random/python/
    python3 record.py examples [NAME...]  runs examples/*.py on a virtual clock and writes examples/recorded/cpython.json

A program of the corpus whose header says `expect: hang` is stopped after a few seconds; one that says
`expect: exit N` must end with that status. Files are only written when the run went as the header says.
"""
import json
import pathlib
import platform
import re
import subprocess
import sys
from datetime import date

import oracle.reference
from comparison.choice import FRESH_ORDERS, SIZE, VIRTUAL_SECONDS, choose, has_other_outcome, has_threads
from comparison.executed import executed_only
from comparison.sample import TWIN_HEAD, kept_form, kept_python
from generator.programs import HEAD
from oracle import virtual_process
from translator.twin import twin_of

HERE = pathlib.Path(__file__).resolve().parent
CORPUS, SAMPLE = HERE / "corpus", HERE / "random"
EXAMPLES = HERE.parent.parent / "examples"
HANG_SECONDS = 4
SEEDS = range(1, 151)
# Of these the Python side is kept, too, of those that have no threads: each takes a browser's CPython a fifth of a second.
PYTHON_SEEDS = range(151, 175)


def expectation(program):
    match = re.search(r"^# expect: (hang|exit (\d+))$", program.read_text(), re.MULTILINE)
    if match is None:
        return 0
    return "hang" if match[1] == "hang" else int(match[2])


def record_program(program):
    expected = expectation(program)
    run = subprocess.Popen([sys.executable, "-u", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        out, err = run.communicate(timeout=HANG_SECONDS if expected == "hang" else 60)
        ending = run.returncode
    except subprocess.TimeoutExpired:
        run.kill()
        out, err = run.communicate()
        ending = "hang"
    if ending != expected:
        return f"{program.name}: ended with {ending} instead of {expected}\n{err}"
    recorded = program.with_suffix(".out")
    before = recorded.read_text() if recorded.exists() else None
    if before != out:
        recorded.write_text(out)
        return f"{program.name}: recorded anew"
    return None


def record_examples(names):
    recorded = EXAMPLES / "recorded" / "cpython.json"
    before = json.loads(recorded.read_text())["programs"] if names else {}
    programs = {p.stem: before.get(p.stem) for p in EXAMPLES.glob("*.py")}
    for name in names or programs:
        # On a clock of its own: a busy machine changes nothing, and nobody waits.
        program = EXAMPLES / f"{name}.py"
        run = virtual_process.run(program.read_text(), 0, program.name)
        ending = "hang" if run.ending == "deadlock" else run.status
        programs[name] = {"stdout": run.out, "ending": ending}
    by = f"{platform.python_implementation()} {platform.python_version()}"
    text = json.dumps({"by": by, "on": date.today().isoformat(), "programs": programs}, indent=2, ensure_ascii=False, sort_keys=True)
    recorded.write_text(f"{text}\n")


def record_corpus(names):
    programs = sorted(p for p in CORPUS.glob("*.py") if not names or any(p.name.startswith(n) for n in names))
    for message in filter(None, map(record_program, programs)):
        print(message)


def record_random(seeds):
    SAMPLE.mkdir(exist_ok=True)
    if not seeds:
        for file in SAMPLE.glob("*.ts"):
            file.unlink()
    (SAMPLE / "head.ts").write_text(f"// What every program of this sample begins with.\n{TWIN_HEAD}")
    for seed in map(int, seeds or SEEDS):
        choice, _ = choose(seed, SIZE, has_threads(seed))
        # Nobody looks into these again when they fail.
        if has_other_outcome(choice.python, choice.expected, FRESH_ORDERS[:20]):
            continue
        twin = twin_of(executed_only(choice.python, choice.expected, VIRTUAL_SECONDS))
        (SAMPLE / f"{seed:03}.ts").write_text(kept_form(seed, twin, choice.expected))


def record_random_python():
    folder = SAMPLE / "python"
    folder.mkdir(exist_ok=True)
    for file in folder.iterdir():
        file.unlink()
    (folder / "head.py").write_text(f"# What every program of this sample begins with.\n{HEAD}")
    for seed in PYTHON_SEEDS:
        if has_threads(seed):
            continue
        choice, _ = choose(seed, SIZE, False)
        (folder / f"{seed}.py").write_text(kept_python(seed, executed_only(choice.python, choice.expected, VIRTUAL_SECONDS), choice.expected))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["corpus", *names]:
            record_corpus(names)
        case ["random", *seeds]:
            record_random(seeds)
        case ["random-python"]:
            record_random_python()
        case ["examples", *names]:
            record_examples(names)
        case _:
            sys.exit(__doc__)
