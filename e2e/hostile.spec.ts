// A stranger's program in the sandbox: what it tries to reach, and that it reaches nothing.
import { expect, test as base } from "@playwright/test";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { runInNewContext } from "node:vm";
import { GLOBAL_NAMES } from "../src/compile/contract.ts";
import { attackingProgram, SandboxPage } from "./sandbox-page.ts";

interface Fixtures {
  readonly sandbox: SandboxPage;
  /** A server that counts who comes. */
  readonly outside: { readonly url: string; readonly visits: string[] };
}

const test = base.extend<Fixtures>({
  sandbox: async ({ page }, use) => {
    const sandbox = new SandboxPage(page);
    await sandbox.open();
    await use(sandbox);
  },
  outside: async ({}, use) => {
    const visits: string[] = [];
    const server: Server = createServer((request, response) => {
      visits.push(request.url ?? "");
      response.setHeader("Access-Control-Allow-Origin", "*").end("globalThis.outside = 1");
    });
    server.on("connection", (socket) => visits.push(`connection of ${socket.remotePort}`));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, visits });
    server.close();
  },
});

const sleep = (seconds: number) =>
  `import * as asyncio from "asyncio";\nawait asyncio.run(asyncio.sleep(${seconds}));\n`;

test("before anything is taken away from it, its script still reaches no network", async ({
  sandbox,
  outside,
}) => {
  const { url, visits } = outside;
  const attempts: Readonly<Record<string, string>> = {
    fetch: `await fetch("${url}/fetch")`,
    "fetch without CORS": `await fetch("${url}/no-cors", { mode: "no-cors", keepalive: true })`,
    "fetch of the page": `await fetch(new URL("/", "${sandbox.page.url()}"))`,
    XMLHttpRequest: `const request = new XMLHttpRequest(); request.open("GET", "${url}/xhr", false); request.send()`,
    WebSocket: `const socket = new WebSocket("${url.replace("http", "ws")}/ws"); await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = () => reject(new Error("closed")); })`,
    EventSource: `const source = new EventSource("${url}/events"); await new Promise((resolve, reject) => { source.onopen = resolve; source.onerror = () => reject(new Error("closed")); })`,
    importScripts: `importScripts("${url}/script.js")`,
    "import()": `await import("${url}/module.js")`,
    "import() of data": `await import("data:text/javascript,export default 1")`,
    eval: `eval("1")`,
    Function: `new Function("return 1")()`,
    "a timer of text": `setTimeout("globalThis.outside = 1"); await new Promise((resolve) => setTimeout(resolve, 100)); if (!globalThis.outside) throw new Error("not run")`,
    WebAssembly: `await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))`,
    FontFace: `await new FontFace("f", "url(${url}/font)").load()`,
    indexedDB: `await new Promise((resolve, reject) => { const request = indexedDB.open("d"); request.onsuccess = resolve; request.onerror = () => reject(request.error); })`,
    caches: `await caches.open("c")`,
    "private files": `await navigator.storage.getDirectory()`,
    "a worker from the network": `const worker = new Worker("${url}/worker.js"); await new Promise((resolve, reject) => { worker.onmessage = resolve; worker.onerror = () => reject(new Error("refused")); })`,
    "a worker in the worker": `const worker = new Worker(URL.createObjectURL(new Blob(["fetch('${url}/nested').then(() => postMessage(1), () => { throw 1 })"]))); await new Promise((resolve, reject) => { worker.onmessage = resolve; worker.onerror = () => reject(new Error("closed")); setTimeout(() => reject(new Error("silent")), 500) })`,
  };
  const attack = Object.entries(attempts)
    .map(
      ([name, code]) =>
        `(async () => { ${code} })().then(() => { Object.reached.push(${JSON.stringify(name)}) }, () => { Object.refused.push(${JSON.stringify(name)}) });`,
    )
    .join("\n");
  const { output } = await sandbox.run(
    await attackingProgram(
      `Object.reached = []; Object.refused = []; ${attack}`,
      `${sleep(1.5)}console.log(JSON.stringify([Object.reached, Object.refused]));`,
    ),
    { clock: "real" },
  );
  const [reached, refused] = JSON.parse(output[0]) as string[][];
  expect(reached).toEqual([]);
  expect(refused.toSorted()).toEqual(Object.keys(attempts).toSorted());
  expect(visits).toEqual([]);
});

