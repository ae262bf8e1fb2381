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

test("200 random programs print in V8's order", { timeout: 60_000 }, async () => {
  const differences = [];
  for (let seed = 1; seed <= 200; seed++) {
    const difference = await compare(seed);
    if (difference !== null) differences.push(difference);
  }
  expect(differences).toEqual([]);
});
