// The page in Firefox, where there is one: it opens, draws, runs, is edited, ends a program that does not end, and opens links.
import { expect, test } from "@playwright/test";
import { FirefoxPage, installedFirefox } from "./firefox-page.ts";

test.skip(installedFirefox() === undefined, "there is no Firefox");

const STATUS = ".run-status";
const LINES = ".output-scroller .line-text";
const ANOTHER = 'console.log("another", [1, 2].map((x) => x + 1));';

test("in Firefox the page opens, draws, runs, is edited, stops a loop, and opens a link", async ({
  baseURL,
}) => {
  // It starts another browser.
  test.slow();
  const firefox = await FirefoxPage.launch(baseURL!);
  try {
    await test.step("an example opens and runs", async () => {
      await firefox.open("#example=gather");
      await firefox.chord("Enter");
      await firefox.press("End");
      await firefox.until(STATUS, /^Finished$/);
      await firefox.until(LINES, /\S/);
      await firefox.until(".timeline-label", /main/);
      // Spans, letters, lines: an empty canvas has one colour.
      expect(await firefox.paintedColors()).toBeGreaterThan(20);
    });

    await test.step("a loop without an end is stopped, and the next run is right", async () => {
      await firefox.write('console.log("before"); for (;;);');
      await firefox.click(".run-button");
      await firefox.until(LINES, /^before$/);
      await firefox.click(".run-button.stop");
      await firefox.until(STATUS, /^Stopped/);
      await firefox.write(ANOTHER);
      await firefox.click(".run-button");
      await firefox.until(LINES, /^another \[ 2, 3 \]$/);
      await firefox.until(STATUS, /^Finished$/);
    });

    await test.step("a program reaches neither network nor page", async () => {
      await firefox.write(
        "for (const name of ['indexedDB', 'caches', 'importScripts', 'WebSocket', 'XMLHttpRequest']) console.log(typeof (globalThis as any)[name]);",
      );
      await firefox.click(".run-button");
      await firefox.until(LINES, /^(undefined\n){4}undefined$/);
    });

    await test.step("what was written is kept, and has a link", async () => {
      await firefox.write(ANOTHER);
      await firefox.click('header [aria-label="Copy link"]');
      await firefox.until(".notice", /[Ll]ink/);
      const hash = await firefox.hash();
      expect(hash).toMatch(/^#p1=/);
      await firefox.follow("#example=two-locks");
      await firefox.until(".view-lines", /Lock/);
      await firefox.follow(hash);
      await firefox.until(".view-lines", /another/);
    });
    expect(firefox.problems).toEqual([]);
  } finally {
    await firefox.close();
  }
});
