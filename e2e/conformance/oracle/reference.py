"""Hands the running program over to the reference, CPython 3.13, which $PYTHON names if `python3` is another."""
import os
import sys

REFERENCE = (3, 13)

if sys.version_info[:2] != REFERENCE:
    # Taken away, so that a wrong one is not tried again and again.
    python = os.environ.pop("PYTHON", None)
    if python is None:
        sys.exit("the reference is CPython 3.13; name one in $PYTHON")
    os.execv(python, [python, *sys.orig_argv[1:]])
