import * as asyncio from "asyncio";
import * as contextvars from "contextvars";
import * as threading from "threading";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
const var_ = new contextvars.ContextVar("var", { default: "unset" });
async function* gen() {
  try {
    yield 1;
    yield 2;
  } finally {
    print("closed in", var_.get());
    await asyncio.sleep(0);
    var_.set("changed");
    print("closed in", var_.get());
  }
}
async function user(name) {
  let x;
  var_.set(name);
  for await (x of gen()) {
    print(x);
    break;
  }
  await asyncio.sleep(0.1);
  print(var_.get());
}
async function visitor() {
  print("visitor sees", var_.get());
  var_.set("visited");
  return var_.get();
}
async function main() {
  await asyncio.gather(user("a"), user("b"));
  var_.set("main");
  const future = asyncio.runCoroutineThreadsafe(visitor(), loop);
  var_.set("later");
  print(await asyncio.wrapFuture(future), var_.get());
  loop.callSoonThreadsafe(loop.stop.bind(loop));
}
async function serve() {
  var_.set("server");
  await loop.runForever();
  print(var_.get());
}
const loop = asyncio.newEventLoop();
const thread = new threading.Thread({ target: serve });
thread.start();
await asyncio.run(main());
await thread.join();
loop.close();
