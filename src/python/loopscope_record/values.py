"""Shows values, short and in one line, without running any code of the program's."""

from types import CoroutineType

MOST_CHARACTERS = 60
GIVEN_CHARACTERS = 32
MOST_ITEMS = 5
# A number with more is not written out, which would take long; one with very many cannot be.
MOST_BITS = 192
MOST_DEPTH = 2
PLAIN = (int, float, complex, bool, type(None), bytes)
BRACKETS = {list: "[]", tuple: "()", set: "{}", frozenset: "{}"}


def cut(text, most):
    return text if len(text) <= most else f"{text[:most - 1]}…"


def preview(value, names=None, most=MOST_CHARACTERS, depth=0):
    """`names` gives what things of the trace are called by; None for what is none."""
    kind = type(value)
    if kind is str:
        return repr(cut(value, most))
    if kind is int and value.bit_length() > MOST_BITS:
        return "<int>"
    if kind in PLAIN:
        return cut(repr(value), most)
    if kind in BRACKETS or kind is dict:
        return cut(collection(value, kind, names, most, depth), most)
    name = None if names is None else names(value)
    if name is not None:
        return name
    if isinstance(value, BaseException):
        return error_text(value, most)
    if isinstance(value, type) or kind.__name__ in ("function", "builtin_function_or_method", "method"):
        return cut(getattr(value, "__name__", kind.__name__), most)
    if kind is CoroutineType:
        return cut(call_name(value), most)
    return f"<{kind.__name__}>"


def collection(value, kind, names, most, depth):
    if depth == MOST_DEPTH:
        return "…"
    inner = lambda item: preview(item, names, most, depth + 1)
    # Of as many as are shown.
    items = [item for _, item in zip(range(MOST_ITEMS), value.items() if kind is dict else value)]
    texts = [f"{inner(key)}: {inner(item)}" for key, item in items] if kind is dict else [inner(item) for item in items]
    if len(value) > MOST_ITEMS:
        texts.append("…")
    if kind is dict:
        return "{" + ", ".join(texts) + "}"
    if not value and kind in (set, frozenset):
        return "set()"
    opening, closing = BRACKETS[kind]
    comma = "," if kind is tuple and len(value) == 1 else ""
    return f"{opening}{', '.join(texts)}{comma}{closing}"


def error_text(error, most=200):
    """`ValueError: no`, as the last line of a traceback."""
    kind = type(error)
    if kind.__str__ is BaseExceptionGroup.__str__:
        count = len(error.exceptions)
        text = f"{error.message} ({count} sub-exception{'s' if count > 1 else ''})"
    elif kind.__str__ in (BaseException.__str__, OSError.__str__, KeyError.__str__):
        try:
            text = str(error) if all(type(arg) in (str, *PLAIN) for arg in error.args) else "…"
        except Exception:
            text = ""
    else:
        text = ""
    return cut(f"{kind.__name__}: {text}" if text else kind.__name__, most)


def call_name(function):
    """How a trace calls a coroutine, a function or its code: `Table.dine`, without what it is inside of."""
    name = getattr(function, "co_qualname", None) or getattr(function, "__qualname__", None) or type(function).__name__
    # The loop's own coroutines are functions of asyncio's to whoever looks.
    name = name.rpartition("<locals>.")[2].removeprefix("BaseEventLoop.")
    return "(anonymous)" if name == "<lambda>" else name


def is_new(coroutine):
    """Whether nobody has run it yet."""
    return coroutine.cr_frame is not None and not coroutine.cr_running and not coroutine.cr_suspended


def given(frame, names):
    """The arguments that a call was made with, in parentheses, from its frame before it runs; "" if it has none."""
    code = frame.f_code
    count = code.co_argcount + code.co_kwonlyargcount
    if count == 0 and not code.co_flags & 0x0C:
        return ""
    values = frame.f_locals
    texts = [preview(values[name], names, GIVEN_CHARACTERS, 1) for name in code.co_varnames[:count]
             if name in values and name not in ("self", "cls")]
    rest = count
    if code.co_flags & 0x04:
        texts += [preview(value, names, GIVEN_CHARACTERS, 1) for value in values.get(code.co_varnames[rest], ())]
        rest += 1
    if code.co_flags & 0x08:
        named = values.get(code.co_varnames[rest], {})
        texts += [f"{name}={preview(value, names, GIVEN_CHARACTERS, 1)}" for name, value in named.items()]
    return f"({', '.join(texts)})" if texts else ""
