import { expect, test } from "vitest";
import { declarations } from "../../python/types/declarations.ts";
import { plainChecks } from "./plain-checks.ts";
import { ProgramChecker } from "./program-checker.ts";

test("a program is checked anew as it is changed: its syntax, its types, and what nobody awaits", async () => {
  const libraries = Object.fromEntries(
    declarations.map(({ path, text }) => [`file:///types/${path}`, { content: text, version: 1 }]),
  );
  const check = plainChecks(ProgramChecker, libraries);
  const found = async (id: number, source: string) => {
    const { problems, missing, ...rest } = await check({ id, source });
    expect(rest).toEqual({ id });
    return [
      ...problems.map(({ start, end, isError, text }) => [source.slice(start, end), isError, text]),
      ...missing.map(({ start, end, dropped }) => [source.slice(start, end), dropped]),
    ];
  };
  const begin = 'import * as asyncio from "asyncio";\n';
  expect(await found(1, `${begin}const wrong: number = "";\nasyncio.sleep(1);\n`)).toEqual([
    ["wrong", true, "Type 'string' is not assignable to type 'number'."],
    ["asyncio.sleep(1)", "coroutine"],
  ]);
  expect(await found(2, `${begin}const right = (;\nasyncio.sleep(1);\n`)).toEqual([
    [";", true, "Expression expected."],
  ]);
  expect(await found(3, `${begin}await asyncio.sleep(1);\n`)).toEqual([]);
});
