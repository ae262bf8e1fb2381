// What each mark draws of a stored trace, and where: on a canvas that only remembers.
import { readFileSync } from "node:fs";
import { beforeAll, expect, test, vi } from "vitest";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import type { Axis } from "../../trace/units.ts";
import { GLYPHS } from "../scene/glyphs.ts";
import { litOf } from "../scene/lit.ts";
import { barTopPx, endingPx, eventPx, linkPx } from "../scene/scene.ts";
import type { Shown } from "../scene/scene-of.ts";
import type { Mark } from "./mark.ts";
import { paintBands } from "./bands.ts";
import { paintBars } from "./bars.ts";
import { paintBrackets } from "./brackets.ts";
import { nearCanvas } from "./dashes.ts";
import { paintCuts } from "./cuts.ts";
import { paintDeadlock } from "./deadlock.ts";
import { type Drawing, drawnOf, eventsOf, filledWith, theme } from "./drawn.ts";
import { paintEndings } from "./endings.ts";
import { paintGround } from "./ground.ts";
import { paintLimits } from "./limits.ts";
import { paintLinkHeads } from "./link-heads.ts";
import { paintLinkLines } from "./link-lines.ts";
import { paintLit } from "./lit.ts";
import { paintNarrowSpans } from "./narrow-spans.ts";
import { type Act, RecordingCanvas, type RecordingContext } from "./recording-canvas.ts";
import { paintStandstills } from "./standstills.ts";
import { paintTicks } from "./ticks.ts";
import { paintWords } from "./words.ts";

beforeAll(() => {
  vi.stubGlobal("document", { createElement: () => new RecordingCanvas() });
  vi.stubGlobal("OffscreenCanvas", RecordingCanvas);
  vi.stubGlobal("Path2D", String);
});
const { barPx } = theme.sizes;

/** What a mark draws of a stored trace. */
function drawn(mark: Mark, name: string, axis: Axis, given: Partial<Shown> = {}): Drawing {
  const path = new URL(`../fixtures/${name}.trace`, import.meta.url);
  return drawnOf(mark, new Trace(parseTrace(readFileSync(path, "utf8"))), axis, given);
}

test("the ground has a field behind each thread, a line below each row and one at each strong tick", () => {
  const { acts, scene } = drawn(paintGround, "gather", "time");
  expect(acts[0]).toMatchObject({ fillStyle: "background", args: [0, 0, 1_000, scene.heightPx] });
  expect(filledWith(acts, "threadBackground").map(({ args }) => args)).toEqual([[0, 0, 1_000, 32]]);
  const lines = filledWith(acts, "grid");
  expect(lines.filter(({ args }) => args[3] === 1).map(({ args }) => args[1])).toEqual([31, 63, 95, 127]);
  expect(lines.filter(({ args }) => args[2] === 1)).toHaveLength(1);
});

test("a bar reaches from the event that begins its span to the one that ends it, in the look of its state", () => {
  const { acts, scene, inView } = drawn(paintBars, "gather", "steps");
  expect(inView.bars.length).toBeGreaterThan(8);
  const waits = inView.bars.filter(({ row, state }) => row.index === 3 && state === 2);
  expect(waits).toHaveLength(1);
  const [{ row, index }] = waits;
  const fromPx = eventPx(scene, row.changes[index]);
  const [border] = filledWith(acts, "waiting").filter(({ args }) => args[1] === barTopPx(scene, 3));
  expect(border.args.slice(0, 4)).toEqual([
    fromPx,
    barTopPx(scene, 3),
    eventPx(scene, row.changes[index + 1]) - fromPx - 1,
    barPx,
  ]);
  // The thread that runs the loop, and the two that sleep.
  expect(filledWith(acts, "waitingFill")).toHaveLength(3);
  expect(filledWith(acts, "ready pattern").length).toBeGreaterThan(0);
  expect(filledWith(acts, "running").length).toBeGreaterThan(0);
});

test("a wait for a gather has the colour of its bracket, whatever glyph it has", () => {
  const isBordered = (name: string) => filledWith(drawn(paintBars, name, "time").acts, "group").length;
  expect(isBordered("gather")).toBeGreaterThan(0);
  expect(isBordered("timeout")).toBe(0);
});

test("what the playhead has not reached is faint, what it is in is drawn up to it once more", () => {
  const path = new URL("../fixtures/gather.trace", import.meta.url);
  const trace = new Trace(parseTrace(readFileSync(path, "utf8")));
  const seconds = 2.5;
  const { acts, scene } = drawnOf(paintBars, trace, "time", {
    playhead: { moment: trace.momentAtTime(seconds), seconds },
  });
  const [faint, solid] = filledWith(acts, "task pattern");
  expect(faint.globalAlpha).toBe(0.3);
  expect(solid).toMatchObject({ globalAlpha: 1, clipPx: scene.playheadPx });
  const hidden = drawnOf(paintTicks, trace, "time", {
    playhead: { moment: 0, seconds: 0 },
    theme: { ...theme, unreachedAlpha: 0 },
  });
  expect(hidden.inView.ticks.length).toBeGreaterThan(0);
  expect(hidden.acts).toEqual([]);
});

