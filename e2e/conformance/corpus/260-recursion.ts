// Awaiting deeper and deeper is recursion: it ends where CPython ends it, in a task of its own as well.
import * as asyncio from "asyncio";

let deepest = 0;

async function down(n: number): Promise<number> {
  deepest = n;
  return 1 + (await down(n + 1));
}

async function back(n: number): Promise<number> {
  return n === 0 ? n : 1 + (await back(n - 1));
}

async function main() {
  console.log(await back(900));
  try {
    await down(0);
  } catch (error) {
    if (!(error instanceof asyncio.RecursionError)) throw error;
    console.log(deepest, error.message);
  }
  const task = asyncio.createTask(down(0));
  await asyncio.wait([task]);
  const error = task.exception();
  console.log(deepest, asyncio.repr(error), error instanceof asyncio.RuntimeError ? "True" : "False");
  console.log(await back(900));
}

await asyncio.run(main());
try {
  await asyncio.run(down(0));
} catch (error) {
  if (!(error instanceof asyncio.RecursionError)) throw error;
  console.log(deepest, error.message);
}
