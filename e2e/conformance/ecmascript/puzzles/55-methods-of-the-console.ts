console.assert(false); console.assert(false, "a", 1); console.assert(false, {a:1}, 2); console.assert(true, 1); console.assert(false, "%s!", "x");
console.table([{a:1,b:"x"},{a:2,c:{d:1}}]); console.table([[1,2],[3,4]]); console.table(new Map<string, unknown>([["k",1],["l",{z:2}]])); console.table(new Set([1,"b"])); console.table(5); console.table([1,"two",{three:3}]); console.table([{a:1,b:2}],["b"]); console.table({r1:{c:1},r2:{c:2}}); console.table([]); console.table("str"); console.table([{a: [1,2,3], f(){}, s: Symbol("q"), n: null, u: undefined, "ü": "日本"}]); console.table([[]]);
console.dir({a:{b:{c:{d:{}}}}}, {depth:0}); console.dir({a:{b:{c:{d:{}}}}}, {depth:null}); console.dir("s"); console.dir([1],{showHidden:true}); console.dirxml({a:1}, "x"); console.dir();
console.group("G"); console.log("in\nside"); console.groupCollapsed(); console.warn("deep", {a:1}); console.groupEnd(); console.groupEnd(); console.groupEnd(); console.log("out"); console.trace(); console.trace("t %s", 1, {a:1});
console.log(console.log.name, console.log.length, console.time.name, Object.getOwnPropertyDescriptor(console,"log")!.writable, Object.getOwnPropertyDescriptor(globalThis,"console")!.enumerable);
console.count(); console.count("a"); console.count(); console.countReset(); console.count(); console.count(undefined); console.count(null as any);
console.log(console.clear(), console.timeStamp?.("x")); const { log } = console; log("free"); console.log((console as any)[Symbol.toStringTag], Object.prototype.toString.call(console));
for (const name of ["log", "warn", "dir", "time", "timeEnd", "timeLog", "trace", "assert", "clear", "count", "countReset", "group", "groupEnd", "table", "debug", "info", "dirxml", "error", "groupCollapsed", "profile", "profileEnd", "timeStamp"]) {
  const method = (console as any)[name];
  console.log(name, typeof method, method.name, Object.getOwnPropertyDescriptor(console, name)?.writable, Object.getOwnPropertyDescriptor(globalThis, "console")!.enumerable);
}
console.table([{ 2: 1, a: 2 }, 5], ["a"]); console.table([{ b: 1, 1: 2 }]); console.table({ x: [1, 2, 3, 4, 5], y: { a: 1, b: 2, c: 3 }, z: { a: { b: {} } } });
for (const bad of [() => console.log("%d", { valueOf() { throw new Error("own valueOf"); } }), () => console.log("%s", { toString() { throw new Error("own toString"); } }), () => console.log("%j", { toJSON() { throw new Error("own toJSON"); } }), () => console.log({ get x() { throw new Error("never run"); } })])
  try { bad(); } catch (error) { console.log(String(error)); }
