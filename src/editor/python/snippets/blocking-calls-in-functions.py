import threading
import time

lock = threading.Lock()
total = 0

def pause():
    time.sleep(0.1)

def add():
    global total
    with lock:
        value = total
        pause()
        total = value + 1

workers = [threading.Thread(target=add) for _ in range(3)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print(total)
