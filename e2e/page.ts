// Wraps a page under test, as every browser test sees it; tests of one part extend it.
import { expect, type Page } from "@playwright/test";

export class LoopscopePage {
  readonly page: Page;
  /** What went wrong in the page: errors nobody caught, errors on the console, answers other than 200, broken policies. */
  readonly problems: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.problems.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    page.on("requestfailed", (request) => {
      // A page that is left while it loads takes its requests back.
      const reason = request.failure()?.errorText ?? "";
      if (reason !== "net::ERR_ABORTED") this.problems.push(`${request.url()} failed: ${reason}`);
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
