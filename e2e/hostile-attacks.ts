// Programs that attack: they try the doors of the browser, take the language apart, and lie in the runtime's name.

/** `says`: matched against how the run ended, what it printed and what was warned of. */
export interface HostileProgram {
  readonly source: string;
  readonly says: RegExp;
  /** It would go on for ever: it is stopped as soon as it has printed "before", or waits. */
  readonly isEndless?: boolean;
  /** Done before the runtime has taken anything away from it, as if the walls of the runtime were not there. */
  readonly attack?: string;
}

export type HostileTable = Readonly<Record<string, HostileProgram>>;

/** What of the browser could lead out; OUTSIDE is the address of a server that counts who comes. */
const DOORS = `
fetch | const answer = await fetch("OUTSIDE/fetch"); if ((await answer.text()).includes("outside")) return 1; throw new TypeError("simulated")
fetch.call | await (async () => {}).constructor.call(null, 'fetch("OUTSIDE/a")')()
XMLHttpRequest | const r = new XMLHttpRequest(); r.open("GET", "OUTSIDE/xhr", false); r.send()
WebSocket | new WebSocket("OUTSIDE/ws")
WebSocketStream | new WebSocketStream("OUTSIDE/ws")
WebTransport | new WebTransport("OUTSIDE/wt")
EventSource | new EventSource("OUTSIDE/events")
navigator.sendBeacon | navigator.sendBeacon("OUTSIDE/beacon")
navigator.storage | await navigator.storage.getDirectory()
navigator.serviceWorker | navigator.serviceWorker.controller
navigator.gpu | await navigator.gpu.requestAdapter()
navigator.usb | navigator.usb.getDevices()
navigator.locks | await navigator.locks.request("l", () => 1)
navigator.userAgent | navigator.userAgent
importScripts | importScripts("OUTSIDE/script.js")
import() | await import("OUTSIDE/module.js")
import() of data | await import("data:text/javascript,1")
Worker | new Worker("OUTSIDE/worker.js")
Worker of a blob | new Worker(URL.createObjectURL(new Blob(["1"])))
SharedWorker | new SharedWorker("OUTSIDE/shared.js")
BroadcastChannel | new BroadcastChannel("loopscope")
postMessage | postMessage({ type: "ready" })
self.postMessage | self.postMessage({ type: "ready" })
close | close()
location | location.href
document | document.cookie
window | window.top
parent | parent.postMessage("x", "*")
top | top.location
opener | opener.location
frames | frames[0]
open | open("OUTSIDE/open")
localStorage | localStorage.length
sessionStorage | sessionStorage.length
cookieStore | await cookieStore.getAll()
indexedDB | indexedDB.open("d")
caches | await caches.open("c")
FileReader | new FileReader()
FileReaderSync | new FileReaderSync()
Blob | new Blob(["x"])
File | new File(["x"], "f")
createObjectURL | URL.createObjectURL({})
WebAssembly | await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
SharedArrayBuffer | new SharedArrayBuffer(8)
Atomics.waitAsync | Atomics.waitAsync(new Int32Array(8), 0, 0)
Atomics.wait | Atomics.wait(new Int32Array(8), 0, 0, 1000)
OffscreenCanvas | new OffscreenCanvas(1, 1)
createImageBitmap | await createImageBitmap({})
ImageDecoder | new ImageDecoder({})
VideoDecoder | new VideoDecoder({})
AudioData | new AudioData({})
FontFace | await new FontFace("f", "url(OUTSIDE/font)").load()
RTCPeerConnection | new RTCPeerConnection()
Notification | new Notification("n")
PushManager | PushManager.supportedContentEncodings
ReportingObserver | new ReportingObserver(() => {})
PerformanceObserver | new PerformanceObserver(() => {})
performance.memory | performance.memory.usedJSHeapSize
performance.measureUserAgentSpecificMemory | await performance.measureUserAgentSpecificMemory()
crypto.subtle | await crypto.subtle.digest("SHA-256", new Uint8Array(1))
reportError | reportError(new Error("e"))
scheduler | await scheduler.postTask(() => 1)
trustedTypes | trustedTypes.createPolicy("p", {})
ReadableStream | new ReadableStream()
CompressionStream | new CompressionStream("gzip")
TransformStream | new TransformStream()
Request | new Request("OUTSIDE/request")
Observable | new EventTarget().when("x")
PressureObserver | new PressureObserver(() => {})
eval | eval("1")
indirect eval | (0, eval)("1")
Function | new Function("return 1")()
AsyncFunction | await (async () => {}).constructor("return 1")()
GeneratorFunction | (function* () {}).constructor("yield 1")()
a timer of text | setTimeout("1")
getThis of a frame | Error.prepareStackTrace = (_, frames) => frames; const found = new Error().stack.map((f) => f.getThis()).find((x) => x !== undefined); if (found) return found; throw new TypeError("none")
getFunction of a frame | Error.prepareStackTrace = (_, frames) => frames; const found = new Error().stack.map((f) => f.getFunction()).find((x) => x !== undefined); if (found) return found; throw new TypeError("none")
arguments.caller | (function () { return arguments.callee })()
this of a function | const found = (function () { return this })(); if (found) return found; throw new TypeError("none")
MessagePort of the page | MessagePort.prototype.postMessage.call(null)
`;

