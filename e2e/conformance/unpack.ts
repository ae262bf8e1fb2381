// Writes the random sample as whole programs with what they should print beside them: node .ci/run-ts.mjs unpack.ts FOLDER
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptIn } from "./kept.ts";

const [folder] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, source, out, status } of keptIn("e2e/conformance/random", "ts")) {
  const path = join(folder, name);
  writeFileSync(`${path}.ts`, source);
  writeFileSync(`${path}.out`, out);
  if (status !== 0) writeFileSync(`${path}.err`, status === null ? "hang\n" : `exit ${status}\n`);
}
