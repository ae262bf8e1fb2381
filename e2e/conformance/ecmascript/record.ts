// npm run record:puzzles: runs every puzzle in Node itself and writes what V8 printed beside it.
import * as esbuild from "esbuild";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = "e2e/conformance/ecmascript/puzzles/";

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
  const { code } = await esbuild.transform(readFileSync(folder + file, "utf8"), {
    loader: "ts",
    target: "es2022",
  });
  const printed = execFileSync("node", ["--input-type=module", "--eval", code], { encoding: "utf8" });
  writeFileSync(folder + file.replace(/\.ts$/, ".out"), printed);
}
