import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { embedCode, isWithin, readEmbedding } from "./embedding.ts";
import { THEMES } from "./preferences.ts";

test("a page that nobody asked to be embedded stands alone", () => {
  expect(readEmbedding("")).toBeNull();
  expect(readEmbedding("?trace=a.trace")).toBeNull();
});

test("what makes sense of a wish is granted, and the rest is left", () => {
  const { wishes, choices } = readEmbedding("?embed=play,nonsense,code&theme=dark&lang=ru")!;
  expect([...wishes]).toEqual(["code", "play"]);
  expect(choices).toEqual({ theme: "dark", language: "ru" });
  expect(readEmbedding("?embed&theme=pink&lang=xx")).toEqual({ wishes: new Set(), choices: {} });
});

test("a page is within another only if there is one around it", () => {
  const alone: { parent: Window } = { parent: null as never };
  alone.parent = alone as never;
  expect(isWithin(alone)).toBe(false);
  expect(isWithin({ parent: {} as Window })).toBe(true);
});

test("the code for authors is loaded when it is seen, and nothing in it can leave its quotes", () => {
  expect(embedCode("https://example.org/loop/?trace=x#example=gather&axis=steps", 'A "race" & more')).toBe(
    '<iframe src="https://example.org/loop/?embed=code#example=gather&amp;axis=steps" title="A &quot;race&quot; &amp; more" loading="lazy" style="width: 100%; height: 420px; border: 0"></iframe>',
  );
});

test("a link's colours and language become those of the figure", () => {
  const link = "https://example.org/#example=gather&theme=dark&lang=ru&hide=1";
  expect(embedCode(link, "", ["edit", "plain"])).toContain(
    'src="https://example.org/?embed=edit,plain&amp;theme=dark&amp;lang=ru#example=gather&amp;hide=1"',
  );
  expect(embedCode("https://example.org/#example=gather", "", [])).toContain("?embed#example=gather");
});

test("the frames of the deck for Slidev are figures of examples, and the one that authors are shown is among them", () => {
  const urls = (text: string) =>
    Array.from(text.matchAll(/^layout: iframe[\w-]*\nurl: (\S+)$/gm), ([, url]) => url);
  const deck = urls(readFileSync("public/authors/slides.md", "utf8"));
  expect(deck).toHaveLength(2);
  for (const url of deck) {
    const { search, hash } = new URL(url);
    const { wishes, choices } = readEmbedding(search)!;
    // All of what is wished is granted.
    expect([...wishes].join(",")).toBe(new URLSearchParams(search).get("embed"));
    expect(THEMES).toContain(choices.theme);
    expect(existsSync(`examples/${new URLSearchParams(hash.slice(1)).get("example")}.ts`)).toBe(true);
  }
  const [shown] = urls(readFileSync("EMBEDDING.md", "utf8"));
  expect(deck).toContain(shown);
});
