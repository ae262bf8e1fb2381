"""Records a run of an asyncio program, as CPython runs it, in the text form of Loopscope's traces."""

__all__ = ["Settings", "run_program"]


def __getattr__(name):
    # Not before it is wanted: in a browser, what threads are made of comes before all that uses them.
    if name in __all__:
        from . import program

        return getattr(program, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
