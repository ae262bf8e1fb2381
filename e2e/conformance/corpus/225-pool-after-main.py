# topic: threads
# level: 3
# about: When the main thread has ended, pools make the calls they have taken and take no more
# loop: real
import concurrent.futures as futures
import threading
import time

pool = futures.ThreadPoolExecutor(max_workers=1)

def slow(name):
    time.sleep(0.2)
    print(name)

def late():
    time.sleep(0.1)
    try:
        pool.submit(slow, "never")
    except RuntimeError as e:
        print(e)

threading.Thread(target=late).start()
pool.submit(slow, "first")
pool.submit(slow, "second")
print("main ends")
