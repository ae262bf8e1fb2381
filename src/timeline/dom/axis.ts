// Draws the axis above the picture: ticks, and the flag of the playhead.
import { select } from "d3-selection";
import { setAttribute } from "./attributes.ts";
import { isInOpenInstant } from "../scene/playhead.ts";
import type { Scene } from "../scene/scene.ts";
import { type Tick, textWidthPx, ticksOf } from "./ticks.ts";
import { xPxOf } from "../scene/view.ts";

/** How long ticks are, and how far above them their words stand, in heights of the font. */
const TICK_EM = 0.5;
const TEXT_EM = 0.35;

export interface AxisView {
  /** Draws the axis; gives the places that have a line through the picture. */
  update(scene: Scene, playheadSeconds: number): readonly number[];
}

export function createAxis(host: HTMLElement): AxisView {
  const svg = select(host).append("svg").attr("aria-hidden", "true");
  const group = svg.append("g").attr("text-anchor", "middle");
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

  /** Elements cost more than anything else in a frame: they are kept, and changed only where something about them has changed. */
  function drawTicks(scene: Scene, heightPx: number): void {
    const { units, view, theme, widthPx, dpr, texts } = scene;
    const { fontPx } = theme.sizes;
    // What a second is called tells one language from another.
    const words = texts.seconds(1);
    const key = [units.name, units.end, view.fromUnit, view.pxPerUnit, widthPx, fontPx, words].join(" ");
    if (key === drawnKey) return;
    drawnKey = key;
    ticks = ticksOf(scene);
    setAttribute(group.node()!, "transform", `translate(0,${heightPx})`);
    const lengthPx = fontPx * TICK_EM;
    // A line of one pixel covers a whole one.
    const sharpPx = dpr > 1 ? 0 : 0.5;
    group
      .selectAll<SVGGElement, Tick>(".tick")
      .data(ticks)
      .join((enter) => {
        const tick = enter.append("g");
        tick.append("line");
        tick.append("text");
        return tick;
      })
      .each(function ({ unit, text, isStrong }) {
        const [line, words] = this.children;
        setAttribute(this, "class", isStrong ? "tick strong" : "tick");
        setAttribute(this, "transform", `translate(${xPxOf(view, unit) + sharpPx},0)`);
        setAttribute(line, "y2", -lengthPx);
        setAttribute(words, "y", -lengthPx - fontPx * TEXT_EM);
        if (words.textContent !== text) words.textContent = text;
      });
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
    group.selectAll<SVGTextElement, Tick>(".tick text").each(function (_, index) {
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
