"""Threads where the machine has but one: each has a stack of its own, and hands over to the next one where it has to wait.

What WebAssembly can do by way of stack switching: a call of `run_sync` puts the stack that makes it aside until a promise is kept.
"""
from pyodide.ffi import create_proxy, run_sync

from .trace_text import Stop


class Gate:
    """What a stack waits behind: a future as Pyodide takes it, of no loop."""

    _asyncio_future_blocking = False

    def __init__(self):
        self.callback = None

    def __await__(self):
        yield self

    def add_done_callback(self, callback, *, context=None):
        self.callback = callback

    def open(self):
        """Its stack goes on as soon as this one waits or ends."""
        self.callback(self)

    def exception(self):
        return None

    result = exception


class Stack:
    """One thread."""

    __slots__ = ("body", "gate", "ident", "is_woken", "until", "waiters")

    def __init__(self, ident, body=None):
        self.ident = ident
        # What it is to do; None once it has begun.
        self.body = body
        self.gate = None
        # While it is parked: when that ends, in microseconds; the list it stands in; whether somebody has ended it.
        self.until = self.waiters = None
        self.is_woken = False


class Stacks:
    """All threads of a program, in a fixed order: whoever goes does so until it waits, and time passes when all of them do."""

    def __init__(self):
        self.main = self.current = Stack(1)
        self.last_ident = 1
        self.ready = []
        self.parked = []
        # Of the run; nobody waits before there is one.
        self.clock = None
        # Begins a stack: a function of JavaScript's that calls one of Python's.
        self.begin = None
        # Ends the record where nobody can ever go on, by Stop.
        self.deadlock = None
        # Tells that the thread is blocked by a lock, and until when; gives what tells that it goes on.
        self.tell_blocked = lambda lock, until: lambda: None
        # Tell that a lock is made, and that it is held from now on, or no more.
        self.tell_made = lambda lock, frame: None
        self.tell_held = lambda lock, is_held: None
        # The run is over: whoever waits is to end.
        self.is_closing = False

    def start(self, body):
        """A new thread, which begins when it is its turn; gives its number."""
        self.last_ident += 1
        self.ready.append(Stack(self.last_ident, body))
        return self.last_ident

    def park(self, waiters, until):
        """Waits in a list until somebody is woken there, or until a moment; None: without end. Gives whether it was woken. Errors: Stop."""
        me = self.current
        me.waiters, me.until, me.is_woken = waiters, until, False
        if waiters is not None:
            waiters.append(me)
        self.parked.append(me)
        try:
            self.hand_over(me)
        finally:
            if me in self.parked:
                self.leave(me)
        return me.is_woken

    def leave(self, stack):
        self.parked.remove(stack)
        if stack.waiters is not None and stack in stack.waiters:
            stack.waiters.remove(stack)

    def wake(self, waiters):
        """The first that waits there can go on, if there is one."""
        if waiters:
            stack = waiters[0]
            self.leave(stack)
            stack.is_woken = True
            self.ready.append(stack)

    def give_way(self):
        """Whoever can go on does so first."""
        if self.ready:
            self.ready.append(self.current)
            self.hand_over(self.current)

    def sleep(self, seconds):
        if seconds > 0:
            self.park(None, self.clock.after(seconds))
        else:
            self.give_way()

    def next(self):
        """Whose turn it is. Errors: Stop, where it is nobody's."""
        if not self.ready:
            timed = [stack for stack in self.parked if stack.until is not None]
            if not timed:
                self.deadlock()
            first = min(timed, key=lambda stack: stack.until)
            self.leave(first)
            self.clock.move_to(first.until)
            return first
        return self.ready.pop(0)

    def hand_over(self, me):
        if self.is_closing:
            raise Stop
        following = self.next()
        if following is not me:
            me.gate = Gate()
            self.go(following)
            run_sync(me.gate)
        self.current = me
        if self.is_closing:
            raise Stop

    def go(self, stack):
        """Has another one go on as soon as the stack that calls this waits or ends."""
        if stack.body is None:
            stack.gate.open()
            return
        body, stack.body = stack.body, None
        proxy = create_proxy(lambda: self.live(stack, body))
        self.begin(proxy)

    def live(self, stack, body):
        """A thread from its beginning to its end."""
        self.current = stack
        # Not at the top: asyncio is built on threads, and these on what is here.
        import asyncio

        # That of whoever has begun the stack is not this thread's.
        asyncio._set_running_loop(None)
        try:
            body()
            following = self.main if self.is_closing else self.next()
        except BaseException:
            # The run is over, and the main thread hears of it where it waits.
            self.is_closing = True
            following = self.main
        self.go(following)

    def close(self):
        """The run is over: one after another, all that still wait end where they do."""
        self.is_closing = True
        # Those that have not begun never do.
        left = [stack for stack in (*self.parked, *self.ready) if stack.body is None and stack is not self.main]
        for stack in left:
            self.main.gate = Gate()
            stack.gate.open()
            run_sync(self.main.gate)
        self.current = self.main
