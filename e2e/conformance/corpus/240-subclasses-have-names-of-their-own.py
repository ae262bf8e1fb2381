# about: subclasses of the library's classes use ordinary names, and override the documented hooks
# level: 3
import asyncio
import queue
import threading
from concurrent.futures import Future as ThreadFuture, ThreadPoolExecutor
from contextlib import AsyncExitStack


class Jobs(asyncio.Queue):
    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self.state = "open"
        self.items = ["mine"]
        self.id = 7
        self.kind = "jobs"
        self.loop = "none"

    def add(self, job):
        self.put_nowait(job)

    def take(self):
        return self.get_nowait()

    def tell(self):
        return f"{self.state} {self.items} {self.id} {self.kind} {self.loop}"

    def describe(self):
        return "described"

    def wake(self):
        return "awake"


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self.seen = []
        self._queue = {}

    def _put(self, item):
        self.seen.append(item)
        self._queue[item] = True

    def _get(self):
        item = next(iter(self._queue))
        del self._queue[item]
        return item


class Loud(asyncio.PriorityQueue):
    def _put(self, item):
        print("put", item)
        super()._put(item)

    def _get(self):
        item = super()._get()
        print("get", item)
        return item


class Shelf(queue.Queue):
    def _init(self, maxsize):
        self.shelf = []

    def _qsize(self):
        return len(self.shelf)

    def _put(self, item):
        self.shelf.insert(0, item)

    def _get(self):
        return self.shelf.pop(0)

    def take(self):
        return self.get_nowait()


class Job(asyncio.Future):
    state = "new"
    value = 3
    outcome = "unknown"

    def wake(self):
        return "woken"

    def finish(self, value):
        self.set_result(value)

    def forget(self):
        return "forgotten"


class Work(asyncio.Task):
    label = "work"
    context = "mine"

    def run(self):
        return "run"

    def step(self):
        return "step"

    def wake(self):
        return "wake"

    def cancel(self, msg=None):
        print("cancel", self.get_name())
        return super().cancel(msg)


class Door(asyncio.Lock):
    owner = None
    line = "straight"

    async def acquire(self):
        await super().acquire()
        self.owner = asyncio.current_task().get_name()
        return True

    def release(self):
        self.owner = None
        super().release()


class Flag(asyncio.Event):
    flag = "red"
    line = 1

    def tell(self):
        return self.flag


class Pool(asyncio.Semaphore):
    value = "gold"
    free = "yes"
    count = 0

    def locked(self):
        self.count += 1
        return super().locked()


class Meeting(asyncio.Condition):
    lock = "padlock"
    waits = 0

    async def wait(self):
        self.waits += 1
        return await super().wait()


class Gate(asyncio.Barrier):
    state = "green"
    count = "many"
    condition = "good"


class Crew(asyncio.TaskGroup):
    children = "kids"
    parent = "boss"
    loop = "hoop"
    names = ()

    def create_task(self, coro, **kwargs):
        task = super().create_task(coro, **kwargs)
        self.names += (task.get_name(),)
        return task

    def abort(self):
        return "aborted"


class Loop(asyncio.EventLoop):
    ready = "set"
    tasks = "none"
    made = 0

    def create_task(self, coro, **kwargs):
        self.made += 1
        return super().create_task(coro, **kwargs)

    def call_exception_handler(self, context):
        print("handler", context["message"].split(" in ")[0])

    def wake(self):
        return "up"


class Worker(threading.Thread):
    target = "north"
    args = "none"
    thread = "silk"
    result = None

    def run(self):
        self.result = self.target + self.thread




class Bell(threading.Event):
    flag = "up"
    line = "two"


class Ticket(ThreadFuture):
    state = "sold"
    outcome = "none"
    callbacks = 3
    line = 4


class Counting(ThreadPoolExecutor):
    jobs = 0
    threads = "many"
    idle = False

    def submit(self, fn, /, *args, **kwargs):
        self.jobs += 1
        return super().submit(fn, *args, **kwargs)


