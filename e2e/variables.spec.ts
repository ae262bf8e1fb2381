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
  await app.stepBy("event");
  await app.expectLines("70");
  await page.getByRole("tab", { name: "Variables" }).click();
  // On the tabs an arrow key goes to the next one.
  await page.getByRole("tab", { name: "Variables" }).blur();
  const values = page.locator(".variables");
  const valueOf = (name: string) =>
    values.locator("tr", { has: page.getByRole("button", { name, exact: true }) }).locator("code");
  const narration = page.locator(".narration");
  const stepBackTo = async (words: RegExp) => {
    for (let told = ""; !words.test(told); told = await narration.innerText()) {
      const before = await narration.innerText();
      await page.keyboard.press("ArrowLeft");
      await expect(narration).not.toHaveText(before, { useInnerText: true });
    }
  };
  await expect(valueOf("balance")).toHaveText("70");
  await stepBackTo(/withdraw\(30\) \(Task-3\) has its turn \(line 5\)/);
  await expect(valueOf("balance")).toHaveText("50");
  await expect(valueOf("b")).toHaveText("100");
  await stepBackTo(/withdraw\(30\) \(Task-3\) lets the others/);
  await expect(valueOf("balance")).toHaveText("100");
  await expect(valueOf("n")).toHaveText("30");
  await expect(values.locator("[data-changed] code")).toHaveText(["30", "100"]);
  await expect(app.code.locator(".inline-values", { hasText: "=" })).toHaveText("n = 30, b = 100");
  app.expectNoProblems();
});
