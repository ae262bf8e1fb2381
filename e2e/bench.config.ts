// The measurements in the browser: as the tests, but one at a time, and they print figures.
import { defineConfig } from "@playwright/test";
import tests from "./playwright.config.ts";

export default defineConfig({ ...tests, testMatch: "*.bench.ts", workers: 1 });
