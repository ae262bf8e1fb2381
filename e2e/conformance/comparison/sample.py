"""Writes a random program as it is kept: what CPython did with it as a comment, then its twin without the common head."""
from generator.programs import HEAD
from translator.twin import twin_of

TWIN_HEAD = twin_of(HEAD)
"""What every program begins with; it stands once."""
IMPORTS = "".join(line for line in TWIN_HEAD.splitlines(keepends=True) if line.startswith("import "))
FUNCTIONS = TWIN_HEAD.removeprefix(IMPORTS)


def body_of(twin):
    """A twin without the head. What the translator declares stands between the imports and the functions."""
    declared, found, body = twin.removeprefix(IMPORTS).partition(FUNCTIONS)
    if not twin.startswith(IMPORTS) or not found:
        raise ValueError(f"a twin without the head:\n{twin}")
    return declared + body


def comment(seed, run, sign):
    """What CPython did, in lines that begin with the sign of a comment."""
    ending = "waits for ever" if run.ending == "deadlock" else f"exits with {run.status}"
    lines = [f"{sign} Seed {seed}: CPython {ending}, having printed", *run.out.removesuffix("\n").split("\n")]
    return f"\n{sign} ".join(lines) + "\n"


def kept_form(seed, twin, run):
    """`unpack.ts` reads it."""
    return comment(seed, run, "//") + body_of(twin)


def kept_python(seed, program, run):
    """The program itself without the common head; `comparison/python.ts` reads it."""
    return comment(seed, run, "#") + program.removeprefix(HEAD).lstrip("\n")
