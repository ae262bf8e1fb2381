"""Random asyncio programs: the text of one for each seed. What they may use is drawn first, so that few concepts meet often."""
from generator.cleanup import Contexts, Generators, Managers
from generator.tasks import Basics, Eager, Groups, Tasks, Timeouts, Together
from generator.threads import Blocking, Loops, OwnLoops, Plain, Pools, ThreadFutures, Threads
from generator.waiting import Callbacks, Futures, Locks, Queues
from generator.writer import Scope, Writer, indent

OPTIONAL = [Together, Timeouts, Groups, Locks, Queues, Futures, Callbacks, Generators, Managers, Contexts]

HEAD = """\
import asyncio
import concurrent.futures as futures
import contextlib
import contextvars
import queue
import threading
import time


def log(me, tag, *values):
    print(round(time.monotonic() * 1000), me, tag, *[v if isinstance(v, str) else repr(v) for v in values])


def fail(me):
    raise ValueError("in a callback")


def handle(loop, context):
    if not context["message"].endswith("never retrieved"):
        log("handler", "", context.get("exception"))


kept = []


def keep(generator):
    kept.append(generator)
    return generator


async def advance(generator):
    try:
        return await anext(generator)
    except StopAsyncIteration:
        return "end"


async def send_in(generator, value):
    try:
        return await generator.asend(value)
    except StopAsyncIteration:
        return "end"


async def throw_in(generator, error):
    try:
        # Of a generator that has ended it gives None, where a twin can only say that it is done.
        return await generator.athrow(error) or "end"
    except StopAsyncIteration:
        return "end"


async def close(generator):
    await generator.aclose()
"""


class Programs(Writer):
    """One program of event loops in one thread."""

    def text(self):
        optional = self.some(OPTIONAL, 4)
        if self.chance(0.12):
            optional.append(Eager)
        self.topics = [topic(self) for topic in [Basics, Tasks, *optional]]
        lines = [line for topic in self.topics for line in topic.shared()]
        functions = ()
        count = self.random.randint(1, 4)
        share = self.left // (count + 2)
        total = self.left
        for i in reversed(range(count)):
            self.left = share
            lines += self.function(f"f{i}", Scope(functions=functions))
            functions = (f"f{i}", *functions)
        self.left = total - count * share
        return "\n".join([HEAD, *lines, *self.ending(functions)]) + "\n"

    def function(self, name, scope):
        outer = scope.functions
        body = self.block(scope, 1, 6)
        if self.chance(0.4):
            # A twin's functions are known in their block only.
            scope.functions = outer
            body = self.attempt(body, scope, ["asyncio.CancelledError"])
        return ["", "", f"async def {name}(me):", *indent([self.log('"starts"'), *body])]

    def main(self, functions, name="main"):
        setup = [line for topic in self.topics for line in topic.setup()]
        # So that few programs wait for ever.
        if self.chance(0.7):
            setup += ["this_task = asyncio.current_task()", "asyncio.get_running_loop().call_later(2, this_task.cancel)"]
        body = self.block(Scope(functions=functions, is_main=True), 4, 12)
        if self.chance(0.6):
            body = ["try:", *indent(body), "except BaseException as e:", *indent([self.log('"main failed"', "e")])]
        return ["", "", f"async def {name}(me):", *indent([*setup, *body, self.log('"main ends"'), "return me"])]

    def ending(self, functions):
        way = self.random.choices([self.with_run, self.with_runner, self.with_loop], [8, 1.5, 1.5])[0]
        return [*way(functions), "log(\"\", \"over\")"]

    def careful(self, call):
        return ["try:", *indent([f"log(\"\", \"result\", {call})"]),
                "except BaseException as e:", *indent(["log(\"\", \"error\", e)"])]

    def with_run(self, functions):
        # In debug mode, a future says in which line of which file it was made.
        prints_futures = any(isinstance(topic, Futures) for topic in self.topics)
        debug = ", debug=True" if self.chance(0.05) and not prints_futures else ""
        return [*self.main(functions), "", "", *self.careful(f"asyncio.run(main(\"m\"){debug})")]

    def with_runner(self, functions):
        self.left //= 2
        left = self.left
        mains = [*self.main(functions, "main1")]
        self.left = left
        mains += self.main(functions, "main2")
        return [*mains, "", "", "with asyncio.Runner() as runner:",
                *indent([*self.careful("runner.run(main1(\"m1\"))"), *self.between_runs(),
                         *self.careful("runner.run(main2(\"m2\"))")])]

    def between_runs(self):
        lines = []
        if self.chance(0.3):
            lines.append(f"runner.get_loop().call_later({self.seconds()}, log, \"between\", \"{self.tag()}\")")
        if self.chance(0.3):
            lines += self.careful(f"runner.run(main1(\"m1\"), context=contextvars.copy_context())")
        return lines

    def with_loop(self, functions):
        lines = [*self.main(functions), "", "", "loop0 = asyncio.new_event_loop()",
                 *self.careful("loop0.run_until_complete(main(\"m\"))")]
        if self.chance(0.5):
            lines += [f"loop0.call_later({self.seconds()}, loop0.stop)", "loop0.run_forever()", "log(\"\", \"stopped\")"]
        if self.chance(0.3):
            lines += self.careful("loop0.run_until_complete(main(\"n\"))")
        if self.chance(0.4):
            lines += ["left = asyncio.all_tasks(loop0)", "for task in left:", "    task.cancel()",
                      *self.careful("loop0.run_until_complete(asyncio.wait_for(asyncio.sleep(0.5, \"end\"), 1))")]
        if self.chance(0.5):
            lines += ["loop0.run_until_complete(loop0.shutdown_asyncgens())"]
        return [*lines, "loop0.close()"]


