import * as asyncio from "asyncio";

const orders = new asyncio.Queue<string>(3);
const machine = new asyncio.Semaphore(2);

async function brew(drink: string) {
  await machine.acquire();
  try {
    await asyncio.sleep(drink === "latte" ? 3 : 1);
  } finally {
    machine.release();
  }
}

async function barista(name: string) {
  for (;;) {
    const drink = await orders.get();
    console.log(name, "makes", drink);
    await brew(drink);
    orders.taskDone();
  }
}

async function customers() {
  for (const drink of ["latte", "espresso", "latte", "tea", "espresso", "latte"]) {
    await orders.put(drink);
    await asyncio.sleep(0.5);
  }
}

async function main() {
  const baristas = ["Ann", "Bob", "Cleo"].map((name) => asyncio.createTask(barista(name), { name }));
  await customers();
  try {
    await asyncio.waitFor(orders.join(), 2);
    console.log("all served");
  } catch {
    console.log("closing time");
  }
  for (const each of baristas) each.cancel();
}

await asyncio.run(main());
