"""Says clearly what there is not where Python runs in a browser: a person to ask, a network, threads, modules of others."""
import builtins
import sys
import threading

ELSEWHERE = "outside the browser, python3 -m loopscope_record runs the program with all that Python has"
NETWORK = ("create_connection", "create_server", "create_datagram_endpoint", "create_unix_connection", "create_unix_server",
           "getaddrinfo", "sock_connect", "sock_recv", "sock_sendall", "sock_accept", "subprocess_exec", "subprocess_shell")


class NoOthers:
    """The last that is asked for a module: whatever is not Python's own is not here."""

    def find_spec(self, name, path=None, target=None):
        if path is None:
            raise ModuleNotFoundError(f"No module named {name!r}: only Python's own modules are here; {ELSEWHERE}", name=name)


def no_input(prompt=""):
    raise EOFError(f"input() has nobody to ask here: write the value into the program; {ELSEWHERE}")


def no_thread(*_, **__):
    raise RuntimeError(f"threads cannot be started here; {ELSEWHERE}")


def no_network(name):
    async def refuse(self, *_, **__):
        raise OSError(f"{name}: there is no network and there are no other processes here; {ELSEWHERE}")

    refuse.__name__ = name
    return refuse


def set_walls(run, loop):
    """Until the end of a run; `loop` is the class of its loops."""
    run.set(builtins, "input", no_input)
    if not run.settings.has_threads:
        for name in ("_start_joinable_thread", "_start_new_thread"):
            if hasattr(threading, name):
                run.set(threading, name, no_thread)
    for name in NETWORK:
        setattr(loop, name, no_network(name))
    finders = list(sys.meta_path)
    own = [finder for finder in finders if getattr(finder, "__module__", "").startswith(("_frozen_importlib", "zipimport", "importlib"))
           or isinstance(finder, type)]
    run.set(sys, "meta_path", [*own, NoOthers()])