/** So many doors are tried by one program. */
const DOORS_AT_ONCE = 6;

const ATTEMPTS = DOORS.trim()
  .split("\n")
  .map((line) => {
    const [name, code] = line.split(" | ");
    const body = /;|return /.test(code) ? code : `return ${code}`;
    return {
      name,
      source: `try { const found = await (async () => { ${body}; })(); log("reached", ${JSON.stringify(name)}, typeof found); } catch (e) { log("closed", e?.name); }`,
    };
  });

export const ESCAPES: HostileTable = Object.fromEntries(
  Array.from({ length: Math.ceil(ATTEMPTS.length / DOORS_AT_ONCE) }, (_, n) => {
    const tried = ATTEMPTS.slice(n * DOORS_AT_ONCE, (n + 1) * DOORS_AT_ONCE);
    const source = `// @ts-nocheck\nconst { log } = console;\n${tried.map((each) => each.source).join("\n")}\n`;
    const says = new RegExp(`^finished 0(\\nclosed \\w+){${tried.length}}$`);
    return [`tries ${tried.map(({ name }) => name).join(", ")}`, { source, says }];
  }),
);

const breaks = (code: string): HostileProgram => ({
  source: `// @ts-nocheck\nconst { log } = console;\n${code}\nlog("done");\n`,
  says: /^finished [01]\n[^]*done/,
});

export const SABOTAGE: HostileTable = {
  "takes push": breaks("Array.prototype.push = () => { throw 1; };"),
  "takes all of Array": breaks(
    "for (const k of Reflect.ownKeys(Array.prototype)) Reflect.deleteProperty(Array.prototype, k);",
  ),
  "takes the iterators": breaks("Array.prototype[Symbol.iterator] = function* () { yield 666; };"),
  "makes iterators endless": breaks("[].values().__proto__.next = () => ({ done: false });"),
  "takes Map": breaks("Map.prototype.get = Map.prototype.set = () => { throw 1; };"),
  "takes WeakMap": breaks("WeakMap.prototype.get = WeakMap.prototype.has = () => { throw 1; };"),
  "takes then": breaks("Promise.prototype.then = () => { throw 1; };"),
  "takes Promise": breaks("globalThis.Promise = class { constructor() { throw 1; } };"),
  "gives every object a then": breaks("Object.prototype.then = function (f) { f(666); };"),
  "gives every object a type": breaks(
    "Object.defineProperty(Object.prototype, 'type', { get() { return 'batch'; }, set() { throw 1; } });",
  ),
  "gives every object a setter": breaks(
    "Object.defineProperty(Object.prototype, '0', { set() { throw 1; } });",
  ),
  "gives every object a get": breaks("Object.prototype.get = () => 666; Object.prototype.value = 7;"),
  "takes defineProperty": breaks("Object.defineProperty = Reflect.defineProperty = () => { throw 1; };"),
  "takes apply and call": breaks("Function.prototype.call = Function.prototype.apply = () => { throw 1; };"),
  "takes bind": breaks("Function.prototype.bind = () => { throw 1; };"),
  "takes slices": breaks("String.prototype.slice = String.prototype.replace = () => { throw 1; };"),
  "takes exec": breaks("RegExp.prototype.exec = () => { throw 1; };"),
  "takes numbers": breaks("Number.prototype.toString = () => { throw 1; }; Number.isInteger = () => false;"),
  "takes JSON": breaks("JSON.stringify = JSON.parse = () => { throw 1; };"),
  "takes Math": breaks("Math.min = Math.max = Math.floor = () => NaN;"),
  "takes Date": breaks("Date.now = () => { throw 1; }; globalThis.Date = null;"),
  "takes the clock": breaks("try { performance.now = () => -1; } catch {}"),
  "takes timers": breaks("globalThis.setTimeout = globalThis.queueMicrotask = null;"),
  "takes the console": breaks("console.log = () => { throw 1; };"),
  "takes generators": breaks(
    "const g = (function* () {})(); Object.getPrototypeOf(Object.getPrototypeOf(g)).next = () => { throw 1; };",
  ),
  "takes Error": breaks("globalThis.Error = null;"),
  "throws at each trace of a stack": breaks(
    "Error.prepareStackTrace = () => { throw 1; }; try { null.x; } catch (e) { try { void e.stack; } catch {} }",
  ),
  "has no stack": breaks("Error.stackTraceLimit = 0;"),
  "has a stack without end": breaks(
    "Error.stackTraceLimit = Infinity; const f = (n) => n && f(n - 1); f(500);",
  ),
  "takes instanceof": breaks(
    "try { Object.defineProperty(Function.prototype, Symbol.hasInstance, { value: () => true }); } catch {} Object.defineProperty(Array, Symbol.hasInstance, { value: () => true });",
  ),
  "takes typed arrays": breaks(
    "Uint8Array.prototype.set = Int32Array.prototype.fill = () => { throw 1; }; globalThis.Float64Array = null;",
  ),
  "takes Proxy": breaks("globalThis.Proxy = globalThis.Reflect = null;"),
  "takes structuredClone": breaks("globalThis.structuredClone = () => { throw 1; };"),
  "freezes the world": breaks(
    "Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(globalThis.console);",
  ),
  "deletes the world": breaks(
    "for (const name of Object.getOwnPropertyNames(globalThis)) { try { delete globalThis[name]; } catch {} }",
  ),
  "takes the sleep of asyncio": {
    source:
      '// @ts-nocheck\nimport * as asyncio from "asyncio";\ntry { asyncio.sleep = null; } catch (e) { console.log(e.name); }\nconsole.log("done");\n',
    says: /^finished [01]/,
  },
  "throws what cannot be told": {
    source: "const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy;",
    says: /^finished 1/,
  },
  "throws at the thrower": {
    source: "throw { get message() { throw 1; }, get stack() { throw 2; }, toString() { throw 3; } };",
    says: /^finished 1/,
  },
  "throws nothing": { source: "throw undefined;", says: /^finished 1/ },
  "throws a symbol": {
    source: 'throw Symbol("s");',
    says: /^finished 1[^]*Symbol\(s\)/,
  },
};

