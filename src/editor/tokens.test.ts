// The editor's colours can be read: contrast as WCAG 2 computes it.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The tokens of a theme; where the page's own colour would be taken, the one that stands beside it. */
function tokensOf(theme: string): Tokens {
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)![1];
  const tokens = block.matchAll(/--editor-([\w-]+): (?:var\([\w-]+, )?(#\w+)\)?;/g);
  return new Map(Array.from(tokens, ([, name, color]) => [name, color]));
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const CODE = ["text", "quiet", "keyword", "string", "number", "type"];
const GROUNDS = ["background", "current", "running-line"];

/** Text, and what it stands on. */
const PAIRS = [
  ...CODE.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ["text", "selection"],
  ["text", "match"],
  ["text", "panel"],
  ["on-accent", "accent"],
  ["error", "background"],
  ["warning", "background"],
  ["suspended-text", "suspended-fill"],
  ["race", "background"],
] as const;

for (const [theme, least] of [
  ["light", 4.5],
  ["dark", 4.5],
  ["contrast", 7],
] as const) {
  test(`every text of the theme "${theme}" has a contrast of at least ${least}`, () => {
    const tokens = tokensOf(theme);
    const weak = PAIRS.map(([text, ground]) => ({
      text,
      ground,
      contrast: contrast(tokens.get(text)!, tokens.get(ground)!),
    })).filter((pair) => pair.contrast < least);
    expect(weak).toEqual([]);
  });

  test(`every sign of the theme "${theme}" has a contrast of at least 3`, () => {
    const tokens = tokensOf(theme);
    for (const sign of ["running", "highlight", "suspended-text"]) {
      expect(contrast(tokens.get(sign)!, tokens.get("background")!)).toBeGreaterThan(3);
    }
  });
}

test("the themes have the same tokens", () => {
  const names = (theme: string) => [...tokensOf(theme).keys()];
  expect(names("dark")).toEqual(names("light"));
  expect(names("contrast")).toEqual(names("light"));
});
