import * as asyncio from "asyncio";

async function* readings() {
  console.log("sensor on");
  try {
    for (const degrees of [19, 20, 21]) {
      await asyncio.sleep(1);
      yield degrees;
    }
  } finally {
    console.log("sensor off");
  }
}

async function main() {
  for await (const degrees of readings()) {
    console.log(degrees, "degrees");
    if (degrees === 20) break;
  }
  console.log("warm enough");
  await asyncio.sleep(1);
  console.log("good night");
}

await asyncio.run(main());
