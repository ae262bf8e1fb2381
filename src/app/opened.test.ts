import { expect, test, vi } from "vitest";
import { whenOpened } from "./opened.ts";
import type { Page } from "./page.ts";
import { type AppState, createAppStore } from "./store.ts";

test("what is heavy waits for a trace that is being opened and painted, and for nothing else", async () => {
  const store = createAppStore({
    document: { type: "draft" },
    source: "",
    notice: null,
    preferences: { speed: 1, axis: "time" } as AppState["preferences"],
  });
  let becomeStill = (): void => undefined;
  const frames: Page["frames"] = {
    request: vi.fn(),
    whenStill: () => new Promise((resolve) => (becomeStill = resolve)),
  };
  await whenOpened({ store, frames });
  store.setState({ isOpening: true });
  const then = vi.fn();
  const waiting = whenOpened({ store, frames }).then(then);
  store.setState({ source: "a" });
  await Promise.resolve();
  expect(then).not.toHaveBeenCalled();
  store.setState({ isOpening: false });
  await Promise.resolve();
  expect(then).not.toHaveBeenCalled();
  becomeStill();
  await waiting;
  expect(then).toHaveBeenCalledOnce();
});