class ThreadPrograms(Programs):
    """One program of several threads, some with a loop of their own."""

    def text(self):
        self.lengths = self.pick([40, 90, 150])
        self.loops = Loops(self)
        threads = [Blocking(self), Plain(self), Threads(self),
                   ThreadFutures(self), OwnLoops(self)]
        if self.chance(0.6):
            threads.append(Pools(self))
        has_server = self.chance(0.6)
        if has_server:
            threads.append(self.loops)
        async_topics = [topic(self) for topic in [Basics, Tasks,
                                                  *self.some([Together, Timeouts, Contexts], 2)]]
        lines = [line for topic in [*async_topics, *threads] for line in topic.shared()]
        share = self.left // 4
        plain, coroutines = (), ()
        for i in reversed(range(self.random.randint(1, 3))):
            self.topics, self.left = threads, share // 2
            scope = Scope(is_plain=True, functions_plain=plain, functions_async=coroutines)
            lines += ["", "", f"def w{i}(me):", *indent([self.log('"starts"'), *self.block(scope, 1, 5)])]
            plain = (f"w{i}", *plain)
            if self.chance(0.6):
                self.topics, self.left = [*async_topics, *threads], share // 2
                lines += self.function(f"f{i}", Scope(functions=coroutines, functions_async=coroutines, functions_plain=plain))
                coroutines = (f"f{i}", *coroutines)
        self.topics, self.left = threads, share * 2
        scope = Scope(is_plain=True, is_main=True, functions_plain=plain, functions_async=coroutines, may_return=False)
        body = self.block(scope, 3, 9)
        opening = self.loops.opening() if has_server else []
        closing = self.loops.closing() if has_server else []
        lines += ["", "", "def main(me):", *indent([*opening, *body, self.log('"main ends"'), *closing])]
        return "\n".join([HEAD, *lines, "", "", "main(\"m\")", "log(\"\", \"over\")"]) + "\n"


def program_of(seed, size=40, threads=False):
    """The text of a random Python program. Not every one runs well: see choice.py."""
    return (ThreadPrograms if threads else Programs)(seed, size).text()
