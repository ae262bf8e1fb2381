import * as asyncio from "asyncio";

async function serve(port: number) {
  try {
    for (;;) {
      await asyncio.sleep(1);
      console.log(`port ${port}: one visitor`);
    }
  } finally {
    await asyncio.sleep(0.5);
    console.log(`port ${port} is closed`);
  }
}

async function main() {
  const servers = [80, 443].map((port) => asyncio.createTask(serve(port)));
  await asyncio.sleep(1.5);
  for (const server of servers) server.cancel();
  await asyncio.gather(...servers, { returnExceptions: true });
  console.log("all closed");
}

await asyncio.run(main());
