import * as futures from "concurrent.futures";
import * as threading from "threading";
import * as time from "time";
import * as asyncio from "asyncio";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
const pool = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function slow(name) {
  await time.sleep(0.2);
  print(name);
}
async function late() {
  await time.sleep(0.1);
  try {
    pool.submit(slow, "never");
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(e);
    } else throw e;
  }
}
new threading.Thread({ target: late }).start();
pool.submit(slow, "first");
pool.submit(slow, "second");
print("main ends");
