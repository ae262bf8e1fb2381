import fc from "fast-check";
import { expect, test } from "vitest";
import { ASKED_KINDS } from "../../lessons/asked-kinds.ts";
import { AXES } from "../../trace/units.ts";
import { LANGUAGES } from "../../words/languages.ts";
import { LONGEST_LINK } from "../limits.ts";
import { THEMES } from "../preferences.ts";
import { type LinkState, PLAIN_LINK, readLink, writeLink } from "./link.ts";
import { OLD_LINKS } from "./old-links.ts";

const PLAIN: LinkState = { source: "", ...PLAIN_LINK };

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
        lesson: fc.option(fc.string({ unit: "grapheme", maxLength: 500 })),
        example: fc.option(fc.stringMatching(/^[\w-]{1,20}$/)),
        axis: fc.option(fc.constantFrom(...AXES)),
        speed: fc.option(fc.constantFrom("auto" as const, 0.1, 1, 100)),
        clock: fc.option(fc.constantFrom("virtual" as const, "real" as const)),
        moment: fc.option(fc.nat()),
        lane: fc.option(fc.nat()),
        zoom: fc.option(
          fc
            .tuple(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 1e9 }))
            .map(([from, length]) => ({ fromUnit: from / 1e6, toUnit: (from + length) / 1e6 })),
        ),
        seed: fc.option(fc.nat()),
        schedule: fc.option(fc.stringMatching(/^v1_[\w.-]{0,40}$/)),
        theme: fc.option(fc.constantFrom(...THEMES)),
        language: fc.option(fc.constantFrom(...LANGUAGES)),
        isOnStage: fc.boolean(),
        isAnswerHidden: fc.boolean(),
        ask: fc.option(fc.constantFrom(...ASKED_KINDS)),
        order: fc.option(fc.nat()),
      }),
      async (link) => {
        const hash = await hashOf(link);
        expect(hash).toMatch(/^#[A-Za-z0-9_\-.=&]*$/);
        expect(await readLink(hash)).toEqual({ type: "link", link });
      },
    ),
    { numRuns: 50 },
  );
});

test("an address without a link has none", async () => {
  expect(await readLink("")).toEqual({ type: "none" });
  expect(await readLink("#")).toEqual({ type: "none" });
});

const PROGRAM = "async function main() {\n  await asyncio.sleep(1);\n}\nawait asyncio.run(main());\n";

test("a link that lost its end is damaged", async () => {
  const hash = await hashOf({ source: PROGRAM });
  for (let length = "#p1=".length; length < hash.length; length++) {
    expect(await readLink(hash.slice(0, length))).toEqual({ type: "damaged" });
  }
});

test("a link with an altered character is damaged, or means the same", async () => {
  for (const hash of [await hashOf({ source: PROGRAM }), OLD_LINKS[0].hash]) {
    const read = await readLink(hash);
    for (let i = hash.indexOf("=") + 1; i < hash.length; i++) {
      const altered = hash.slice(0, i) + (hash[i] === "A" ? "B" : "A") + hash.slice(i + 1);
      // Some bits at the end of a text, and of gzip's header, do not matter.
      expect([read, { type: "damaged" }]).toContainEqual(await readLink(altered));
    }
  }
});

/** `npm run fuzz:links` takes many more. */
const MUTATIONS = Number(process.env.LINK_MUTATIONS ?? 500);

test(
  "whatever comes of a link on its way is a program or a damaged link, and never an error",
  async () => {
    const letters = fc.constantFrom(...Array.from("AZaz09_-.=&%#+ ё\u{1f600}"));
    const link = fc.constantFrom(...OLD_LINKS.map(({ hash }) => hash));
    await fc.assert(
      fc.asyncProperty(
        link,
        fc.nat(),
        fc.nat(9),
        fc.array(letters, { maxLength: 4 }),
        async (hash, at, cut, put) => {
          const from = at % hash.length;
          const read = await readLink(hash.slice(0, from) + put.join("") + hash.slice(from + cut));
          expect(["link", "damaged", "later", "none"]).toContain(read.type);
          // What is altered is not told from what is meant by a length alone.
          if (read.type === "link" && read.link.source !== null)
            expect(OLD_LINKS.map(({ link }) => link.source)).toContain(read.link.source);
        },
      ),
      { numRuns: MUTATIONS },
    );
  },
  // Patience for a busy machine: each takes a millisecond.
  120_000 + 20 * MUTATIONS,
);

test("every link that was ever written is read as it was meant", async () => {
  for (const { hash, link } of OLD_LINKS) {
    expect(await readLink(hash)).toEqual({ type: "link", link: { ...PLAIN, source: null, ...link } });
  }
});

test("something else behind the # is damaged, not a program", async () => {
  expect(await readLink("#program=1")).toEqual({ type: "damaged" });
  expect(await readLink("#code=%%%")).toEqual({ type: "damaged" });
  expect(await readLink("#p99=abc&axis=time")).toEqual({ type: "later" });
  expect(await readLink("#program")).toEqual({ type: "none" });
});

test("fields that make no sense, or that only later versions know, are left out", async () => {
  const hash = await hashOf({ source: "1" });
  const nonsense =
    "axis=round&speed=fast&moment=-1&zoom=3-2&seed=x&schedule=3@7&theme=pink&lang=xx&stage=yes&hide=&later=1";
  expect(await readLink(`${hash}&${nonsense}`)).toEqual({
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
