// Draws the shapes that stand for starts, waits and ends, alike on the canvas and in the labels.
import type { Lack } from "../../trace/format.ts";
import type { WaitKind } from "../../trace/waits.ts";

/** Paths in a box of 16 by 16; what is filled, and what is stroked over it. */
export interface Glyph {
  readonly fill?: string;
  readonly stroke?: string;
}

const CIRCLE = "M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z";

export const GLYPHS = {
  start: { fill: "M3.5 1.8L13.5 8L3.5 14.2z" },
  ready: { stroke: "M4 3L12 8L4 13z" },
  pause: { stroke: "M5.5 3.5v9M10.5 3.5v9" },
  halt: { fill: "M1.5 1.5h13v13h-13z" },
  clock: { stroke: "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM8 4.8V8.2L10.4 9.6" },
  join: { stroke: "M1.5 3.5h3.2L9.3 8H14.5M1.5 12.5h3.2L9.3 8M1.5 8h7.8M12 5.5L14.5 8L12 10.5" },
  lock: { stroke: "M3.5 7.3h9v6.2h-9zM5.3 7.3V5a2.7 2.7 0 0 1 5.4 0v2.3" },
  hourglass: { stroke: "M3.8 2h8.4M3.8 14h8.4M4.8 2c0 4 6.4 8 6.4 12M11.2 2c0 4-6.4 8-6.4 12" },
  loop: { stroke: "M13.3 8.6a5.3 5.3 0 1 1-1.2-4.2M12.6 1.6v3.2H9.4" },
  box: { stroke: "M2.5 5.5L8 2.5l5.5 3v5.5L8 14l-5.5-3zM2.5 5.5L8 8.5l5.5-3M8 8.5V14" },
  thread: { stroke: "M5 2c4 2-4 4 0 6s-4 4 0 6M11 2c4 2-4 4 0 6s-4 4 0 6" },
  network: {
    stroke: "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM2 8h12M8 2c-3.6 4-3.6 8 0 12M8 2c3.6 4 3.6 8 0 12",
  },
  print: { stroke: "M2.5 3.8l4.2 4.2l-4.2 4.2M8.5 12.8h5" },
  value: { fill: CIRCLE, stroke: "M4.6 8.3l2.3 2.4l4.5-5" },
  error: {
    fill: "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z",
    stroke: "M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4",
  },
  caught: {
    stroke: "M5.4 1.5h5.2L14.5 5.4v5.2L10.6 14.5H5.4L1.5 10.6V5.4zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  },
  cancelled: { stroke: `${CIRCLE}M3.2 12.8L12.8 3.2` },
  /** A read, one that was out of date when it was used, a write that another one followed, and that one. */
  read: { stroke: CIRCLE },
  stale: { stroke: `${CIRCLE}M5.9 6.3a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.5M8 11.9v.1` },
  written: { fill: CIRCLE },
  warning: { fill: "M8 .6L15.8 14.6H.2z", stroke: "M8 5.6v4.2M8 12.2v.1" },
} as const satisfies Readonly<Record<string, Glyph>>;

export type GlyphName = keyof typeof GLYPHS;

/** Of the waits for what is shared: by what would have to be done. */
const GLYPH_OF_LACK: Readonly<Record<Lack, GlyphName>> = {
  end: "hourglass",
  result: "hourglass",
  set: "hourglass",
  notify: "lock",
  item: "box",
  done: "box",
  parties: "join",
  release: "lock",
  answer: "network",
};

const GLYPH_OF_KIND: Readonly<Record<Exclude<WaitKind, "thing">, GlyphName>> = {
  time: "clock",
  task: "join",
  thread: "thread",
  network: "network",
  promise: "hourglass",
};

/** The glyph of a wait, by its kind and what is lacking; of a thread that runs a loop (null), the loop's. */
export function glyphOfWait(kind: WaitKind | null, lack: Lack): GlyphName {
  if (kind === null) return "loop";
  return kind === "thing" ? GLYPH_OF_LACK[lack] : GLYPH_OF_KIND[kind];
}

/** Each glyph in each colour and size, drawn once: the same few come a thousand times in a frame. */
const stamps = new Map<string, ImageBitmap>();

/** Draws a glyph of a given size around a point. `over` is the colour of what is stroked over a filled shape. */
export function drawGlyph(
  ctx: CanvasRenderingContext2D,
  name: GlyphName,
  [xPx, yPx]: readonly [number, number],
  sizePx: number,
  colour: string,
  over: string,
): void {
  const dpr = ctx.getTransform().a;
  const key = `${name} ${sizePx} ${dpr} ${colour} ${over}`;
  let stamp = stamps.get(key);
  if (stamp === undefined) {
    if (stamps.size > 200) stamps.clear();
    stamps.set(key, (stamp = createStamp(GLYPHS[name], sizePx * dpr, colour, over)));
  }
  const snap = (px: number): number => Math.round(px * dpr) / dpr;
  const widthPx = stamp.width / dpr;
  ctx.drawImage(stamp, snap(xPx - widthPx / 2), snap(yPx - widthPx / 2), widthPx, widthPx);
}

function createStamp({ fill, stroke }: Glyph, size: number, colour: string, over: string): ImageBitmap {
  const edge = Math.ceil(size) + 2;
  const stamp = new OffscreenCanvas(edge, edge);
  const pen = stamp.getContext("2d")!;
  pen.translate((edge - size) / 2, (edge - size) / 2);
  pen.scale(size / 16, size / 16);
  if (fill !== undefined) {
    pen.fillStyle = colour;
    pen.fill(new Path2D(fill));
  }
  if (stroke !== undefined) {
    pen.strokeStyle = fill === undefined ? colour : over;
    pen.lineWidth = fill === undefined ? 1.7 : 2.1;
    pen.lineCap = pen.lineJoin = "round";
    pen.stroke(new Path2D(stroke));
  }
  return stamp.transferToImageBitmap();
}
