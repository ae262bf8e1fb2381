// How the arguments of a call are written in labels, and that nothing of the program's runs for it.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { givenText, shortForm } from "./given-text.ts";

/** What comes first in it is no text, and what is first by its name must not run. */
class Account {
  lock = {};
  owner: string;
  constructor(owner: string) {
    Object.defineProperty(this, "alias", { get: () => expect.fail("a getter ran"), enumerable: true });
    this.owner = owner;
  }
}

test.each<[string, unknown[]]>([
  ["", []],
  ['("Ann")', ["Ann"]],
  ["(3, -0, null, undefined, true)", [3, -0, null, undefined, true]],
  ['("two\\nlines")', ["two\nlines"]],
  ['("https://exam…/b.html")', ["https://example.com/very/long/b.html"]],
  ["({name, age}, {})", [{ name: "Ann", age: 3 }, {}]],
  ["({a, b, c, d, …})", [{ a: 1, b: 1, c: 1, d: 1, e: 1 }]],
  ['([1, "a"], [], [×2], [×5])', [[1, "a"], [], [{}, 1], [1, 2, 3, 4, 5]]],
  ["(Map, Date)", [new Map(), new Date(0)]],
  ['(Account "Ann", Account)', [new Account("Ann"), new Account("an overlong name")]],
  ["(parseInt, () => …)", [parseInt, () => 1]],
  ['("twelve signs…😀😀😀")', ["twelve signs, and 😀😀😀😀"]],
  ['("a😀😀😀😀😀…😀😀😀")', ["a😀😀😀😀😀😀😀😀😀😀"]],
  ['("\\u202egnp.exe")', ["\u202egnp.exe"]],
  ["(Symbol(s), 12n)", [Symbol("s"), 12n]],
])("%s", (text, args) => {
  expect(givenText(args)).toBe(text);
});

test("many arguments are not all written", () => {
  const text = givenText(Array.from({ length: 100 }, () => "abcdefgh"));
  expect(text).toMatch(/, …\)$/);
  expect(text.length).toBeLessThan(70);
});

test("no getter, no toString and no valueOf is called", () => {
  const fail = () => {
    throw new Error("called");
  };
  const hostile = Object.defineProperties(
    { toString: fail, valueOf: fail, toJSON: fail },
    {
      wanted: { get: fail, enumerable: true },
      [Symbol.toPrimitive]: { value: fail },
      [Symbol.toStringTag]: { get: fail },
    },
  );
  const list = Object.defineProperty([1], 0, { get: fail });
  class Odd {
    readonly at = 1;
    static get name(): string {
      return fail();
    }
  }
  expect(shortForm(hostile)).toBe("{toString, valueOf, toJSON, wanted}");
  expect(shortForm(list)).toBe("[×1]");
  expect(shortForm(new Odd())).toBe("{at}");
});

test("what was given is written down when the call is made", async () => {
  const { log } = await runSource(`import * as asyncio from "asyncio";
async function work(list: number[]) {}
async function main() {
  const list = [1];
  const call = work(list);
  list.push(2);
  await call;
}
await asyncio.run(main());`);
  expect([...log.events()].filter(({ type }) => type === "enter").map(({ text }) => text)).toContain(
    "work([1])",
  );
});

test("in ECMAScript, too, and for callbacks", async () => {
  const { log } = await runSource(`async function load(name) {}
async function* count(to) { yield to; }
setTimeout(load, 10, "a");
for await (const n of count(3));`);
  const made = [...log.events()].filter(({ type }) => type === "call" || type === "callback");
  expect(made.map(({ text }) => text)).toEqual(expect.arrayContaining(['load("a")', "count(3)"]));
});
