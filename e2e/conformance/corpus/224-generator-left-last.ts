import * as asyncio from "asyncio";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
async function* numbers() {
  try {
    yield 1;
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      print(asyncio.repr(e));
      throw e;
    } else throw e;
  } finally {
    print("closed");
  }
}
async function main() {
  let n;
  for await (n of numbers()) {
    print(n);
    break;
  }
  print("main ends");
}
await asyncio.run(main());
print("over");