class Stack(AsyncExitStack):
    exits = 2


class Problems(ExceptionGroup):
    title = "Dr"

    def derive(self, excs):
        return Problems("part", excs)


async def say(text):
    await asyncio.sleep(0)
    return text


def fail():
    raise ValueError("no")


async def main():
    jobs = Jobs()
    jobs.add("tea")
    await jobs.put("pie")
    print(jobs.take(), await jobs.get(), jobs.qsize(), jobs.tell(), jobs.describe(), jobs.wake())
    unique = Unique(3)
    for name in ["b", "a", "b"]:
        await unique.put(name)
    print(unique.qsize(), unique.full(), await unique.get(), unique.get_nowait(), unique.empty(), unique.seen)
    loud = Loud()
    for n in (2, 1):
        await loud.put(n)
    print(await loud.get())
    shelf = Shelf()
    shelf.put_nowait("x")
    shelf.put_nowait("y")
    print(shelf.qsize(), shelf.take(), shelf.get_nowait(), shelf.empty())
    job = Job()
    print(job.state, job.value, job.outcome, job.done(), job.wake(), job.forget())
    job.finish(5)
    print(await job, job.state)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **kwargs: Work(coro, loop=loop, **kwargs))
    work = asyncio.create_task(say("done"), name="w")
    print(work.run(), work.step(), work.wake(), work.label, work.context, await work)
    late = asyncio.create_task(asyncio.sleep(9), name="late")
    print(await asyncio.wait([late], timeout=1) == (set(), {late}))
    print(late.cancel(), (await asyncio.gather(late, return_exceptions=True))[0].__class__.__name__)
    loop.set_task_factory(None)
    asyncio.current_task().set_name("main")
    door = Door()
    async with door:
        print(door.owner, door.line, door.locked())
    print(door.owner, door.locked())
    flag = Flag()
    flag.set()
    print(await flag.wait(), flag.flag, flag.line, flag.tell())
    pool = Pool(1)
    async with pool:
        print(pool.value, pool.free, pool.count)
    meeting = Meeting()
    seats = []

    async def sit():
        async with meeting:
            seats.append(1)
            meeting.notify_all()

    sitter = asyncio.create_task(sit())
    async with meeting:
        print(await meeting.wait_for(lambda: len(seats)), meeting.waits, meeting.lock)
    await sitter
    gate = Gate(2)
    print(sorted(await asyncio.gather(gate.wait(), gate.wait())), gate.state, gate.count, gate.condition)
    async with Crew() as crew:
        crew.create_task(say("a"), name="a")
        crew.create_task(say("b"), name="b")
    print(crew.names, crew.children, crew.parent, crew.loop, crew.abort())
    print(loop.ready, loop.tasks, loop.wake(), loop.made > 3)
    loop.call_soon(fail)
    await asyncio.sleep(0)
    worker = Worker()
    worker.start()
    worker.join()
    print(worker.result, worker.args, worker.is_alive())
    bell = Bell()
    bell.set()
    print(bell.wait(), bell.flag, bell.line)
    ticket = Ticket()
    ticket.set_result(8)
    print(ticket.result(), ticket.state, ticket.outcome, ticket.callbacks, ticket.line)
    counting = Counting(max_workers=1)
    loop.set_default_executor(counting)
    print(await asyncio.to_thread(len, "abc"), await loop.run_in_executor(counting, len, "ab"))
    print(counting.jobs, counting.threads, counting.idle)
    async with Stack() as stack:
        stack.callback(print, "left")
        print(stack.exits)
    match, rest = Problems("all", [ValueError("v"), RuntimeError("r")]).split(ValueError)
    print(type(match).__name__, type(rest).__name__, match.title, len(rest.exceptions))


asyncio.run(main(), loop_factory=Loop)
