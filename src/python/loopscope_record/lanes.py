"""What is known of a lane while it lives."""


class Lane:
    """What has a life of its own: a task, a callback, a thread."""

    __slots__ = ("awaited", "cancels", "is_ended", "name", "outcome", "run", "site", "tag", "yielded")

    def __init__(self, tag):
        self.tag = tag
        # Where it stands, as an event has it, and what is told when it goes on there.
        self.site = ""
        self.run, self.yielded = "run", "yield"
        # The tag of what it waits for; "-": time alone.
        self.awaited = "-"
        # How many requests for its cancellation have been told.
        self.cancels = 0
        self.name = None
        self.is_ended = False
        # How a thread ends, as an event has it.
        self.outcome = 'value ""'
