// The values of variables at the playhead: in a view, and behind the line at which a lane stands.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

const RACE = `import * as asyncio from "asyncio";
let balance = 100;
async function withdraw(n: number) {
  const b = balance;
  await asyncio.sleep(0);
  balance = b - n;
}
async function main() {
  await asyncio.gather(withdraw(50), withdraw(30));
  console.log(balance);
}
await asyncio.run(main());
`;

test("the race on a balance: both read 100, and the second overwrites what the first wrote", async ({
  page,
}) => {
  const app = new AppPage(page);
  await app.openDraft(RACE);
  await app.runToEnd();
  await app.expectLines("70");
  await page.getByRole("tab", { name: "Variables" }).click();
  const values = page.locator(".variables");
  await expect(values).toContainText("balance70");
  // Back to where the second of the two has read.
  const inline = app.code.locator(".inline-values");
  for (let i = 0; i < 60 && !(await values.innerText()).includes("30"); i++)
    await page.keyboard.press("ArrowLeft");
  await expect(values.locator("tr", { hasText: "balance" })).toContainText("50");
  for (let i = 0; i < 60 && !(await values.innerText()).includes("100\n"); i++)
    await page.keyboard.press("ArrowLeft");
  await expect(values.locator("tr", { hasText: "balance" })).toContainText("100");
  await expect(values).toContainText("b");
  await expect(inline.first()).toBeVisible();
  app.expectNoProblems();
});
