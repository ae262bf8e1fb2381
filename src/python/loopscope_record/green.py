"""What stands for Python's `_thread` where a machine has one thread: all that is built on it, like `threading`, is Python's own."""
import importlib
import sys
import traceback
import types

from .stacks import Stacks

STACKS = Stacks()
# For it `threading` has another form, in Python, that needs nothing but what is here.
WITHOUT = ("RLock",)


def until_after(timeout):
    """The moment until which a call waits. Errors: those of Python's own."""
    if timeout == -1:
        return None
    if not isinstance(timeout, (int, float)):
        raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer or float")
    if timeout < 0:
        raise ValueError("timeout value must be a non-negative number")
    return STACKS.clock.after(timeout)


class lock:
    """Python's simplest lock."""

    def __init__(self):
        self._is_held = False
        self._waiters = []
        STACKS.tell_made(self, sys._getframe(1))

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if self._is_held and blocking:
            until = until_after(timeout)
            go_on = STACKS.tell_blocked(self, until)
            # Who releases it may take it again before others come to it.
            while self._is_held and STACKS.park(self._waiters, until):
                pass
            go_on()
        if self._is_held:
            return False
        self._is_held = True
        STACKS.tell_held(self, True)
        return True

    def release(self):
        if not self._is_held:
            raise RuntimeError("release unlocked lock")
        self._is_held = False
        STACKS.tell_held(self, False)
        STACKS.wake(self._waiters)

    def locked(self):
        return self._is_held

    def _at_fork_reinit(self):
        self.__init__()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self._is_held else 'unlocked'} _thread.lock object at {id(self):#x}>"


class ThreadHandle:
    """A thread as `threading` knows it."""

    def __init__(self, ident=0):
        self.ident = ident
        self._is_done = False
        self._waiters = []

    def is_done(self):
        return self._is_done

    def _set_done(self):
        self._is_done = True
        while self._waiters:
            STACKS.wake(self._waiters)

    def join(self, timeout=None):
        if not self._is_done:
            STACKS.park(self._waiters, None if timeout is None or timeout < 0 else STACKS.clock.after(timeout))


# That the program waits for at its end.
LASTING = []


def start_joinable_thread(function, *, handle=None, daemon=True):
    handle = ThreadHandle() if handle is None else handle

    def body():
        try:
            function()
        except SystemExit:
            pass
        finally:
            handle._set_done()

    handle.ident = STACKS.start(body)
    if not daemon:
        LASTING.append(handle)
    return handle


def start_new_thread(function, args, kwargs={}):
    def body():
        try:
            function(*args, **kwargs)
        except SystemExit:
            pass
        except Exception as error:
            # Python's own words for it.
            print(f"Exception ignored in thread started by: {function!r}", file=sys.stderr)
            traceback.print_exception(error)

    return STACKS.start(body)


def shutdown():
    while LASTING:
        LASTING.pop().join()


def get_ident():
    return STACKS.current.ident


def install(real):
    """From now on this is `_thread`; `real` is Python's. What has been imported before keeps that."""
    module = types.ModuleType("_thread", real.__doc__)
    module.__dict__.update({name: value for name, value in vars(real).items() if name not in WITHOUT})
    module.__dict__.update(
        lock=lock,
        LockType=lock,
        allocate_lock=lock,
        allocate=lock,
        get_ident=get_ident,
        get_native_id=get_ident,
        _get_main_thread_ident=lambda: STACKS.main.ident,
        _ThreadHandle=ThreadHandle,
        _make_thread_handle=ThreadHandle,
        start_joinable_thread=start_joinable_thread,
        start_new_thread=start_new_thread,
        start_new=start_new_thread,
        daemon_threads_allowed=lambda: True,
        set_name=lambda name: None,
        _shutdown=shutdown,
    )
    sys.modules["_thread"] = module
    # Its queue waits in C; without it, `queue` has one in Python.
    sys.modules["_queue"] = None
    # Python's own asks the machine in which thread it is.
    importlib.import_module("threading").local = importlib.import_module("_threading_local").local
