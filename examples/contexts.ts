import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const guest = new ContextVar<string>("guest", { default: "nobody" });

async function cook(dish: string) {
  await asyncio.sleep(1);
  console.log(`${dish} for ${guest.get()}`);
}

async function serve(name: string, dish: string) {
  guest.set(name);
  await cook(dish);
}

async function main() {
  await asyncio.gather(serve("Ann", "soup"), serve("Bob", "tea"));
  console.log(`main has ${guest.get()}`);
}

await asyncio.run(main());
