"""Has somebody decide how late timers are, where a program is run again and again to find out what can come of it."""
import asyncio

from .clock import MICROS

# A timer that is further away never goes off.
MOST_SECONDS = 1e9


class Choices:
    """Of one run. `decider` has set(now, asked, line, label), which gives a moment, cancel(number) and passed(now); in microseconds."""

    def __init__(self, recorder, decider):
        self.recorder = recorder
        self.decider = decider
        self.clock = recorder.clock
        self.clock.moved = decider.passed
        self.count = 0
        # By id of a timer that has not gone off, its number.
        self.numbers = {}
        # Tasks that have no name get numbers of this run.
        self.tasks = 0
        # The program has looked at the clock.
        self.is_told_time = False

    def delay(self, seconds):
        """How long it takes, instead of so long from now on, and the number of that decision; None where there is none."""
        if not 0 < seconds < MOST_SECONDS or self.recorder.trace.is_over:
            return seconds, None
        asked = round(seconds * MICROS)
        if asked <= 0:
            return seconds, None
        site = self.recorder.site()
        line = int(site[2:].split(":")[0]) if site else 0
        micros = self.clock.micros
        time = self.decider.set(micros, asked, line, self.label())
        self.count += 1
        # What else there is of it, less than a microsecond, says which of two timers was made first.
        return seconds + (time - micros - asked) / MICROS, self.count - 1

    def label(self):
        """On whose behalf."""
        task = asyncio.current_task() if asyncio._get_running_loop() is not None else None
        return "" if task is None else self.recorder.label(task.get_coro())

    def clock_read(self):
        """The program looks at the clock: what comes of it is not said by the order alone."""
        self.is_told_time = self.is_told_time or not self.recorder.trace.is_over

    def gone(self, timer):
        return self.numbers.pop(id(timer), None)

    def cancelled(self, timer):
        number = self.gone(timer)
        if number is not None:
            self.decider.cancel(number)

    def task_name(self):
        self.tasks += 1
        return f"Task-{self.tasks}"
