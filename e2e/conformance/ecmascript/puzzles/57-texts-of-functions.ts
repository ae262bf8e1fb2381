function plain(a, b = 1) { return f2(a); }
async function later(a) { await plain(a); }
async function* items() { yield 1; }
const arrow = (x) => plain(x), one = x => x(), nothing = () => plain(), asyncArrow = async x => { await x; };
class A extends (class B {}) { static s = 1; m(a) { return plain(); } static t() { return plain(); } get g() { return plain(); } async n() { await 1; } static async *o() {} ["c" + 1]() { return plain(); } "two words"() {} 5() {} #p() {} *gen() { yield plain(); } static async  q ( x ) { } }
const o = { m() { return plain(); }, async n(a) { await a; }, get g() { return plain(); }, f: function () { return plain(); }, async *"x y"() {}, [Symbol.iterator]() { return plain(); } };
for (const fn of [plain, later, items, arrow, one, nothing, asyncArrow, A, A.prototype.m, A.t, A.prototype.n, A.o, A.prototype.c1, A.prototype["two words"], A.prototype[5], A.prototype.gen, A.q, o.m, o.n, o.f, o["x y"], o[Symbol.iterator], Object.getOwnPropertyDescriptor(o, "g").get, Math.max, plain.bind(1), class {}, function () { return plain(() => plain()); }, new Function("a", "return a")])
  console.log(String(fn));
console.log(`${async () => {}}`, "%s", Function.prototype.toString.length, Function.prototype.toString.name, "prototype" in Function.prototype.toString);
console.log("%s and %s", plain, A);
try { Function.prototype.toString.call({}); } catch (error) { console.log(error.message); }
console.log({ [String(() => plain())]: 1 });

// Quoted by the host where it refuses them.
const refused = [async () => void (await null), () => nested(), { list: [function named() { return nested(); }] }, class { m() { return nested(); } }, Symbol("s")];
function nested() {}
for (const value of refused) {
  try {
    structuredClone(value);
  } catch (error: any) {
    console.log(error.name, error.code, error instanceof DOMException, error.message);
  }
}
try {
  new MessageChannel().port1.postMessage(() => nested());
} catch (error: any) {
  console.log(error.message);
}
console.log(structuredClone({ a: [1] }), structuredClone.length, structuredClone.name);
