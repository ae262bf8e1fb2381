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

test("Python has its own colours", () => {
  expect(
    coloredLines(
      'async def f(x):  # it\'s\n    """Two\n    lines"""\n    return rb"a\\"b" + x1 * 0x1F // 2 if self else None',
      true,
    ).map(told),
  ).toEqual([
    ["keyword:async", "text: ", "keyword:def", "text: f(x):  ", "comment:# it's"],
    ["text:    ", 'string:"""Two'],
    ['string:    lines"""'],
    [
      "text:    ",
      "keyword:return",
      "text: ",
      'string:rb"a\\"b"',
      "text: + x1 * ",
      "number:0x1F",
      "text: // ",
      "number:2",
      "text: ",
      "keyword:if",
      "text: ",
      "keyword:self",
      "text: ",
      "keyword:else",
      "text: ",
      "keyword:None",
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
    for (const isPython of [false, true]) {
      const lines = coloredLines(text, isPython).map((line) => line.map((piece) => piece.text).join(""));
      expect(lines).toEqual(text.split(/\r\n|[\n\r]/));
    }
  }
});

test("every example, and what is too long to be coloured, is whole", () => {
  const folder = new URL("../../examples/", import.meta.url);
  const examples = readdirSync(folder)
    .filter((name) => /\.(?:ts|py)$/.test(name))
    .map((name) => ({ source: readFileSync(new URL(name, folder), "utf8"), isPython: name.endsWith(".py") }));
  const all = examples
    .map(({ source }) => source)
    .join("")
    .repeat(4);
  for (const { source, isPython } of [
    ...examples,
    { source: all, isPython: false },
    { source: all, isPython: true },
  ]) {
    const lines = coloredLines(source, isPython).map((line) => line.map(({ text }) => text).join(""));
    expect(lines.join("\n")).toBe(source);
  }
});
