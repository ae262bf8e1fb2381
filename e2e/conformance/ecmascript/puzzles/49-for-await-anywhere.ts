async function f() {
  for (const n of [1, 2]) for await (const x of [n, n * 10]) console.log(x);
}
await f();
outer: for (const y of [1, 2])
  inner: for await (const x of [1, 2]) {
    if (x === 2) continue outer;
    if (y === 2) break inner;
    console.log(y, x);
  }
first: second: for await (const x of [1, 2, 3]) {
  if (x === 2) continue second;
  console.log("labels", x);
}
if (f.length === 0) for await (const x of (console.log("first"), [5])) console.log(x);
else console.log("never");
do for await (const x of [7]) console.log(x);
while (f.length > 0);
for await (const [a, b = 3] of [[1]]) console.log(a, b);
const box: { x?: number; done?: boolean } = {};
for await (box.x of [3]);
console.log(box.x);
while (!box.done) for await (box.done of [true]) async () => 4;
try {
  for await (const x of [1]) for await (const y of [x]) throw new Error(`${x}${y}`);
} catch (error) {
  console.log(String(error));
}
