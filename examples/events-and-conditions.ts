import * as asyncio from "asyncio";

const door = new asyncio.Event();
const tray = new asyncio.Condition();
let rolls = 0;

async function guest(name: string) {
  await door.wait();
  await tray.acquire();
  while (rolls === 0) {
    console.log(`${name} looks: no roll`);
    await tray.wait();
  }
  rolls--;
  console.log(`${name} takes a roll`);
  tray.release();
}

async function baker() {
  await asyncio.sleep(1);
  door.set();
  for (const fresh of [2, 1]) {
    await asyncio.sleep(1);
    await tray.acquire();
    rolls += fresh;
    tray.notifyAll();
    tray.release();
  }
}

async function main() {
  await asyncio.gather(guest("Ann"), guest("Bob"), guest("Cem"), baker());
}

await asyncio.run(main());