test("where a lane ran for no time there is a tick, taller than the bars; the first one is an arrow", () => {
  const { acts, scene, inView } = drawn(paintTicks, "gather", "time");
  expect(acts).toHaveLength(inView.ticks.length);
  const [first] = acts;
  expect(first.fillStyle).toBe("running");
  expect(first.args.slice(0, 2)).toEqual([inView.ticks[0].fromPx, barTopPx(scene, 0) - 3]);
  // Five corners for an arrow; place, size and radius for a tick.
  const corners = inView.ticks.map(({ isFirst }) => (isFirst ? 10 : 5));
  expect(acts.map(({ args }) => args.length)).toEqual(corners);
});

test("each way to end has a glyph and a colour of its own, right behind what the lane did last", () => {
  const { acts, scene } = drawn(paintEndings, "raise", "time");
  const glyphs = acts.filter(({ call }) => call === "drawImage");
  const shapes = glyphs.map(({ args }) =>
    (args[0] as { readonly paths: readonly unknown[] }).paths.map(String),
  );
  expect(shapes).toHaveLength(scene.layout.rows.length);
  expect(shapes).toContainEqual([GLYPHS.error.fill, GLYPHS.error.stroke]);
  expect(shapes).toContainEqual([GLYPHS.cancelled.stroke]);
  const outcome = scene.trace.outcomeOf(scene.layout.rows[3].lane)!;
  const [, xPx, , widthPx] = glyphs[3].args as number[];
  expect(xPx + widthPx / 2).toBeCloseTo(endingPx(scene, outcome.event), 0);
});

test("a bracket is a field behind the rows of its members; a dotted line keeps a result until the others are done", () => {
  const { acts, scene } = drawn(paintBrackets, "gather", "time");
  const [field] = filledWith(acts, "groupFill");
  const [, topPx, , heightPx] = field.args as number[];
  expect(topPx).toBe(barTopPx(scene, 1) + barPx);
  expect(topPx + heightPx).toBeGreaterThan(barTopPx(scene, 3) + barPx);
  const results = acts.filter(({ call, strokeStyle }) => call === "stroke" && strokeStyle === "value");
  expect(results).toHaveLength(1);
  expect(results[0].args[1]).toBe(barTopPx(scene, 3) + barPx / 2);
  // One that ended badly says so at its end.
  expect(filledWith(acts, "error")).toHaveLength(0);
  expect(filledWith(drawn(paintBrackets, "raise", "time").acts, "error")).toHaveLength(1);
});

test("links are lines from bar to bar: dotted for who made whom, unbroken for who woke whom, red for a cancellation", () => {
  const { acts, scene, inView } = drawn(paintLinkLines, "cancel", "steps");
  const cancel = inView.links.find(({ type }) => type === "cancel")!;
  const red = acts.filter(({ strokeStyle }) => strokeStyle === "error");
  expect(red.map(({ args }) => args[0])).toContain(linkPx(scene, cancel.event));
  expect(red[0].lineDash).toEqual([5, 3]);
  expect(acts.some(({ strokeStyle, lineDash }) => strokeStyle === "link" && lineDash.length === 0)).toBe(
    true,
  );
  const apart = drawn(paintLinkLines, "cancel", "steps", { hasAllLinks: false });
  expect(apart.acts).toEqual([]);
});

test("the head of a link stands at the bar that it points at", () => {
  const { acts, scene, inView } = drawn(paintLinkHeads, "gather", "steps");
  expect(inView.links).toHaveLength(4);
  const [make] = inView.links;
  expect(acts[0].args.slice(0, 2)).toEqual([linkPx(scene, make.event), barTopPx(scene, make.to.index)]);
});

test("while a lane blocks its thread there are stripes over all other rows of the thread", () => {
  const { acts, scene } = drawn(paintStandstills, "blocking", "time");
  const [block] = eventsOf(scene.trace, "block");
  const stripes = filledWith(acts, "standstill pattern");
  expect(stripes.map(({ args }) => args[1])).toEqual([0, 32, 64]);
  expect(stripes[0].args[0]).toBe(eventPx(scene, block));
});

test("a bar says what its lane does in the longest words that fit, and nothing where none do", () => {
  const { acts, inView } = drawn(paintWords, "gather", "time");
  const texts = acts.filter(({ call }) => call === "fillText").map(({ args }) => args[0]);
  expect(texts).toContain("sleep 3 s");
  expect(texts).toContain("gather, 2 of 2 left");
  expect(inView.bars.length).toBeGreaterThan(0);
  const small = drawn(paintWords, "gather", "time", { view: { fromUnit: 0, pxPerUnit: 30 } });
  const fewer = small.acts.filter(({ call }) => call === "fillText").map(({ args }) => args[0]);
  expect(fewer).toContain("3 s");
  expect(fewer).not.toContain("sleep 3 s");
});

test("words in a bar under stripes have an edge, so that they can be read", () => {
  const { acts } = drawn(paintWords, "blocking", "time");
  expect(acts.some(({ call }) => call === "strokeText")).toBe(true);
  expect(drawn(paintWords, "gather", "time").acts.some(({ call }) => call === "strokeText")).toBe(false);
});

