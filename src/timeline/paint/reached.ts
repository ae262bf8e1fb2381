// Draws faintly what the playhead has not reached, as the engine runs ahead of the picture.
import type { Ink } from "./ink.ts";
import type { Scene } from "../scene/scene.ts";

/**
 * Draws something that lasts from one event to another (-1: to the end): fully if the playhead has passed it, faintly if
 * it has not come to it, and both, divided by the playhead, in between.
 */
export function drawReached(ctx: Ink, scene: Scene, event: number, endEvent: number, draw: () => void): void {
  const { moment, trace, theme, playheadPx, heightPx } = scene;
  const isOver = endEvent >= 0 ? endEvent < moment : moment >= trace.count;
  if (event < moment && isOver) return draw();
  if (theme.unreachedAlpha > 0) {
    ctx.globalAlpha = theme.unreachedAlpha;
    draw();
    ctx.globalAlpha = 1;
  }
  if (event >= moment) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, 0, playheadPx, heightPx);
  ctx.clip();
  draw();
  ctx.restore();
}

/** Draws something that happens at an event. */
export function drawHappened(ctx: Ink, scene: Scene, event: number, draw: () => void): void {
  if (event < scene.moment) return draw();
  if (scene.theme.unreachedAlpha === 0) return;
  ctx.globalAlpha = scene.theme.unreachedAlpha;
  draw();
  ctx.globalAlpha = 1;
}
