"""Threads in generated programs: what blocks them, and what passes between them and event loops."""
from generator.writer import Topic, indent


class Blocking(Topic):
    """What stops a thread, in plain functions and, on purpose, in coroutines: sleep, locks, events, barriers, queues."""

    def shared(self):
        w = self.writer
        self.names = {"tlock": [], "tevent": [], "tbarrier": [], "tqueue": []}
        makers = {"tlock": "threading.Lock()", "tevent": "threading.Event()", "tbarrier": "threading.Barrier(2)",
                  "tqueue": f"queue.{w.pick(['Queue', 'LifoQueue', 'PriorityQueue'])}({w.random.randint(0, 2)})"}
        lines = []
        for kind in w.some(list(makers)):
            self.names[kind].append(f"{kind}0")
            lines.append(f"{kind}0 = {makers[kind]}")
        return lines

    def statements(self, scope):
        w = self.writer
        table = [(2 if scope.is_plain else 1, lambda: [f"time.sleep({w.seconds()})"])]
        if scope.functions_plain and scope.depth < 3:
            table.append((0.5, lambda: [w.log(f"{w.pick(scope.functions_plain)}(me + \".{w.tag()}\")")]))
        for name in self.names["tlock"]:
            if name not in scope.held and scope.depth < 3:
                table += [(1, lambda name=name: self.hold(name, scope)), (0.5, lambda name=name: self.try_lock(name, scope))]
        for name in self.names["tevent"]:
            table += [(1, lambda name=name: [f"{name}.set()"]), (0.3, lambda name=name: [f"{name}.clear()"]),
                      (1, lambda name=name: [w.log(f"{name}.wait({self.timeout()})")])]
        for name in self.names["tbarrier"]:
            table += [(0.8, lambda name=name: self.careful(w.log(f"{name}.wait({self.timeout()})"))),
                      (0.2, lambda name=name: [f"{name}.{w.pick(['abort', 'reset'])}()"])]
        for name in self.names["tqueue"]:
            table += [
                (1, lambda name=name: self.careful(f"{name}.put(\"{w.pick('abc')}{w.tag()}\", timeout={w.seconds(0)})")),
                (1, lambda name=name: self.careful(w.log(f"{name}.get(timeout={w.seconds(0)})"))),
                (0.3, lambda name=name: self.careful(f"{name}.task_done()")),
                (0.3, lambda name=name: self.careful(w.log(f"{name}.get_nowait()"))),
                (0.2, lambda name=name: [w.log(f"{name}.get()")]),
                (0.1, lambda name=name: [f"{name}.join()"]),
            ]
        return table

    def timeout(self):
        return "" if self.writer.chance(0.15) else self.writer.seconds(0)

    def hold(self, name, scope):
        w = self.writer
        return [f"with {name}:", *indent(w.block(scope.inner(may_return=False, held=(*scope.held, name)), 1, 2))]

    def try_lock(self, name, scope):
        w = self.writer
        body = w.block(scope.inner(may_return=False, held=(*scope.held, name)), 1, 2)
        return [f"if {name}.acquire(timeout={w.seconds(0)}):",
                *indent(["try:", *indent(body), "finally:", *indent([f"{name}.release()"])])]

    def careful(self, call):
        w = self.writer
        return ["try:", *indent([call]), "except Exception as e:", *indent([w.log("e")])]


class Plain(Topic):
    """The plain functions that threads and pools run: printing, loops, errors."""

    def statements(self, scope):
        w = self.writer
        if not scope.is_plain:
            return []
        table = [(2, lambda: [w.log()])]
        if not scope.is_main:
            table += [(0.4, lambda: [f"raise ValueError(me + \".{w.tag()}\")"])]
            if scope.may_return:
                table.append((0.4, lambda: [f"return me + \".{w.tag()}\""]))
        if scope.depth < 2:
            table += [(1, lambda: ["try:", *indent(w.block(scope.inner())), "except Exception as e:", *indent([w.log("e")])]),
                      (0.4, lambda: [f"for {(i := w.name('i'))} in range(2):",
                                     *indent([w.log(i), *w.block(scope.inner(), 1, 2)])])]
        return table


class Threads(Topic):
    """Starting threads and joining them; programs end when all that are no daemons have ended."""

    def statements(self, scope):
        w = self.writer
        if not scope.functions_plain or scope.depth > 1:
            return []
        table = [(2.5 if scope.is_plain else 0.5, lambda: self.start(scope))]
        if scope.names("thread"):
            thread = lambda: w.pick(scope.names("thread"))
            table += [(2, lambda: [f"{thread()}.join()", w.log()]),
                      (0.7, lambda: [f"{(t := thread())}.join({w.seconds()})", w.log(f"{t}.is_alive()")]),
                      (0.4, lambda: [w.log(f"{thread()}.name")])]
        return table

    def start(self, scope):
        w = self.writer
        name = w.name("thread")
        options = ", daemon=True" if w.chance(0.15) else ""
        lines = [f"{name} = threading.Thread(target={w.pick(scope.functions_plain)}, args=(me + \".{w.tag()}\",){options})",
                 f"{name}.start()"]
        scope.add("thread", name)
        return [*lines, f"time.sleep({w.seconds(0)})"] if w.chance(0.5) else lines


