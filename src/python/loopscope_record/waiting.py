"""What loops wait with: they say when a new iteration begins, and move the clock."""


class SharedSelector:
    """What a loop waits with where nothing comes from outside: waiting lets other threads go on, and moves the clock where there are none."""

    def __init__(self, loop, stacks):
        self.loop = loop
        self.stacks = stacks
        self.waiters = []
        self.is_called = False

    def select(self, timeout):
        self.loop.is_fresh = True
        if timeout == 0 or self.is_called:
            self.stacks.give_way()
        else:
            self.stacks.park(self.waiters, None if timeout is None else self.stacks.clock.after(timeout))
        self.is_called = False
        return []

    def call(self):
        """Another thread has something for the loop."""
        self.is_called = True
        self.stacks.wake(self.waiters)

    def close(self):
        """Nothing is open."""


class WatchedSelector:
    """A real selector, of which the loop hears when it is asked."""

    def __init__(self, selector):
        self.selector = selector
        self.loop = None

    def select(self, timeout=None):
        loop = self.loop
        loop.is_fresh = True
        clock = loop.recorder.clock
        if clock.is_virtual:
            return self.select_virtually(timeout, clock)
        return self.selector.select(timeout)

    def select_virtually(self, timeout, clock):
        found = self.selector.select(0)
        if found or timeout == 0:
            return found
        # Nobody outside can be waited for by a clock that jumps; other threads get the time they need.
        if timeout is None:
            return self.selector.select(None) if self.loop.recorder.has_others() else self.loop.recorder.deadlock()
        clock.pass_by(timeout)
        return []

    def __getattr__(self, name):
        return getattr(self.selector, name)
