// Uses the gallery's page, on which the timeline is tested, and says what a test wants to know of a picture.
import { expect, type Locator } from "@playwright/test";
import type { Gallery } from "./harness/gallery.ts";
import { LoopscopePage } from "./page.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class TimelinePage extends LoopscopePage {
  /** Opens the gallery with these traces. */
  async show(only: string, options: Readonly<Record<string, string>> = {}): Promise<void> {
    const query = new URLSearchParams({ only, ...options });
    await this.open(`../harness/gallery.html?${query}`);
    await this.isIdle();
  }

  async isIdle(): Promise<void> {
    await this.page.waitForSelector("html[data-idle]");
  }

  get plot(): Locator {
    return this.page.locator(".timeline-plot").first();
  }

  get axis(): Locator {
    return this.page.locator(".timeline-axis").first();
  }

  get live(): Locator {
    return this.page.locator("[aria-live]").first();
  }

  get labels(): Locator {
    return this.page.getByRole("tree").first().getByRole("treeitem");
  }

  /** The last thing that the timeline told its owner. */
  async told(): Promise<Gallery["told"][number] | undefined> {
    return this.page.evaluate(() => gallery.told.at(-1));
  }

  /** Where the user last moved the playhead. */
  async soughtSeconds(): Promise<number> {
    const told = await this.told();
    return told?.type === "seek" ? told.seconds : Number.NaN;
  }

  /** Selects span number `index` of a lane, by the lane's name; gives where it is on screen. */
  async select(name: string, index: number): Promise<Box> {
    await this.page.evaluate(
      ([wanted, change]) => {
        const [{ trace, timeline }] = gallery.pictures;
        const lane = trace.lanes.find((candidate) => candidate.name === wanted)!;
        timeline.select({ lane: lane.id, event: lane.changes[change] });
      },
      [name, index] as const,
    );
    await this.isIdle();
    return (await this.page.locator(".timeline-selection").first().boundingBox())!;
  }

  async deselect(): Promise<void> {
    await this.page.evaluate(() => gallery.pictures[0].timeline.select(null));
    await this.isIdle();
  }

  /** The middle of a tick of the axis; null if there is no such tick. */
  async tick(text: string): Promise<number | null> {
    const tick = this.axis.locator(".tick", { hasText: new RegExp(`^${text}$`) });
    if ((await tick.count()) === 0) return null;
    const box = (await tick.locator("line").boundingBox())!;
    return box.x;
  }

  /** The colour of a pixel of the picture, as "r,g,b". */
  async colourAt(x: number, y: number): Promise<string> {
    const box = (await this.plot.boundingBox())!;
    return this.page.evaluate(
      ([left, top]) => {
        const canvas = document.querySelector<HTMLCanvasElement>(".timeline-canvas")!;
        const pen = canvas.getContext("2d")!;
        return pen
          .getImageData(left * devicePixelRatio, top * devicePixelRatio, 1, 1)
          .data.slice(0, 3)
          .join(",");
      },
      [x - box.x, y - box.y] as const,
    );
  }

  async expectTold(expected: Partial<Gallery["told"][number]>): Promise<void> {
    await expect.poll(() => this.told()).toMatchObject(expected);
  }
}
