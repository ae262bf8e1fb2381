"""Writes the lines of a trace: the header, one line for each event, ids with the names of things before them."""
import re
from json.encoder import encode_basestring

VERSION = 2
# The first events are handed over one by one, so that a program that soon hangs still shows how it came to that.
EAGER_EVENTS = 128
BATCH_EVENTS = 4096
NO_NAME = re.compile(r"[^\w.-]+")
SURROGATE = re.compile("[\ud800-\udfff]")


class Stop(BaseException):
    """Ends a program whose record has ended: nothing of what it still does is told."""


def quoted(text):
    """A text as JSON has it."""
    text = encode_basestring(text)
    if text.isascii():
        return text
    return SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def called_function(text):
    """Of `cook("Ann")`, what stands before the arguments."""
    bracket = text.find("(", 1)
    return text if bracket < 0 or not text.endswith(")") else text[:bracket]


def tag_of(number, name):
    """How an event refers to a thing; only the number counts."""
    if name.startswith("Task-"):
        # As most are called.
        return f"{name if name[5:].isdecimal() and name.isascii() else plain(called_function(name))}#{number}"
    return f"{plain(called_function(name))}#{number}"


def renamed(tag, name):
    """The tag of a thing that is called otherwise from now on."""
    return tag_of(tag.rpartition("#")[2], name)


def plain(name):
    """A name as one word."""
    return NO_NAME.sub("_", name)


class TraceText:
    """Takes events and hands their lines out: `emit` is called with whole lines, the header first."""

    def __init__(self, emit, most_events):
        self.emit = emit
        self.most_events = most_events
        self.lines = []
        # How many lines are gathered before they are handed over.
        self.batch = 1
        self.count = 0
        self.last_id = 0
        # What stands at the beginning of each line: the clock sets it.
        self.now = "0"
        self.is_over = False

    def header(self, file, source, sites):
        """`sites` are lines of the header that begin with "site"."""
        lines = [f"loopscope-trace {VERSION}", f"file {file}", "semantics asyncio", f"source {quoted(source)}", *sites]
        self.emit("\n".join(lines) + "\n")

    def put(self, actor, rest):
        """One event; `actor` is a tag or "-", `rest` the type, its fields and perhaps a site."""
        lines = self.lines
        lines.append(f"{self.now} {actor} {rest}")
        if len(lines) >= self.batch:
            self.flush()

    def introduce(self, actor, what, name, rest):
        """An event that makes something, whose number is greater than all that have been told; gives its tag."""
        self.last_id += 1
        tag = tag_of(self.last_id, name)
        self.put(actor, f"{what} {tag} {rest}")
        return tag

    def flush(self):
        """Hands over what has been gathered. Errors: Stop when the record has ended, also just now at its limit."""
        lines = self.lines
        self.lines = []
        if self.is_over:
            raise Stop
        self.count += len(lines)
        if self.count >= EAGER_EVENTS:
            self.batch = BATCH_EVENTS
        if lines:
            self.emit("\n".join(lines) + "\n")
        if self.count > self.most_events:
            self.warn("events-capped", f"the run was stopped after {self.most_events} events")
            self.finish(1, "limit")
            raise Stop

    def warn(self, code, text, actor="-", site=""):
        self.put(actor, f"warn {code} {quoted(text)}{site}")

    def finish(self, status, reason):
        """Ends the record; a second end does nothing."""
        if self.is_over:
            return
        self.most_events = float("inf")
        self.put("-", f"finish {status} {quoted(reason)}")
        self.flush()
        self.is_over = True
        # Whatever comes now is refused at once.
        self.batch = 0
