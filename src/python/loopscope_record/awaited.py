"""Finds out from a suspended coroutine where it stands, and by way of which call of asyncio's it waits."""
import asyncio
import gc
import os
from types import AsyncGeneratorType, CoroutineType, GeneratorType

LIBRARY = os.path.dirname(asyncio.__file__) + os.sep
FUTURE = asyncio.Future
SLEEP = asyncio.sleep.__code__
# From Python 3.13 on.
COMPLETED = getattr(asyncio.tasks, "_AsCompletedIterator", None)

# The primitives: kind and role, as Loopscope's own have them.
KINDS = [
    (asyncio.Queue, "queue", "lasting:item"),
    (asyncio.Lock, "lock", "lasting:release"),
    (asyncio.Event, "event", "lasting:set"),
    (asyncio.Condition, "condition", "lasting:notify"),
    (asyncio.Semaphore, "semaphore", "lasting:release"),
    (asyncio.Barrier, "barrier", "lasting:parties"),
    (asyncio.TaskGroup, "group", "group"),
    *([] if COMPLETED is None else [(COMPLETED, "as completed", "group")]),
    (asyncio.tasks._GatheringFuture, "gather", "group"),
    (asyncio.Future, "future", "single:result"),
    (asyncio.StreamReader, "stream", "single:answer"),
]


def kind_of(thing):
    """Kind and role of a thing; None if it is none. Of a class derived from one, those of that one."""
    for kind, name, role in KINDS:
        if isinstance(thing, kind):
            return name, role
    return None


def frame_and_next(awaitable):
    """The frame of what is being awaited, and what that awaits itself; None for what is not there."""
    kind = type(awaitable)
    if kind is CoroutineType:
        return awaitable.cr_frame, awaitable.cr_await
    if kind is GeneratorType:
        return awaitable.gi_frame, awaitable.gi_yieldfrom
    if kind is AsyncGeneratorType:
        return awaitable.ag_frame, awaitable.ag_await
    if isinstance(awaitable, FUTURE):
        return None, None
    # The steps of asynchronous generators, and what wraps a coroutine, do not say what they belong to.
    for inner in gc.get_referents(awaitable):
        if type(inner) in (CoroutineType, GeneratorType, AsyncGeneratorType):
            return None, inner
    return None, None


def yielding_site(coroutine, tables):
    """The place where it gives up its turn: quicker than `look_into` where it calls asyncio.sleep(0) itself."""
    if type(coroutine) is CoroutineType:
        inner = coroutine.cr_await
        if type(inner) is CoroutineType and inner.cr_code is SLEEP:
            frame = coroutine.cr_frame
            table = tables.get(id(frame.f_code))
            if table is not None:
                return table[frame.f_lasti // 2]
    return look_into(coroutine, tables)[0]


def look_into(coroutine, tables):
    """The place of the program where it stands, as an event has it, and the frames of asyncio's behind that, the outermost first."""
    site, libraries = "", []
    for _ in range(1000):
        if coroutine is None:
            break
        frame, coroutine = frame_and_next(coroutine)
        if frame is None:
            continue
        table = tables.get(id(frame.f_code))
        if table is not None:
            site = table[frame.f_lasti // 2]
            libraries.clear()
        elif frame.f_code.co_filename.startswith(LIBRARY):
            libraries.append(frame)
    return site, libraries
