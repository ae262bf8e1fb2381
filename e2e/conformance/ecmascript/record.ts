// npm run record:puzzles: runs every puzzle in Node itself and writes what V8 printed beside it.
import * as esbuild from "esbuild";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypes, type Transformer } from "../../../src/compile/strip.ts";

const folder = "e2e/conformance/ecmascript/puzzles/";

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
  const stripped = await stripTypes(readFileSync(folder + file, "utf8"), file, esbuild as Transformer);
  if ("problems" in stripped) throw new Error(`${file} does not compile`);
  const printed = execFileSync("node", ["--input-type=module", "--eval", stripped.code], {
    encoding: "utf8",
  });
  writeFileSync(folder + file.replace(/\.ts$/, ".out"), printed);
}
