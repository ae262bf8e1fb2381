// The picture as an SVG document: whole, without a page, and with what the trace has in it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseTrace } from "../trace/formats/text.ts";
import { Trace } from "../trace/trace.ts";
import { AXES } from "../trace/units.ts";
import { wordsIn } from "../words/i18n.ts";
import { timelineTexts } from "../words/timeline-texts.ts";
import { PICTURE_THEMES, type PictureOptions, svgPicture, svgPieces } from "./svg-picture.ts";
import { textWidthEm } from "./svg/svg-text.ts";

const texts = timelineTexts(wordsIn("en"));

function stored(name: string): Trace {
  const path = fileURLToPath(new URL(`./fixtures/${name}.trace`, import.meta.url));
  return new Trace(parseTrace(readFileSync(path, "utf8")));
}

function picture(name: string, given: Partial<PictureOptions> = {}): string {
  const trace = stored(name);
  const options = { axis: "time", moment: trace.count, theme: "light", widthPx: 1_000, texts } as const;
  return svgPicture(trace, { ...options, ...given });
}

/** Every element is closed where it should be; gives how many there are. */
function countElements(svg: string): number {
  const open: string[] = [];
  let count = 0;
  for (const [, isEnd, name, isEmpty] of svg.matchAll(/<(\/?)(\w+)(?:\s[\w:-]+="[^"<>]*")*\s*(\/?)>/g)) {
    if (isEnd === "/") expect(open.pop()).toBe(name);
    else if (isEmpty === "") open.push(name);
    count++;
  }
  expect(open).toEqual([]);
  // Nothing looks like an element that is none.
  expect(svg.split("<")).toHaveLength(count + 1);
  return count;
}

const PICTURES = ["locks", "errors", "deadlock", "thread", "timeout", "blocking", "fifty", "microtasks"];

test.each(PICTURES)("%s is a whole document on both axes, at every moment", (name) => {
  const { count } = stored(name);
  for (const axis of AXES) {
    for (const moment of [0, count >> 1, count]) {
      const svg = picture(name, { axis, moment });
      expect(countElements(svg)).toBeGreaterThan(20);
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      // Whatever font there is where it is opened, each text is as wide as it was measured.
      for (const [text] of svg.matchAll(/<text [^>]*>/g))
        expect(text).toMatch(/ textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"/);
    }
  }
});

test("it is as wide as asked for, has a row for each lane, and says what the rows are called", () => {
  const svg = picture("locks", { widthPx: 1_200 });
  expect(svg).toMatch(/^<svg [^>]*width="1200" height="319" viewBox="0 0 1200 319"/);
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  for (const text of ["MainThread", "worker", "Task-4", "queue", "lock", "Time", "0.5 s", "sleep 0.5 s"])
    expect(words).toContain(text);
});

test("each theme has its own colours, on a ground of its own", () => {
  const grounds = PICTURE_THEMES.map(
    (theme) => /<rect width="1000" height="\d+" fill="(#\w+)"/.exec(picture("gather", { theme }))![1],
  );
  expect(grounds).toEqual(["#ffffff", "#14181f", "#000000", "#ffffff"]);
  expect(picture("gather", { theme: "print" })).not.toBe(picture("gather", { theme: "light" }));
});

test("before the end, the playhead stands where it is, and what it has not reached is faint", () => {
  const { count } = stored("gather");
  const faint = (svg: string): number => svg.split(' opacity="0.3"').length;
  const svg = picture("gather", { moment: count >> 1, axis: "steps" });
  expect(faint(svg)).toBeGreaterThan(faint(picture("gather")) + 5);
  expect(svg).toMatch(/>step \d+ · /);
});

test("what a program calls its tasks is text, whatever it is", () => {
  const trace = stored("gather");
  const name = trace.log.strings.findIndex((text) => text === "main");
  trace.log.strings[name] = `<b>"&'\u0000\ud800`;
  const options = { axis: "time", moment: 0, theme: "light", widthPx: 1_000, texts } as const;
  const svg = svgPicture(new Trace(trace.log), options);
  countElements(svg);
  expect(svg).toContain(`&lt;b&gt;&quot;&amp;'<`);
});

test("texts are measured without a font", () => {
  expect(textWidthEm("iii")).toBeLessThan(textWidthEm("mmm"));
  expect(textWidthEm("漢")).toBeGreaterThan(textWidthEm("д"));
});

test("a picture of very many rows is cut, and says how many it leaves out", () => {
  const whole = picture("fifty");
  const cut = picture("fifty", { mostRows: 10 });
  const heightOf = (svg: string) => Number(/height="(\d+)"/.exec(svg)![1]);
  expect(heightOf(cut)).toBeLessThan(heightOf(whole));
  expect(cut).toMatch(/and \d+ more rows, which the picture leaves out/);
  expect(whole).not.toContain("leaves out");
  countElements(cut);
});

test("in pieces for one document it has all rows, one scale, and no two things of one name", () => {
  const trace = stored("fifty");
  const options = { axis: "time", moment: trace.count, theme: "print", widthPx: 900, texts } as const;
  const pieces = svgPieces(trace, options, 18);
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces) countElements(piece);
  const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  const whole = wordsOf(svgPicture(trace, options));
  expect(new Set(pieces.flatMap(wordsOf))).toEqual(new Set(whole));
  const ids = pieces.join("").match(/(?<= id=")[^"]+/g)!;
  expect(new Set(ids).size).toBe(ids.length);
  for (const [id] of pieces.join("").matchAll(/(?<=url\(#)[^)]+/g)) expect(ids).toContain(id);
  const plots = pieces.map((piece) => /translate\(\d+ \d+\)/.exec(piece)![0]);
  expect(new Set(plots).size).toBe(1);
});

test("a trace of 100,000 lanes, each of another function, is a picture of the first", () => {
  const header = `loopscope-trace 1
file many.ts
semantics asyncio
site 1:1-1:2
0 - thread MainThread#1 0 "MainThread"
0 MainThread#1 run
0 MainThread#1 loop loop#2 MainThread#1
`;
  const tasks = Array.from(
    { length: 100_000 },
    (_, i) => `0 MainThread#1 task #${i + 3} loop#2 "f${i}" @1:1\n`,
  );
  const trace = new Trace(parseTrace(header + tasks.join("")));
  expect(trace.lanes.length).toBe(100_001);
  const svg = svgPicture(trace, { axis: "steps", moment: trace.count, theme: "light", widthPx: 900, texts });
  expect(svg).toMatch(/and 99\d{3} more rows, which the picture leaves out/);
  expect(svg.length).toBeLessThan(2_000_000);
});
