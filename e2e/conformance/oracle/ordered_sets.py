"""The sets of tasks that asyncio walks, in an order that is chosen instead of left to memory addresses."""
import asyncio
import inspect
import itertools
import textwrap

# The one place where asyncio makes a set of tasks without calling `set`, which can be replaced.
AS_COMPLETED = textwrap.dedent(inspect.getsource(asyncio.tasks._AsCompletedIterator.__init__)).replace(
    "{ensure_future(aw, loop=loop) for aw in set(aws)}", "set(ensure_future(aw, loop=loop) for aw in set(aws))")


class OrderedSet:
    """Enough of set's interface for asyncio's own use."""

    # Draws lots for the order in which it is walked; None: that of adding.
    random = None

    def __init__(self, items=()):
        self.items = dict.fromkeys(items)

    def __iter__(self):
        items = list(self.items)
        if OrderedSet.random:
            OrderedSet.random.shuffle(items)
        return iter(items)

    def __len__(self):
        return len(self.items)

    def __contains__(self, item):
        return item in self.items

    def add(self, item):
        self.items[item] = None

    def discard(self, item):
        self.items.pop(item, None)

    def remove(self, item):
        del self.items[item]

    def clear(self):
        self.items.clear()


def replace_sets(random):
    """The sets of tasks and generators that asyncio walks, whose order would depend on memory addresses."""
    OrderedSet.random = random
    loop_class = asyncio.BaseEventLoop
    init, create_task, all_tasks = loop_class.__init__, loop_class.create_task, asyncio.all_tasks
    numbers, next_number = {}, itertools.count(1)

    def ordered_init(loop):
        init(loop)
        loop._asyncgens.data = OrderedSet()

    def numbered_create_task(loop, coro, **options):
        task = create_task(loop, coro, **options)
        numbers[id(task)] = next(next_number)
        return task

    def ordered_all_tasks(loop=None):
        return OrderedSet(sorted(all_tasks(loop), key=lambda task: numbers.get(id(task), 0)))

    loop_class.__init__ = ordered_init
    loop_class.create_task = numbered_create_task
    asyncio.tasks.set = asyncio.taskgroups.set = OrderedSet
    asyncio.all_tasks = asyncio.tasks.all_tasks = ordered_all_tasks
    ordered = {}
    exec(AS_COMPLETED, vars(asyncio.tasks), ordered)
    asyncio.tasks._AsCompletedIterator.__init__ = ordered["__init__"]
