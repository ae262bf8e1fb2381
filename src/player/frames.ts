// Calls back before every frame of the page, in the one loop that redraws it, and says how much time has passed.

/** A tab that was hidden gets no frames; the run does not jump when it comes back. */
const LONGEST_SECONDS = 0.1;

/** Calls `onFrame` until the function it gives back is called. */
export function startFrames(onFrame: (seconds: number) => void): () => void {
  let last = performance.now();
  let request = requestAnimationFrame(function frame(now) {
    const seconds = Math.max(0, now - last) / 1_000;
    last = now;
    onFrame(Math.min(seconds, LONGEST_SECONDS));
    request = requestAnimationFrame(frame);
  });
  return () => {
    cancelAnimationFrame(request);
  };
}
