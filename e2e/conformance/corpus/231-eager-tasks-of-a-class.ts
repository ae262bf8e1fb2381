import * as asyncio from "asyncio";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
class LoudTask extends asyncio.Task {
}
async function child(n) {
  print("child", n);
  await asyncio.sleep(n);
  return n;
}
async function main() {
  let t;
  const loop = asyncio.getRunningLoop();
  loop.setTaskFactory(asyncio.createEagerTaskFactory(LoudTask));
  t = asyncio.createTask(child(0));
  print(t instanceof LoudTask, t.done());
  print(await t);
  loop.setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  t = asyncio.createTask(child(0.1));
  print(t instanceof LoudTask, t.done(), await t);
}
await asyncio.run(main());
