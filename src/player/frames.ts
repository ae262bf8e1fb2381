// Calls back before every frame of the page, in the one loop that redraws it, and says how much time has passed.

/** A tab that was hidden gets no frames; the run does not jump when it comes back. */
const LONGEST_SECONDS = 0.1;

/** So much of a frame's sixteen milliseconds may be gone for something else to be done in it: the rest paints. */
const BUSY_MS = 6;

/** `hasTime` says whether the frame is still young. */
type OnFrame = (seconds: number, hasTime: () => boolean) => void;

/** Calls `onFrame` until the function it gives back is called. */
export function startFrames(onFrame: OnFrame): () => void {
  let last = performance.now();
  let request = requestAnimationFrame(function frame(now) {
    // First, so that what is asked for here is drawn in the next frame behind what that one changes.
    request = requestAnimationFrame(frame);
    const seconds = Math.max(0, now - last) / 1_000;
    last = now;
    onFrame(Math.min(seconds, LONGEST_SECONDS), () => performance.now() - now < BUSY_MS);
  });
  return () => {
    cancelAnimationFrame(request);
  };
}
