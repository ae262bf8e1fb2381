import * as asyncio from "asyncio";

const { repr } = asyncio;

async function after(seconds: number, fail = false) {
  await asyncio.sleep(seconds);
  if (fail) throw new asyncio.ValueError(`after ${seconds}`);
  return seconds;
}

async function main() {
  const tasks = [3, 1, 2].map((n) => asyncio.createTask(after(n / 20), { name: `task ${n}` }));
  const known: unknown[] = tasks;
  for await (const task of asyncio.asCompleted(tasks)) {
    console.log(task.getName(), repr(known.includes(task)), await task);
  }
  for await (const task of asyncio.asCompleted([after(0.05), after(0.01, true), tasks[0]])) {
    const one: unknown = task;
    console.log(repr(one instanceof asyncio.Task), repr(one === tasks[0]), task.exception()?.message ?? "None");
  }
  try {
    for await (const task of asyncio.asCompleted([after(0.01), after(5)], { timeout: 0.1 })) {
      console.log(task.result());
    }
  } catch (error) {
    console.log("too late", repr(error));
  }
  const completed = asyncio.asCompleted([after(0.01), after(0.02)]);
  for await (const task of completed) {
    console.log("first", task.result());
    break;
  }
  for (const next of completed) console.log("then", await next);
  for await (const _ of completed) console.log("nothing");
  const task = asyncio.createTask(after(1));
  console.log(task.getStack().length);
  await asyncio.sleep(0);
  console.log(task.getStack().length, task.getStack({ limit: 0 }).length);
  task.cancel();
  await asyncio.wait([task]);
  console.log(repr(task.getStack()));
}

await asyncio.run(main());
