async function f() {}
async function* g() {}
function* h() {}
function plain() {}
plain.a = 1;
class A {}
class B extends Promise<void> {}
class C extends A { static s = 2; }
const arrow = async () => {};
const o = { async m() {}, async *n() {}, [Symbol("k")]: 1, "a-b": 2 };
console.log(f, g, h, plain, A, B, C, arrow, () => 1);
console.log(h(), g(), [f, async () => 1]);
console.log(o);
console.log({ [Symbol.toStringTag]: "plain" }, class {}, class extends A {}, Object.create(null));
console.log(Symbol("x"), [Symbol("y")], -0, [-0]);
console.log("%d %i %f %j %s %% %d %d", "4.5", "4.5", "4.5x", { a: [1] }, "s", Symbol("z"), 5n);
console.log("%i %f %d %d", 4.7, Symbol("q"), {}, -0);
console.log(Promise.resolve(1), Promise, Math.max);
console.log(new Map([[Symbol("m"), f]]), new Set([g]));
