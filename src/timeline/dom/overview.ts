// Draws the whole run in a strip below the picture, with a window over what the picture shows; for runs too large for one look.
import { select } from "d3-selection";
import { setAttribute } from "./attributes.ts";
import { bandCountsOf } from "../layout/band-counts.ts";
import type { Layout } from "../layout/layout.ts";
import { Density } from "../paint/density.ts";
import { DensityBitmap } from "../paint/density-bitmap.ts";
import { type OverviewRow, overviewRowsOf, stack } from "../layout/overview-rows.ts";
import type { Scene } from "../scene/scene.ts";
import { BUSIEST_LAYERS, LAYER_COUNT, LAYERS, layerSince } from "../layout/live-states.ts";
import { visitByDetail } from "../scene/level-of-detail.ts";
import { lookOfLayer } from "../scene/looks.ts";
import { eventOfChange } from "../layout/spans.ts";
import type { Mipmaps } from "../layout/mipmaps.ts";
import type { Sizes } from "../scene/theme.ts";
import { type Extent, fitted, type View, unitAtPx, xPxOf } from "../scene/view.ts";

/** A run with fewer steps is seen at one look. */
const LEAST_STEPS = 1_500;
/**
 * All of the strip costs as much as the rest of a frame. While a run grows it is painted little by little: so many rows in
 * a frame, and then not at all for so many frames.
 */
const ROWS_PER_FRAME = 2;
const FRAMES_BETWEEN_PAINTINGS = 4;
/** A window that is narrower cannot be seen. */
const LEAST_WINDOW_PX = 6;

/** The strip as it will be. */
interface Painting {
  /** Of the whole run, as long as it was when the painting began. */
  readonly view: View;
  readonly count: number;
  readonly layout: Layout;
  readonly rows: readonly OverviewRow[];
  readonly strips: number;
  /** How many of the rows are in it. */
  done: number;
}

export interface Overview {
  /** At the beginning of a frame: whether there is a strip. */
  show(stepCount: number): void;
  /** False if it is not up to date: it needs some more frames. */
  update(scene: Scene, extent: Extent): boolean;
}

/** How many lanes are alive where most are. */
function mostIn(counts: Float32Array, columns: number): number {
  let most = 0;
  for (let column = 0; column < columns; column++) {
    let alive = 0;
    for (let layer = 0; layer < LAYER_COUNT; layer++) alive += counts[column * LAYER_COUNT + layer];
    most = Math.max(most, alive);
  }
  return most;
}

