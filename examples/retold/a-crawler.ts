import * as asyncio from "asyncio";

const links: Record<string, string[]> = { "/": ["/a", "/b"], "/a": ["/c", "/b"], "/b": ["/c"], "/c": [] };
const seen = new Set<string>();

async function crawl(url: string, queue: asyncio.Queue<string>) {
  await asyncio.sleep(0.3 + url.length * 0.1);
  for (const next of links[url]) if (!seen.has(next)) { seen.add(next); await queue.put(next); }
  console.log("crawled", url);
}

async function worker(name: string, queue: asyncio.Queue<string>) {
  while (true) {
    const url = await queue.get();
    try { await crawl(url, queue); } finally { queue.taskDone(); }
  }
}

async function main() {
  const queue = new asyncio.Queue<string>();
  seen.add("/");
  await queue.put("/");
  const workers = ["w1", "w2"].map((name) => asyncio.createTask(worker(name, queue), { name }));
  await queue.join();
  for (const each of workers) each.cancel();
  await asyncio.gather(...workers, { returnExceptions: true });
  console.log("pages:", [...seen].sort().join(" "));
}

await asyncio.run(main());
