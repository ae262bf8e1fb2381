"""Takes what a program prints: it is passed on as it is, and told line by line."""
import io
import warnings


class Console(io.TextIOBase):
    """Stands in for sys.stdout or sys.stderr. `pass_on` is called with each text."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self, recorder, name, pass_on, real):
        super().__init__()
        self.recorder = recorder
        self.stream = name
        self.pass_on = pass_on
        self.real = real

    @property
    def name(self):
        return f"<{self.stream}>"

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if self.recorder.trace.is_over:
            return len(text)
        self.pass_on(text)
        self.recorder.printed(self.stream, text)
        return len(text)

    def writable(self):
        return True

    def flush(self):
        if self.real is not None:
            self.real.flush()

    @property
    def buffer(self):
        """For bytes, which are passed by: none of them is a line of the trace."""
        if self.real is None:
            raise AttributeError("buffer")
        return self.real.buffer

    def fileno(self):
        if self.real is None:
            raise io.UnsupportedOperation("fileno")
        return self.real.fileno()

    def isatty(self):
        return self.real is not None and self.real.isatty()


def tell_warnings(recorder):
    """Python's warnings are remarks in the trace. Gives what takes that back."""
    shown = warnings._showwarnmsg

    def show(message):
        text = str(message.message)
        if "was never awaited" in text:
            with recorder.warning("never-awaited"):
                shown(message)
        else:
            shown(message)

    warnings._showwarnmsg = show

    def undo():
        warnings._showwarnmsg = shown

    return undo
