// The browser tests: they run on what is built for visitors, under a sub-path, as on a static host.
import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "../src/headless/chromium.ts";
import { PORT, SITE } from "./harness/built-page.ts";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  globalSetup: "./harness/chromium.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // On a busy machine a browser may starve; a test that passes only then is reported as flaky.
  retries: 1,
  // Patience, not a measure: machines differ by ten times in speed, and a test that hangs is seen all the same.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${PORT}/loopscope/`,
    launchOptions: launchOptions(),
    // Each test would have all files of the page kept for it; offline.spec.ts has them kept.
    serviceWorkers: "block",
    // A recording of every test would cost more time than the tests.
    trace: "on-first-retry",
  },
  webServer: {
    command: [
      `npx vite build --outDir ${SITE}/loopscope --emptyOutDir`,
      // That one's root is its own folder.
      `npx vite build --mode harness --outDir ../../${SITE}/harness --emptyOutDir`,
      `npx vite preview --outDir ${SITE} --port ${PORT} --strictPort`,
    ].join(" && "),
    cwd: "..",
    url: `http://localhost:${PORT}/harness/`,
    timeout: 600_000,
    // For whoever works on the tests and has started these commands by hand.
    reuseExistingServer: process.env.E2E_REUSE !== undefined,
  },
});
