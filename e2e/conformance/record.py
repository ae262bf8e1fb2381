#!/usr/bin/env python3
"""Records what CPython prints: python3 record.py [NAME...] runs corpus/NAME*.py and writes NAME.out.

The reference is CPython 3.13. A program whose header says `expect: hang` is stopped after a few seconds; one that says
`expect: exit N` must end with that status. Files are only written when the run went as the header says.
"""
import pathlib
import re
import subprocess
import sys

CORPUS = pathlib.Path(__file__).resolve().parent / "corpus"
HANG_SECONDS = 4


def expectation(program):
    match = re.search(r"^# expect: (hang|exit (\d+))$", program.read_text(), re.MULTILINE)
    if match is None:
        return 0
    return "hang" if match[1] == "hang" else int(match[2])


def record(program):
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


def main(names):
    if sys.version_info[:2] != (3, 13):
        sys.exit("the reference is Python 3.13")
    programs = sorted(p for p in CORPUS.glob("*.py") if not names or any(p.name.startswith(n) for n in names))
    for message in filter(None, map(record, programs)):
        print(message)


if __name__ == "__main__":
    main(sys.argv[1:])
