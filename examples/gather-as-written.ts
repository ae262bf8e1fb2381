import * as asyncio from "asyncio";

async function corutineOne() {
  console.log("старт корутины 1");
  await asyncio.sleep(3);
  console.log("стоп корутины 1");
}

async function corutineTwo() {
  console.log("старт корутины 2");
  await asyncio.sleep(2);
  console.log("стоп корутны 2");
}

async function main() {
  await asyncio.gather(myCoroutine(), newFoo());
}

await asyncio.run(main());
