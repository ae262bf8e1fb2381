class A {
  f(this: B) {
    return `f${this.n}`;
  }
  set v(x: unknown) {
    console.log("set", x);
  }
  get v(): number {
    return 10;
  }
  tag(parts: TemplateStringsArray, ...rest: unknown[]) {
    return parts.raw.join("|") + rest.join();
  }
  static s = 5;
}
class B extends A {
  n = 1;
  field = async () => super.f();
  async targets() {
    [super.v] = [1];
    ({ q: super.v } = { q: 2 });
    [...super.v as unknown] = [1, 2];
    super.v++;
    --super.v;
    super.v += 5;
    super.v &&= 3;
    for (super.v of [9]);
    for await (super.v of [8]);
    let k = 0;
    super[(k++, "v")] += await 1;
    console.log(k);
  }
  async reads() {
    const inner = async () => {
      super.v = 77;
      return super.f();
    };
    console.log(await inner(), super.f(), super.f?.(), super.tag`a${1}b`, (() => super.f())());
    try {
      super.nope();
    } catch (error) {
      console.log(String(error));
    }
  }
  static async inherited() {
    return super.s;
  }
  async *each() {
    yield super.f();
    yield* [super.f()];
  }
}
const b = new B();
await b.targets();
await b.reads();
console.log(await B.inherited(), await b.field());
for await (const x of b.each()) console.log(x);
const object = {
  __proto__: {
    p() {
      return "of the prototype";
    },
  },
  async q() {
    return super.p();
  },
};
console.log(await object.q());
