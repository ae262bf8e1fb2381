"""What tasks of generated programs wait for, and what wakes them: locks, queues, futures, callbacks."""
from generator.writer import Topic, indent


class Locks(Topic):
    """Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier, shared by all functions."""

    KINDS = {"lock": "Lock()", "sem": "Semaphore({})", "bounded": "BoundedSemaphore({})", "event": "Event()",
             "cond": "Condition()", "barrier": "Barrier({})"}

    def shared(self):
        w = self.writer
        self.names = {kind: [] for kind in self.KINDS}
        lines = []
        chosen = w.some(list(self.KINDS), 4)
        for kind in filter(chosen.__contains__, self.KINDS):
            for i in range(w.pick([1, 1, 2])):
                self.names[kind].append(f"{kind}{i}")
                maker = self.KINDS[kind].format(w.pick([1, 2, 2, 3]))
                if kind == "cond" and self.names["lock"] and w.chance(0.4):
                    maker = f"Condition({w.pick(self.names['lock'])})"
                lines.append(f"{kind}{i} = asyncio.{maker}")
        if self.names["cond"]:
            lines.append("items = []")
        return lines

    def coroutines(self, scope):
        w = self.writer
        return ([(1, lambda: f"{w.pick(self.names['event'])}.wait()")] if self.names["event"] else []) + (
            [(1.5, lambda: f"{w.pick(self.names['barrier'])}.wait()")] if self.names["barrier"] else [])

    def statements(self, scope):
        w = self.writer
        table = []
        nest = scope.depth < 3 and w.left > 1
        for name in [*self.names["lock"], *self.names["sem"], *self.names["bounded"], *self.names["cond"]]:
            if nest and name not in scope.held:
                table.append((1.5, lambda name=name: self.hold(name, scope)))
            table.append((0.3, lambda name=name: [w.log(f"{name}.locked()")]))
            table.append((0.2, lambda name=name: self.misuse(name)))
        for name in self.names["event"]:
            table += [(1, lambda name=name: [f"{name}.set()"]), (0.6, lambda name=name: [f"{name}.clear()"]),
                      (0.7, lambda name=name: [f"asyncio.get_running_loop().call_later({w.seconds()}, {name}.set)"])]
        for name in self.names["cond"]:
            table.append((1, lambda name=name: self.notify(name)) if name not in scope.held else
                         (2, lambda name=name: self.wait_in(name)))
            if name in scope.held:
                table += [(1, lambda name=name: self.wait_for_items(name)),
                          (1, lambda: [f"items.append(\"{w.tag()}\")", w.log("len(items)")])]
        for name in self.names["barrier"]:
            if nest:
                table.append((0.8, lambda name=name: self.meet(name, scope)))
            table += [(0.4, lambda name=name: [f"await {name}.{w.pick(['reset', 'abort'])}()"]),
                      (0.5, lambda name=name: [w.log(f"{name}.n_waiting", f"{name}.broken")])]
        return table

    def hold(self, name, scope):
        w = self.writer
        return [f"async with {name}:",
                *indent(w.block(scope.inner(may_return=False, held=(*scope.held, name)), 1, 3))]

    def meet(self, name, scope):
        w = self.writer
        index = w.name("index")
        return [f"async with {name} as {index}:",
                *indent([w.log(index), *w.block(scope.inner(may_return=False), 0, 2)])]

    def wait_for_items(self, name):
        w = self.writer
        wait = f"{name}.wait_for(lambda: len(items) > {w.pick([0, 1, 1, 2])})"
        return [w.log(f"await asyncio.wait_for({wait}, {w.seconds(0)})" if w.chance(0.5) else f"await {wait}")]

    def misuse(self, name):
        w = self.writer
        return ["try:", f"    {name}.release()", "except (RuntimeError, ValueError) as e:", *indent([w.log("e")])]

    def notify(self, name):
        w = self.writer
        call = w.pick([f"{name}.notify()", f"{name}.notify({w.pick([1, 2])})", f"{name}.notify_all()"])
        if w.chance(0.1):
            return ["try:", f"    {call}", "except RuntimeError as e:", *indent([w.log("e")])]
        return [f"async with {name}:", *indent([call, w.log()])]

    def wait_in(self, name):
        w = self.writer
        if w.chance(0.3):
            return [f"{name}.{w.pick(['notify()', 'notify_all()'])}"]
        if w.chance(0.4):
            return [w.log(f"await asyncio.wait_for({name}.wait(), {w.seconds(0)})")]
        return [w.log(f"await {name}.wait()")]


