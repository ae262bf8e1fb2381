import { expect, test } from "vitest";
import { embedCode, isWithin, readEmbedding } from "./embedding.ts";

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
