// Uses the product's own page in Firefox, which is driven by WebDriver BiDi: Playwright drives only a Firefox of its own making.
import { existsSync } from "node:fs";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { problemsOfRequest } from "./page.ts";

const DEBIAN = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** The path of a Firefox: FIREFOX_PATH, or Debian's; undefined if there is none. */
export function installedFirefox(): string | undefined {
  const { FIREFOX_PATH } = process.env;
  return FIREFOX_PATH !== undefined && FIREFOX_PATH !== "" ? FIREFOX_PATH : DEBIAN.find(existsSync);
}

/** As the other browser's tests: patience, not a measure. */
const PATIENCE_MS = 60_000;

export class FirefoxPage {
  private readonly browser: Browser;
  private readonly page: Page;
  private readonly address: string;
  /** Errors that nobody caught, errors on the console, requests that failed or went elsewhere. */
  readonly problems: string[] = [];

  private constructor(browser: Browser, page: Page, address: string) {
    this.browser = browser;
    this.page = page;
    this.address = address;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("pageerror", (error) => this.problems.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    page.on("request", (request) => {
      this.problems.push(...problemsOfRequest(request.url()));
    });
  }

  /** A Firefox of its own, with one page. `address`: of the built page. */
  static async launch(address: string): Promise<FirefoxPage> {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: installedFirefox(),
      timeout: 2 * PATIENCE_MS,
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    return new FirefoxPage(browser, page, address);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Opens the page, and waits for the editor. `hash`: with its `#`. */
  async open(hash = ""): Promise<void> {
    await this.page.goto(`${this.address}${hash}`);
    await this.page.waitForSelector(".view-lines");
  }

  /** Goes to another place within the page, as a link there does. */
  follow(hash: string): Promise<void> {
    return this.page.evaluate((hash) => void (location.hash = hash), hash);
  }

  /** Writes another program in the place of the one in the editor, letter by letter. */
  async write(source: string): Promise<void> {
    await this.page.click(".view-lines");
    await this.chord("a");
    await this.page.keyboard.type(source);
  }

  click(selector: string): Promise<void> {
    return this.page.click(selector);
  }

  press(key: "End" | "ArrowLeft"): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** With the Control key. */
  async chord(key: "a" | "Enter"): Promise<void> {
    await this.page.keyboard.down("Control");
    await this.page.keyboard.press(key);
    await this.page.keyboard.up("Control");
  }

  /** Waits until the texts of all that the selector finds, line by line, match. */
  async until(selector: string, text: RegExp): Promise<void> {
    try {
      await this.page.waitForFunction(
        (selector, pattern) =>
          new RegExp(pattern).test(
            Array.from(document.querySelectorAll(selector), (each) => each.textContent).join("\n"),
          ),
        {},
        selector,
        text.source,
      );
    } catch {
      throw new Error(`${selector} is "${await this.text(selector)}", not ${text}`);
    }
  }

  async text(selector: string): Promise<string> {
    const texts = await this.page.$$eval(selector, (found) => found.map((each) => each.textContent));
    return texts.join("\n");
  }

  /** How many colours there are on the timeline's canvases. */
  paintedColors(): Promise<number> {
    return this.page.evaluate(() => {
      const colors = new Set<number>();
      for (const canvas of document.querySelectorAll("canvas")) {
        const { width, height } = canvas;
        if (width === 0 || height === 0) continue;
        const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
        for (const color of new Uint32Array(data.buffer)) colors.add(color);
      }
      return colors.size;
    });
  }

  /** What the address has behind its `#`, with that. */
  hash(): Promise<string> {
    return this.page.evaluate(() => location.hash);
  }
}
