"""Tasks in generated programs: how they are made, waited for together, limited in time and grouped."""
from generator.writer import Topic, indent


class Basics(Topic):
    """Printing, sleeping, calling, errors, loops, functions in functions."""

    def statements(self, scope):
        w = self.writer
        table = [
            (2, lambda: [w.log()]),
            (3, lambda: [w.pause()]),
            (4, lambda: [w.log(f"await {w.awaitable(scope)}")]),
            (1, lambda: [w.log("asyncio.current_task().cancelling()")]),
        ]
        if not scope.is_main or scope.depth:
            table.append((0.8, lambda: [f"raise {w.pick(['ValueError', 'RuntimeError'])}(me + \"{w.tag()}\")"]))
            # Goes through the loop and out of whatever runs it.
            table.append((0.05, lambda: ["raise SystemExit(7)"]))
        if scope.may_return and not scope.is_main:
            table.append((0.6, lambda: [f'return me + "{w.tag()}"']))
        if scope.caught:
            table.append((2, lambda: ["raise"]))
        if scope.depth < 3 and w.left > 1:
            table.append((3, lambda: w.attempt(w.block(scope.inner()), scope)))
            table.append((0.8, lambda: self.loop(scope)))
        if not scope.depth:
            table.append((0.7, lambda: self.inner_function(scope)))
        return table

    def coroutines(self, scope):
        w = self.writer
        table = [(1, lambda: f'asyncio.sleep({w.seconds()}, "{w.tag()}")')]
        if scope.functions:
            table.append((5, lambda: f'{w.pick(scope.functions)}(me + ".{w.tag()}")'))
        return table

    def loop(self, scope):
        w = self.writer
        index = w.name("i")
        return [f"for {index} in range({w.pick([2, 3])}):", *indent([w.log(index), *w.block(scope.inner(), 1, 2)])]

    def inner_function(self, scope):
        """A function that closes over a counter of the one it is in."""
        w = self.writer
        name, counter = w.name("inner"), w.name("n")
        body = [f"nonlocal {counter}", f"{counter} += 1", w.log(counter)]
        body += w.block(scope.inner(functions=tuple(f for f in scope.functions if not f.startswith("inner")),
                                    tasks=[], may_return=True, caught=False, is_main=False, local={}), 1, 3)
        lines = [f"{counter} = 0", f"async def {name}(me):", *indent(body)]
        scope.functions = (*scope.functions, name)
        return lines


class Tasks(Topic):
    """Making tasks, looking at them, cancelling them."""

    def statements(self, scope):
        w = self.writer
        table = [
            (5, lambda: self.spawn(scope)),
            (0.5, lambda: [w.log(f"asyncio.current_task().cancel({self.message()})")]),
            (0.4, lambda: [w.log("asyncio.current_task().uncancel()")]),
        ]
        # When an eager task gets its name differs between 3.13.0 and 3.13.3.
        if not any(isinstance(topic, Eager) for topic in w.topics):
            table.append((0.3, lambda: [w.log("asyncio.current_task().get_name()")]))
        if scope.tasks:
            task = lambda: w.pick(scope.tasks)
            table += [
                (3, lambda: [w.log(f"{task()}.cancel({self.message()})")]),
                (2, lambda: [f"asyncio.get_running_loop().call_later({w.seconds()}, {task()}.cancel)"]),
                (2, lambda: [w.log(f"{(t := task())}.done()", f"{t}.cancelled()", f"{t}.cancelling()")]),
                (0.5, lambda: [w.log(f"{task()}.uncancel()")]),
                (1, lambda: self.look(task())),
                (1, lambda: [f"{task()}.add_done_callback(lambda t: log(me, \"{w.tag()}\", t.cancelled()))"]),
                (1, lambda: self.inspect(task())),
            ]
        return table

    def awaitables(self, scope):
        return [(2, lambda: self.writer.pick(scope.tasks))] if scope.tasks else []

    def message(self):
        return f'"c{self.writer.tag()}"' if self.writer.chance(0.4) else ""

    def spawn(self, scope):
        w = self.writer
        name = w.name("t")
        options = f', name="{name}"' if w.chance(0.15) else ""
        make = "ensure_future" if not options and w.chance(0.1) else "create_task"
        lines = [f"{name} = asyncio.{make}({w.coroutine(scope)}{options})"]
        scope.tasks.append(name)
        return lines

    def look(self, task):
        w = self.writer
        return [f"if {task}.done() and not {task}.cancelled():", *indent([w.log(f"{task}.exception()")])]

    def inspect(self, task):
        w = self.writer
        return ["try:", *indent([w.log(f"{task}.result()")]),
                "except BaseException as e:", *indent([w.log("e")])]


