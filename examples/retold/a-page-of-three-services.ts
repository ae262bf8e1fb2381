import * as asyncio from "asyncio";

async function query(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (name === "reviews") throw new Error("reviews are down");
  return `${name} ok`;
}

async function page() {
  const user = await query("user", 0.3);
  const parts = await asyncio.gather(query("orders", 0.6), query("reviews", 0.2), query("offers", 2), { returnExceptions: true });
  console.log(user, parts.map((part) => part instanceof Error ? part.message : part).join("; "));
}

async function main() {
  try {
    await asyncio.waitFor(page(), 1.5);
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) console.log("too slow");
    else throw error;
  }
}

await asyncio.run(main());
