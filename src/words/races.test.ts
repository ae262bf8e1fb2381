// A race told in words, in every language: who read, who wrote meanwhile, who wrote in spite of it.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { racesOf } from "../trace/questions/races.ts";
import { Trace } from "../trace/trace.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import type { Language } from "./languages.ts";
import { tellRace } from "./races.ts";

const LOST = "const before = balance; await asyncio.sleep(n); balance = before - n;";
const DECIDED = "if (balance >= n) { await asyncio.sleep(n); balance -= n; }";

async function told(body: string, language: Language, calls = "pay(50), pay(30)") {
  const { log } = await runSource(
    `import * as asyncio from "asyncio";
let balance = 60;
async function pay(n: number) { ${body} }
async function main() { await asyncio.gather(${calls}); }
await asyncio.run(main());`,
    "main.ts",
    { withValues: true },
  );
  const trace = new Trace(log);
  return tellRace(trace, racesOf(trace)[0], wordsIn(language));
}

test("a change that is lost", async () => {
  expect(await told(LOST, "en")).toEqual({
    title: "Race on balance",
    sentence:
      "pay(50) read balance = 60 in line 3; pay(30) made it 30 in line 3; pay(50) wrote 10 in line 3 over it: pay(30)'s change is lost",
    atRead: "60 read, 30 when used: pay(50)",
    atWrite: "10 over 30, which is lost: pay(50)",
  });
  expect((await told(LOST, "ru")).sentence).toBe(
    "pay(50) читает balance = 60 (строка 3); pay(30) записывает 30 (строка 3); pay(50) записывает поверх этого 10 (строка 3): потеряно то, что записал pay(30)",
  );
});

test("a decision by what is no longer so", async () => {
  expect(await told(DECIDED, "en")).toMatchObject({
    sentence:
      "pay(50) read balance = 60 in line 3; pay(30) made it 30 in line 3; pay(50) wrote -20 in line 3 because of what it had read: that was no longer so",
    atWrite: "-20 because of 60, by now 30: pay(50)",
  });
  expect((await told(DECIDED, "ru")).atWrite).toBe("-20 из-за 60, а было уже 30: pay(50)");
});

test("of two calls that were given the same, the other one is said to be another one", async () => {
  expect((await told(LOST, "en", "pay(5), pay(5)")).sentence).toBe(
    "pay(5) read balance = 60 in line 3; another pay(5) made it 55 in line 3; pay(5) wrote 55 in line 3 over it: another pay(5)'s change is lost",
  );
  expect((await told(LOST, "ru", "pay(5), pay(5)")).sentence).toContain(
    "потеряно то, что записал другой вызов pay(5)",
  );
});
