// What a Python program becomes prints what Python prints, and is what somebody would write.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { typescriptOf } from "./to-typescript.ts";

/** Programs in Python, and what CPython 3.13 prints for them. */
const snippets = new URL("./snippets/", import.meta.url);
const names = readdirSync(snippets)
  .filter((file) => file.endsWith(".py"))
  .map((file) => file.replace(/\.py$/, ""));

const textOf = (file: string): string => readFileSync(new URL(file, snippets), "utf8");

test.each(names)("%s", async (name) => {
  const { text, notUnderstood } = typescriptOf(textOf(`${name}.py`))!;
  expect(notUnderstood).toBe(0);
  const { stdout, stderr } = await runSource(text);
  expect(stderr).toBe("");
  expect(stdout).toBe(textOf(`${name}.out`));
});

test("it reads as if it had been written here", () => {
  const python = `import asyncio

# Says it twice.
async def say(word: str, times=2):
    for _ in range(times):
        print(f"{word}!")
        await asyncio.sleep(0.5)

async def main():
    try:
        results = await asyncio.gather(say("a"), say("b"), return_exceptions=True)
    except ValueError as e:
        print("failed", e)

if __name__ == "__main__":
    asyncio.run(main())
`;
  expect(typescriptOf(python)?.text).toBe(`import * as asyncio from "asyncio";

// Says it twice.
async function say(word: string, times = 2) {
  for (let _ = 0; _ < times; _++) {
    console.log(\`\${word}!\`);
    await asyncio.sleep(0.5);
  }
}

async function main() {
  try {
    const results = await asyncio.gather(say("a"), say("b"), { returnExceptions: true });
  } catch (e) {
    if (!(e instanceof asyncio.ValueError)) throw e;
    console.log("failed", e.message);
  }
}

await asyncio.run(main());
`);
});

test("what is not understood stays, as a comment, and the rest is translated", () => {
  const python =
    "import numpy\n\nasync def f():\n    match x:\n        case 1:\n            pass\n    print(1)\n";
  const { text, notUnderstood } = typescriptOf(python)!;
  expect(notUnderstood).toBe(2);
  expect(text).toContain("// Python, line 1: import numpy");
  expect(text).toContain("// Python:     match x:");
  expect(text).toContain("console.log(1);");
});

test("what cannot even be cut into words is not translated", () => {
  expect(typescriptOf('print("without an end\n?')).toBeNull();
});
