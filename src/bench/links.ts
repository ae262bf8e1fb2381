// npm run bench:links: how long links are, beside lz-string, which playgrounds write theirs with; closes with the ratio of all.
import LZString from "lz-string";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readProgram, writeProgram } from "../app/documents/program-text.ts";

/** The dictionary was made of what the corpus has in common, and of none of the examples. */
const FOLDERS = ["examples", "e2e/conformance/corpus"];

let [all, allOfPeer] = [0, 0];
for (const folder of FOLDERS) {
  let [ours, peers] = [0, 0];
  console.log(folder);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const source = readFileSync(join(folder, file), "utf8");
    const written = await writeProgram(source);
    if ((await readProgram(written)) !== source) throw new Error(`${file} is not read as it was written`);
    const peer = LZString.compressToEncodedURIComponent(source).length;
    const { length } = written.text;
    console.log(
      `  ${file.padEnd(48)} ${String(source.length).padStart(6)} characters: ${String(length).padStart(5)}, lz-string ${String(peer).padStart(5)}, ratio ${(length / peer).toFixed(2)}`,
    );
    ours += length;
    peers += peer;
  }
  console.log(`  all of ${folder}: ratio ${(ours / peers).toFixed(3)}`);
  all += ours;
  allOfPeer += peers;
}
console.log(`ratio ${(all / allOfPeer).toFixed(3)}`);
