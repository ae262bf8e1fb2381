// Puts a compressed copy beside each file of the built page, for hosts that send these: node .ci/compress.mjs FOLDER
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What is compressed already, and what is too small to become smaller, stays alone. */
const TEXTS = new Set([".css", ".html", ".js", ".json", ".map", ".mjs", ".svg", ".ttf", ".txt", ".wasm"]);
const LEAST_BYTES = 1_024;
/** Brotli's best takes half a minute for the largest file, and saves three per cent there. */
const LARGE_BYTES = 5_000_000;

const [folder] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name))
  .filter(
    (path) => TEXTS.has(extname(path)) && statSync(path).isFile() && statSync(path).size >= LEAST_BYTES,
  );
for (const path of files) {
  const content = readFileSync(path);
  const quality = content.length > LARGE_BYTES ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }));
}
console.log(`${files.length} files of ${folder} have a copy in brotli and in gzip beside them`);
