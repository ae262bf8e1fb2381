// Every example's trace, compared with the one that was read and found right: examples/golden/NAME.trace.
// `npm run goldens` records them anew; then read the differences.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { printTrace } from "../../trace/formats/text.ts";

const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));
const goldens = join(examples, "golden");
const names = readdirSync(examples)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => basename(file, ".ts"));

test.each(names)("%s leaves its golden trace", async (name) => {
  const source = await readFile(join(examples, `${name}.ts`), "utf8");
  const text = printTrace((await runSource(source, `${name}.ts`)).log);
  const changed = join(goldens, `${name}-changed.trace`);
  rmSync(changed, { force: true });
  try {
    await expect(text).toMatchFileSnapshot(join(goldens, `${name}.trace`));
  } catch (error) {
    mkdirSync(goldens, { recursive: true });
    writeFileSync(changed, text);
    throw error;
  }
});

test("every golden trace is one of an example", () => {
  const known = new Set(names.map((name) => `${name}.trace`));
  expect(readdirSync(goldens).filter((file) => !known.has(file) && !file.endsWith("-changed.trace"))).toEqual(
    [],
  );
});
