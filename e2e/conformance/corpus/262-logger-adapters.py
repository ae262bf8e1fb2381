# topic: logging
# level: 1
# about: Adapters add to every message, and what is told below it depends on what is being handled
import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s:%(name)s:%(message)s", level=logging.INFO)
client = logging.StreamHandler(sys.stdout)
client.setFormatter(logging.Formatter("%(client)s %(message)s %(funcName)s"))
server = logging.getLogger("server")
server.addHandler(client)
server.propagate = False

plain = logging.LoggerAdapter(server, {"client": 7})
plain.debug("not seen")
plain.warning("slow by %d s", 3)
plain.error("its own is dropped", extra={"client": 8})
merging = logging.LoggerAdapter(server, {"client": 7, "other": 1}, True)
merging.info("its own wins", extra={"client": 8})
print(repr(plain), plain.name, plain.isEnabledFor(10), plain.getEffectiveLevel(), plain.hasHandlers())
plain.setLevel("ERROR")
plain.warning("not seen")
print(server.level, plain.extra["client"])


class Named(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['name']}] {msg}", kwargs


ann = Named(logging.getLogger("who"), {"name": "Ann"})
ann.info("is %s", "here")
Named(ann, {"name": "Ben"}).critical("is behind")
ann.log(logging.WARNING, "%s", "as told")
print(repr(ann))



class Last(logging.Handler):
    def emit(self, record):
        error = record.exc_info[1]
        print(self.format(record).split("\n")[0], "|", f"{type(error).__name__}: {error}")


handled = logging.getLogger("handled")
handled.addHandler(Last())
handled.propagate = False


def deeper():
    handled.exception("in a function that is called")


def work(n):
    try:
        raise ValueError(n)
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            handled.exception("inner")
        handled.exception("outer")
        deeper()
    handled.exception("over")


async def main():
    handled.exception("before")
    try:
        await asyncio.sleep(0)
        raise ValueError("bad")
    except ValueError:
        await asyncio.sleep(0)
        handled.exception("in a task")
        work(1)
        handled.exception("still")
        Named(handled, {"name": "Cleo"}).exception("by an adapter")
    handled.exception("after")
    try:
        try:
            raise ValueError("on its way")
        finally:
            handled.exception("in finally")
    except ValueError:
        pass
    for n in range(2):
        try:
            raise ValueError(n)
        except ValueError:
            continue
    handled.error("with an option", exc_info=True)
    asyncio.get_running_loop().call_soon(work, 2)
    await asyncio.sleep(0)


work(0)
asyncio.run(main())
handled.exception("at the end")
