import * as asyncio from "asyncio";

async function mirror(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function main() {
  const tasks = [
    asyncio.createTask(mirror("north", 3)),
    asyncio.createTask(mirror("south", 1)),
    asyncio.createTask(mirror("east", 2)),
  ];
  const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
  for (const task of done) console.log(`${task.result()} was first`);
  for (const task of pending) task.cancel();
  const rest = await asyncio.gather(...pending, { returnExceptions: true });
  console.log(`${rest.length} were cancelled`);
}

await asyncio.run(main());
