// Wraps a page under test, as every browser test sees it; tests of one part extend it.
import { expect, type Page, type Route } from "@playwright/test";

/** What is wrong with a request: that it leaves the server of the page. */
export function problemsOfRequest(url: string): readonly string[] {
  const { protocol, hostname } = new URL(url);
  return protocol.startsWith("http") && hostname !== "localhost" ? [`${url} is not the page's server`] : [];
}

export class LoopscopePage {
  readonly page: Page;
  /**
   * What went wrong in the page: errors nobody caught, errors on the console, answers other than 200, broken policies, requests
   * to others than the server of the page.
   */
  readonly problems: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.problems.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    page.on("request", (request) => {
      this.problems.push(...problemsOfRequest(request.url()));
    });
    page.on("requestfailed", (request) => {
      // A page that is left while it loads takes its requests back, as does a worker that is ended while it starts; of the
      // worker's own text, which comes from no network, Chromium says no more than that.
      const reason = request.failure()?.errorText ?? "";
      const isTakenBack =
        reason === "net::ERR_ABORTED" || (reason === "other" && request.url().startsWith("blob:"));
      if (!isTakenBack) this.problems.push(`${request.url()} failed: ${reason}`);
    });
  }

  /** Opens an address relative to the product's own. */
  async open(address = "./"): Promise<void> {
    await this.page.goto(address);
  }

  expectNoProblems(): void {
    expect(this.problems).toEqual([]);
  }
}

/** Keeps what is asked for back until the function that it gives is called. */
export async function holdBack(page: Page, address: RegExp): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isOpen = false;
  await page.route(address, (route) => (isOpen ? route.continue() : void held.push(route)));
  return async () => {
    isOpen = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}
