// Has the files of the page kept with the browser once nothing else is to be loaded, and tells when a newer version lies ready.
import { busyLockOf, lockOf, type Message, VERSION_META, WORKER_FILE } from "../offline/contract.ts";
import { hasProgram } from "./document.ts";
import type { Page } from "./page.ts";
import { type AppState, type AppStore, isActive, isBusy, whenState } from "./store.ts";
import { whenIdle } from "./when-idle.ts";

/** The version of this page; null if it was not built, or the browser keeps nothing: it does so over https only, and on localhost. */
function versionOf(): string | null {
  if (!("serviceWorker" in navigator)) return null;
  return document.querySelector<HTMLMetaElement>(`meta[name="${VERSION_META}"]`)?.content ?? null;
}

/** Whether the reader waits for nothing that has to be loaded or run. */
function isQuiet(state: AppState): boolean {
  return (state.isEditorReady || !hasProgram(state)) && !state.isOpening && !isActive(state.run);
}

/** From now on the worker that keeps files waits while the reader does. */
function holdWhileBusy(store: AppStore, lock: string): void {
  store.subscribe(isBusy, (isNow) => {
    const done = () => whenState(store, (state) => !isBusy(state));
    if (isNow) void navigator.locks.request(lock, { mode: "shared" }, done);
  });
}

async function whenQuiet(store: AppStore): Promise<void> {
  await whenState(store, isQuiet);
  await new Promise<void>((resolve) => {
    whenIdle(resolve);
  });
}

function forEver(): Promise<never> {
  return new Promise(() => {
    // It is let go with the page.
  });
}

/** From now on the page works without a network, if the browser allows that. Nothing is in the way of what the reader does. */
export async function keepOffline({ store }: Pick<Page, "store">): Promise<void> {
  const version = versionOf();
  if (version === null) return;
  const folder = new URL("./", document.baseURI).href;
  // Says as long as this page is open that the files of its version are needed.
  void navigator.locks.request(lockOf(folder, version), { mode: "shared" }, forEver);
  const tell = () => {
    store.setState({ isUpdateReady: true });
  };
  const { serviceWorker } = navigator;
  let isServed = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    // The reader has taken an update in another tab.
    if (isServed) tell();
    isServed = true;
  });
  await whenQuiet(store);
  holdWhileBusy(store, busyLockOf(folder));
  try {
    await serviceWorker.register(new URL(WORKER_FILE, folder));
  } catch {
    // Not allowed here, or there is no network just now: the page works as it does without.
    return;
  }
  const registration = await serviceWorker.ready;
  // For tests, and for those who measure.
  performance.mark("loopscope:offline-ready");
  registration.active?.postMessage("forgetOld" satisfies Message);
  const look = () => {
    if (registration.waiting !== null) tell();
  };
  look();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  // Lessons stay open for days; whoever comes back to one asks.
  const ask = () => {
    if (document.visibilityState === "visible")
      registration.update().catch(() => {
        // There is no network just now.
      });
  };
  document.addEventListener("visibilitychange", ask);
  addEventListener("online", ask);
}

/** Opens the newest version in the place of this one. Other tabs keep theirs. */
export async function takeUpdate(): Promise<void> {
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting ?? null;
  const reload = () => {
    location.reload();
  };
  // Taken in another tab already.
  if (waiting === null) {
    reload();
    return;
  }
  serviceWorker.addEventListener("controllerchange", reload, { once: true });
  waiting.postMessage("takeUpdate" satisfies Message);
}
