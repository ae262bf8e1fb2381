import * as asyncio from "asyncio";
import * as time from "time";

async function readFile(name: string) {
  await time.sleep(2);
  return `${name} has 3 lines`;
}

async function spin() {
  for (let i = 0; i < 4; i++) await asyncio.sleep(0.5);
  console.log("the loop went on");
}

async function main() {
  const [text] = await asyncio.gather(asyncio.toThread(readFile, "notes.txt"), spin());
  console.log(text);
  console.log(await readFile("here.txt"));
}

await asyncio.run(main());
