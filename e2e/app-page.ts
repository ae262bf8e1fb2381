// Uses the product's own page for its tests.
import { expect, type Locator, type Page } from "@playwright/test";
import { LoopscopePage } from "./page.ts";

export class AppPage extends LoopscopePage {
  /** Else a page on a busy machine may be opened before it is told what its reader has chosen. */
  private readonly prepared: Promise<unknown>;
  readonly code: Locator;
  readonly runButton: Locator;
  /** Its text is the axis that is shown. */
  readonly axis: Locator;
  readonly stopButton: Locator;
  readonly status: Locator;
  readonly clock: Locator;
  readonly timeline: Locator;
  readonly output: Locator;
  readonly details: Locator;
  readonly problemList: Locator;
  readonly notice: Locator;
  readonly outcome: Locator;

  /** Unless a test is about it, no recorded run plays when the page opens: it begins with Run; and no lesson asks before that. */
  constructor(page: Page, { playsExamples = false, asksFirst = false } = {}) {
    super(page);
    this.prepared = page.addInitScript(keepStill, { playsExamples, asksFirst });
    this.code = page.getByRole("region", { name: "Program", exact: true });
    this.runButton = page.getByRole("banner").getByRole("button", { name: "Run", exact: true });
    this.stopButton = page.getByRole("banner").getByRole("button", { name: "Stop", exact: true });
    this.status = page.locator(".run-status");
    this.axis = page.getByRole("button", { name: /^Axis:/ });
    this.clock = page.locator(".clock");
    this.timeline = page.getByRole("region", { name: "Timeline" });
    this.output = page.getByRole("region", { name: "Output" });
    this.details = page.locator(".details-pane");
    this.problemList = page.getByRole("region", { name: "Problems in the program" });
    this.notice = page.locator(".notice");
    this.outcome = page.locator(".outcome");
  }

  /** Opens the page and waits for the editor. */
  override async open(address = "./"): Promise<void> {
    await this.prepared;
    await super.open(address);
    // Loading the editor is most of what a page does; the machine may have other work.
    await expect(this.code.locator(".view-lines, .cm-content")).toBeVisible();
  }

  /** From now on the browser has a program that the reader wrote on an earlier visit. */
  async keepDraft(source: string): Promise<void> {
    await this.page.addInitScript((draft) => {
      // Neither the sandbox's frame nor an empty page has any storage.
      if (window === top && location.protocol === "http:")
        localStorage.setItem("loopscope.document.draft", JSON.stringify({ source: draft }));
    }, source);
  }

  async openDraft(source: string): Promise<void> {
    await this.keepDraft(source);
    await this.open();
  }

  /** Goes by steps of that size from now on. */
  async stepBy(size: "event" | "line" | "await" | "print"): Promise<void> {
    await this.page.getByRole("button", { name: /^Steps go by/ }).click();
    await this.page.getByRole("menuitemradio", { name: new RegExp(`^${size}:`) }).click();
    await this.page.keyboard.press("Escape");
  }

  /** By what its menu says first of it. */
  async chooseAxis(name: string): Promise<void> {
    await this.axis.click();
    await this.page.getByRole("menuitemradio", { name: new RegExp(`^${name}:`) }).click();
  }

  /** Runs the program and shows its end. */
  async runToEnd(): Promise<void> {
    await this.runButton.click();
    await expect(this.status).not.toHaveText("Compiling");
    await this.page.keyboard.press("End");
    await expect(this.status).toHaveText(/Finished|Ended with an error|Waits for ever/);
  }

  /** Presses Stop, and says how many frames the page drew before it showed that the run is over: it waits for nothing else. */
  framesToStop(): Promise<number> {
    return this.stopButton.evaluate(async (button: HTMLElement) => {
      const isOver = () => document.querySelector(".run-status")!.textContent.startsWith("Stopped");
      button.click();
      for (let frames = 0; ; frames++) {
        if (isOver()) return frames;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
  }

  /** The lines on the console that are in view. */
  lines(): Promise<string[]> {
    return this.output.locator(".line-text").allTextContents();
  }

  async expectLines(...lines: (string | RegExp)[]): Promise<void> {
    await expect(this.output.locator(".line-text")).toHaveText(lines);
  }

  /** Puts another text in the place of the first one like it in the program, as a reader would. */
  async replaceInProgram(text: string, by: string): Promise<void> {
    await this.code.locator(".view-lines").click();
    await this.page.keyboard.press("Control+f");
    const find = this.page.locator(".find-widget textarea").first();
    await find.fill(text);
    await find.press("Enter");
    await find.press("Escape");
    await this.page.keyboard.type(by);
  }

  /** Writes another program in the place of the one in the editor. */
  async write(source: string): Promise<void> {
    await this.code.locator(".view-lines").click();
    await this.page.keyboard.press("Control+a");
    if (source.split("\n").length < LONG_LINES) await this.page.keyboard.insertText(source);
    else await this.page.evaluate(paste, source);
  }

  /** The whole text of the program as the editor has it. */
  async source(): Promise<string> {
    const lines = await this.code.locator(".view-line").allTextContents();
    return lines.join("\n").replaceAll("\u00a0", " ");
  }

  /** Nothing is left to be drawn, and the page has taken the place of its front. */
  async settled(): Promise<void> {
    await expect(this.page.locator("html[data-idle]")).toHaveCount(1);
    await expect(this.page.locator(".front")).toHaveCount(0);
  }
}

/** Text that is typed comes to the editor line by line, which takes minutes for thousands; what is pasted comes at once. */
const LONG_LINES = 200;

function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  document.activeElement!.dispatchEvent(event);
}

/** Runs in the page before anything else: what the reader would choose in the settings. */
function keepStill(choices: { readonly playsExamples: boolean; readonly asksFirst: boolean }): void {
  // Neither the sandbox's frame nor an empty page has any storage, and some tests close it.
  if (window !== top || location.protocol !== "http:") return;
  try {
    const key = "loopscope.preferences";
    const chosen = JSON.parse(localStorage.getItem(key) ?? "{}") as object;
    localStorage.setItem(key, JSON.stringify({ ...choices, ...chosen }));
  } catch {
    // Then the example plays.
  }
}
