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

function shown(python: string) {
  const translation = typescriptOf(python);
  if (translation.type === "failed") throw new Error(`it cannot be read from line ${translation.line} on`);
  return translation;
}

test.each(names)("%s", async (name) => {
  const { text, left } = shown(textOf(`${name}.py`));
  expect(left).toEqual([]);
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
  expect(shown(python).text).toBe(`import * as asyncio from "asyncio";

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

test("what is not understood stays, whole and as a comment, and is listed with its lines", () => {
  const python = `import numpy

@app.route("/")
@cached
async def f(x):
    return x

class Both(A, B):
    pass

async def g():
    match x:
        case 1:
            pass
    print(1)
`;
  const { text, left } = shown(python);
  expect(text).toMatchInlineSnapshot(`
    "// Python, line 1: import numpy

    // Python, line 3: @app.route("/")
    //   @cached
    //   async def f(x):
    //       return x

    // Python, line 8: class Both(A, B):
    //       pass

    async function g() {
      // Python, line 12: match x:
      //       case 1:
      //           pass
      console.log(1);
    }
    "
  `);
  expect(left).toMatchInlineSnapshot(`
    [
      {
        "at": 1,
        "line": 1,
        "text": "import numpy",
      },
      {
        "at": 3,
        "line": 3,
        "text": "@app.route("/")",
      },
      {
        "at": 8,
        "line": 8,
        "text": "class Both(A, B):",
      },
      {
        "at": 12,
        "line": 12,
        "text": "match x:",
      },
    ]
  `);
  const lines = text.split("\n");
  for (const { at, line, text: first } of left)
    expect([lines[at - 1].includes(first), python.split("\n")[line - 1].includes(first)]).toEqual([
      true,
      true,
    ]);
});

test("a colon that was forgotten changes nothing else", () => {
  const { text, left } = shown("async def f()\n    if True\n        print(1)\n");
  expect({ text, left }).toMatchInlineSnapshot(`
    {
      "left": [],
      "text": "async function f() {
      if (true) {
        console.log(1);
      }
    }
    ",
    }
  `);
});

test("what cannot even be cut into words is not translated, from the line that it says on", () => {
  expect(typescriptOf('x = 1\nprint("without an end\n?')).toEqual({ type: "failed", line: 2 });
});
