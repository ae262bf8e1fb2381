import * as asyncio from "asyncio";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
async function fails() {
  throw new asyncio.ValueError("no");
}
async function main() {
  const last = asyncio.createTask(fails());
  const both = asyncio.gather(asyncio.sleep(1), last, { returnExceptions: true });
  await asyncio.sleep(0.1);
  print(both.cancel());
  try {
    await both;
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  print(asyncio.repr(last.exception()));
}
await asyncio.run(main());
