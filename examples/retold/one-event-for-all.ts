import * as asyncio from "asyncio";

const arrived = new asyncio.Event();
const inbox: string[] = [];

async function listener(who: string) {
  await arrived.wait();
  console.log(`${who} reads: ${inbox.at(-1)}`);
}

async function sender() {
  await asyncio.sleep(1);
  inbox.push("hello all");
  arrived.set();
}

async function heartbeat() {
  let beats = 0;
  try {
    while (true) { await asyncio.sleep(0.4); beats++; }
  } catch (error) {
    if (error instanceof asyncio.CancelledError) console.log("beats:", beats);
    throw error;
  }
}

async function main() {
  const pulse = asyncio.createTask(heartbeat());
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
    for (const who of ["Ann", "Bob", "Cyd"]) group.createTask(listener(who));
    group.createTask(sender());
  });
  pulse.cancel();
}

await asyncio.run(main());
