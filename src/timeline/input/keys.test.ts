import { expect, test } from "vitest";
import { keyActionOf } from "./keys.ts";

const press = (key: string, code: string, modifier = "") =>
  keyActionOf({
    key,
    code,
    ctrlKey: modifier === "ctrl",
    metaKey: false,
    altKey: false,
    shiftKey: modifier === "shift",
  });

test("W and S zoom, A and D pan, as in viewers of traces, whatever letters the layout has there", () => {
  expect(press("w", "KeyW")).toMatchObject({ type: "zoom" });
  expect(press("ц", "KeyW")).toEqual(press("w", "KeyW"));
  expect(press("a", "KeyA")).toMatchObject({ type: "pan", by: -0.25 });
  expect(press("в", "KeyD")).toMatchObject({ type: "pan", by: 0.25 });
  expect(press("f", "KeyF")).toEqual({ type: "fitSelection" });
});

test("keys of the browser and keys without a meaning are left alone", () => {
  expect(press("a", "KeyA", "ctrl")).toBeNull();
  expect(press("A", "KeyA", "shift")).toBeNull();
  expect(press("x", "KeyX")).toBeNull();
  // With shift where a layout needs it.
  expect(press("+", "Equal", "shift")).toMatchObject({ type: "zoom" });
});
