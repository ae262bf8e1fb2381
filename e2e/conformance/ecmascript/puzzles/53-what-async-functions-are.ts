// What async functions are: their kind, their prototypes, their names, and that `new` makes nothing of them.
async function declared(a: unknown, b: unknown, c = 1) { void [a, b, c]; }
async function* generator() { yield 1; }
const expression = async function () {};
const named = async function own() { return typeof own; };
const arrow = async (x: unknown) => x;
const key = "computed";
const object = {
  async method() {},
  async *items() { yield 1; },
  async "two words"() {},
  async 5() {},
  async [Symbol("s")]() {},
  async [key]() {},
  field: async () => {},
  [key + 2]: async () => {},
  anonymous: async function () {},
};
class Base {
  async inherited() { return "base"; }
}
class Derived extends Base {
  async method() {}
  async *items() { yield 2; }
  static async made() {}
  static async [key]() {}
  field = async () => {};
  override async inherited() { return `${await super.inherited()} derived`; }
}
const functions: [string, (...args: any[]) => unknown][] = [
  ["declared", declared], ["generator", generator], ["expression", expression], ["named", named], ["arrow", arrow],
  ["method", object.method], ["items", object.items], ["words", object["two words"]], ["5", object[5]],
  ["symbol", (object as any)[Object.getOwnPropertySymbols(object)[0]]], ["computed", (object as any)[key]],
  ["field", object.field], ["computed field", (object as any)[key + 2]], ["anonymous", object.anonymous],
  ["Derived method", new Derived().method], ["Derived items", new Derived().items], ["made", Derived.made],
  ["static computed", (Derived as any)[key]], ["Derived field", new Derived().field],
];
for (const [what, fn] of functions) {
  console.log(what, fn, fn.name, fn.length, Object.prototype.toString.call(fn), fn.constructor.name);
  console.log(Object.getOwnPropertyNames(fn).join(), "prototype" in fn, fn instanceof Function, typeof fn);
  try { console.log(new (fn as any)()); } catch (error) { console.log(String(error)); }
}
const AsyncFunction = arrow.constructor as any;
const AsyncGeneratorFunction = generator.constructor as any;
console.log(AsyncFunction, AsyncFunction.length, Object.getPrototypeOf(AsyncFunction) === Function, AsyncFunction === declared.constructor);
console.log(arrow instanceof AsyncFunction, generator instanceof AsyncFunction, generator instanceof AsyncGeneratorFunction);
console.log(Object.getPrototypeOf(AsyncFunction.prototype) === Function.prototype, Object.getPrototypeOf(arrow) === AsyncFunction.prototype);
console.log(AsyncFunction.prototype, AsyncGeneratorFunction.prototype.prototype === Object.getPrototypeOf(generator.prototype));
const it = generator();
console.log(it instanceof (generator as any), Object.getPrototypeOf(it) === generator.prototype, it, object.items() instanceof (object.items as any));
(generator.prototype as any).extra = function () { return "extra"; };
console.log((generator() as any).extra(), Object.prototype.toString.call(it), it[Symbol.asyncIterator]() === it);
console.log(await named(), await new Derived().inherited(), (await it.next()).value);
console.log(hoisted.name, await hoisted());
async function hoisted() { return "before its line"; }
{
  console.log(await inBlock());
  async function inBlock() { return "in a block"; }
}
const made = [1, 2].map((n) => { async function* own() { yield n; } return own; });
console.log(made[0] === made[1], made[0]() instanceof (made[0] as any), made[0]() instanceof (made[1] as any));
const { a = async () => {}, b: [b] = [async function () {}] } = {} as any;
console.log(a.name, JSON.stringify(b.name));
let later: any;
later ??= async () => {};
console.log(later.name, (() => async () => {})()().constructor === Promise, (async () => {}).name === "");
for (const call of [() => (Promise as any)(), () => new (Promise as any)(), () => (Promise.resolve as any).call(1), () => (Promise.prototype.then as any).call(1)])
  try { call(); } catch (error) { console.log(String(error)); }
console.log(Promise, Promise.name, Promise.length, Object.getOwnPropertyNames(Promise.prototype).join(), Promise.prototype.constructor === Promise);
