import * as asyncio from "asyncio";

async function copy(file: string) {
  console.log(`${file}: opened`);
  try {
    await asyncio.sleep(10);
    console.log(`${file}: copied`);
  } finally {
    await asyncio.sleep(1);
    console.log(`${file}: closed`);
  }
}

async function main() {
  const task = asyncio.createTask(copy("film"));
  await asyncio.sleep(2);
  task.cancel();
  console.log("main: please stop");
  try {
    await task;
    console.log("main: the copy is there");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("main: there is no copy");
  }
}

await asyncio.run(main());
