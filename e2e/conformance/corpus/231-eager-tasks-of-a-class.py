# topic: eager
# level: 3
# about: A class of tasks as the factory of eager tasks
# needs: 3.12
import asyncio
class LoudTask(asyncio.Task):
    pass
async def child(n):
    print("child", n)
    await asyncio.sleep(n)
    return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(LoudTask))
    t = asyncio.create_task(child(0))
    print(isinstance(t, LoudTask), t.done())
    print(await t)
    loop.set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    t = asyncio.create_task(child(0.1))
    print(isinstance(t, LoudTask), t.done(), await t)
asyncio.run(main())
