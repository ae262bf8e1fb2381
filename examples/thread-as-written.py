import asyncio
import threading

async def my_coroutine():
    print("Coroutine started")
    await asyncio.sleep(2)
    print("Coroutine finished")
    return "Coroutine result"

def run_async_in_thread():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)

    future = asyncio.run_coroutine_threadsafe(my_coroutine(), loop)
    result = future.result()

    print("Result in thread:", result)

    loop.close()

# Запуск асинхронной функции в другом потоке
thread = threading.Thread(target=run_async_in_thread)
thread.start()
thread.join()
