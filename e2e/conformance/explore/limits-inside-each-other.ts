// An inner time limit, an outer one, and what they limit.
import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(0.3), async () => {
      try {
        await asyncio.asyncWith(asyncio.timeout(0.25), async () => {
          await asyncio.sleep(0.22);
          console.log("slept");
        });
      } catch (error) {
        if (!(error instanceof asyncio.TimeoutError)) throw error;
        console.log("inner");
      }
      await asyncio.sleep(0.02);
      console.log("after");
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("outer");
  }
}
await asyncio.run(main());
