import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as logging from "logging";
import * as threading from "threading";
import * as time from "time";

class First extends logging.Handler {
  override emit(record: logging.LogRecord) {
    const lines = this.format(record).split("\n");
    console.log(record.levelname, record.name, lines[0], "|", lines.at(-1));
  }
}

logging.getLogger().addHandler(new First());

async function prepare(number: number, text: string) {
  const { name } = threading.currentThread();
  console.log("prepares", name, number, text);
  await time.sleep(name === "P_0" ? 0.1 : 0.15);
}

async function work(n: number) {
  console.log("works", threading.currentThread().name, n);
  await time.sleep(0.3 + n / 10);
  return n * n;
}

{
  await using pool = new futures.ThreadPoolExecutor({
    maxWorkers: 2,
    threadNamePrefix: "P",
    initializer: prepare,
    initargs: [1, "a"],
  });
  const calls = [0, 1].map((n) => pool.submit(work, n));
  await time.sleep(0.25);
  calls.push(pool.submit(work, 2));
  const results: number[] = [];
  for (const call of calls) results.push(await call.result());
  console.log(asyncio.repr(results));
}

async function fail(seconds: number) {
  await time.sleep(seconds);
  throw new asyncio.ValueError("no connection");
}

const pool = new futures.ThreadPoolExecutor({ maxWorkers: 1, initializer: fail, initargs: [0.1] });
const calls = [0, 1, 2].map((n) => pool.submit(work, n));
for (const call of calls) {
  try {
    await call.result();
  } catch (error) {
    const kinds = [futures.BrokenThreadPool, asyncio.RuntimeError].map((kind) => error instanceof kind);
    console.log(error.constructor.name, error.message, ...kinds.map(asyncio.repr));
  }
}
for (let i = 0; i < 2; i++) {
  try {
    pool.submit(work, 4);
  } catch (error) {
    console.log(error.constructor.name, error.message);
  }
  await pool.shutdown();
}
try {
  new futures.ThreadPoolExecutor({ initializer: 3 as never });
} catch (error) {
  console.log(error.constructor.name);
}
