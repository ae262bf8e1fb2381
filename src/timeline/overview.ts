// The whole run in a strip below the picture, with a window over what the picture shows; for runs too large for one look.
import { select } from "d3";
import { setAttribute } from "./attributes.ts";
import { crowdOf } from "./crowd.ts";
import { Density } from "./paint-density.ts";
import type { Row } from "./rows.ts";
import type { Scene } from "./scene.ts";
import { SHARED_STATES } from "./shares.ts";
import { visitStretches } from "./stretches.ts";
import type { Summaries } from "./summaries.ts";
import { type Extent, fitted, type View, unitAtPx, xPxOf } from "./view.ts";

/** A run with fewer steps is seen at one look. */
const LEAST_STEPS = 1_500;
/** Of more rows than that, so many are shown as samples. */
const MOST_STRIPS = 16;
/** While a run grows, so many frames have one painting of the strip, which costs as much as the rest of a frame. */
const FRAMES_PER_PAINTING = 12;
/** A window that is narrower cannot be seen. */
const LEAST_WINDOW_PX = 6;

export interface Overview {
  /** Whether there is a strip. */
  show(stepCount: number): void;
  /** False if it is not up to date: it needs some more frames. */
  update(scene: Scene, extent: Extent): boolean;
}

/** `onLook` gets the place that the user wants in the middle of the picture. */
export function createOverview(
  host: HTMLElement,
  summaries: Summaries,
  onLook: (unit: number) => void,
): Overview {
  const canvas = select(host).append("canvas").node()!;
  const frame = select(host).append("div").attr("class", "timeline-overview-window").node()!;
  const ctx = canvas.getContext("2d", { alpha: false })!;
  const density = new Density();
  let view: View = { fromUnit: 0, pxPerUnit: 1 };
  let drawn: readonly unknown[] = [];
  let drawnCount = 0;
  let framesSince = 0;

  const look = (event: PointerEvent): void => {
    if (!host.hasPointerCapture(event.pointerId)) return;
    onLook(unitAtPx(view, event.clientX - canvas.getBoundingClientRect().left));
  };
  host.addEventListener("pointerdown", (event) => {
    host.setPointerCapture(event.pointerId);
    look(event);
  });
  host.addEventListener("pointermove", look);

  function paint(scene: Scene): void {
    const { lanes, layout, units, theme, widthPx, dpr } = scene;
    const { clientHeight: heightPx } = host;
    canvas.width = Math.round(widthPx * dpr);
    canvas.height = Math.round(heightPx * dpr);
    canvas.style.width = `${widthPx}px`;
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    ctx.fillStyle = theme.colours.background;
    ctx.fillRect(0, 0, widthPx, heightPx);
    const strips = Math.min(MOST_STRIPS, layout.rows.length);
    const stripPx = heightPx / strips;
    density.clear(Math.ceil(widthPx), strips);
    const sizes = { ...theme.sizes, tailPx: 0, barPx: Math.max(1, Math.floor(stripPx)) };
    const sharesOf = (row: Row) => summaries.sharesOf(lanes, units, row);
    const options = { view, widthPx, sizes, minBarPx: 0, maxChanges: 1_000, sharesOf };
    for (let strip = 0; strip < strips; strip++) {
      const row = layout.rows[Math.floor((strip * layout.rows.length) / strips)];
      if (row.type === "band") {
        addCrowd(scene, row, strip);
        continue;
      }
      visitStretches(lanes, units, row, options, {
        bar: ({ state, fromPx, toPx }) => density.add(strip, state, fromPx, toPx),
        tick: ({ state, fromPx, toPx }) => density.add(strip, state, fromPx, toPx),
        narrow: (_, state, fromPx, toPx) => density.add(strip, state, fromPx, toPx),
        column: (_, state, hasRun, xPx) => density.put(strip, state, hasRun, xPx),
        end: () => undefined,
      });
    }
    const whole = { ...scene, theme: { ...theme, sizes }, playheadPx: widthPx };
    density.paint(ctx, whole, (strip) => strip * stripPx);
  }

  /** Of a band, the state in which most of its lanes are. */
  function addCrowd({ lanes, units, widthPx }: Scene, row: Row, strip: number): void {
    const columns = Math.ceil(widthPx);
    const { shares, hasRun } = crowdOf(lanes, row).sharesOn(
      units,
      view.fromUnit,
      1 / view.pxPerUnit,
      columns,
    );
    for (let column = 0; column < columns; column++) {
      const counts = shares.subarray(column * SHARED_STATES, (column + 1) * SHARED_STATES);
      const most = Math.max(...counts);
      if (most > 0) density.put(strip, counts.indexOf(most), hasRun[column] === 1, column);
    }
  }

  return {
    show(stepCount) {
      host.hidden = stepCount < LEAST_STEPS;
    },
    update(scene, extent) {
      if (host.hidden || scene.isTurning) return true;
      view = fitted({ ...extent, leftPx: 0, rightPx: 0 });
      const { lanes, layout, units, theme, widthPx, dpr } = scene;
      const now = [lanes, layout, units.axis, theme, widthPx, dpr];
      const isOther = now.some((value, index) => value !== drawn[index]);
      if (isOther || (lanes.count !== drawnCount && ++framesSince >= FRAMES_PER_PAINTING)) {
        paint(scene);
        drawn = now;
        drawnCount = lanes.count;
        framesSince = 0;
      }
      const fromPx = Math.max(0, xPxOf(view, unitAtPx(scene.view, 0)));
      const toPx = Math.min(widthPx, xPxOf(view, unitAtPx(scene.view, widthPx)));
      const framePx = Math.max(LEAST_WINDOW_PX, toPx - fromPx);
      const leftPx = Math.min(fromPx, widthPx - framePx);
      setAttribute(frame, "style", `transform: translateX(${leftPx}px); width: ${framePx}px`);
      return lanes.count === drawnCount;
    },
  };
}