// The attack comes before the runtime has its port, and takes it when the runtime first sends something.
const STEAL =
  "const { postMessage } = MessagePort.prototype; MessagePort.prototype.postMessage = function () { const send = (m) => postMessage.call(this, m); const batch = (events, strings = ['', 'x'], sites = []) => { const c = { type: new Uint8Array(events.length), time: new Float64Array(events.length) }; for (const n of ['actor', 'site', 'a', 'b', 'text']) c[n] = new Int32Array(events.length); events.forEach((e, i) => Object.keys(e).forEach((k) => { c[k][i] = e[k]; })); send({ type: 'batch', batch: { count: events.length, columns: c, strings, sites } }); };";

const lies = (code: string, says = /^malformed/): HostileProgram => ({
  attack: `${STEAL} ${code} }`,
  source: 'import * as asyncio from "asyncio";\nawait asyncio.run(asyncio.sleep(30));\n',
  says,
});

/** By the numbers under which the format has them: thread 0, loop 1, task 3, run 6, wait 7, ready 9, end 13. */
const BEGINNING = "{ type: 0, a: 1 }, { type: 1, a: 2, b: 1 }, { type: 3, actor: 1, a: 3, b: 2 }";
const FINISHED = /^finished 0/;

export const LIES: HostileTable = {
  "a task that ends twice": lies(
    `batch([${BEGINNING}, { type: 13, actor: 3 }, { type: 13, actor: 3 }]); send({ type: "finished", status: 0 });`,
    FINISHED,
  ),
  "a task that wakes before it waits": lies(
    `batch([${BEGINNING}, { type: 9, actor: 3, a: 3 }, { type: 7, actor: 3, a: 3 }]); send({ type: "finished", status: 0 });`,
    FINISHED,
  ),
  "a million lanes": lies(
    `let id = 2; batch([{ type: 0, a: 1 }, { type: 1, a: 2, b: 1 }]); for (let n = 0; n < 20; n++) batch(Array.from({ length: 60_000 }, () => ({ type: 3, actor: 1, a: ++id, b: 2 })), []);`,
  ),
  "texts without end": lies(`batch([]); for (let n = 0; n < 500; n++) batch([], ["t".repeat(100_000)]);`),
  "a text too long": lies('batch([], ["", "t".repeat(100_001)]);'),
  "places without end": lies(
    "batch([], [''], Array.from({ length: 70_000 }, () => ({ line: 1, column: 1, endLine: 1, endColumn: 1, scope: '' })));",
  ),
  "a place that is none": lies(
    "batch([], [''], [{ line: -1, column: 1, endLine: 1, endColumn: 1, scope: '' }]);",
  ),
  "events without end": lies(
    "batch([]); for (let n = 0; n < 60; n++) batch(Array.from({ length: 60_000 }, () => ({ type: 0 })), []);",
  ),
  "an end of another's": lies("send({ type: 'finished', status: 1e99 });"),
  "a bound that is none": lies("send({ type: 'reached', bound: 'everything', amount: 1, site: 0 });"),
  "an amount that is none": lies("send({ type: 'reached', bound: 'events', amount: Infinity, site: 0 });"),
  "decisions of a run that has none": lies("send({ type: 'decided', told: [{}], stray: null });"),
  "a loop at no place": lies("send({ type: 'longLoop', site: 1e9, seconds: 1 });"),
  "a loop for ever": lies("send({ type: 'longLoop', site: 0, seconds: Infinity });"),
  "what an explorer finds": lies("send({ type: 'explored', runs: 1 });"),
  "a flood of answers": lies("for (let n = 0; n < 10_000; n++) send({ type: 'pong' });"),
  "a flood of waits": lies("for (let n = 0; n < 10_000; n++) send({ type: 'waiting' });"),
  "a getter in a message": lies("send({ get type() { return 'finished'; } });"),
  "an array in place of a message": lies("send([]);"),
  "a ring": lies("const ring = {}; ring.type = ring; send(ring);"),
};
