// Finds a Chromium, for pictures in pixels and for the tests: CHROMIUM_PATH, Debian's, or Playwright's own.
import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright";

const DEBIAN = "/usr/bin/chromium";

/** The path of a Chromium that is not Playwright's own; undefined if that one is to be used. */
export function installedChromium(
  { CHROMIUM_PATH }: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== "") return CHROMIUM_PATH;
  return exists(DEBIAN) ? DEBIAN : undefined;
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
