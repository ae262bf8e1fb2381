// Sees before all tests that there is a Chromium: one that is installed, or Playwright's own, which is downloaded if need be.
import { chromium } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installedChromium } from "../../src/headless/chromium.ts";

/** Before all tests: there is a browser, or a message that says how to get one. */
export default function ensureChromium(): void {
  const path = installedChromium();
  if (path !== undefined) {
    if (!existsSync(path)) throw new Error(`CHROMIUM_PATH is ${path}, and there is no such file.`);
    return;
  }
  if (existsSync(chromium.executablePath())) return;
  try {
    execFileSync("npx", ["playwright", "install", "chromium"], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
  } catch {
    throw new Error(
      "The browser tests need a Chromium, and Playwright's could not be downloaded.\n" +
        "Install one (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to the program file of a Chromium or Chrome.",
    );
  }
}
