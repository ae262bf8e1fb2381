import asyncio
import threading

async def my_coroutine():
    print("Coroutine started")
    await asyncio.sleep(0.2)
    print("Coroutine finished")
    return "Coroutine result"

def run_async_in_thread():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    result = loop.run_until_complete(my_coroutine())
    print("Result in thread:", result)
    loop.close()

thread = threading.Thread(target=run_async_in_thread)
thread.start()
thread.join()
print("joined")
