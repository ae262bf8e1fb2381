// What async functions are in a switch, in fields and as private methods.
const log = console.log;
switch (1 as number) { case 0: async function early() { return "early"; } case 1: log(await early()); async function late() { return "late"; } default: log(await late()); log(typeof early, early.name, "prototype" in early, Object.getPrototypeOf(early) === Object.getPrototypeOf(async () => {})); }
const key = "k";
class C {
  async #p() { return "p"; } static async #sp() { return "sp"; } async *#g() { yield 1; } static async *#sg() { yield 2; }
  [key] = async () => "field"; ["x" + 1] = async function () { return "x1"; }; static ["y"] = async function ofField() { return 1; };
  async all() { const r: any[] = [await this.#p(), await C.#sp()]; for await (const x of this.#g()) r.push(x); for await (const x of C.#sg()) r.push(x); return r; }
  kinds() { return [this.#p, C.#sp, this.#g, C.#sg].map((f: any) => [f.name, "prototype" in f, Object.prototype.toString.call(f), f.constructor.name]); }
}
const c: any = new C();
log(await c.all(), c.kinds());
for (const f of [c.k, c.x1, (C as any).y]) log(f.name, "prototype" in f, Object.prototype.toString.call(f), await f());
for (const f of [c.k, c.x1, (C as any).y]) try { new f(); } catch (e) { log(e.message); }
log(c, C);
const o = { async a() {}, async *b() {}, ["c" + 1]: async () => {}, d: async function () {}, e: async function ee() {}, async ["f"]() {}, get async() { return 1; }, async get() {}, async "quoted key"() {}, async 5() {} };
log(o); for (const [n, f] of Object.entries(o)) if (typeof f === "function") log(n, f.name, f.length, "prototype" in f, Object.getOwnPropertyNames(f));
const fe = function named() {}; const fe2 = async function inner() { return inner === fe2; }; log(fe.name, fe2.name, await fe2());
export default async function () {}
