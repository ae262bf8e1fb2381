async function* inner() {
  const got: unknown = yield "inner 1";
  console.log("inner got", got);
  yield "inner 2";
  return "inner result";
}
async function* outer() {
  const result: string = yield* inner();
  yield result;
}
const it = outer();
console.log((await it.next("lost" as never)).value);
console.log((await it.next("sent" as never)).value);
console.log((await it.next()).value);
console.log((await it.next()).done);
