// Every example's picture as text, compared with the one that was read and found right: pictures/NAME.txt.
// `npm run goldens` draws them anew; then read the differences.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Trace } from "../trace/trace.ts";
import { parseTrace } from "../trace/formats/text.ts";
import { textPictures } from "./text-picture.ts";
import { wordsIn } from "../words/i18n.ts";
import { timelineTexts } from "../words/timeline-texts.ts";

const folders = { example: "../../examples/golden/", fixture: "./fixtures/" };
const pictures = Object.entries(folders).flatMap(([kind, folder]) => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path)
    .filter((file) => file.endsWith(".trace") && !file.endsWith("-changed.trace"))
    .map((file) => ({ name: `${kind}-${basename(file, ".trace")}`, file: `${path}${file}` }));
});

test.each(pictures)("$name looks as it did", async ({ name, file }) => {
  const trace = new Trace(parseTrace(readFileSync(file, "utf8")));
  const text = textPictures(trace, timelineTexts(wordsIn("en")));
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`./pictures/${name}.txt`, import.meta.url)));
});

test("every stored picture is one of a stored trace", () => {
  const stored = readdirSync(fileURLToPath(new URL("./pictures/", import.meta.url)));
  const known = new Set(pictures.map(({ name }) => `${name}.txt`));
  expect(stored.filter((file) => !known.has(file))).toEqual([]);
});
