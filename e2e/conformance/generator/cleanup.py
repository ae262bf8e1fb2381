"""What generated programs enter and leave: async generators, context managers, context variables."""
from generator.writer import Topic, indent


class Generators(Topic):
    """async for over async generators that clean up, left early or closed by hand."""

    def shared(self):
        w = self.writer
        self.names = [f"gen{i}" for i in range(w.pick([1, 1, 2]))]
        lines = []
        for name in self.names:
            body = []
            for _ in range(w.random.randint(1, 3)):
                if w.chance(0.5):
                    body.append(w.pause())
                body.append(f"{w.name('sent')} = yield me + \"{w.tag()}\"" if w.chance(0.4) else f"yield me + \"{w.tag()}\"")
                if body[-1].startswith("sent"):
                    body.append(w.log(body[-1].split()[0]))
            if w.chance(0.25):
                body.append(f"raise ValueError(me + \"{w.tag()}\")")
            if w.chance(0.6):
                has_context = any(isinstance(topic, Contexts) for topic in w.topics)
                cleanup = [w.log(*(["var0.get()"] if has_context else []))] + ([w.pause(), w.log()] if w.chance(0.5) else [])
                answer = [w.log("e")] + ([f"yield me + \"{w.tag()}\""] if w.chance(0.3) else [])
                handler = ["except ValueError as e:", *indent(answer)]
                body = ["try:", *indent(body), *(handler if w.chance(0.4) else []), "finally:", *indent(cleanup)]
            lines += ["", "", f"async def {name}(me):", *indent(body)]
        return lines

    def make(self):
        w = self.writer
        return f"{w.pick(self.names)}(me + \".{w.tag()}\")"

    def statements(self, scope):
        w = self.writer
        if scope.depth > 2:
            return []
        table = [
            (1.5, lambda: self.iterate(self.make(), scope)),
            (1, lambda: self.closing(scope)),
            (1, lambda: self.keep(scope)),
        ]
        if scope.names("generator"):
            generator = lambda: w.pick(scope.names("generator"))
            table += [
                (1, lambda: self.iterate(generator(), scope)),
                (1.5, lambda: [w.log(f"await advance({generator()})")]),
                (0.6, lambda: [w.log(f"await send_in({generator()}, me + \".{w.tag()}\")")]),
                (0.6, lambda: [w.log(f"await throw_in({generator()}, ValueError(me + \".{w.tag()}\"))")]),
                (0.8, lambda: [w.log(f"await close({generator()})")]),
            ]
        return table

    def iterate(self, generator, scope):
        w = self.writer
        item = w.name("x")
        body = [w.log(item), *w.block(scope.inner(), 0, 2)]
        if w.chance(0.3) and not body[-1].startswith(("raise", "return")):
            body.append("break")
        return [f"async for {item} in {generator}:", *indent(body)]

    def closing(self, scope):
        w = self.writer
        name = w.name("gen_")
        loop = self.iterate(name, scope.inner(may_return=False))
        return [f"async with contextlib.aclosing({self.make()}) as {name}:", *indent(loop)]

    def keep(self, scope):
        w = self.writer
        name = w.name("gen_")
        lines = [f"{name} = keep({self.make()})", w.log(f"await advance({name})")]
        scope.add("generator", name)
        return lines


