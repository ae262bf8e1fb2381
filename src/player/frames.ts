// Runs the one loop that redraws the page: what moves comes first in every frame, what is drawn of it last.

/** A tab that was hidden gets no frames; the run does not jump when it comes back. */
const LONGEST_SECONDS = 0.1;

/** So much of a frame's sixteen milliseconds may be gone for something else to be done in it: the rest paints. */
const BUSY_MS = 6;

/** `seconds` have passed since the last frame. `hasTime` says whether this one is still young. */
type OnFrame = (seconds: number, hasTime: () => boolean) => void;

type Draw = (nowMs: number) => void;

export interface Frames {
  /** Calls `draw` once: at the end of this frame; of the next, if it is over or is being drawn. */
  request(draw: Draw): void;
  /** Resolves after the first frame in which nothing is drawn. */
  whenStill(): Promise<void>;
}

/** Calls `onFrame` at the beginning of every frame from now on. */
export function startFrames(onFrame: OnFrame): Frames {
  let last = performance.now();
  let draws: Draw[] = [];
  let whoWaits: (() => void)[] = [];
  requestAnimationFrame(function frame(now) {
    requestAnimationFrame(frame);
    const seconds = Math.max(0, now - last) / 1_000;
    last = now;
    onFrame(Math.min(seconds, LONGEST_SECONDS), () => performance.now() - now < BUSY_MS);
    const drawing = draws;
    draws = [];
    for (const draw of drawing) draw(now);
    if (drawing.length > 0) return;
    for (const goOn of whoWaits) goOn();
    whoWaits = [];
  });
  return {
    request: (draw) => void draws.push(draw),
    whenStill: () => new Promise((resolve) => whoWaits.push(resolve)),
  };
}
