import * as asyncio from "asyncio";

const tickets = new asyncio.Semaphore(10);

async function fetchPage(page: number) {
  await tickets.acquire();
  try {
    await asyncio.sleep(0.5 + (page % 5) * 0.25);
  } finally {
    tickets.release();
  }
}

async function progress() {
  while (true) {
    await asyncio.sleep(2);
    console.log("free tickets:", tickets.locked() ? "none" : "some");
  }
}

async function main() {
  const reporter = asyncio.createTask(progress());
  const pages = [];
  for (let page = 0; page < 120; page++) pages.push(asyncio.createTask(fetchPage(page)));
  await asyncio.gather(...pages);
  reporter.cancel();
  console.log("120 pages");
}

await asyncio.run(main());
