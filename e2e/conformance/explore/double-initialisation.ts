// Two users of a connection find none, and each opens one.
import * as asyncio from "asyncio";

let opened = 0;
let connection: number | null = null;
async function connect() {
  if (connection === null) {
    await asyncio.sleep(0.2);
    opened += 1;
    connection = opened;
  }
  return connection;
}
async function user(delay: number) {
  await asyncio.sleep(delay);
  console.log("uses", await connect());
}
async function main() {
  await asyncio.gather(user(0.1), user(0.32));
}
await asyncio.run(main());
