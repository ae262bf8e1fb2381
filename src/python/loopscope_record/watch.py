"""Watches a run with sys.monitoring, where there is one (from Python 3.12 on): nothing of asyncio's is replaced for it."""
import sys
import warnings
from types import CoroutineType, FunctionType

from . import calls, caught, primitives

# The numbers 0, 1, 2 and 5 have tools that are known by them.
TOOL = 4
COROUTINE = 0x80
# What Python calls for a coroutine that is thrown away before anybody ran it, to warn of it.
DROPPED = warnings._warn_unawaited_coroutine.__code__


def watch(recorder, tree):
    """Begins to watch. Gives what ends it; on older Pythons, less is told and nothing is watched."""
    monitoring = getattr(sys, "monitoring", None)
    if monitoring is None or monitoring.get_tool(TOOL) is not None:
        return lambda: None
    events = monitoring.events
    own = calls.Calls(recorder)
    starts, returns = primitives.handlers(recorder)
    starts[id(DROPPED)] = own.dropped
    returns[id(DROPPED)] = own.warned
    tables = recorder.sites.tables
    get_frame = sys._getframe

    def on_start(code, _):
        handler = starts.get(id(code))
        if handler is not None:
            handler(get_frame(1))
        elif id(code) in tables:
            own.started(get_frame(1))

    def on_return(code, _, value):
        handler = returns.get(id(code))
        if handler is not None:
            handler(get_frame(1), value)
        elif id(code) in tables:
            own.left(get_frame(1))

    def on_unwind(code, _, error):
        if id(code) in tables and code.co_flags & COROUTINE:
            own.left(get_frame(1), error)

    catchers = caught.Catchers(recorder, tree, recorder.sites.codes)

    def on_handled(code, offset, error):
        if id(code) in catchers.known:
            catchers.handled(code, offset, error, get_frame(1))

    stable = calls.stable_places(tree)
    places = {id(code): list(code.co_positions()) for code in recorder.sites.codes}

    def is_stable(code, offset):
        positions = places.get(id(code))
        return positions is not None and positions[offset // 2] in stable

    def on_call(code, offset, function, first):
        kind = type(function)
        if kind is FunctionType:
            if function.__code__.co_flags & COROUTINE and id(function.__code__) in tables:
                own.coroutine_made(function.__code__, get_frame(1))
                return None
        elif kind in calls.METHODS:
            own.method_called(function, first)
        # What is never of interest at that place is not asked for again.
        return monitoring.DISABLE if is_stable(code, offset) else None

    monitoring.use_tool_id(TOOL, "loopscope")
    callbacks = {"PY_START": on_start, "PY_RETURN": on_return, "PY_UNWIND": on_unwind, "CALL": on_call}
    # No code can have these for itself.
    everywhere = events.PY_UNWIND
    if catchers.known:
        callbacks["EXCEPTION_HANDLED"] = on_handled
        everywhere |= events.EXCEPTION_HANDLED
    for event, callback in callbacks.items():
        monitoring.register_callback(TOOL, getattr(events, event), callback)
    codes = [code for code, _ in primitives.WATCHED] + primitives.CANCELLING
    local = {}
    for code in recorder.sites.codes:
        local[code] = events.CALL | (events.PY_START | events.PY_RETURN if code.co_flags & COROUTINE else 0)
    for code, event in primitives.WATCHED:
        local[code] = local.get(code, 0) | getattr(events, event)
    local[DROPPED] = events.PY_START | events.PY_RETURN
    for code in primitives.CANCELLING:
        local[code] = local.get(code, 0) | events.CALL
    for code, mask in local.items():
        monitoring.set_local_events(TOOL, code, mask)
    monitoring.set_events(TOOL, everywhere)

    def end():
        monitoring.set_events(TOOL, 0)
        monitoring.restart_events()
        for code in local:
            monitoring.set_local_events(TOOL, code, 0)
        for event in callbacks:
            monitoring.register_callback(TOOL, getattr(events, event), None)
        monitoring.free_tool_id(TOOL)

    return end
