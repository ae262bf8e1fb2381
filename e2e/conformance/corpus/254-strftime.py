# topic: time
# level: 1
# about: Moments in fields and as text
import time

for seconds in [0, 951782399, 1234567890, 1704067199, 1735689600.9, -86400, 1230768000, 1609459199, 1293839999, 4102444799]:
    t = time.gmtime(seconds)
    print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst)
    print(time.strftime("%Y-%m-%d %H:%M:%S|%a %A %b %B %d %e|%I:%M %p|%j %U %W %V %G %u %w|%y %C %D %F %R %T|%x %X %c|%%|%-d %-m", t))
    print(time.asctime(t))
print(time.gmtime(0))
t = time.localtime(1234567890)
print(time.mktime(t) == 1234567890, time.ctime(1234567890) == time.asctime(t))
print(time.strftime("", t) == "", time.strftime("plain text", t))
print(abs(time.time() - time.time_ns() / 1e9) < 5, time.perf_counter_ns() >= 0, time.monotonic_ns() >= 0)
print(len(time.strftime("%Y-%m-%d %H:%M:%S")))
