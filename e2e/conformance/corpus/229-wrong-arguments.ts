import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
/** Options and methods have Python's names in what it says. */
function inPython(message) {
  const names = { maxWorkers: "max_workers", returnWhen: "return_when", taskDone: "task_done" };
  return message.replace(/\w+/g, (name) => names[name] ?? name);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
function attempt(name, make) {
  let result;
  try {
    result = make();
    print(name, "gives", ((result == null) || (result === false) || (result === 3) || (result === "3")) ? result : "something");
  } catch (e) {
    print(name, e.constructor.name, e instanceof TypeError ? "" : inPython(e.message));
  }
}
async function attempt_await(name, make) {
  let result;
  try {
    result = await make();
    print(name, "gives", ((result == null) || (result === false) || (result === 3) || (result === "3")) ? result : "something");
  } catch (e) {
    print(name, e.constructor.name, e instanceof TypeError ? "" : inPython(e.message));
  }
}
async function job() {
  return 1;
}
async function main() {
  let name, value, c;
  const loop = asyncio.getRunningLoop();
  attempt("Semaphore str", () => new asyncio.Semaphore("x"));
  attempt("Semaphore none", () => new asyncio.Semaphore(null));
  attempt("Semaphore neg", () => new asyncio.Semaphore(-1));
  attempt("Semaphore float", () => new asyncio.Semaphore(1.5));
  attempt("Semaphore list", () => new asyncio.Semaphore([]));
  attempt("BoundedSemaphore str", () => new asyncio.BoundedSemaphore("2"));
  attempt("BoundedSemaphore neg", () => new asyncio.BoundedSemaphore(-2));
  attempt("Barrier str", () => new asyncio.Barrier("2"));
  attempt("Barrier none", () => new asyncio.Barrier(null));
  attempt("Barrier 0", () => new asyncio.Barrier(0));
  attempt("Queue str", () => new asyncio.Queue("x"));
  attempt("Queue str full", () => new asyncio.Queue("x").full());
  attempt("Queue str put", () => new asyncio.Queue("x").putNowait(1));
  attempt("Queue none", () => new asyncio.Queue(null).full());
  attempt("Queue neg", () => new asyncio.Queue(-1).full());
  await attempt_await("sleep str", () => asyncio.sleep("1"));
  await attempt_await("sleep none", () => asyncio.sleep(null));
  await attempt_await("sleep list", () => asyncio.sleep([1]));
  await attempt_await("sleep neg", () => asyncio.sleep(-1));
  await attempt_await("wait_for str", () => asyncio.waitFor(job(), "1"));
  await attempt_await("wait_for list", () => asyncio.waitFor(job(), [1]));
  await attempt_await("wait_for neg", () => asyncio.waitFor(job(), -1));
  attempt("timeout str", () => asyncio.timeout("1"));
  attempt("timeout neg", () => asyncio.timeout(-1));
  attempt("call_later str", () => loop.callLater("1", print));
  attempt("call_later none", () => loop.callLater(null, print));
  attempt("call_at none", () => loop.callAt(null, print));
  await attempt_await("Thread sleep str", async () => await time.sleep("1"));
  await attempt_await("Thread sleep none", async () => await time.sleep(null));
  await attempt_await("Thread sleep neg", async () => await time.sleep(-1));
  attempt("Pool str", () => new futures.ThreadPoolExecutor({ maxWorkers: "1" }));
  attempt("Pool neg", () => new futures.ThreadPoolExecutor({ maxWorkers: -1 }));
  attempt("Pool none", () => new futures.ThreadPoolExecutor({ maxWorkers: null }));
  attempt("tQueue str", () => new queue.Queue("x"));
  attempt("tQueue str put", () => new queue.Queue("x").putNowait(1));
  await attempt_await("tQueue put timeout str", async () => await new queue.Queue(1).get({ timeout: "x" }));
  await attempt_await("tQueue get timeout neg", async () => await new queue.Queue(1).get({ timeout: -1 }));
  attempt("tBarrier str", () => new threading.Barrier("x"));
  attempt("tBarrier 0", () => new threading.Barrier(0));
  await attempt_await("tEvent wait str", async () => await new threading.Event().wait("x"));
  await attempt_await("tLock timeout str", async () => await new threading.Lock().acquire({ timeout: "x" }));
  await attempt_await("tLock timeout neg", async () => await new threading.Lock().acquire({ timeout: -2 }));
  attempt("gather function", () => asyncio.gather(job));
  attempt("shield function", () => asyncio.shield(job));
  await attempt_await("wait_for function", () => asyncio.waitFor(job, 1));
  await attempt_await("await function", () => job);
  await attempt_await("wait function", () => asyncio.wait(job));
  await attempt_await("wait None", () => asyncio.wait(null));
  await attempt_await("wait list in list", () => asyncio.wait([[job]]));
  attempt("set_task_factory 3", () => loop.setTaskFactory(3));
  attempt("set_exception_handler 3", () => loop.setExceptionHandler(3));
  attempt("set_event_loop 3", () => asyncio.setEventLoop(3));
  attempt("set_default_executor 3", () => loop.setDefaultExecutor(3));
  await attempt_await("to_thread None", () => asyncio.toThread(null));
  await attempt_await("run_in_executor", () => loop.runInExecutor(null, "abc"));
  for ([name, value] of [["none", null], ["number", 3], ["str", "abc"], ["list", [1, 2]]]) {
    attempt("gather " + name, () => asyncio.gather(value));
    attempt("create_task " + name, () => asyncio.createTask(value));
    attempt("ensure_future " + name, () => asyncio.ensureFuture(value));
    attempt("shield " + name, () => asyncio.shield(value));
    await attempt_await("wait_for " + name, () => asyncio.waitFor(value, 1));
    await attempt_await("wait_for 0 " + name, () => asyncio.waitFor(value, 0));
    attempt("as_completed " + name, () => [...asyncio.asCompleted(value)]);
    attempt("run_coroutine_threadsafe " + name, () => asyncio.runCoroutineThreadsafe(value, loop));
    attempt("iscoroutine " + name, () => asyncio.isCoroutine(value));
    attempt("Task " + name, () => new asyncio.Task(value));
    attempt("ContextVar " + name, () => new contextvars.ContextVar(value));
    await attempt_await("await " + name, () => value);
  }
  const jobs = [job(), job()];
  attempt("gather list", () => asyncio.gather(jobs));
  await attempt_await("wait coroutines", () => asyncio.wait(jobs));
  await attempt_await("wait coroutine", () => asyncio.wait(jobs[0]));
  attempt("as_completed coroutine", () => asyncio.asCompleted(jobs[0]));
  await attempt_await("wait empty", () => asyncio.wait([]));
  const task = asyncio.createTask(job());
  await attempt_await("wait task", () => asyncio.wait(task));
  await attempt_await("wait when", () => asyncio.wait([task], { returnWhen: "ALL" }));
  await attempt_await("wait timeout str", () => asyncio.wait([task], { timeout: "1" }));
  attempt("as_completed timeout str", () => asyncio.asCompleted([task], { timeout: "1" }));
  await task;
  attempt("cancel number", () => task.cancel(3));
  attempt("set_name number", () => [task.setName(3), task.getName()][1]);
  attempt("name number", () => asyncio.createTask(job(), { name: 3 }).getName());
  const future = loop.createFuture();
  attempt("set_exception str", () => future.setException("oops"));
  attempt("set_exception none", () => future.setException(null));
  attempt("set_exception class", () => future.setException(asyncio.ValueError));
  future.exception();
  const lock = new asyncio.Lock();
  attempt("wait_for lock", () => asyncio.gather(lock));
  await attempt_await("wait_for queue", () => asyncio.waitFor(new asyncio.Queue(), 1));
  await attempt_await("cond wait_for", () => new asyncio.Condition().waitFor(null));
  await attempt_await("tg create_task fn", () => group(job));
  await attempt_await("tg create_task none", () => group(null));
  await attempt_await("run in loop", async () => await asyncio.run(jobs[1]));
  attempt("ExceptionGroup empty", () => new asyncio.ExceptionGroup("x", []));
  attempt("ExceptionGroup none", () => new asyncio.ExceptionGroup("x", null));
  attempt("ExceptionGroup one", () => new asyncio.ExceptionGroup("x", new asyncio.ValueError()));
  attempt("ExceptionGroup base", () => new asyncio.ExceptionGroup("x", [new asyncio.CancelledError()]));
  attempt("notify str", () => new asyncio.Condition().notify("x"));
  const cond = new asyncio.Condition();
  await cond.acquire();
  attempt("notify str acquired", () => cond.notify("x"));
  attempt("notify 0", () => cond.notify(0));
  attempt("notify none", () => cond.notify(null));
  for (c of jobs) {
    c.close();
  }
}
async function group(value) {
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg) => {
    tg.createTask(value);
  });
}
await attempt_await("run none", async () => await asyncio.run(null));
await attempt_await("run number", async () => await asyncio.run(3));
attempt("create_task outside", () => asyncio.createTask(job()));
attempt("gather outside", () => asyncio.gather(job()));
attempt("gather nothing outside", () => asyncio.gather());
attempt("timeout outside", () => asyncio.timeout(1));
attempt("get_running_loop outside", () => asyncio.getRunningLoop());
attempt("ensure_future outside", () => asyncio.ensureFuture(job()));
attempt("current_task outside", () => asyncio.currentTask());
attempt("all_tasks outside", () => asyncio.allTasks());
attempt("Future outside", () => new asyncio.Future());
attempt("shield outside", () => asyncio.shield(job()));
const loop = asyncio.newEventLoop();
await attempt_await("run_until_complete function", async () => await loop.runUntilComplete(job));
await attempt_await("run_until_complete none", async () => await loop.runUntilComplete(null));
await attempt_await("run_until_complete 3", async () => await loop.runUntilComplete(3));
loop.close();
attempt("closed call_soon", () => loop.callSoon(print));
await attempt_await("closed run", async () => await loop.runUntilComplete(job()));
attempt("closed create_task", () => loop.createTask(job()));
await attempt_await("closed run_forever", async () => await loop.runForever());
await asyncio.run(main());
