import { describe, expect, test } from "vitest";
import { FIRST_EXAMPLE } from "../document.ts";
import { EXAMPLES, exampleNamed, nearestExample } from "./examples.ts";
import { en } from "../../words/messages/en/index.ts";
import { pythonModuleOf } from "../run/semantics.ts";

test("there is an example to begin with", () => {
  expect(exampleNamed(FIRST_EXAMPLE)).toBeDefined();
});

test("no two examples have the same place in the menu", () => {
  expect(new Set(EXAMPLES.map(({ order }) => order)).size).toBe(EXAMPLES.length);
});

describe.each(EXAMPLES)("$name", ({ group, source, python, beside }) => {
  test("belongs to a group that has a name", () => {
    expect(Object.keys(en.examples.groups)).toContain(group);
  });

  test("has a program, and its Python original if it has Python's semantics", () => {
    expect(source.trim()).not.toBe("");
    expect(python === null).toBe(pythonModuleOf(source) === null);
    expect(python?.trim()).not.toBe("");
  });

  test("has nothing beside it that does not exist", () => {
    if (beside !== null) expect(exampleNamed(beside)).toBeDefined();
  });
});

test("the nearest example uses what a program uses, whatever it is written in", () => {
  expect(
    nearestExample("import asyncio\nasyncio.run(main())\nasyncio.gather(a(), b())\nasyncio.sleep(1)").name,
  ).toBe("gather");
  expect(nearestExample("asyncio.wait_for(work(), timeout=1)").source).toContain("asyncio.waitFor(");
  expect(nearestExample("print(1)").name).toBe(FIRST_EXAMPLE);
});
