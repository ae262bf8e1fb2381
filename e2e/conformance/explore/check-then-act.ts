// A cache is asked, and filled over an await: the value may be loaded twice.
import * as asyncio from "asyncio";

const cache = new Map<string, string>();
async function get(delay: number) {
  await asyncio.sleep(delay);
  if (!cache.has("page")) {
    console.log("loading");
    await asyncio.sleep(0.1);
    cache.set("page", "text");
  }
  return cache.get("page");
}
async function main() {
  await asyncio.gather(get(0.1), get(0.22));
}
await asyncio.run(main());
