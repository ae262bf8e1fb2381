# about: what a loop's own call_soon, call_later, call_at, create_future and create_task are asked for
# level: 3
# needs: 3.12
import asyncio

counts = {}


def count(name):
    counts[name] = counts.get(name, 0) + 1


def told(title):
    print(title, ", ".join(f"{name} {number}" for name, number in sorted(counts.items())) or "nothing")
    counts.clear()


class CountingLoop(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        count("callSoon")
        return super().call_soon(callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        count("callLater")
        return super().call_later(delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        count("callAt")
        return super().call_at(when, callback, *args, context=context)

    def create_future(self):
        count("createFuture")
        return super().create_future()

    def create_task(self, coro, *, name=None, context=None):
        count("createTask")
        return super().create_task(coro, name=name, context=context)


class Loud(asyncio.Future):
    def result(self):
        return "loud"


async def work(name, seconds):
    await asyncio.sleep(seconds)
    print(name)
    return name


async def main():
    loop = asyncio.get_running_loop()
    told("begin:")
    await asyncio.sleep(0.1)
    told("sleep:")
    await asyncio.sleep(0)
    told("sleep(0):")
    await work("direct", 0.1)
    told("await:")
    await asyncio.create_task(work("task", 0.1))
    told("task:")
    print(await asyncio.gather(work("a", 0.2), work("b", 0.1)))
    told("gather:")
    async with asyncio.timeout(1):
        await asyncio.sleep(0.1)
    told("timeout:")
    print(await asyncio.wait_for(work("in time", 0.1), 1))
    told("wait_for:")
    done, pending = await asyncio.wait([asyncio.create_task(work("waited for", 0.1))], timeout=1)
    print(len(done), len(pending))
    told("wait:")
    lock = asyncio.Lock()

    async def holder():
        async with lock:
            await asyncio.sleep(0.1)

    async with asyncio.TaskGroup() as group:
        group.create_task(holder())
        group.create_task(holder())
    told("lock:")
    queue = asyncio.Queue()
    loop.call_later(0.1, queue.put_nowait, "item")
    print(await queue.get())
    told("queue:")
    event = asyncio.Event()
    loop.call_soon(event.set)
    await event.wait()
    told("event:")
    future = loop.create_future()
    future.add_done_callback(lambda f: print("done", f.result()))
    future.set_result(1)
    await future
    await asyncio.sleep(0)
    told("future:")
    for next_done in asyncio.as_completed([work("c", 0.2), work("d", 0.1)], timeout=5):
        print(await next_done)
    told("as_completed:")
    print(await asyncio.shield(work("shielded", 0.1)))
    told("shield:")
    print(await asyncio.to_thread(lambda: "from a thread"))
    counts.pop("callSoon")
    told("to_thread:")
    loud = Loud(loop=loop)
    loop.call_later(0.1, loud.set_result, "quiet")
    print(await loud, loud.result())


class DelayingLoop(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        def late(*args):
            print("before")
            callback(*args)
            print("after")

        return super().call_soon(late, *args, context=context)


async def wrapped():
    print("wrapped")
    await asyncio.sleep(0)
    print("again")


with asyncio.Runner(loop_factory=CountingLoop) as runner:
    runner.run(main())
with asyncio.Runner(loop_factory=DelayingLoop) as runner:
    runner.run(wrapped())
print("end")
