// Says what stands on screen, picture by picture, while a run is played from its beginning to its end: for an animated picture.
import type { Trace } from "../trace/trace.ts";
import type { Axis } from "../trace/units.ts";
import { Player } from "./player.ts";

export interface FilmFrame {
  readonly moment: number;
  /** What the program's clock shows. */
  readonly seconds: number;
  /** How long it is shown, in seconds. */
  readonly lasts: number;
}

/** Pictures in a second. */
const RATE = 10;
/** One looks at the beginning, and at the end. */
const BEGINNING = 0.6;
const END = 2;

/** At the speed "auto": ten seconds or so, however long the run is. What does not change is one picture. */
export function filmOf(trace: Trace, axis: Axis): readonly FilmFrame[] {
  const player = new Player({ axis, speed: "auto", onChange: () => undefined });
  player.load(trace);
  player.complete();
  const frames: FilmFrame[] = [];
  const show = (lasts: number): void => {
    const { moment, seconds } = player.state;
    const last = frames.at(-1);
    if (last?.moment === moment && last.seconds === seconds)
      frames[frames.length - 1] = { ...last, lasts: last.lasts + lasts };
    else frames.push({ moment, seconds, lasts });
  };
  show(BEGINNING);
  player.play();
  const isPlaying = (): boolean => player.state.mode !== "paused";
  while (isPlaying()) {
    player.advance(1 / RATE);
    show(isPlaying() ? 1 / RATE : END);
  }
  return frames;
}
