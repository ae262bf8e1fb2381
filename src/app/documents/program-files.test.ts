// Programs in files: as they are, and in lessons.
import { expect, test, vi } from "vitest";
import { isBesideLesson, isProgramFile, programIn, textIn } from "./program-files.ts";

test("what is a program is told by the end of its name", () => {
  for (const name of ["a.ts", "a.mts", "b.JS", "c.tsx", "lesson.md"]) expect(isProgramFile(name)).toBe(true);
  for (const name of ["a.trace", "a.trace.json", "a.json.gz", "ts"]) expect(isProgramFile(name)).toBe(false);
});

test("a TypeScript file is a program as it is, but for what editors on Windows add", () => {
  expect(programIn("a.ts", "\uFEFFone;\r\ntwo;\r\n")).toEqual({ name: "a.ts", source: "one;\ntwo;\n" });
});

test("of a lesson the first block of code is the program; one in another language is none", () => {
  const lesson = [
    "# Lesson",
    "```python",
    "print(1)",
    "```",
    "````ts title=x",
    "const fence = `",
    "```",
    "`;",
    "````",
    "```ts",
    "second();",
    "```",
  ].join("\n");
  expect(programIn("lesson.md", lesson)).toEqual({
    name: "lesson.ts",
    source: "const fence = `\n```\n`;\n",
  });
  expect(programIn("lesson.md", "~~~TypeScript\nx();\n~~~\n")?.source).toBe("x();\n");
  expect(programIn("lesson.md", "# No code\n")).toBeNull();
});

test("a lesson may be about a program in Python, in it or beside it", () => {
  expect(programIn("lesson.md", "```python\nprint(1)\n```\n")).toEqual({
    name: "lesson.py",
    source: "print(1)\n",
  });
  expect(isBesideLesson("coffee.py", "coffee.md")).toBe(true);
  expect(isBesideLesson("coffee.ts", "coffee.md")).toBe(true);
  expect(isBesideLesson("coffee.md", "coffee.md")).toBe(false);
  expect(isBesideLesson("tea.ts", "coffee.md")).toBe(false);
});

test("a program in Python is a program, and what only ends like one is none", () => {
  expect(isProgramFile("gather.py")).toBe(true);
  expect(programIn("gather.py", "import asyncio\n")).toEqual({
    name: "gather.py",
    source: "import asyncio\n",
  });
});

test("only a text that the editor can show is read, and what is too large is not even read", async () => {
  expect(await textIn(new Blob(["const a = 1;\n"]))).toBe("const a = 1;\n");
  expect(await textIn(new Blob(["\0\0PNG"]))).toBeNull();
  expect(await textIn(new Blob(["x".repeat(1_000_001)]))).toBeNull();
  const read = vi.fn<() => Promise<string>>();
  expect(await textIn({ size: 50_000_000, text: read })).toBeNull();
  expect(read).not.toHaveBeenCalled();
  // As a folder that is called x.ts.
  expect(await textIn({ size: 4_096, text: () => Promise.reject(new Error("NotFoundError")) })).toBeNull();
});
