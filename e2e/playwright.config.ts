// The browser tests: they run on what is built for visitors, under a sub-path, as on a static host.
import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "../src/headless/chromium.ts";

const port = Number(process.env.E2E_PORT ?? 4173);
// One per port, so that two runs of the tests do not build into each other's site.
const site = `.cache/site-${port}`;

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
    baseURL: `http://localhost:${port}/loopscope/`,
    launchOptions: launchOptions(),
    // A recording of every test would cost more time than the tests.
    trace: "on-first-retry",
  },
  webServer: {
    command: [
      `npx vite build --outDir ${site}/loopscope --emptyOutDir`,
      // That one's root is its own folder.
      `npx vite build --mode harness --outDir ../../${site}/harness --emptyOutDir`,
      `npx vite preview --outDir ${site} --port ${port} --strictPort`,
    ].join(" && "),
    cwd: "..",
    url: `http://localhost:${port}/harness/`,
    timeout: 180_000,
    // For whoever works on the tests and has started these commands by hand.
    reuseExistingServer: process.env.E2E_REUSE !== undefined,
  },
});
