"""Keeps the time of a run: a virtual clock that jumps from deadline to deadline, or the real one."""
import time

MICROS = 1_000_000
# A reading of the virtual clock is later than the one before, by so little that a whole program stays within a microsecond: of
# two timers with one deadline the one that was made first is first, as on a real machine.
READ_STEP = 1e-13
# What time.time() says when a program on the virtual clock begins: 2026-01-01.
EPOCH = 1_767_225_600
# Of the real clock, in seconds: to write down a time costs more than a step of a task.
PRECISION = 1e-4
# Not what this module's functions become for programs.
REAL_MONOTONIC = time.monotonic
REAL_SLEEP = time.sleep


def seconds_text(micros):
    """Whole microseconds as seconds: `0.2`, without an exponent."""
    whole, rest = divmod(micros, MICROS)
    return f"{whole}.{rest:06}".rstrip("0") if rest else str(whole)


class VirtualClock:
    """Time passes only when everybody waits."""

    is_virtual = True

    def __init__(self, trace):
        self.trace = trace
        self.micros = 0
        self.reads = 0
        # What a loop's clock said when the run began.
        self.start = 0.0
        # Is called with the time when that goes on.
        self.moved = None

    def time(self):
        self.reads += 1
        return self.micros / MICROS + self.reads * READ_STEP

    def after(self, seconds):
        """The moment that is so much later, a microsecond at least; in microseconds."""
        return self.micros + max(1, round(seconds * MICROS))

    def move_to(self, micros):
        """The time goes on to a moment, unless that has been."""
        self.micros = max(self.micros, micros)
        self.trace.now = seconds_text(self.micros)
        if self.moved is not None:
            self.moved(self.micros)

    def pass_by(self, seconds):
        """The time goes on."""
        self.move_to(self.after(seconds))

    def sleep(self, seconds):
        if seconds > 0:
            self.pass_by(seconds)

    def tick(self):
        """The clock stands still."""


class RealClock:
    """The machine's own clock."""

    is_virtual = False

    def __init__(self, trace):
        self.trace = trace
        self.start = REAL_MONOTONIC()
        # When the next look at it changes what is told.
        self.next = self.start

    def time(self):
        return REAL_MONOTONIC()

    def sleep(self, seconds):
        REAL_SLEEP(seconds)
        self.tick()

    def tick(self):
        """Looks at the clock: what is told from now on has this time, to a tenth of a millisecond."""
        moment = REAL_MONOTONIC()
        if moment > self.next:
            self.next = moment + PRECISION
            now = moment - self.start
            self.trace.now = f"{now:.6f}".rstrip("0").rstrip(".")
