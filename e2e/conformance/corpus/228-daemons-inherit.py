# topic: threads
# level: 3
# about: What a daemon starts is a daemon too, also a pool's thread; but what a pool has begun, the end of the program waits for
# loop: real
import asyncio
import threading
import time

loop = asyncio.new_event_loop()

def helper():
    print("helper is a daemon:", threading.current_thread().daemon)
    time.sleep(0.5)
    print("never printed: the program has ended")

def job():
    time.sleep(0.1)
    print("job is done by a daemon:", threading.current_thread().daemon)
    time.sleep(0.2)
    threading.Thread(target=helper).start()
    time.sleep(0.1)
    print("job ends")

async def hand_over():
    future = loop.run_in_executor(None, job)
    print("handed over")
    await future
    await asyncio.sleep(60)

def serve():
    asyncio.set_event_loop(loop)
    loop.run_until_complete(hand_over())

threading.Thread(target=serve, daemon=True).start()
time.sleep(0.2)
print("main ends")