class Together(Topic):
    """gather, wait, as_completed, shield."""

    def statements(self, scope):
        w = self.writer
        if not scope.tasks:
            return [(0.5, lambda: self.kept(scope))]
        return [
            (2, lambda: self.wait(w.some(scope.tasks))),
            (1.2, lambda: self.as_completed(w.some(scope.tasks))),
            (0.7, lambda: self.async_completed(w.some(scope.tasks))),
            (1, lambda: self.kept(scope)),
        ]

    def awaitables(self, scope):
        w = self.writer
        return [] if scope.depth > 2 else [
            (1.5, lambda: self.gather(scope.inner())),
            (1.5, lambda: f"asyncio.shield({w.awaitable(scope.inner())})"),
        ]

    def gather(self, scope):
        w = self.writer
        args = [w.awaitable(scope) for _ in range(w.random.randint(0, 3))]
        if w.chance(0.1) and scope.tasks:
            args += [w.pick(scope.tasks)] * 2
        if w.chance(0.45):
            args.append("return_exceptions=True")
        return f"asyncio.gather({', '.join(args)})"

    def kept(self, scope):
        """A gather or shield in a variable: it can be cancelled and asked like a task."""
        w = self.writer
        name = w.name("g")
        call = self.gather(scope.inner()) if w.chance(0.6) else f"asyncio.shield({w.awaitable(scope.inner())})"
        lines = [f"{name} = {call}"]
        lines += w.pick([
            [f"{name}.add_done_callback(lambda g: log(me, \"{w.tag()}\", g.cancelled()))"],
            [f"asyncio.get_running_loop().call_later({w.seconds()}, {name}.cancel)"],
            [w.log(f"{name}.done()"), w.pause(), w.log(f"{name}.cancel()")],
        ])
        return [*lines, *w.attempt([w.log(f"await {name}")], scope, ["BaseException" if w.chance(0.4) else "Exception"])]

    def wait(self, tasks):
        w = self.writer
        when = w.pick(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"])
        timeout = f", timeout={w.seconds()}" if w.chance(0.5) else ""
        done, pending = w.name("d"), w.name("p")
        return [f"{done}, {pending} = await asyncio.wait([{', '.join(tasks)}], return_when=asyncio.{when}{timeout})",
                w.log(*(f"{task} in {done}" for task in tasks))]

    def as_completed(self, tasks):
        w = self.writer
        timeout = f", timeout={w.seconds(0)}" if w.chance(0.3) else ""
        item = w.name("c")
        return [f"for {item} in asyncio.as_completed([{', '.join(tasks)}]{timeout}):",
                *indent(["try:", *indent([w.log(f"await {item}")]),
                         "except Exception as e:", *indent([w.log("e")])])]

    def async_completed(self, tasks):
        w = self.writer
        timeout = f", timeout={w.seconds(0)}" if w.chance(0.3) else ""
        item = w.name("c")
        body = [w.log(f"{item}.done()", f"{item}.cancelled()", *(f"{item} is {task}" for task in tasks))]
        return [f"async for {item} in asyncio.as_completed([{', '.join(tasks)}]{timeout}):", *indent(body)]


class Timeouts(Topic):
    """wait_for, timeout, timeout_at, reschedule."""

    def awaitables(self, scope):
        w = self.writer
        if scope.depth > 2:
            return []
        return [(2, lambda: f"asyncio.wait_for({w.awaitable(scope.inner())}, {self.limit()})")]

    def coroutines(self, scope):
        return self.awaitables(scope)

    def limit(self):
        return "None" if self.writer.chance(0.05) else self.writer.seconds()

    def statements(self, scope):
        w = self.writer
        if scope.depth > 2 or w.left < 2:
            return []
        return [(2.5, lambda: self.block(scope)), (0.8, lambda: self.rescheduled(scope))]

    def block(self, scope):
        w = self.writer
        manager = f"asyncio.timeout({self.limit()})" if w.chance(0.7) else (
            f"asyncio.timeout_at(asyncio.get_running_loop().time() + {w.seconds()})")
        body = w.block(scope.inner(may_return=False), 1, 3)
        if w.chance(0.5):
            return [f"async with {manager}:", *indent(body)]
        name = w.name("cm")
        return w.attempt([f"async with {manager} as {name}:", *indent([*body, w.log(f"{name}.expired()")])], scope,
                         ["TimeoutError"])

    def rescheduled(self, scope):
        w = self.writer
        name = w.name("cm")
        moment = "None" if w.chance(0.2) else f"asyncio.get_running_loop().time() + {w.seconds()}"
        body = [*w.block(scope.inner(may_return=False), 0, 2), f"{name}.reschedule({moment})",
                *w.block(scope.inner(may_return=False), 1, 2)]
        return [f"{name} = asyncio.timeout({self.limit()})",
                *w.attempt([f"async with {name}:", *indent(body)], scope, ["TimeoutError"]),
                w.log(f"{name}.expired()")]


class Groups(Topic):
    """TaskGroup, nested, with failing children; groups of exceptions taken apart."""

    def statements(self, scope):
        w = self.writer
        if scope.depth > 2 or w.left < 2:
            return []
        table = [(3, lambda: self.group(scope)), (1.5, lambda: self.split(scope))]
        if not scope.is_main:
            table.append((0.5, lambda: [f"raise {self.error(0)}"]))
        return table

    def group(self, scope):
        w = self.writer
        group = w.name("tg")
        inner = scope.inner(may_return=False)
        body = []
        for _ in range(w.random.randint(1, 3)):
            name = w.name("t")
            body.append(f"{name} = {group}.create_task({w.coroutine(inner)})")
            inner.tasks.append(name)
        body += w.block(inner, 0, 3)
        if w.chance(0.2):
            body.append(f"asyncio.get_running_loop().call_later({w.seconds(0)}, "
                        f"lambda: {w.log()} or {group}.create_task({w.coroutine(inner)}))")
        return [f"async with asyncio.TaskGroup() as {group}:", *indent(body)]

    def split(self, scope):
        w = self.writer
        mine, rest = w.name("mine"), w.name("rest")
        kind = w.pick(["ValueError", "RuntimeError", "TimeoutError", "BaseExceptionGroup"])
        handler = [f"{mine}, {rest} = e.split({kind})", w.log(mine, rest)]
        if w.chance(0.2):
            handler = [w.log(f"e.subgroup({kind})", f"e.subgroup(lambda x: isinstance(x, {kind}))")]
        elif w.chance(0.4):
            handler.append(f"if {rest} is not None:")
            handler += indent([f"raise {rest}"])
        return ["try:", *indent(self.group(scope.inner())), "except BaseExceptionGroup as e:", *indent(handler)]


    def error(self, depth):
        """A group made by hand, with others in it."""
        w = self.writer
        errors = [self.error(depth + 1) if depth < 2 and w.chance(0.3) else
                  f"{w.pick(['ValueError', 'RuntimeError', 'TimeoutError'])}(me + \"{w.tag()}\")"
                  for _ in range(w.random.randint(1, 3))]
        return f"ExceptionGroup(\"g{w.tag()}\", [{', '.join(errors)}])"


class Eager(Topic):
    """Tasks that start inside the call that makes them."""

    def setup(self):
        factory = self.writer.pick(["eager_task_factory", "create_eager_task_factory(asyncio.Task)"])
        return [f"asyncio.get_running_loop().set_task_factory(asyncio.{factory})"]

    def statements(self, scope):
        w = self.writer
        return [(0.2, lambda: ["asyncio.get_running_loop().set_task_factory(None)"]),
                (1, lambda: self.start(scope))]

    def start(self, scope):
        w = self.writer
        name = w.name("t")
        lines = [f"{name} = asyncio.Task({w.coroutine(scope)}, loop=asyncio.get_running_loop(), eager_start=True)"]
        scope.tasks.append(name)
        return lines
