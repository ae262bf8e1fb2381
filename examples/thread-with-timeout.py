import asyncio
import threading

async def my_coroutine():
    print("Coroutine started")
    await asyncio.sleep(2)

def run_async_in_thread():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    future = asyncio.run_coroutine_threadsafe(my_coroutine(), loop)
    try:
        future.result(timeout=0.2)
    except TimeoutError as e:
        print("TimeoutError:", repr(str(e)))
    print("running:", loop.is_running(), "done:", future.done())
    loop.close()

thread = threading.Thread(target=run_async_in_thread)
thread.start()
thread.join()
print("joined")