/** `onLook` gets the place that the user wants in the middle of the picture. */
export function createOverview(
  host: HTMLElement,
  mipmaps: Mipmaps,
  onLook: (unit: number) => void,
): Overview {
  const canvas = select(host).append("canvas").node()!;
  const frame = select(host).append("div").attr("class", "timeline-overview-window").node()!;
  const ctx = canvas.getContext("2d", { alpha: false })!;
  const density = new Density(LAYER_COUNT);
  const bitmap = new DensityBitmap(Array.from(LAYERS, (_, layer) => lookOfLayer(layer)));
  let view: View = { fromUnit: 0, pxPerUnit: 1 };
  let drawn: readonly unknown[] = [];
  let drawnCount = 0;
  let drawnLayout: Layout | null = null;
  let framesSince = 0;
  let heightPx = 0;
  let painting: Painting | null = null;

  const look = (event: PointerEvent): void => {
    if (!host.hasPointerCapture(event.pointerId)) return;
    onLook(unitAtPx(view, event.clientX - canvas.getBoundingClientRect().left));
  };
  host.addEventListener("pointerdown", (event) => {
    host.setPointerCapture(event.pointerId);
    look(event);
  });
  host.addEventListener("pointermove", look);

  function begin({ knownCount, layout, widthPx }: Scene): Painting {
    const rows = overviewRowsOf(
      layout.isPaired ? layout.rows.filter(({ type }) => type !== "twin") : layout.rows,
    );
    const strips = rows.reduce((sum, row) => sum + row.strips, 0);
    density.clear(Math.ceil(widthPx), strips);
    return { view, count: knownCount, layout, rows, strips, done: 0 };
  }

  function sizesOf({ theme }: Scene, { strips }: Painting): Sizes {
    const stripPx = heightPx / strips;
    return { ...theme.sizes, tailPx: 0, barPx: Math.max(1, Math.floor(stripPx)) };
  }

  function addRow(scene: Scene, whole: Painting): void {
    const { trace, units, widthPx } = scene;
    const part = whole.rows[whole.done++];
    const { row, strip } = part;
    if (row.type === "thing") return;
    if (row.type === "band") return addBand(scene, whole.view, part);
    const mipmapOf = () => mipmaps.mipmapOf(trace, units, row);
    const sizes = sizesOf(scene, whole);
    const options = { view: whole.view, widthPx, sizes, minBarPx: 0, maxChanges: 1_000, mipmapOf };
    visitByDetail(trace, units, row, options, {
      bar: ({ index, fromPx, toPx }) => {
        const layer = layerSince(trace, eventOfChange(trace, row, index));
        density.add(strip, layer, fromPx, toPx);
      },
      tick: ({ state, fromPx, toPx }) => density.add(strip, state, fromPx, toPx),
      narrow: (_, state, fromPx, toPx) => density.add(strip, state, fromPx, toPx),
      column: (_, state, hasRun, xPx) => density.put(strip, state, hasRun, xPx),
      end: () => undefined,
    });
  }

  function show(scene: Scene, whole: Painting): void {
    const { theme, widthPx, dpr } = scene;
    const [width, height] = [Math.round(widthPx * dpr), Math.round(heightPx * dpr)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${widthPx}px`;
    }
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    ctx.fillStyle = theme.colours.background;
    ctx.fillRect(0, 0, widthPx, heightPx);
    const stripPx = heightPx / whole.strips;
    const seen = { ...scene, theme: { ...theme, sizes: sizesOf(scene, whole) }, playheadPx: widthPx };
    bitmap.paint(ctx, density, seen, (strip) => strip * stripPx);
    drawnCount = whole.count;
    drawnLayout = whole.layout;
    framesSince = 0;
  }

  /** Takes the strip one frame further; at once to its end where it shows something else. */
  function paint(scene: Scene): void {
    const { trace, knownCount, layout, units, theme, widthPx, dpr } = scene;
    const now = [trace, units.name, theme, widthPx, dpr];
    const isOther = now.some((value, index) => value !== drawn[index]);
    const hasChanged = knownCount !== drawnCount || layout !== drawnLayout;
    if (isOther) painting = begin(scene);
    else if (painting === null && hasChanged && ++framesSince > FRAMES_BETWEEN_PAINTINGS) {
      painting = begin(scene);
    }
    if (painting === null) return;
    const most = isOther ? painting.rows.length : painting.done + ROWS_PER_FRAME;
    while (painting.done < Math.min(most, painting.rows.length)) addRow(scene, painting);
    if (painting.done < painting.rows.length) return;
    show(scene, painting);
    drawn = now;
    painting = null;
  }

  /** A band is as high as many of its lanes live, from below: those that run, those that could, those that sleep, and the others. */
  function addBand({ trace, units, widthPx }: Scene, whole: View, part: OverviewRow): void {
    const columns = Math.ceil(widthPx);
    const averages = bandCountsOf(trace, part.row).averagesOn(
      units,
      whole.fromUnit,
      1 / whole.pxPerUnit,
      columns,
    );
    const all = mostIn(averages.counts, columns);
    for (let column = 0; column < columns; column++) {
      const counts = averages.counts.subarray(column * LAYER_COUNT, (column + 1) * LAYER_COUNT);
      stack(part, counts, all, BUSIEST_LAYERS, (strip, layer) => {
        const isLowest = strip === part.strip + part.strips - 1;
        density.put(strip, layer, isLowest && averages.hasRun[column] === 1, column);
      });
    }
  }

  return {
    show(stepCount) {
      host.hidden = stepCount < LEAST_STEPS;
      heightPx = host.clientHeight;
    },
    update(scene, extent) {
      if (host.hidden || scene.isChangingAxis) return true;
      view = fitted({ ...extent, leftPx: 0, rightPx: 0 });
      paint(scene);
      const { widthPx } = scene;
      const fromPx = Math.max(0, xPxOf(view, unitAtPx(scene.view, 0)));
      const toPx = Math.min(widthPx, xPxOf(view, unitAtPx(scene.view, widthPx)));
      const framePx = Math.max(LEAST_WINDOW_PX, toPx - fromPx);
      const leftPx = Math.min(fromPx, widthPx - framePx);
      setAttribute(frame, "style", `transform: translateX(${leftPx}px); width: ${framePx}px`);
      return scene.knownCount === drawnCount && scene.layout === drawnLayout;
    },
  };
}
