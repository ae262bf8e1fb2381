// What promises, their combinators and async generators say of what they cannot take.
const tell = async (label: string, fn: () => unknown): Promise<void> => {
  try {
    await fn();
    console.log(label, "is taken");
  } catch (error) {
    console.log(label, (error as Error).name, (error as Error).message);
  }
};
const P = Promise as any;
const then = Promise.prototype.then as any;
class Pen {}
const receivers = [5, {}, [], new Map(), new Pen(), Object.create(null), () => 1, "text", Symbol("s"), null, 1n, /r/];
for (const receiver of [...receivers, Object.create(Promise.prototype), new Proxy(Promise.resolve(), {})])
  await tell("then", () => then.call(receiver));
for (const given of [5, {}, [], "text", undefined]) await tell("new", () => new P(given));
for (const name of ["all", "race", "any", "allSettled", "resolve", "reject"])
  for (const receiver of [undefined, 5, "text"]) await tell(name, () => P[name].call(receiver, []));
for (const given of [5, null, undefined, {}, true, Symbol("s"), 5n, () => 1, { [Symbol.iterator]: 5 }, { [Symbol.iterator]: () => ({}) }])
  for (const name of ["all", "race", "any", "allSettled"]) await tell(name, () => P[name](given));
await tell("catch", () => P.prototype.catch.call(5));
await tell("finally", () => P.prototype.finally.call(5));
await tell("finally", () => P.prototype.finally.call({}));
await tell("resolve", () => P.resolve.call(() => {}, 1));
await tell("species", () => Object.assign(Promise.resolve(), { constructor: { [Symbol.species]: 5 } }).then());

async function* numbers() {
  yield 1;
}
const prototype = Object.getPrototypeOf(numbers).prototype;
for (const receiver of [{}, undefined, 5, numbers, (function* () {})(), new Pen()])
  for (const name of ["next", "return", "throw"]) await tell(name, () => prototype[name].call(receiver));
const endless = { [Symbol.asyncIterator]: () => ({ next: () => ({ value: 1, done: false }) }) };
async function* outer() {
  yield* endless as any;
}
await tell("throw", async () => {
  const it = outer();
  await it.next();
  await it.throw(1);
});
for (const given of [null, undefined, 5]) {
  await tell("catch clause", async () => {
    try {
      await Promise.reject(given);
    } catch ({ name }: any) {
      console.log("name", name);
    }
  });
  await tell("catch clause", async () => {
    try {
      await Promise.reject(given);
    } catch ([first = await 1]: any) {
      console.log("first", first);
    }
  });
}
