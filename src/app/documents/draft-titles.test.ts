import { expect, test } from "vitest";
import { titleOf } from "./draft-titles.ts";

test.each([
  ["", ""],
  ["\n  \n", ""],
  ["// Two cooks and one stove\nawait 1;", "Two cooks and one stove"],
  ["/* Two cooks\n * and one stove */", "Two cooks"],
  ["/**\n * Two cooks\n */\nfoo();", "Two cooks"],
  ['import * as asyncio from "asyncio";\n\n// Who is first?\nasync function main() {}', "Who is first?"],
  [
    'import * as asyncio from "asyncio";\n\nasync function main(a: number) {\n  // no title\n}',
    "async function main(a: number)",
  ],
  ["export const brew = async (cup: string) => {\n}", "const brew = async (cup: string)"],
  ["// @ts-nocheck\n// ------\nclass Cook {}", "class Cook"],
  ["console.log(1);\n// said too late\n", "console.log(1);"],
  ['import "asyncio";', 'import "asyncio";'],
])("%j is called %j", (source, title) => {
  expect(titleOf(source)).toBe(title);
});

test("a title is not longer than a line of the list", () => {
  expect(titleOf(`// ${"word ".repeat(50)}`)).toHaveLength(80);
});