class Pools(Topic):
    """Calls handed to other threads: to_thread, run_in_executor, submit."""

    def shared(self):
        return [f"pool0 = futures.ThreadPoolExecutor(max_workers={self.writer.pick([1, 1, 2])})"]

    def call(self, scope):
        w = self.writer
        return f"{w.pick(scope.functions_plain)}, me + \".{w.tag()}\""

    def coroutines(self, scope):
        return [(2.5, lambda: f"asyncio.to_thread({self.call(scope)})")] if scope.functions_plain else []

    def awaitables(self, scope):
        w = self.writer
        if not scope.functions_plain:
            return []
        return [*self.coroutines(scope), (2, lambda: f"asyncio.get_running_loop().run_in_executor("
                                             f"{w.pick(['None', 'pool0'])}, {self.call(scope)})")]

    def statements(self, scope):
        w = self.writer
        if not scope.functions_plain:
            return []
        table = [(1.5 if scope.is_plain else 0.5, lambda: self.submit(scope))]
        if scope.is_plain and scope.depth < 2:
            table.append((0.5, lambda: self.own_pool(scope)))
        if scope.is_main:
            table.append((0.3, lambda: [f"pool0.shutdown({w.pick(['', 'wait=False', 'cancel_futures=True'])})", w.log()]))
        return table

    def own_pool(self, scope):
        """A pool that is waited for at the end of its block."""
        w = self.writer
        pool, name = w.name("pool"), w.name("cf")
        lines = [f"with futures.ThreadPoolExecutor(max_workers={w.pick([1, 2])}) as {pool}:",
                 f"    {name} = {pool}.submit({self.call(scope)})",
                 *indent([f"{pool}.submit({self.call(scope)})"] if w.chance(0.5) else []),
                 *indent(w.block(scope.inner(may_return=False), 0, 2))]
        scope.add("thread future", name)
        return [*lines, w.log(f"{name}.done()")]

    def submit(self, scope):
        name = self.writer.name("cf")
        lines = [f"{name} = pool0.submit({self.call(scope)})"]
        scope.add("thread future", name)
        return lines


class Loops(Topic):
    """A loop that a thread serves, and what others hand to it."""

    def shared(self):
        w = self.writer
        self.is_daemon = w.chance(0.3)
        return ["loop0 = asyncio.new_event_loop()", "", "", "def serve(me):", *indent([
            "asyncio.set_event_loop(loop0)",
            "loop0.run_forever()",
            "log(me, \"stopped\")",
            "left = asyncio.all_tasks(loop0)",
            "for task in left:", "    task.cancel()",
            "loop0.run_until_complete(asyncio.gather(*left, return_exceptions=True))",
            "loop0.run_until_complete(loop0.shutdown_default_executor())",
            "loop0.close()",
            "log(me, \"closed\")"])]

    def opening(self):
        daemon = ", daemon=True" if self.is_daemon else ""
        return [f"server = threading.Thread(target=serve, args=(\"s\",){daemon})", "server.start()"]

    def closing(self):
        if self.writer.chance(0.15):
            return []
        return ["loop0.call_soon_threadsafe(loop0.stop)", "server.join()"]

    def statements(self, scope):
        w = self.writer
        table = [
            (2.5 if scope.is_plain else 0.7, lambda: self.submit(scope)),
            (1, lambda: [f"loop0.call_soon_threadsafe(log, me, \"{w.tag()}\")"]),
            (0.3, lambda: [f"loop0.call_soon_threadsafe(fail, me + \".{w.tag()}\")"]),
        ]
        if not scope.is_plain:
            table.append((0.7, lambda: [w.log("await asyncio.wrap_future("
                                              f"asyncio.run_coroutine_threadsafe({self.coroutine(scope)}, loop0))")]))
        return table

    def coroutine(self, scope):
        w = self.writer
        if not scope.functions_async:
            return f"asyncio.sleep({w.seconds()}, \"{w.tag()}\")"
        return f"{w.pick(scope.functions_async)}(me + \".{w.tag()}\")"

    def submit(self, scope):
        name = self.writer.name("cf")
        lines = [f"{name} = asyncio.run_coroutine_threadsafe({self.coroutine(scope)}, loop0)"]
        scope.add("thread future", name)
        return lines


class ThreadFutures(Topic):
    """What can be done with the future of a call in another thread."""

    def statements(self, scope):
        w = self.writer
        if not scope.names("thread future"):
            return []
        future = lambda: w.pick(scope.names("thread future"))
        timeout = lambda: "" if w.chance(0.3) else w.seconds()
        return [
            (3, lambda: self.careful(w.log(f"{future()}.result({timeout()})"))),
            (0.5, lambda: self.careful(w.log(f"{future()}.exception({timeout()})"))),
            (1, lambda: [w.log(f"{future()}.cancel()")]),
            (1, lambda: [w.log(f"{(f := future())}.done()", f"{f}.running()", f"{f}.cancelled()")]),
            (1, lambda: [f"{future()}.add_done_callback(lambda f: log(me, \"{w.tag()}\", f.cancelled()))"]),
        ]

    def careful(self, call):
        w = self.writer
        return ["try:", *indent([call]), "except Exception as e:", *indent([w.log("e")])]


class OwnLoops(Topic):
    """asyncio.run in a thread of its own."""

    def statements(self, scope):
        w = self.writer
        if not scope.is_plain or not scope.functions_async or scope.depth > 1:
            return []
        call = lambda: f"{w.pick(scope.functions_async)}(me + \".{w.tag()}\")"
        return [(1.5, lambda: ["try:", *indent([w.log(f"asyncio.run({call()})")]),
                               "except Exception as e:", *indent([w.log("e")])])]
