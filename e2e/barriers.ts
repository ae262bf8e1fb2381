// Looks for known barriers in what is on screen: all of them once, and what goes by colours in each of the page's colours.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What the system asks for, and the page follows unless its reader has chosen. */
const OTHER_COLOURS = [
  { colorScheme: "dark", contrast: "no-preference" },
  { colorScheme: "light", contrast: "more" },
] as const;

const AS_IT_WAS = {
  colorScheme: "light",
  contrast: "no-preference",
  reducedMotion: "no-preference",
} as const;

/** Nothing is wrong with the whole page, or with that part of it; its reader must have left the colours to the system. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await expectNoBarriers(page, part);
  for (const colours of OTHER_COLOURS) {
    // A colour that is still on its way is none of the page's.
    await page.emulateMedia({ ...colours, reducedMotion: "reduce" });
    await expectNoBarriers(page, part, ["color-contrast", "link-in-text-block"]);
  }
  await page.emulateMedia(AS_IT_WAS);
}

/** `rules`: only these; else all. */
async function expectNoBarriers(page: Page, part?: string, rules?: string[]): Promise<void> {
  // Monaco's inner parts are its own; that it has a name and can be left is tested with the editor.
  const checker = new AxeBuilder({ page }).exclude(".program-editor:not(.touch)");
  if (part !== undefined) checker.include(part);
  if (rules !== undefined) checker.withRules(rules);
  const { violations } = await checker.analyze();
  const theme = await page.locator("html").getAttribute("data-theme");
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
    `in the colours ${theme}`,
  ).toEqual([]);
}
