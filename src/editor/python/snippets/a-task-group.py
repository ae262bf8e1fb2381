import asyncio

async def say(word, after):
    await asyncio.sleep(after)
    print(word)

async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(say("two", 2))
        tg.create_task(say("one", 1))
        print("made")
    print("all done")
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(5)
    except TimeoutError:
        print("late")

asyncio.run(main())
