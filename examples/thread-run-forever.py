import asyncio
import threading

async def my_coroutine():
    print("Coroutine started")
    await asyncio.sleep(0.2)
    print("Coroutine finished")
    return "Coroutine result"

loop = asyncio.new_event_loop()

def run_loop():
    asyncio.set_event_loop(loop)
    loop.run_forever()
    loop.close()

thread = threading.Thread(target=run_loop)
thread.start()
future = asyncio.run_coroutine_threadsafe(my_coroutine(), loop)
print("Result in main thread:", future.result())
loop.call_soon_threadsafe(loop.stop)
thread.join()
print("closed:", loop.is_closed())
