// Keeps all files of the page with the browser and answers with them, so that the page works without a network.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { busyLockOf, lockOf, lockPrefixOf, type Message, type Precache } from "./contract.ts";

/** Put here when the page is built. */
declare const PRECACHE: Precache;

/** Of what a service worker has, what is used here: the types of pages know none of it. */
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: "install" | "activate" | "fetch" | "message",
    listener: (event: WorkerEvent) => void,
  ): void;
}

interface WorkerEvent extends Event {
  readonly request: Request;
  readonly data: unknown;
  waitUntil(work: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as Scope;
const folder = worker.registration.scope;

/** Between two files, at most: a program may run for hours. */
const PATIENCE_MS = 5_000;

/** Resolves when nobody waits for anything in any tab. */
async function whenQuiet(): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  await navigator.locks.request(busyLockOf(folder), { signal }, () => undefined).catch(() => undefined);
}

const files = new PrecacheController({
  // Somebody may be using the page meanwhile.
  plugins: [
    {
      requestWillFetch: async ({ request }) => {
        await whenQuiet();
        return new Request(request, { priority: "low" });
      },
    },
  ],
});
files.addToCacheList([...PRECACHE.files]);

/** Where files are kept that are not wanted by everybody. */
const LATER_CACHE = `${folder} later`;
const later = new Set(PRECACHE.later.map((path) => new URL(path, folder).href));

/** Files are not thrown away while a newer version is being kept: it takes over what has not changed. */
const FILES_LOCK = `${folder} files`;

worker.addEventListener("install", (event) => {
  event.waitUntil(navigator.locks.request(FILES_LOCK, () => files.install(event)));
});

// The first worker answers the page that brought it. Any other waits until nobody has the page open, or the reader asks for it.
worker.addEventListener("activate", (event) => {
  event.waitUntil(worker.clients.claim());
  event.waitUntil(forgetOld(event));
});

worker.addEventListener("message", (event) => {
  const message = event.data as Message;
  if (message === "takeUpdate") event.waitUntil(worker.skipWaiting());
  if (message === "forgetOld") event.waitUntil(forgetOld(event));
});

/** Throws away what this version does not have, unless somebody has another one open, or one is on its way. */
async function forgetOld(event: WorkerEvent): Promise<void> {
  await navigator.locks.request(FILES_LOCK, async () => {
    const { installing, waiting } = worker.registration;
    if (installing !== null || waiting !== null) return;
    const { held = [] } = await navigator.locks.query();
    const own = lockOf(folder, PRECACHE.version);
    const isOtherOpen = held.some(({ name = "" }) => name.startsWith(lockPrefixOf(folder)) && name !== own);
    if (isOtherOpen) return;
    await files.activate(event);
    const cache = await caches.open(LATER_CACHE);
    for (const { url } of await cache.keys()) if (!later.has(url)) await cache.delete(url);
  });
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = fileOf(request);
  // Whatever else lies there, traces for example, is none of the page.
  const isOwn = files.getCacheKeyForURL(url) !== undefined || url.startsWith(`${folder}assets/`);
  if (request.method === "GET" && isOwn) event.respondWith(answer(request, url));
});

/** What a page is to be, as `?embed`, is said behind the name of its file. */
function fileOf({ url, mode }: Request): string {
  const file = new URL(url);
  file.hash = "";
  if (mode === "navigate") file.search = "";
  return file.href === folder ? `${folder}index.html` : file.href;
}

async function answer(request: Request, url: string): Promise<Response> {
  if (later.has(url)) return answerLater(request, url);
  const kept = await files.matchPrecache(url);
  if (kept !== undefined) return kept;
  // A tab in which an older version is open asks for that one's files.
  const { cacheName } = files.strategy;
  return (await caches.match(url, { cacheName, ignoreVary: true })) ?? fetch(request);
}

/** From the second time on without the network. */
async function answerLater(request: Request, url: string): Promise<Response> {
  const cache = await caches.open(LATER_CACHE);
  const kept = await cache.match(url, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  // Whether there is room for it is none of the one who asks.
  if (response.ok) await cache.put(url, response.clone()).catch(() => undefined);
  return response;
}
