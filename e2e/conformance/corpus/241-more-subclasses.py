# about: subclasses of the remaining classes of the library use ordinary names
# level: 3
import asyncio
import threading


class Gate(asyncio.BoundedSemaphore):
    def __init__(self, places):
        super().__init__(places)
        self.value = "mine"
        self.waiters = ["nobody"]

    def take(self):
        return f"take {self.value} {self.waiters}"


class Stack(asyncio.LifoQueue):
    def _put(self, item):
        print("push", item)
        super()._put(item)

    def pop(self):
        return self.get_nowait()


class Late(asyncio.TimeoutError):
    def __init__(self, seconds):
        super().__init__(f"late by {seconds}")
        self.seconds = seconds
        self.state = "late"


class Refused(asyncio.InvalidStateError):
    kind = "refused"


class Meeting(asyncio.Barrier):
    count = "mine"

    def state_of(self):
        return f"{self.count} {self.parties}"


class Signal(asyncio.Event):
    value = "red"

    def tell(self):
        return f"{self.value} {self.is_set()}"


class Key(asyncio.Lock):
    owner = "nobody"

    async def keep(self, name):
        async with self:
            self.owner = name
            await asyncio.sleep(0.01)
            print(self.owner, "holds", self.locked())


class Crew(asyncio.TaskGroup):
    def __init__(self):
        super().__init__()
        self.tasks = []
        self.errors = "none"

    def hire(self, coroutine):
        self.tasks.append(self.create_task(coroutine))


class Round(threading.Barrier):
    def __init__(self, parties):
        super().__init__(parties)
        self.count = "mine"

    def enter(self):
        return self.wait()


class Worker(threading.Thread):
    def __init__(self, meeting):
        super().__init__()
        self.meeting = meeting
        self.state = "new"
        self.result = None

    def run(self):
        self.result = self.meeting.enter() in (0, 1)
        self.state = "done"


async def work(number):
    await asyncio.sleep(number / 100)
    print("work", number)


async def main():
    gate = Gate(1)
    async with gate:
        print(gate.take(), gate.locked())
    try:
        gate.release()
    except ValueError as error:
        print(error)

    stack = Stack()
    for item in (1, 2, 3):
        stack.put_nowait(item)
    print(stack.pop(), stack.pop(), stack.pop())

    try:
        raise Late(3)
    except asyncio.TimeoutError as error:
        print(error, error.seconds, error.state)
    try:
        raise Refused("no")
    except asyncio.InvalidStateError as error:
        print(error, error.kind)

    meeting = Meeting(2)
    print(sorted(await asyncio.gather(meeting.wait(), meeting.wait())), meeting.state_of())

    signal = Signal()
    print(signal.tell())
    signal.set()
    await signal.wait()
    print(signal.tell())

    key = Key()
    await asyncio.gather(key.keep("ann"), key.keep("bob"))

    async with Crew() as crew:
        crew.hire(work(2))
        crew.hire(work(1))
    print(len(crew.tasks), crew.errors)


asyncio.run(main())

meeting = Round(2)
workers = [Worker(meeting), Worker(meeting)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print([(worker.state, worker.result) for worker in workers], meeting.count, meeting.parties)

with asyncio.Runner() as runner:
    runner.run(work(0))
