import { expect, test } from "vitest";
import { pythonModuleOf } from "./semantics.ts";

test.each([
  ['import * as asyncio from "asyncio";', "asyncio"],
  ["import { run,\n  gather } from 'asyncio'", "asyncio"],
  ['import "time";', "time"],
  ['import { a } from "b";\nimport threading from "threading";', "threading"],
  ["console.log(1);", null],
  ['// import * as asyncio from "asyncio";', null],
  ['/*\nimport * as asyncio from "asyncio";\n*/', null],
  ['const text = "import";\nconst more = "asyncio";', null],
  ['import * as asyncio from "asynci', null],
])("%s", (source, module) => {
  expect(pythonModuleOf(source)).toBe(module);
});