test("what is too narrow for bars and ticks is two strips of one bitmap for its row", () => {
  const { acts, scene } = drawn(paintNarrowSpans, "fifty", "time", {
    view: { fromUnit: 0, pxPerUnit: 1 },
  });
  const images = acts.filter(({ call }) => call === "drawImage");
  expect(images.length).toBeGreaterThan(0);
  const [upper, lower] = images;
  expect(upper.args.slice(6, 7)).toEqual([barTopPx(scene, 0)]);
  expect(Number(upper.args[8]) + Number(lower.args[8])).toBe(barPx);
});

test("a band stacks its lanes by state, as high as there are lanes in it, above a strip of where any ran", () => {
  const lines = Array.from({ length: 101 }, (_, index) => `0 #1 task #${index + 3} #2 "f"`);
  const waits = Array.from({ length: 101 }, (_, index) => [
    `1 #${index + 3} run`,
    `1 #${index + 3} wait - "2"`,
  ]).flat();
  const text = ["loopscope-trace 1", "file any.ts", "semantics asyncio", '0 - thread #1 0 "MainThread"'];
  const trace = new Trace(
    parseTrace([...text, "0 #1 loop #2 #1", ...lines, ...waits, "2 - turn #2 0"].join("\n")),
  );
  const { acts, scene } = drawnOf(paintBands, trace, "time");
  const [half, end] = [0.5, 1.5].map((seconds) => (seconds - scene.view.fromUnit) * scene.view.pxPerUnit);
  const isAt = (xPx: number) => (act: Act) =>
    Number(act.args[0]) <= xPx && Number(act.args[0]) + Number(act.args[2]) > xPx;
  const ready = filledWith(acts, "ready pattern").filter(isAt(half));
  const waiting = filledWith(acts, "waiting").filter(isAt(end));
  expect([ready, waiting].map(({ length }) => length)).toEqual([1, 1]);
  // All of them, from the strip to the top of the bar.
  expect([ready[0].args[1], waiting[0].args[1]]).toEqual([barTopPx(scene, 1), barTopPx(scene, 1)]);
  expect(filledWith(acts, "running")).toHaveLength(1);
});

test("of a lit chain the bars are drawn once more over a veil, with a line along it", () => {
  const plain = drawn(paintLit, "gather", "time");
  expect(plain.acts).toEqual([]);
  const { lane, changes } = plain.scene.layout.rows[2];
  const lit = litOf([{ lane, event: changes[2] }]);
  const { acts } = drawn(paintLit, "gather", "time", { lit });
  expect(acts[0]).toMatchObject({ fillStyle: "background", globalAlpha: 0.74 });
  expect(filledWith(acts, "waitingFill").length).toBeGreaterThan(0);
  expect(filledWith(acts, "groupFill")).toHaveLength(0);
  const line = acts.at(-1)!;
  expect(line).toMatchObject({ call: "stroke", strokeStyle: "text" });
});

test("a mark leaves no opacity, dashes or clipped area behind", () => {
  const marks = {
    paintBars,
    paintBrackets,
    paintCuts,
    paintDeadlock,
    paintEndings,
    paintLimits,
    paintLinkHeads,
    paintLinkLines,
    paintTicks,
    paintWords,
  };
  for (const [name, mark] of Object.entries(marks)) {
    const { ctx } = drawn(mark, "cancel", "steps", { playhead: { moment: 30, seconds: 1 } });
    const canvas = ctx as unknown as RecordingContext;
    expect([name, canvas.globalAlpha, canvas.lineDash, canvas.clipPx]).toEqual([name, 1, [], Infinity]);
  }
});

test("however far one zooms in, a dashed line ends near the canvas, and its dashes stay in their places", () => {
  const { scene } = drawn(paintBrackets, "gather", "time");
  // Where one of the children has ended and the others have not.
  const view = { fromUnit: scene.units.end * 0.9, pxPerUnit: scene.view.pxPerUnit * 1e6 };
  const { acts } = drawn(paintBrackets, "gather", "time", { view });
  const dashed = acts.filter(({ call, lineDash }) => call === "stroke" && lineDash.length > 0);
  expect(dashed.length).toBeGreaterThan(0);
  for (const { args } of dashed)
    for (const px of args) if (typeof px === "number") expect(Math.abs(px)).toBeLessThan(1_200);
  for (const dash of [[5, 4], [1.5, 3], []]) {
    const periodPx = dash.reduce((sum, px) => sum + px, 0) || 1;
    const [fromPx, toPx] = nearCanvas(-1e6, 2e6, 1_000, dash);
    expect((fromPx + 1e6) % periodPx).toBe(0);
    expect((2e6 - toPx) % periodPx).toBe(0);
    expect([fromPx, toPx]).toEqual([Math.max(fromPx, -64 - periodPx), Math.min(toPx, 1_064 + periodPx)]);
    expect(nearCanvas(10, 900, 1_000, dash)).toEqual([10, 900]);
  }
});
