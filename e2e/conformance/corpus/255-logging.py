# topic: logging
# level: 1
# about: Which messages are written, by which handlers, in which form
import asyncio
import logging
import sys
import threading

def attempt(name, fn):
    try:
        print(name, fn())
    except Exception as error:
        print(name, type(error).__name__)

logging.basicConfig(stream=sys.stdout, level=logging.INFO)
logging.basicConfig(level=logging.DEBUG)
logging.debug("not seen")
logging.info("plain 100%")
logging.warning("%s is %d years, %5.1f%% or %r", "Ann", 42, 99.55, "x")
logging.error("%(who)s and %(what)-6s|", {"who": "Ben", "what": "tea"})
logging.critical("%s %s %s %s", [1, "a", None], True, None, ValueError("bad"))
logging.log(25, "between")
logging.addLevelName(25, "NOTICE")
logging.log(25, "named")
print(logging.getLevelName(20), logging.getLevelName("ERROR"), logging.getLevelName(17))

db = logging.getLogger("app.db")
app = logging.getLogger("app")
print(db.parent is app, app.parent is logging.getLogger(), logging.getLogger("app") is app)
print(app.getChild("db") is db, db.getEffectiveLevel(), db.isEnabledFor(10), db.hasHandlers())
app.setLevel("ERROR")
db.warning("not seen")
db.error("from the database")

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("{levelname:<8}|{name:>8}|{message}", style="{"))
db.addHandler(handler)
db.addHandler(handler)
db.critical("twice")
db.propagate = False
db.critical("once")
handler.setLevel(logging.CRITICAL)
db.error("nowhere")
handler.setLevel(0)
db.addFilter(lambda record: "secret" not in record.getMessage())
db.error("a secret")
db.error("no %s", "secrets at all")
db.error("no %s", "hidden things")

class Listed(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))

listed = Listed()
listed.setFormatter(logging.Formatter("$levelno $threadName $taskName $funcName $message $extra", style="$"))
own = logging.getLogger("own")
own.addHandler(listed)
own.propagate = False

async def work():
    own.warning("in a task", extra={"extra": [1]})

async def main():
    await asyncio.create_task(work(), name="worker")
    thread = threading.Thread(target=lambda: own.warning("in a thread", extra={"extra": 2}), name="T")
    thread.start()
    thread.join()
    try:
        raise ValueError("bad value")
    except ValueError:
        own.exception("failed %d times", 3, extra={"extra": "e"})

asyncio.run(main())
first, second, third = listed.lines
print(first)
print(second.replace(" <lambda> ", " "))
print(third.split("\n")[0], third.split("\n")[1], third.split("\n")[-1], sep="|")

attempt("level", lambda: own.setLevel("LOUD"))
attempt("level of a list", lambda: own.setLevel([1]))
attempt("style", lambda: logging.Formatter(style="!"))
attempt("handlers and stream", lambda: logging.basicConfig(stream=sys.stdout, handlers=[handler], force=True))
logging.basicConfig(handlers=[handler, logging.StreamHandler(sys.stdout)], format="%(asctime)s|%(message)s", datefmt="%%", force=True)
logging.warning("forced")
logging.disable(logging.WARNING)
logging.warning("not seen")
logging.error("seen")
for text, values in [
    ("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%i", (7, 7, 7, 7, 7, 7, 255, 255, 255, 8, 3.9)),
    ("%f|%.2f|%8.3f|%-8.1f|%e|%.1E|%g|%g|%g|%G", (1.5, 2.675, 3.14159, 2.25, 12345.678, 0.00012, 0.0001, 1e20, 123456.789, 1e-10)),
    ("%.0f|%.0f|%.0f|%.1f|%.2f|%f", (0.5, 1.5, 2.5, 0.25, 1.005, 1e22)),
    ("%s|%10s|%-10s|%.2s|%r|%c|%c|%%|%*d", ("abc", "abc", "abc", "abc", "it's", "x", 65, 4, 2)),
    ("%d|%f|%s", (-3, float("inf"), float("nan"))),
]:
    logging.error(text, *values)
