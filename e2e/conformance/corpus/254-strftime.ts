import * as asyncio from "asyncio";
import * as time from "time";

const bool = asyncio.repr;

for (const seconds of [0, 951782399, 1234567890, 1704067199, 1735689600.9, -86400, 1230768000, 1609459199, 1293839999, 4102444799]) {
  const t = time.gmtime(seconds);
  console.log(t.tmYear, t.tmMon, t.tmMday, t.tmHour, t.tmMin, t.tmSec, t.tmWday, t.tmYday, t.tmIsdst);
  console.log(
    time.strftime("%Y-%m-%d %H:%M:%S|%a %A %b %B %d %e|%I:%M %p|%j %U %W %V %G %u %w|%y %C %D %F %R %T|%x %X %c|%%|%-d %-m", t),
  );
  console.log(time.asctime(t));
}
console.log(asyncio.repr(time.gmtime(0)));
const t = time.localtime(1234567890);
console.log(bool(time.mktime(t) === 1234567890), bool(time.ctime(1234567890) === time.asctime(t)));
console.log(bool(time.strftime("", t) === ""), time.strftime("plain text", t));
console.log(
  bool(Math.abs(time.time() - Number(time.timeNs()) / 1e9) < 5),
  bool(time.perfCounterNs() >= 0n),
  bool(time.monotonicNs() >= 0n),
);
console.log(time.strftime("%Y-%m-%d %H:%M:%S").length);