test("it cannot speak to the page by other ways", async ({ sandbox }) => {
  await sandbox.page.evaluate(() => {
    const heard: unknown[] = [];
    new BroadcastChannel("loopscope").onmessage = ({ data }) => heard.push(data);
    addEventListener("message", ({ data }) => heard.push(data));
    Object.assign(globalThis, { heard });
  });
  const attack = `
    new BroadcastChannel("loopscope").postMessage("broadcast");
    postMessage({ type: "ready" });
    postMessage({ type: "failed", run: 1, problem: "forged" });
    try { parent.postMessage("parent", "*"); } catch {}
  `;
  const { end } = await sandbox.run(await attackingProgram(attack, sleep(0.5)), { clock: "real" });
  expect(end).toEqual({ type: "finished", status: 0 });
  expect(await sandbox.page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual(
    [],
  );
});

test("as the compiler makes it, it finds the language and nothing else", async ({ sandbox }) => {
  const { output } = await sandbox.run(`
    const names = new Set<string>();
    for (let o = globalThis as object; o !== Object.prototype; o = Object.getPrototypeOf(o)) {
      for (const name of Object.getOwnPropertyNames(o)) names.add(name);
    }
    console.log([...names].sort().join(" "));
  `);
  const language = runInNewContext("Object.getOwnPropertyNames(globalThis)") as string[];
  const newer = "AsyncDisposableStack DisposableStack Float16Array Iterator SuppressedError Temporal";
  const pure =
    "AbortController AbortSignal DOMException Event EventTarget Headers MessageEvent TextDecoder TextEncoder URL " +
    "URLSearchParams addEventListener atob btoa constructor dispatchEvent removeEventListener structuredClone when";
  const numbers = "PERSISTENT TEMPORARY";
  const allowed = new Set([...GLOBAL_NAMES, ...language, ...`${newer} ${pure} ${numbers}`.split(" ")]);
  const found = output[0].split(" ");
  expect(found).toContain("Array");
  expect(found.filter((name) => !allowed.has(name) || name === "WebAssembly")).toEqual([]);
});

test("it cannot take the port to the page from the events that come through it", async ({ sandbox }) => {
  await sandbox.start(
    `import * as asyncio from "asyncio";
    const events = globalThis as any;
    for (const type of ["message", "messageerror"]) events.addEventListener(type, () => console.log("event"));
    for (const name of ["data", "ports"]) {
      Object.defineProperty(events.MessageEvent.prototype, name, { get() { console.log(name); return null; } });
    }
    for (const name of ["target", "currentTarget", "type"]) {
      Object.defineProperty(events.Event.prototype, name, { get() { console.log(name); return null; } });
    }
    async function main() { while (true) await asyncio.sleep(1); }
    await asyncio.run(main());`,
    { grant: 1_000 },
  );
  await expect.poll(async () => (await sandbox.report()).waits).toBe(1);
  await sandbox.page.evaluate(() => {
    harness.sandbox.grant(1_000);
  });
  await expect.poll(async () => (await sandbox.report()).waits).toBe(2);
  expect((await sandbox.report()).output).toEqual([]);
});

test("it has no way to code that the compiler has not seen", async ({ sandbox }) => {
  const { output } = await sandbox.run(`
    const attempts = [
      () => eval("1"),
      () => new Function("return 1")(),
      () => (function* () {}).constructor("yield 1")(),
      () => import("data:text/javascript,export default 1"),
      () => (globalThis as any).importScripts("data:text/javascript,1"),
    ];
    for (const attempt of attempts) {
      try { console.log("reached", await attempt()); } catch (error) { console.log(error.name); }
    }
  `);
  expect(output).toHaveLength(5);
  expect(output.filter((line) => line.startsWith("reached"))).toEqual([]);
});

test.describe("what it sends in the runtime's name", () => {
  // The attack comes before the runtime has its port, and takes it when the runtime first sends something.
  const STEAL =
    "const { postMessage } = MessagePort.prototype; MessagePort.prototype.postMessage = function () { const send = (m) => postMessage.call(this, m);";
  const columns = (changes: string) =>
    `({ type: new Uint8Array(1), time: new Float64Array(1), actor: new Int32Array(1), site: new Int32Array(1), a: new Int32Array([1]), b: new Int32Array(1), text: new Int32Array(1), ${changes} })`;
  const batch = (changes: string, strings = '[""]') =>
    `{ type: "batch", batch: { count: 1, strings: ${strings}, sites: [], columns: ${columns(changes)} } }`;

  const FORGERIES: Readonly<Record<string, string>> = {
    "is nothing": "null",
    "is of no known type": '{ type: "run", code: "1" }',
    "holds markup instead of text": batch("", '["", { toString: "<b>" }]'),
    "holds a column of another type": batch("time: [0]"),
    "holds a column that is too short": batch("site: new Int32Array(0)"),
    "names an event that does not exist": batch("type: new Uint8Array([200])"),
    "names a thing that does not exist": batch("actor: new Int32Array([7])"),
    "names a place that does not exist": batch("site: new Int32Array([1e6])"),
    "names a text that does not exist": batch("text: new Int32Array([-1])"),
    "goes back in time": batch("time: new Float64Array([-1])"),
    "has no time": batch("time: new Float64Array([NaN])"),
    "holds a list without end": batch("", "new Array(4e9)"),
    "is a status of another type": '{ type: "finished", status: "0" }',
  };
  for (const [what, forgery] of Object.entries(FORGERIES)) {
    test(`and ${what}, is dropped, reported, and the end of the run`, async ({ sandbox }) => {
      const attacking = await attackingProgram(`${STEAL} send(${forgery}); }`, sleep(30));
      const { end, events } = await sandbox.run(attacking, { clock: "real" });
      expect(end).toMatchObject({ type: "malformed" });
      expect(events).toBe(0);
      sandbox.expectNoProblems();
    });
  }

  test("in floods, is the end of the run, and Stop would have worked", async ({ sandbox }) => {
    const attack = `const later = setTimeout; ${STEAL} const flood = () => { for (let i = 0; i < 2000; i++) send({ type: "pong" }); later(flood); }; flood(); }`;
    const { end } = await sandbox.run(await attackingProgram(attack, sleep(30)), { clock: "real" });
    expect(end).toEqual({ type: "malformed", problem: "too many messages" });
    expect((await sandbox.run('console.log("another")')).output).toEqual(["another"]);
  });
});

const BROKEN_PUSH = "= function () { this[this.length] = () => 1; return this.length; };";

test("what it breaks of the language, it breaks for itself", async ({ sandbox }) => {
  const { end, output } = await sandbox.run(
    `Array.prototype.push ${BROKEN_PUSH} console.log("one"); console.log("two", typeof [].concat(0).push);`,
  );
  expect(end).toEqual({ type: "finished", status: 0 });
  expect(output).toEqual(["one", "two function"]);
});

test("if it breaks what it shares with the runtime, and hides that, only its own run ends", async ({
  sandbox,
}) => {
  const { end } = await sandbox.run(
    `const word = ["proto", "type"].join(""); (Array as any)[word].push ${BROKEN_PUSH} console.log("one"); console.log("two");`,
  );
  expect(end?.type).not.toBe("finished");
  const { output } = await sandbox.run('console.log("another")');
  expect(output).toEqual(["another"]);
});

test("text that looks like markup stays text", async ({ sandbox }) => {
  const { output } = await sandbox.run('console.log("<img src=x onerror=alert(1)>");');
  expect(output).toEqual(["<img src=x onerror=alert(1)>"]);
});
