// Threads that wait for threads: what is told when nothing comes any more, and of mistakes. Order and values are in the corpus.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { Trace } from "../../trace/trace.ts";
import "../../words/all-languages.ts";
import { wordsIn } from "../../words/i18n.ts";
import { standstillText } from "../../words/standstill.ts";

async function run(body: string) {
  const { stdout, stderr, log } = await runSource(
    `import * as threading from "threading";\nimport * as futures from "concurrent.futures";\nimport * as asyncio from "asyncio";\n${body}`,
  );
  return {
    stdout,
    stderr,
    standstill: (language: "en" | "ru") => standstillText(new Trace(log), "main.ts", wordsIn(language)),
  };
}

test("who waits for ever for a condition or a semaphore is told, and what is missing", async () => {
  const condition = await run(
    "const changed = new threading.Condition();\nawait changed.acquire();\nawait changed.wait();",
  );
  expect(condition.standstill("en")).toContain("MainThread waits for condition changed");
  expect(condition.standstill("en")).toContain("Nobody is left to call notify()");
  const semaphore = await run("const places = new threading.Semaphore(0);\nawait places.acquire();");
  expect(semaphore.standstill("en")).toContain("semaphore places");
  expect(semaphore.standstill("ru")).toContain("семафор");
});

test("who waits for calls of a pool that wait for one another is told", async () => {
  const { standstill } = await run(`
const answer = new futures.Future<number>();
const pool = new futures.ThreadPoolExecutor();
await futures.wait([pool.submit(async () => await answer.result())]);`);
  expect(standstill("en")).toContain("wait()");
});

test("a hook that fails itself is told, and the thread's error is not lost for the others", async () => {
  const { stderr } = await run(`
threading.setExcepthook(() => { throw new Error("in the hook"); });
const thread = new threading.Thread({ target: () => { throw new Error("in the thread"); }, name: "T" });
thread.start();
await thread.join();
threading.setExcepthook(null);
const other = new threading.Thread({ target: () => { throw new Error("told"); }, name: "U" });
other.start();
await other.join();`);
  expect(stderr).toContain("Exception in threading.excepthook:");
  expect(stderr).toMatch(/in the hook/);
  expect(stderr).toContain("Exception in thread U:");
});

test("a pool can be the resource of a block", async () => {
  const { stdout } = await run(`
async function work() {
  await using pool = new futures.ThreadPoolExecutor();
  pool.submit(async () => console.log("done in the pool"));
}
await work();
console.log("after the block");`);
  expect(stdout).toBe("done in the pool\nafter the block\n");
});

test("mistakes are told in the words of this language", async () => {
  const { stdout } = await run(`
for (const wrong of [
  async () => await futures.wait([asyncio.sleep(1)] as never),
  async () => futures.asCompleted(5 as never),
  async () => new futures.ThreadPoolExecutor().map((n: number) => n, 5 as never),
  async () => new threading.Condition(5 as never),
  async () => threading.setExcepthook("print" as never),
]) try { await wrong(); } catch (error) { console.log(error.name + ": " + error.message); }`);
  expect(stdout).toMatchInlineSnapshot(`
    "TypeError: wait() of concurrent.futures waits for what submit() gave, not for coroutine; for tasks there is asyncio.wait()
    TypeError: something to iterate over, such as an array, was expected, got number
    TypeError: something to iterate over, such as an array, was expected, got number
    TypeError: something with a method acquire() was expected, got number
    TypeError: a function was expected, got string
    "
  `);
});
