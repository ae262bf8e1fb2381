import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ColoredPiece, coloredLines } from "./code-colors.ts";

const told = (line: readonly ColoredPiece[]) => line.map(({ color, text }) => `${color}:${text}`);

test("what the editor would colour is coloured, and nothing is lost", () => {
  expect(
    coloredLines('const x = /a"b/u; // odd\nawait f(`a ${b + 1} c`, Foo, 1.5e3, "s");').map(told),
  ).toEqual([
    ["keyword:const", "text: x = ", 'string:/a"b/u', "text:; ", "comment:// odd"],
    [
      "keyword:await",
      "text: f(",
      "string:`a ",
      "text:${b + ",
      "number:1",
      "text:}",
      "string: c`",
      "text:, ",
      "type:Foo",
      "text:, ",
      "number:1.5e3",
      "text:, ",
      'string:"s"',
      "text:);",
    ],
  ]);
});

test("any text keeps its lines, however wrong it is", () => {
  const texts = [
    "",
    "\n",
    "`open ${",
    "/* open\n",
    "'open\nx",
    "a\r\nb\rc",
    "} }`",
    "#!/bin/x\n@",
    "é\u2028b",
  ];
  for (const text of texts) {
    const lines = coloredLines(text).map((line) => line.map((piece) => piece.text).join(""));
    expect(lines).toEqual(text.split(/\r\n|[\n\r]/));
  }
});

test("every example, and what is too long to be coloured, is whole", () => {
  const folder = new URL("../../examples/", import.meta.url);
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
  for (const source of [...examples, examples.join("").repeat(4)]) {
    const lines = coloredLines(source).map((line) => line.map(({ text }) => text).join(""));
    expect(lines.join("\n")).toBe(source);
  }
});
