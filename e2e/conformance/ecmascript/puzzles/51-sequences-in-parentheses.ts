const log = (...values: unknown[]) => console.log(...values);
for await (const x of (log("first"), [1, 2])) log(x);
for (const x of (log("second"), [3])) log(x);
const f = async (a = (0, 4), [b] = (0, [5])) => (a, b);
log(await (0, f()), [(1, 2)], `${(1, 3)}`, { [(1, "k")]: (1, 4) });
async function* g() {
  yield (1, 6);
  yield* (1, [7]);
  return (1, 8);
}
for await (const x of (0, g())) log(x);
class C extends (0, Array)<number> {}
log(new (0, C)().length, ...(0, [9]), (0, log)((1, 10)));
try {
  throw (1, "thrown");
} catch (error) {
  log(error);
}
export default (log("default"), 1);
