import fc from "fast-check";
import { expect, test } from "vitest";
import { AXES } from "../../trace/units.ts";
import { LONGEST_LINK } from "../limits.ts";
import { type LinkState, readLink, writeLink } from "./link.ts";

const PLAIN: LinkState = { source: "", example: null, axis: null, speed: null, moment: null };

async function hashOf(link: Partial<LinkState>): Promise<string> {
  const written = await writeLink({ ...PLAIN, ...link });
  if (written.type !== "link") throw new Error("too long");
  return written.hash;
}

test("a link to an example as it is names it, and is short", async () => {
  const hash = await hashOf({ source: null, example: "two-locks" });
  expect(hash).toBe("#example=two-locks");
  expect(await readLink(hash)).toEqual({
    type: "link",
    link: { ...PLAIN, source: null, example: "two-locks" },
  });
});

test("a link says again what was written", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        source: fc.string({ unit: "grapheme", maxLength: 500 }),
        example: fc.option(fc.string({ maxLength: 20 })),
        axis: fc.option(fc.constantFrom(...AXES)),
        speed: fc.option(fc.constantFrom("auto" as const, 0.1, 1, 100)),
        moment: fc.option(fc.nat()),
      }),
      async (link) => {
        expect(await readLink(await hashOf(link))).toEqual({ type: "link", link });
      },
    ),
    { numRuns: 50 },
  );
});

test("an address without a link has none", async () => {
  expect(await readLink("")).toEqual({ type: "none" });
  expect(await readLink("#")).toEqual({ type: "none" });
});

test("a link that lost its end is damaged", async () => {
  const hash = await hashOf({ source: "await asyncio.run(main());\n" });
  for (let length = "#code=".length; length < hash.length; length++) {
    expect(await readLink(hash.slice(0, length))).toEqual({ type: "damaged" });
  }
});

test("a link with an altered character is damaged, or means the same", async () => {
  const source = "async function main() {\n  await asyncio.sleep(1);\n}\n";
  const hash = await hashOf({ source });
  for (let i = "#code=".length; i < hash.length; i++) {
    const altered = hash.slice(0, i) + (hash[i] === "A" ? "B" : "A") + hash.slice(i + 1);
    const read = await readLink(altered);
    // The header of gzip holds a time and the name of a system, which do not matter.
    if (read.type === "link") expect(read.link.source).toBe(source);
    else expect(read).toEqual({ type: "damaged" });
  }
});

test("something else behind the # is damaged, not a program", async () => {
  expect(await readLink("#program=1")).toEqual({ type: "damaged" });
  expect(await readLink("#code=%%%")).toEqual({ type: "damaged" });
});

test("fields that make no sense are left out", async () => {
  const hash = await hashOf({ source: "1" });
  expect(await readLink(`${hash}&axis=round&speed=fast&moment=-1`)).toEqual({
    type: "link",
    link: { ...PLAIN, source: "1" },
  });
});

test("a program that is too long for a link is refused with its length", async () => {
  const source = Array.from({ length: 40_000 }, (_, i) => String((i * 2_654_435_761) % 9_973)).join("");
  const written = await writeLink({ ...PLAIN, source });
  expect(written.type).toBe("tooLong");
  expect(written.type === "tooLong" && written.characters).toBeGreaterThan(LONGEST_LINK);
});

test("a link that unpacks to more than a program could be is refused", async () => {
  const written = await hashOf({ source: " ".repeat(2_000_000) });
  expect(await readLink(written)).toEqual({ type: "damaged" });
});
