import * as asyncio from "asyncio";

async function producer(queue: asyncio.Queue<string>) {
  for (const order of ["soup", "tea", "cake", "pie"]) {
    await queue.put(order);
    console.log("ordered:", order);
  }
}

async function cook(name: string, queue: asyncio.Queue<string>) {
  while (true) {
    const order = await queue.get();
    await asyncio.sleep(1);
    console.log(name, "made", order);
    queue.taskDone();
  }
}

async function main() {
  const queue = new asyncio.Queue<string>(2);
  const cooks = ["Ann", "Bob"].map((name) => asyncio.createTask(cook(name, queue)));
  await producer(queue);
  await queue.join();
  for (const task of cooks) task.cancel();
  console.log("all served");
}

await asyncio.run(main());
