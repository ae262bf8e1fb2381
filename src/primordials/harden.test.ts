import { expect, test } from "vitest";
import * as copies from "./copies.ts";
import { COPIES, harden } from "./harden.ts";

/** What the body of a function gives. */
function given(body: string): unknown {
  return (0, eval)(`(() => {${body}})()`);
}

/** Likewise, hardened. */
function givenHardened(body: string): unknown {
  const code = harden(`function run() {${body}}`);
  return ((0, eval)(`((${COPIES}) => {${code}; return run();})`) as (given: object) => unknown)(copies);
}

const BODIES = [
  "const l = [1, 2, 3, 4, 5]; return [l.slice(-2), l.slice(1, -1), l.slice(9), l.slice(1.7), l.splice(1, 2, 'x', 'y', 'z'), l, l.splice(-1), l, l.splice(0, 0, 0), l]",
  "const l = [1, [2, [3]]]; return [l.flat(), l.flat(2), l.flatMap((x) => [x, x]), l.concat(4, [5, [6]]), [1, 2].map(String), [0, 1].filter((x, i, all) => all[i])]",
  "return [3, 1, 2].sort().map((x) => x * 2).filter(Boolean).join('-')",
  "const list = []; list.push(1, 2); list.unshift(0); return [list.pop(), list.shift(), list.length, list]",
  "const out = []; for (const [, b, c = 5] of [[1, 2], [3, 4, 6]]) out.push(b, c); return out",
  "const [first, ...others] = 'abc'; return [first, others]",
  "let a = 1, b = 2; [a, b] = [b, a]; return [a, b]",
  "return [['a', 1], ['b', 2]].map(([key, value]) => key + value)",
  "return Math.max(...new Set([1, 5, 3]), ...[4])",
  "return [...new Map([['a', 1], ['b', 2]]).entries(), ...new Map().keys()]",
  "const map = new Map([[1, 'x']]); map.set(2, 'y'); return [map.size, map.get(2), [...map], map instanceof Map]",
  "function* inner() { const sent = yield 1; yield sent; return 3 } function* outer() { return yield* inner() } const g = outer(); return [g.next(), g.next('sent'), g.next(), g.next()]",
  "function* inner() { try { yield 1 } catch (e) { yield e } finally { yield 'left' } } function* outer() { yield* inner() } const g = outer(); return [g.next(), g.throw('thrown'), g.return('early'), g.next()]",
  "let closed = 0; function* g() { try { yield 1; yield 2 } finally { closed++ } } for (const x of g()) break; return closed",
  "return 'a1b22'.replace(/[0-9]+/g, (digits) => '<' + digits + '>')",
  "return [...'k=v;l=w'.matchAll(/(\\w)=(\\w)/g)].map(([all, k, v]) => [all, k, v])",
  "return ['a,b, c'.split(/,\\s*/), 'x\\ny\\n'.split(/(?<=\\n)/), 'a.b'.split('.'), ''.split(/x/), 'ab'.split(/(?:)/)]",
  "return [/b/.test('abc'), /(b)(x)?/.exec('abc').slice(), new RegExp('B', 'i').flags, /x/gi.source]",
  "return [Object.keys({ a: 1 }), Array.from({ length: 2 }, (_, i) => i), Object.prototype.toString.call([]), Array.isArray([])]",
  "const object = { m(x) { return [this === object, x] }, list: [1] }; const key = 'm'; return [object[key](1), object.list['push'](2), object.m(3)]",
  "class A extends Array { push() { return 'own' } } class B extends A { constructor() { super() } } return [new B().push(), new A(1, 2).length]",
  "class P { x = 1; constructor(a) { this.a = a } } class Q extends P { y = 2; at() { return super.constructor.name } } const q = new Q(7); return [q.a, q.x, q.y, q.at()]",
  "return [(255).toString(16), 1.005.toFixed(1), 'x'.padStart(3).length, Symbol('s').toString(), (5n).toString()]",
  "const bytes = new Uint8Array([1, 2, 3]); bytes.length; return [bytes.length, bytes.buffer.byteLength, bytes.subarray(1).length, [...bytes]]",
  "const view = new DataView(new ArrayBuffer(8)); view.setUint8(1, 7); return [view.byteLength, view.buffer.byteLength, view.getUint8(1), 'text'.length]",
  "const f = function (...args) { return [this.v, args] }; return [f.call({ v: 1 }, 2), f.apply({ v: 3 }, [4]), f.bind({ v: 5 })(6)]",
  "try { null.push(1) } catch (error) { return error.name } ",
  "return [[1, 2, 3]].map(([first, ...others]) => [others, first])",
  "return ((a) => a.at(-1))([1, 2]) + (true ? [5] : []).concat(6).length",
];

test.each(BODIES)("means the same: %s", (body) => {
  expect(givenHardened(body)).toEqual(given(body));
});

test("a bundle with a class that declares the name of a global keeps it", () => {
  expect(
    givenHardened(
      "class Event { static of() { return 'own' } } return [Event.of(), new Event() instanceof Event]",
    ),
  ).toEqual(["own", true]);
});
