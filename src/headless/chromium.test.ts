// The choice of a Chromium: the one that is named, the installed one, or Playwright's own.
import { expect, test } from "vitest";
import { ensureChromiumIn } from "../../e2e/harness/chromium.ts";
import { installedChromium } from "./chromium.ts";

const DEBIAN = "/usr/bin/chromium";
const OWN = "/playwright/chrome";

/** Prepares the tests on a machine that has these files; says whether anything was downloaded. */
function prepared(files: readonly string[], env = {}, isOnline = true): "downloaded" | "there" {
  let outcome: "downloaded" | "there" = "there";
  ensureChromiumIn({
    env,
    exists: (path) => files.includes(path),
    ownPath: OWN,
    download: () => {
      if (!isOnline) throw new Error("no network");
      outcome = "downloaded";
    },
  });
  return outcome;
}

test("the one that is named comes first, then Debian's, then Playwright's own", () => {
  const nowhere = () => false;
  expect(installedChromium({ CHROMIUM_PATH: "/mine" }, nowhere)).toBe("/mine");
  expect(installedChromium({ CHROMIUM_PATH: "" }, (path) => path === DEBIAN)).toBe(DEBIAN);
  expect(installedChromium({}, (path) => path === DEBIAN)).toBe(DEBIAN);
  // So Playwright looks for its own.
  expect(installedChromium({}, nowhere)).toBeUndefined();
});

test("Playwright's own is downloaded only where there is no other, and it is not there yet", () => {
  expect(prepared([DEBIAN])).toBe("there");
  expect(prepared(["/mine"], { CHROMIUM_PATH: "/mine" })).toBe("there");
  expect(prepared([OWN])).toBe("there");
  expect(prepared([])).toBe("downloaded");
});

test("a path that leads nowhere, and a download that fails, are told with what to do", () => {
  expect(() => prepared([DEBIAN], { CHROMIUM_PATH: "/gone" })).toThrow("there is no such file");
  expect(() => prepared([], {}, false)).toThrow(/could not be downloaded[^]*apt-get install chromium/);
});
