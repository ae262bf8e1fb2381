import * as asyncio from "asyncio";

const forks = [new asyncio.Lock(), new asyncio.Lock(), new asyncio.Lock()];

async function dine(seat: number) {
  // The lower number first: so nobody waits in a ring.
  const [first, second] = [seat, (seat + 1) % 3].sort((a, b) => a - b);
  await forks[first].acquire();
  await asyncio.sleep(1);
  await forks[second].acquire();
  console.log(`seat ${seat} eats`);
  await asyncio.sleep(1);
  forks[second].release();
  forks[first].release();
}

async function main() {
  await asyncio.gather(dine(0), dine(1), dine(2));
}

await asyncio.run(main());
