// Names and phrases of Python, and what they are here.
import { expect, test } from "vitest";
import { argumentMeant, importMeant, isSnakeCase, keywordArguments, nameMeant } from "./python-habits.ts";
import { builtInMeant, phraseMeant } from "../words/python-names.ts";

test("a name in snake case means the same name in camel case", () => {
  const names = ["create", "createTask", "CreateTask", "gather", "runCoroutineThreadsafe"];
  expect(nameMeant("create_task", names)).toBe("createTask");
  expect(nameMeant("run_coroutine_threadsafe", names)).toBe("runCoroutineThreadsafe");
});

test("a name in the wrong case means the one that exists", () => {
  expect(nameMeant("Sleep", ["sleep", "shield"])).toBe("sleep");
  expect(nameMeant("iscoroutine", ["isCoroutine"])).toBe("isCoroutine");
  expect(nameMeant("task_group", ["TaskGroup"])).toBe("TaskGroup");
});

test("a name that exists, or that nothing resembles, means nothing else", () => {
  expect(nameMeant("sleep", ["sleep", "shield"])).toBeUndefined();
  expect(nameMeant("sleeep", ["sleep"])).toBeUndefined();
  expect(isSnakeCase("create_task")).toBe(true);
  expect(isSnakeCase("_private")).toBe(false);
});

test("Python's own names have their counterparts", () => {
  expect(builtInMeant("print")).toBe("console.log");
  expect(builtInMeant("None")).toBe("null");
  expect(builtInMeant("toString")).toBeUndefined();
});

test("keyword arguments become an options object", () => {
  expect(keywordArguments("return_exceptions=True);")).toEqual({
    length: "return_exceptions=True".length,
    text: "{ returnExceptions: true }",
  });
  expect(keywordArguments('name="a, b", context = ctx )')?.text).toBe('{ name: "a, b", context: ctx }');
  expect(keywordArguments("loop=loop)")?.text).toBe("{ loop }");
});

test("an assignment that is no keyword argument stays one", () => {
  expect(keywordArguments("x = 1;")).toBeUndefined();
  expect(keywordArguments("x == 1)")).toBeUndefined();
  expect(keywordArguments("x = f(1))")).toBeUndefined();
});

test("an import of Python's is an import of a module that exists", () => {
  const modules = ["asyncio", "concurrent.futures"];
  expect(importMeant("import asyncio", modules)).toBe('import * as asyncio from "asyncio";');
  expect(importMeant("import asyncio as aio", modules)).toBe('import * as aio from "asyncio";');
  expect(importMeant("from asyncio import gather, create_task", modules)).toBe(
    'import { gather, createTask } from "asyncio";',
  );
  expect(importMeant("import numpy", modules)).toBeUndefined();
});

test("errors that Python has built in belong to asyncio here", () => {
  expect(builtInMeant("ValueError")).toBe("asyncio.ValueError");
  expect(builtInMeant("raise")).toBe("throw");
});

test("what is no function here is told as a phrase", () => {
  expect(phraseMeant("len")).toBe("list.length");
  expect(phraseMeant("sleep")).toBeUndefined();
});

test("a list in place of several awaitables is spread out", () => {
  const refusal =
    "Argument of type 'Coroutine<void>[]' is not assignable to parameter of type 'Awaitable<unknown>'.";
  expect(argumentMeant("[job(1), job(2)]", refusal)).toBe("job(1), job(2)");
  expect(argumentMeant("tasks", `No overload matches this call.\n${refusal}`)).toBe("...tasks");
  expect(
    argumentMeant("tasks", 'Аргумент типа "Task<void>[]" нельзя назначить типу "Awaitable<void>".'),
  ).toBe("...tasks");
});

test("a function in place of a coroutine is called", () => {
  const refusal =
    "Argument of type '() => Promise<void>' is not assignable to parameter of type 'Coroutine<unknown>'.";
  expect(argumentMeant("job", refusal)).toBe("job()");
  expect(
    argumentMeant('"1"', "Argument of type 'string' is not assignable to parameter of type 'number'."),
  ).toBeUndefined();
});
