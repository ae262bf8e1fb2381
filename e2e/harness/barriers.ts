// Looks for what bars somebody from the page, or from a part of it: by all rules that axe knows, or by those of colour.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What another theme can break; a page that passed all rules in one theme needs no more in the next. */
const COLOR_RULES = ["color-contrast", "link-in-text-block"];

/** `part` is a selector. */
export async function expectNoBarrier(
  page: Page,
  { part = "html", isAboutColor = false }: { readonly part?: string; readonly isAboutColor?: boolean } = {},
): Promise<void> {
  const axe = new AxeBuilder({ page })
    .include(part)
    // Monaco's inner parts are its own; that it has a name and can be left is tested with the editor.
    .exclude(".program-editor");
  const { violations } = await (isAboutColor ? axe.withRules(COLOR_RULES) : axe).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
  ).toEqual([]);
}
