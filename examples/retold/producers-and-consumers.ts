import * as asyncio from "asyncio";

const jobs = new asyncio.Queue<number>(2);
const connections = new asyncio.Semaphore(2);

async function fetchPage(page: number, attempt: number) {
  await connections.acquire();
  try {
    await asyncio.sleep(1);
    if (page === 3 && attempt < 3) throw new Error(`page ${page} is busy`);
    return `page ${page}`;
  } finally {
    connections.release();
  }
}

async function withRetries(page: number) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchPage(page, attempt);
    } catch (error) {
      if (attempt === 3) throw error;
      console.log(`${(error as Error).message}, again`);
      await asyncio.sleep(0.5);
    }
  }
}

async function produce() {
  for (const page of [1, 2, 3, 4, 5, 6]) {
    await jobs.put(page);
    await asyncio.sleep(0.2);
  }
}

async function consume(name: string) {
  for (;;) {
    const page = await jobs.get();
    console.log(`${name}: ${await withRetries(page)}`);
    jobs.taskDone();
  }
}

async function main() {
  const consumers = ["ann", "bob", "cyd"].map((name) => asyncio.createTask(consume(name)));
  await produce();
  await jobs.join();
  for (const consumer of consumers) consumer.cancel();
}

await asyncio.run(main());
