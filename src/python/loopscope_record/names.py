"""Finds the name that a program gives to what a call makes: the variable or attribute it is put into."""
import dis

STORES = ("STORE_FAST", "STORE_NAME", "STORE_GLOBAL", "STORE_DEREF", "STORE_ATTR")
# What may stand between a call and where its value goes.
BETWEEN = ("CACHE", "EXTENDED_ARG", "COPY", "LOAD_FAST", "LOAD_NAME", "NOP", "LOAD_FAST_BORROW")


def name_given(frame):
    """By the instruction at which the frame stands, a call; None if the value goes elsewhere."""
    at = frame.f_lasti
    for instruction in dis.get_instructions(frame.f_code):
        if instruction.offset <= at:
            continue
        name = instruction.opname
        if name.startswith(STORES):
            value = instruction.argval
            return value[0] if isinstance(value, tuple) else value
        if name not in BETWEEN:
            return None
    return None