class Queues(Topic):
    """Queue, LifoQueue, PriorityQueue: put, get, join, task_done, shutdown."""

    def shared(self):
        w = self.writer
        self.names = [f"queue{i}" for i in range(w.pick([1, 1, 2]))]
        return [f"{name} = asyncio.{w.pick(['Queue', 'Queue', 'LifoQueue', 'PriorityQueue'])}({w.random.randint(0, 2)})"
                for name in self.names]

    def item(self):
        return f'"{self.writer.pick("abc")}{self.writer.tag()}"'

    def coroutines(self, scope):
        w = self.writer
        return [(2, lambda: f"{w.pick(self.names)}.get()"), (2, lambda: f"{w.pick(self.names)}.put({self.item()})"),
                (0.7, lambda: f"{w.pick(self.names)}.join()")]

    def statements(self, scope):
        w = self.writer
        queue = lambda: w.pick(self.names)
        return [
            (1, lambda: self.careful(f"{queue()}.put_nowait({self.item()})")),
            (1, lambda: self.careful(w.log(f"{queue()}.get_nowait()"))),
            (1.2, lambda: self.careful(f"{queue()}.task_done()")),
            (0.8, lambda: [w.log(f"{(q := queue())}.qsize()", f"{q}.empty()", f"{q}.full()")]),
            (0.3, lambda: [f"{queue()}.shutdown({'immediate=True' if w.chance(0.4) else ''})"]),
        ]

    def careful(self, call):
        w = self.writer
        return ["try:", *indent([call]), "except Exception as e:", *indent([w.log("e")])]


class Futures(Topic):
    """Futures made by hand, set by callbacks."""

    def statements(self, scope):
        w = self.writer
        table = [(1, lambda: self.make(scope))]
        if scope.names("future"):
            future = lambda: w.pick(scope.names("future"))
            table += [
                (1.5, lambda: [f"asyncio.get_running_loop().call_later({w.seconds()}, {self.ending(future())})"]),
                (1.5, lambda: [f"asyncio.get_running_loop().call_soon({self.ending(future())})"]),
                (1, lambda: self.end(future())),
                (0.7, lambda: [w.log(f"{future()}.cancel()")]),
                (0.7, lambda: [w.log(f"{(f := future())}.done()", f"{f}.cancelled()")]),
                (0.5, lambda: [f"{future()}.add_done_callback(lambda f: log(me, \"{w.tag()}\", f.cancelled()))"]),
                (0.3, lambda: [w.log(f"{future()}")]),
            ]
        return table

    def awaitables(self, scope):
        futures = scope.names("future")
        return [(1.5, lambda: self.writer.pick(futures))] if futures else []

    def make(self, scope):
        return [f"{scope.add('future', self.writer.name('f'))} = asyncio.get_running_loop().create_future()"]

    def ending(self, future):
        """A callback that ends it, if nobody has."""
        w = self.writer
        return w.pick([f"lambda: {future}.done() or {future}.set_result(\"{w.tag()}\")",
                       f"lambda: {future}.done() or {future}.set_exception(ValueError(\"{w.tag()}\"))",
                       f"{future}.cancel", f"{future}.cancel, \"{w.tag()}\""])

    def end(self, future):
        w = self.writer
        return ["try:", f"    {future}.set_result(\"{w.tag()}\")",
                "except asyncio.InvalidStateError as e:", *indent([w.log("e")])]


class Callbacks(Topic):
    """call_soon, call_later, call_at, their handles, and the exception handler."""

    def setup(self):
        return ["asyncio.get_running_loop().set_exception_handler(handle)"] if self.writer.chance(0.6) else []

    def statements(self, scope):
        w = self.writer
        table = [
            (1.5, lambda: [f"{self.keep(scope)}asyncio.get_running_loop().call_soon(log, me, \"{w.tag()}\")"]),
            (1.5, lambda: [f"{self.keep(scope)}asyncio.get_running_loop().call_later({w.seconds()}, log, me, \"{w.tag()}\")"]),
            (0.8, lambda: [f"{self.keep(scope)}asyncio.get_running_loop().call_at("
                           f"asyncio.get_running_loop().time() + {w.seconds()}, log, me, \"{w.tag()}\")"]),
            (0.6, lambda: [f"asyncio.get_running_loop().call_soon(fail, me + \".{w.tag()}\")"]),
            (0.4, lambda: [f"asyncio.get_running_loop().call_later({w.seconds()}, fail, me + \".{w.tag()}\")"]),
            (0.05, lambda: ["asyncio.get_running_loop().call_soon(lambda: asyncio.get_running_loop().stop())"]),
        ]
        if scope.names("handle"):
            table += [(1.5, lambda: [f"{w.pick(scope.names('handle'))}.cancel()"]),
                      (0.4, lambda: [w.log(f"{w.pick(scope.names('handle'))}.cancelled()")])]
        if scope.tasks:
            table += [(0.4, lambda: [f"{w.pick(scope.tasks)}.add_done_callback(fail)"]),
                      (0.3, lambda: [w.log(f"{w.pick(scope.tasks)}.remove_done_callback(fail)")])]
        return table

    def keep(self, scope):
        return f"{scope.add('handle', self.writer.name('h'))} = " if self.writer.chance(0.5) else ""
