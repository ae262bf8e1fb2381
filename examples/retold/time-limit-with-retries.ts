import * as asyncio from "asyncio";

async function flaky(attempt: number) {
  await asyncio.sleep(attempt < 3 ? 5 : 0.4);
  return `answer of attempt ${attempt}`;
}

async function ask() {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      return await asyncio.waitFor(flaky(attempt), 1);
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log(`attempt ${attempt} took too long`);
      await asyncio.sleep(0.5 * attempt);
    }
  }
  return "no answer";
}

async function main() {
  console.log(await ask());
}

await asyncio.run(main());
