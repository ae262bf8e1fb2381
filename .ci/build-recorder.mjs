// Packs the recorder for Python programs as a wheel, which pip installs and unzip opens: node .ci/build-recorder.mjs [FOLDER]
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";

const PACKAGE = "loopscope_record";
const { version, license } = JSON.parse(readFileSync("package.json", "utf8"));
const [folder = "dist"] = process.argv.slice(2);
const info = `${PACKAGE}-${version}.dist-info`;

const files = Object.fromEntries(
  readdirSync(`src/python/${PACKAGE}`)
    .filter((name) => name.endsWith(".py"))
    .sort()
    .map((name) => [`${PACKAGE}/${name}`, readFileSync(`src/python/${PACKAGE}/${name}`)]),
);
files[`${info}/METADATA`] = Buffer.from(`Metadata-Version: 2.1
Name: ${PACKAGE.replaceAll("_", "-")}
Version: ${version}
Summary: Records a run of an asyncio program, to be looked at in Loopscope.
License: ${license}
Requires-Python: >=3.11
`);
files[`${info}/WHEEL`] = Buffer.from(`Wheel-Version: 1.0
Generator: loopscope
Root-Is-Purelib: true
Tag: py3-none-any
`);
const record = Object.entries(files).map(([name, content]) => {
  const hash = createHash("sha256").update(content).digest("base64url");
  return `${name},sha256=${hash},${content.length}\n`;
});
files[`${info}/RECORD`] = Buffer.from(`${record.join("")}${info}/RECORD,,\n`);

mkdirSync(folder, { recursive: true });
const path = `${folder}/${PACKAGE}-${version}-py3-none-any.whl`;
// The same files make the same wheel, whenever it is made.
writeFileSync(path, zipSync(files, { level: 9, mtime: "2026-01-01T00:00:00" }));
console.log(path);
