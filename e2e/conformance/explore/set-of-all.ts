// All are done, and the order of their set is open.
import * as asyncio from "asyncio";

async function job(name: string) {
  await asyncio.sleep(0.1);
  return name;
}
async function main() {
  const [done] = await asyncio.wait(["a", "b", "c"].map((name) => asyncio.createTask(job(name))));
  console.log(...[...done].map((task) => task.result()));
}
await asyncio.run(main());
