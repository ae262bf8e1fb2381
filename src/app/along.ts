// Keeps something up to date with the playhead: at once where the reader moves it; in turns, and now and then, while it moves by itself.
import type { Turns } from "../player/turns.ts";

/** While the playhead moves, what is read is shown anew after so many milliseconds: nobody reads faster. */
export const READING_MS = 100;

export interface Along {
  /** The playhead is elsewhere. Where it comes to rest by itself, the last turn is still to come. */
  moved(isMoving: boolean): void;
  /** Brings it up to date now. */
  catchUp(): void;
  stop(): void;
}

/**
 * `show` brings it up to date; in a turn, it may go only a part of the way and say so by `false`: it goes on in the next one. From
 * one time to the next it rests for `restMs` milliseconds.
 */
export function goAlong(turns: Turns, show: (isTurn: boolean) => boolean, restMs: () => number): Along {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  let wasMoving = false;
  const wake = (): void => {
    clearTimeout(resting);
    resting = undefined;
    if (isLate) turns.ask(act);
    isLate = false;
  };
  const act = (): void => {
    if (!show(true)) return turns.ask(act);
    if (wasMoving && restMs() > 0) resting = setTimeout(wake, restMs());
  };
  const stop = (): void => {
    isLate = false;
    wake();
    turns.forget(act);
  };
  const catchUp = (): void => {
    stop();
    show(false);
  };
  return {
    moved: (isMoving) => {
      if (!isMoving && !wasMoving) return catchUp();
      wasMoving = isMoving;
      isLate = true;
      if (resting === undefined || !isMoving) wake();
    },
    catchUp,
    stop,
  };
}
