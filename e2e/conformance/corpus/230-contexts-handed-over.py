# topic: contextvars
# level: 3
# about: A coroutine handed to another thread's loop, and a generator left behind, see the variables of whoever let go of them
# loop: real
import asyncio
import contextvars
import threading

var = contextvars.ContextVar("var", default="unset")

async def gen():
    try:
        yield 1
        yield 2
    finally:
        print("closed in", var.get())
        await asyncio.sleep(0)
        var.set("changed")
        print("closed in", var.get())

async def user(name):
    var.set(name)
    async for x in gen():
        print(x)
        break
    await asyncio.sleep(0.1)
    print(var.get())

async def visitor():
    print("visitor sees", var.get())
    var.set("visited")
    return var.get()

async def main():
    await asyncio.gather(user("a"), user("b"))
    var.set("main")
    future = asyncio.run_coroutine_threadsafe(visitor(), loop)
    var.set("later")
    print(await asyncio.wrap_future(future), var.get())
    loop.call_soon_threadsafe(loop.stop)

def serve():
    var.set("server")
    loop.run_forever()
    print(var.get())

loop = asyncio.new_event_loop()
thread = threading.Thread(target=serve)
thread.start()
asyncio.run(main())
thread.join()
loop.close()
