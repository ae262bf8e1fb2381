// Two threads take two locks, each in its own order.
import * as threading from "threading";
import * as time from "time";

const [a, b] = [new threading.Lock(), new threading.Lock()];
async function both(name: string, first: threading.Lock, second: threading.Lock, delay: number) {
  await time.sleep(delay);
  await first.acquire();
  await time.sleep(0.1);
  await second.acquire();
  console.log(name, "has both");
  second.release();
  first.release();
}
const one = new threading.Thread({ target: both, args: ["one", a, b, 0.1] });
const two = new threading.Thread({ target: both, args: ["two", b, a, 0.25] });
one.start();
two.start();
await one.join();
await two.join();
