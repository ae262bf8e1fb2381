// A fixed sample of random programs, each held against V8; `npm run fuzz:ecmascript` tries any number of others.
import { afterAll, beforeAll, expect, test } from "vitest";
import { compare } from "./compare.ts";

// Programs drop rejected promises on purpose.
const ignore = () => undefined;
let listeners: NodeJS.UnhandledRejectionListener[] = [];

beforeAll(() => {
  listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", ignore);
});

afterAll(() => {
  process.off("unhandledRejection", ignore);
  for (const listener of listeners) process.on("unhandledRejection", listener);
});

test.each([
  ["order", 200],
  ["syntax", 150],
  ["typescript", 150],
] as const)(
  "random programs about %s print what they print in V8",
  { timeout: 60_000 },
  async (about, count) => {
    const differences = [];
    for (let seed = 1; seed <= count; seed++) {
      const difference = await compare(about, seed);
      if (difference !== null) differences.push(difference);
    }
    expect(differences).toEqual([]);
  },
);
