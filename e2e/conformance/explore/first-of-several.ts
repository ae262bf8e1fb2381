// Which of the tasks are done when the first one is, and in which order their set goes.
import * as asyncio from "asyncio";

async function job(name: string, delay: number) {
  await asyncio.sleep(delay);
  return name;
}
async function main() {
  const tasks = [
    asyncio.createTask(job("a", 0.2)),
    asyncio.createTask(job("b", 0.2)),
    asyncio.createTask(job("c", 0.35)),
  ];
  const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
  console.log("done", ...[...done].map((task) => task.result()), "left", pending.size);
  pending.forEach((task) => task.cancel());
}
await asyncio.run(main());
