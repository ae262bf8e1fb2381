import * as asyncio from "asyncio";

async function download(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    console.log(`${name}: complete`);
    return name;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) console.log(`${name}: given up`);
    throw error;
  }
}

async function main() {
  try {
    await asyncio.waitFor(asyncio.gather(download("icon", 1), download("film", 60)), 2);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("2 seconds are over");
  }
}

await asyncio.run(main());
