// Where a task stands, as CPython tells it.
import { expect, test } from "vitest";
import { printedByMain } from "../../headless/in-process.ts";

test("a task tells where it stands, before it begins, while it waits and when it has ended", async () => {
  const lines = await printedByMain(`
  const inner = async () => { await asyncio.sleep(1); };
  const work = async () => {
    await inner();
  };
  const task = asyncio.createTask(work(), { name: "W" });
  console.log(JSON.stringify(task.getStack()));
  await asyncio.sleep(0);
  console.log(JSON.stringify(task.getStack()), task.getStack({ limit: 0 }).length);
  task.printStack();
  await task;
  console.log(task.getStack().length);
  task.printStack({ file: "stdout" });`);
  expect([...lines].sort()).toMatchInlineSnapshot(`
    [
      "  File "main.ts", line 6, in work",
      "0",
      "No stack for <Task finished name='W' coro=<work()> result=None>",
      "Stack for <Task pending name='W' coro=<work()> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):",
      "[{"name":"work","file":"main.ts","line":5}]",
      "[{"name":"work","file":"main.ts","line":6}] 0",
    ]
  `);
});

test("a task that failed tells the way of its error", async () => {
  const lines = await printedByMain(`
  const inner = async () => { await asyncio.sleep(0); throw new asyncio.ValueError("bad"); };
  const work = async () => {
    await inner();
  };
  const task = asyncio.createTask(work());
  await asyncio.wait([task]);
  console.log(task.getStack().map(({ name, line }) => name + ":" + line).join(), task.getStack({ limit: 1 })[0].name);
  const parts: string[] = [];
  task.printStack({ file: { write: (text) => parts.push(text) } });
  console.log(parts.join(""));
  task.exception();`);
  expect(lines).toMatchInlineSnapshot(`
    [
      "work:6,inner:4 work",
      "Traceback for <Task finished name='Task-2' coro=<work()> exception=ValueError('bad')> (most recent call last):",
      "  File "main.ts", line 6, in work",
      "  File "main.ts", line 4, in inner",
      "ValueError: bad",
      "",
    ]
  `);
});

test("a task that runs tells all that it has called", async () => {
  const lines = await printedByMain(`
  const inner = async () => {
    asyncio.currentTask()!.printStack({ file: "stdout" });
  };
  await inner();`);
  expect(lines).toMatchInlineSnapshot(`
    [
      "Stack for <Task pending name='Task-1' coro=<main()>> (most recent call last):",
      "  File "main.ts", line 7, in main",
      "  File "main.ts", line 5, in inner",
    ]
  `);
});
