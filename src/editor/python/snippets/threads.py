import threading
import time

def work(name, seconds):
    time.sleep(seconds)
    print(f"{name} done")

threads = []
for i in range(2):
    t = threading.Thread(target=work, args=(f"t{i}", 2 - i))
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print("all joined")
