// Writes the random sample as whole programs with what they should print beside them: node .ci/run-ts.mjs unpack.ts FOLDER
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SAMPLE = "e2e/conformance/random";
const HEAD = "head.ts";
const FIRST_LINE = /^\/\/ Seed \d+: CPython (waits for ever|exits with (\d+)), having printed$/;
const COMMENT = "// ";

interface Kept {
  readonly out: string;
  /** Its exit status, or null if it waits for ever. */
  readonly status: string | null;
  readonly body: string;
}

/** Reads what `comparison/sample.py` has written. */
function keptIn(text: string): Kept {
  const [first, ...lines] = text.split("\n");
  const ending = FIRST_LINE.exec(first);
  if (ending === null) throw new Error(`this is no first line of a random program: ${first}`);
  const end = lines.findIndex((line) => !line.startsWith(COMMENT));
  const out = lines.slice(0, end).map((line) => `${line.slice(COMMENT.length)}\n`);
  return { out: out.join(""), status: ending.at(2) ?? null, body: lines.slice(end).join("\n") };
}

const [folder] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const head = readFileSync(join(SAMPLE, HEAD), "utf8");
for (const name of readdirSync(SAMPLE).filter((file) => file !== HEAD)) {
  const { out, status, body } = keptIn(readFileSync(join(SAMPLE, name), "utf8"));
  const path = join(folder, name.replace(/\.ts$/, ""));
  writeFileSync(`${path}.ts`, head + body);
  writeFileSync(`${path}.out`, out);
  if (status !== "0") writeFileSync(`${path}.err`, status === null ? "hang\n" : `exit ${status}\n`);
}
