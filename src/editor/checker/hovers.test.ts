// What is told about a name: the sentence, and one short line of how it is written.
import { expect, test, vi } from "vitest";
import { hovers } from "../../words/messages/ru/hovers.ts";
import { checkerOf } from "./test-checker.ts";

// A type checker takes its time on a machine that does other things, too.
vi.setConfig({ testTimeout: 60_000 });

const PROGRAM = `import * as asyncio from "asyncio";
import { ThreadPoolExecutor } from "concurrent.futures";
async function work(name: string) { return name; }
const made = work("a");
const answer = await fetch("/a");
async function main() {
  const lock = new asyncio.Lock();
  const queue = new asyncio.Queue<number>(3);
  await asyncio.gather(work("a"), work("b"));
  await queue.put(1);
  await asyncio.waitFor(work("a"), 1);
  asyncio.getRunningLoop().callLater(1, () => 1);
  asyncio.createTask(work("c"));
  throw new asyncio.TimeoutError();
}
`;

const checker = checkerOf(PROGRAM);

/** The hover of a name at its first place in a text. */
async function hoverOf(text: string, name: string) {
  const hover = await checker.hoverOf("main", PROGRAM.indexOf(text) + text.indexOf(name) + 1);
  expect(hover).toBeDefined();
  return hover!;
}

test.each([
  ["asyncio.gather", "gather", "gather(...awaitables, { returnExceptions, loop })"],
  ["asyncio.waitFor", "waitFor", "waitFor(awaitable, timeout): Coroutine<T>"],
  ["queue.put", "put", "Queue.put(item): Coroutine<void>"],
  [".callLater", "callLater", "EventLoop.callLater(delay, fn, ...args): TimerHandle"],
  ["asyncio.createTask", "createTask", "createTask(coroutine, { name, context }): Task<T>"],
  ["new asyncio.Queue", "Queue", "new Queue(maxsize?)"],
  ["new asyncio.TimeoutError", "TimeoutError", "class TimeoutError extends Error"],
  ["asyncio.Lock", "asyncio", 'module "asyncio"'],
  [
    "{ ThreadPoolExecutor",
    "ThreadPoolExecutor",
    "new ThreadPoolExecutor({ maxWorkers, threadNamePrefix, initializer, initargs })",
  ],
])("%s is written in one line", async (text, name, signature) => {
  expect((await hoverOf(text, name)).signature).toBe(signature);
});

test("what is said in Russian is said of names that there are", async () => {
  const names = Object.keys(hovers);
  const modules = [...new Set(names.map((name) => name.slice(0, name.lastIndexOf("."))))];
  const program = [...modules.map((module) => `import * as ${module} from "${module}";`), ...names].join(
    "\n",
  );
  const other = checkerOf(program);
  const found = names.map(
    async (name) => (await other.hoverOf("main", program.indexOf(`\n${name}`) + name.length))?.name,
  );
  expect(await Promise.all(found)).toEqual(names);
});

test("what it does is told in words", async () => {
  const { documentation, tags } = await hoverOf("asyncio.gather", "gather");
  expect(documentation).toMatch(/^\w[^.:]*\./);
  expect(tags.map(({ name }) => name)).toContain("example");
});

test("what calling an async function gives is called a coroutine", async () => {
  expect((await hoverOf("const made", "made")).signature).toBe("const made: Coroutine<string>");
  expect((await hoverOf("function work", "work")).signature).toBe(
    "function work(name: string): Coroutine<string>",
  );
});

test("of what is not known nothing is told", async () => {
  const program = `import * as asyncio from "asyncio";
async function work(name, count) { return name; }
const tasks = [asyncio.create_task(work("a", 1))];`;
  const hoverOf = (name: string) => checkerOf(program).hoverOf("main", program.indexOf(name) + 1);
  expect((await hoverOf("work"))?.signature).toBe("function work(name, count): Coroutine");
  expect((await hoverOf("count"))?.signature).toBe("(parameter) count");
  expect((await hoverOf("tasks"))?.signature).toBe("const tasks: Array");
  expect(await hoverOf("create_task")).toBeUndefined();
});

test("in a program of promises it is called a promise", async () => {
  const program = "async function work() {}\nconst made = work();";
  const hover = await checkerOf(program).hoverOf("main", program.indexOf("made"));
  expect(hover?.signature).toBe("const made: Promise<void>");
});
