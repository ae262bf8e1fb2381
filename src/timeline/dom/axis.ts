// Draws the axis above the picture: ticks, and the flag of the playhead.
import { axisTop } from "d3-axis";
import { scaleLinear } from "d3-scale";
import { select } from "d3-selection";
import { setAttribute } from "./attributes.ts";
import { isInOpenInstant } from "../scene/playhead.ts";
import type { Scene } from "../scene/scene.ts";
import { type Tick, textWidthPx, ticksOf } from "./ticks.ts";
import { unitAtPx, xPxOf } from "../scene/view.ts";

export interface AxisView {
  /** Draws the axis; gives the places that have a line through the picture. */
  update(scene: Scene, playheadSeconds: number): readonly number[];
}

export function createAxis(host: HTMLElement): AxisView {
  const svg = select(host).append("svg").attr("aria-hidden", "true");
  const group = svg.append("g");
  const flagGroup = svg.append("g");
  const flag = flagGroup.node()!;
  const flagShape = flagGroup.append("path").attr("class", "timeline-playhead-flag").node()!;
  const flagText = flagGroup
    .append("text")
    .attr("class", "timeline-playhead-text")
    .attr("text-anchor", "middle")
    .attr("dominant-baseline", "central")
    .node()!;
  let drawnKey = "";
  let ticks: readonly Tick[] = [];

  /** Changing ticks is the dearest part of a frame, so it is done only when something about them has changed. */
  function drawTicks(scene: Scene, heightPx: number): void {
    const { units, view, theme, widthPx } = scene;
    const { fontPx } = theme.sizes;
    const key = [units.name, units.end, view.fromUnit, view.pxPerUnit, widthPx, fontPx].join(" ");
    if (key === drawnKey) return;
    drawnKey = key;
    ticks = ticksOf(scene);
    const scale = scaleLinear([unitAtPx(view, 0), unitAtPx(view, widthPx)], [0, widthPx]);
    const axis = axisTop(scale)
      .tickValues(ticks.map(({ unit }) => unit))
      .tickFormat((_, index) => ticks[index].text)
      .tickSizeInner(fontPx * 0.5)
      .tickSizeOuter(0)
      .tickPadding(fontPx * 0.35);
    group
      .attr("transform", `translate(0,${heightPx})`)
      .call(axis)
      .attr("font-family", null)
      .attr("font-size", null);
    group.selectAll<SVGGElement, number>(".tick").classed("strong", (_, index) => ticks[index].isStrong);
  }

  function drawFlag(scene: Scene, seconds: number, heightPx: number): void {
    const { playheadPx, theme, units, view, moment, trace, texts, widthPx } = scene;
    const { fontPx } = theme.sizes;
    const time = texts.seconds(seconds);
    // Where the clock stands while steps happen, their number tells where one is.
    const isByStep = units.axis !== "time" || isInOpenInstant(units, { moment, seconds });
    const label = isByStep ? `${texts.step(trace.stepAtMoment(moment))} · ${time}` : time;
    const halfPx = textWidthPx(label, fontPx) / 2 + fontPx * 0.5;
    // The flag stays in view; its point stays at the playhead.
    const centrePx = Math.max(halfPx, Math.min(playheadPx, widthPx - halfPx));
    const topPx = fontPx * 0.3;
    const bottomPx = heightPx - fontPx * 0.45;
    const pointPx = fontPx * 0.4;
    const isInView = playheadPx >= -1 && playheadPx <= widthPx + 1;
    setAttribute(flag, "visibility", isInView ? null : "hidden");
    setAttribute(
      flagShape,
      "d",
      `M${centrePx - halfPx} ${topPx}h${2 * halfPx}V${bottomPx}H${playheadPx + pointPx}L${playheadPx} ${heightPx}` +
        `L${playheadPx - pointPx} ${bottomPx}H${centrePx - halfPx}z`,
    );
    group.selectAll<SVGTextElement, number>(".tick text").each(function (_, index) {
      const { unit, text } = ticks[index];
      const roomPx = halfPx + textWidthPx(text, fontPx) / 2;
      const isCovered = isInView && Math.abs(xPxOf(view, unit) - centrePx) < roomPx;
      setAttribute(this, "visibility", isCovered ? "hidden" : null);
    });
    if (flagText.textContent !== label) flagText.textContent = label;
    setAttribute(flagText, "x", centrePx);
    setAttribute(flagText, "y", (topPx + bottomPx) / 2);
  }

  return {
    update(scene, playheadSeconds) {
      // Asked for before anything is changed, or the browser has to lay out the page in the middle of the frame.
      const { clientHeight: heightPx } = host;
      drawTicks(scene, heightPx);
      drawFlag(scene, playheadSeconds, heightPx);
      return ticks.filter(({ isStrong }) => isStrong).map(({ unit }) => unit);
    },
  };
}
