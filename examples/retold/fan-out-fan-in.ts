import * as asyncio from "asyncio";

const results = new asyncio.Queue<string>();

async function measure(city: string, seconds: number) {
  await asyncio.sleep(seconds);
  await results.put(`${city}: ${seconds * 10} degrees`);
  return city;
}

async function collect(count: number) {
  for (let i = 0; i < count; i++) console.log(await results.get());
}

async function main() {
  const collector = asyncio.createTask(collect(4));
  const cities = [measure("Oslo", 1), measure("Rome", 3), measure("Cairo", 4), measure("Paris", 2)];
  for (const next of asyncio.asCompleted(cities)) console.log(`${await next} has answered`);
  await collector;
}

await asyncio.run(main());
