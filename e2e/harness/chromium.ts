// Finds a Chromium for the tests: CHROMIUM_PATH, Debian's, or Playwright's own, which is downloaded if need be.
import { chromium, type LaunchOptions } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const DEBIAN = "/usr/bin/chromium";

/** The path of a Chromium that is not Playwright's own; undefined if that one is to be used. */
function installedChromium(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== "") return CHROMIUM_PATH;
  return existsSync(DEBIAN) ? DEBIAN : undefined;
}

export function launchOptions(): LaunchOptions {
  return {
    executablePath: installedChromium(),
    args: [
      // Chromium's own sandbox does not start for root, as which containers run.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}

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