class Managers(Topic):
    """async with: classes, generators, stacks of them."""

    def shared(self):
        w = self.writer
        swallow = w.chance(0.4)
        lines = ["", "", "class Manager:", *indent([
            "def __init__(self, me):", "    self.me = me", "",
            "async def __aenter__(self):",
            *indent(["me = self.me", w.log(), *([w.pause()] if w.chance(0.5) else []), "return self.me"]), "",
            "async def __aexit__(self, kind, error, traceback):",
            *indent(["me = self.me", w.log("error"), *([w.pause(), w.log()] if w.chance(0.5) else []),
                     f"return {'isinstance(error, ValueError)' if swallow else 'False'}"])])]
        body = ["try:", "    yield me",
                *(["except ValueError as e:", *indent([w.log("e")])] if w.chance(0.5) else []),
                "finally:", *indent([w.log(), *([w.pause()] if w.chance(0.5) else [])])]
        return [*lines, "", "", "@contextlib.asynccontextmanager", "async def managed(me):",
                *indent([w.log(), *([w.pause()] if w.chance(0.5) else []), *body])]

    def make(self):
        w = self.writer
        return f"{w.pick(['Manager', 'managed'])}(me + \".{w.tag()}\")"

    def statements(self, scope):
        w = self.writer
        if scope.depth > 2:
            return []
        return [(2, lambda: self.block(scope)), (1, lambda: self.stack(scope))]

    def block(self, scope):
        w = self.writer
        name = w.name("entered")
        body = [w.log(name), *w.block(scope.inner(may_return=False), 1, 3)]
        return [f"async with {self.make()} as {name}:", *indent(body)]

    def stack(self, scope):
        w = self.writer
        name = w.name("stack")
        pushes = [
            lambda: w.log(f"await {name}.enter_async_context({self.make()})"),
            lambda: f"{name}.push_async_callback(asyncio.sleep, {w.seconds()})",
            lambda: f"{name}.callback(log, me, \"{w.tag()}\")",
            lambda: f"{name}.callback(fail, me + \".{w.tag()}\")",
        ]
        body = [w.random.choices(pushes, [4, 1, 2, 1])[0]() for _ in range(w.random.randint(1, 3))]
        body += w.block(scope.inner(may_return=False), 1, 2)
        return [f"async with contextlib.AsyncExitStack() as {name}:", *indent(body)]


class Contexts(Topic):
    """Context variables."""

    def shared(self):
        return ["var0 = contextvars.ContextVar(\"var0\", default=\"unset\")"]

    def statements(self, scope):
        w = self.writer
        table = [
            (2, lambda: [f"var0.set(me + \"{w.tag()}\")"]),
            (2, lambda: [w.log("var0.get()")]),
            (1, lambda: self.token(scope)),
            (1, lambda: [f"asyncio.get_running_loop().call_{w.pick(['soon(', f'later({w.seconds()}, '])}"
                         f"lambda: log(me, \"{w.tag()}\", var0.get()))"]),
            (0.7, lambda: self.in_context(scope)),
            (0.7, lambda: self.call_in_context(scope)),
        ]
        if scope.tasks:
            table.append((0.7, lambda: [f"{w.pick(scope.tasks)}.add_done_callback("
                                        f"lambda t: log(me, \"{w.tag()}\", var0.get()))"]))
        if scope.names("token"):
            table.append((1, lambda: self.reset(w.pick(scope.names("token")))))
        return table

    def token(self, scope):
        w = self.writer
        name = w.name("token")
        lines = [f"{name} = var0.set(me + \"{w.tag()}\")"]
        scope.add("token", name)
        return lines

    def reset(self, token):
        w = self.writer
        return ["try:", f"    var0.reset({token})",
                "except (ValueError, RuntimeError) as e:", *indent([w.log("isinstance(e, ValueError)")])]

    def call_in_context(self, scope):
        """A callback that runs in a context of its own, and what it leaves there."""
        w = self.writer
        context = w.name("context")
        call = w.pick(["call_soon(", f"call_later({w.seconds()}, ", "call_soon_threadsafe("])
        lines = [f"{context} = contextvars.copy_context()",
                 f"asyncio.get_running_loop().{call}var0.set, me + \"{w.tag()}\", context={context})",
                 f"asyncio.get_running_loop().call_later({w.seconds()}, "
                 f"lambda: log(me, \"{w.tag()}\", var0.get()), context={context})"]
        if scope.tasks:
            lines.append(f"{w.pick(scope.tasks)}.add_done_callback("
                         f"lambda t: log(me, \"{w.tag()}\", var0.get()), context={context})")
        return lines

    def in_context(self, scope):
        w = self.writer
        context, task = w.name("context"), w.name("t")
        lines = [f"{context} = contextvars.copy_context()",
                 f"{task} = asyncio.create_task({w.coroutine(scope)}, context={context})",
                 f"{context}.run(lambda: log(me, \"{w.tag()}\", var0.get()))"]
        scope.tasks.append(task)
        return lines
