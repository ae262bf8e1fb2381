import * as asyncio from "asyncio";
import * as functools from "functools";

function attempt(name: string, fn: () => unknown) {
  try {
    console.log(name, asyncio.repr(fn()));
  } catch (error) {
    console.log(name, error.constructor.name);
  }
}

const bool = asyncio.repr;

function add(a: number, b: number, c = 0) {
  return a + b + c;
}

const plus = functools.partial(add as (...numbers: number[]) => number, 1);
const six = functools.partial(plus, 5);
console.log(plus(2), plus(2, 3), six(), bool(six.args.join() === "1,5"));
console.log(bool(six.func === add));

function twice(fn: (...args: unknown[]) => number) {
  return functools.wraps(fn)((...args: unknown[]) => fn(...args) * 2);
}

const decorated = twice(function three() {
  return 3;
});

console.log(decorated(), decorated.name, decorated.wrapped());
console.log(functools.reduce((a, b) => a * b, [2, 3, 4]), functools.reduce((a, b) => a + b, [], "x"));
console.log(asyncio.repr(functools.reduce((a, b: number) => (a || 5) - b, [1], null as number | null)));
attempt("reduce of nothing", () => functools.reduce((a) => a, []));
attempt("partial of 1", () => functools.partial(1 as never));

const slow = functools.cache((n: number | boolean) => {
  console.log("compute", n === true ? "True" : n);
  if (n === 13) throw new asyncio.ValueError("bad luck");
  return Number(n) * Number(n);
});

console.log(slow(3), slow(3), slow("3".repeat(2) === "33"), slow.cacheInfo().hits, slow.cacheInfo().currsize);
attempt("unlucky", () => slow(13));
attempt("unlucky again", () => slow(13));
slow.cacheClear();
console.log(slow.cacheInfo().misses, slow(3));

const pair = functools.lruCache({ maxsize: 2 })((a: number, b: number) => {
  console.log("pair", a, b);
  return a + b;
});

for (const [a, b] of [[1, 2], [2, 1], [1, 2], [3, 4], [2, 1], [1, 2]]) pair(a, b);
const { hits, misses, maxsize, currsize } = pair.cacheInfo();
console.log(hits, misses, maxsize, currsize);

const tuples = functools.cache((value: unknown[]) => {
  console.log("tuples", asyncio.repr(value));
  return value.length;
});

console.log(tuples([1, "a"]), tuples([1, "a"]), tuples([1]));

const once = functools.cache(async (n: number) => {
  console.log("runs", n);
  return n;
});

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(functools.partial(console.log, "soon"), "and", "later");
  await asyncio.sleep(0);
  console.log(await once(1), await once(2));
  try {
    await once(1);
  } catch (error) {
    console.log(error.message);
  }
  console.log(asyncio.repr(await asyncio.gather(...["a", "b"].map((x) => functools.partial(asyncio.sleep<string>, 0)(x)))));
  const future = loop.createFuture<number>();
  future.addDoneCallback(functools.partial((word: string, f: asyncio.Future<number>) => console.log(word, f.result()), "result"));
  future.setResult(7);
  await asyncio.sleep(0);
  await asyncio.toThread(functools.partial(console.log, "in a thread"));
}

await asyncio.run(main());
