// A race is marked in the program and in the picture, told in words, and leads to its moments.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

test("the race on a balance is seen: the old read and the lost write, in the program and in the picture", async ({
  page,
}) => {
  const app = new AppPage(page);
  await app.open("./#example=race-on-a-balance");
  await app.runToEnd();
  await app.settled();

  await expect(app.code.locator(".race-place")).toHaveCount(2);
  await expect(app.code.locator(".race-tag").filter({ hasText: /./ })).toHaveText([
    '100 read, 70 when used: withdraw("Alice", 50)',
    '50 over 70, which is lost: withdraw("Alice", 50)',
  ]);

  // Where the picture has the colour of races; a sign explains itself.
  const spots = await app.timeline
    .locator("canvas")
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const probe = document.createElement("canvas").getContext("2d")!;
      probe.fillStyle = getComputedStyle(canvas).getPropertyValue("--lane-race");
      probe.fillRect(0, 0, 1, 1);
      const wanted = probe.getImageData(0, 0, 1, 1).data.join();
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d")!;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      const found: { x: number; y: number }[] = [];
      for (let i = 0; i < data.length; i += 4)
        if (data.subarray(i, i + 4).join() === wanted)
          found.push({ x: (i / 4) % canvas.width, y: Math.floor(i / 4 / canvas.width) });
      return found.sort((a, b) => a.x - b.x);
    });
  expect(spots.length).toBeGreaterThan(50);
  const [box, first] = [(await app.timeline.locator("canvas").first().boundingBox())!, spots[0]];
  await page.mouse.move(box.x + first.x, box.y + first.y);
  const tooltip = page.locator(".timeline-tooltip");
  await expect(tooltip).toContainText("Race on balance");
  await expect(tooltip).toContainText('withdraw("Bob", 30)\'s change is lost');
  await expect(tooltip).toContainText("is out of date");

  const card = page.locator(".end-card .race");
  await expect(card).toContainText('withdraw("Alice", 50) read balance = 100 in line 6');
  await card.getByRole("button", { name: "Go to the write in between" }).click();
  await expect(app.clock).toContainText("3.000");
  await expect(page.getByRole("heading", { name: 'withdraw("Bob", 30) (Task-3)' })).toBeVisible();
  // Alice has not written yet at this moment.
  await expect(app.code.locator(".race-place")).toHaveCount(0);
  await expect(page.locator(".race")).toContainText("change is lost");
  app.expectNoProblems();
});

test("with a lock from the read to the write there is nothing to mark", async ({ page }) => {
  const app = new AppPage(page);
  await app.openDraft(`import * as asyncio from "asyncio";
const lock = new asyncio.Lock();
let balance = 100;
async function withdraw(n: number) {
  await lock.acquire();
  const before = balance;
  await asyncio.sleep(1);
  balance = before - n;
  lock.release();
}
async function main() {
  await asyncio.gather(withdraw(50), withdraw(30));
  console.log(balance);
}
await asyncio.run(main());
`);
  await app.runToEnd();
  await app.expectLines("20");
  await expect(page.locator(".end-card")).toContainText("3 tasks in 2 s");
  await expect(page.locator(".race, .race-place")).toHaveCount(0);
  app.expectNoProblems();
});
