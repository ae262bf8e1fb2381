// Sees before all tests that there is a Chromium: one that is installed, or Playwright's own, which is downloaded if need be.
import { chromium } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installedChromium } from "../../src/headless/chromium.ts";

/** What the choice depends on; a test has others. */
interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  exists(path: string): boolean;
  /** Playwright's own, whether it is there or not. */
  readonly ownPath: string;
  download(): void;
}

const THIS_MACHINE = (): Surroundings => ({
  env: process.env,
  exists: existsSync,
  ownPath: chromium.executablePath(),
  download: () => {
    execFileSync("npx", ["playwright", "install", "chromium"], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
  },
});

/** There is a browser, or a message that says how to get one. */
export function ensureChromiumIn({ env, exists, ownPath, download }: Surroundings): void {
  const path = installedChromium(env, exists);
  if (path !== undefined) {
    if (!exists(path)) throw new Error(`CHROMIUM_PATH is ${path}, and there is no such file.`);
    return;
  }
  if (exists(ownPath)) return;
  try {
    download();
  } catch {
    throw new Error(
      "The browser tests need a Chromium, and Playwright's could not be downloaded.\n" +
        "Install one (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to the program file of a Chromium or Chrome.",
    );
  }
}

/** Before all tests. */
export default function ensureChromium(): void {
  ensureChromiumIn(THIS_MACHINE());
}
