// Gets the whole run of the program in the editor: the one on screen if it is that, or a new one.
import type { Trace } from "../../trace/trace.ts";
import type { Player } from "../../player/player.ts";
import { type AppState, type AppStore, isActive, isPictureCurrent, whenState } from "../store.ts";
import type { Run } from "./run.ts";

/** A program that goes on for longer than that goes on for ever, as far as a lesson asks. */
const MOST_STEPS = 100_000;

function isWhole(state: AppState): boolean {
  return isPictureCurrent(state) && !isActive(state.run) && state.run.type !== "refused";
}

/** Null if the program cannot be run, or another run has begun meanwhile. The playhead is at the end if it was run for this. */
export async function wholeRun(
  store: AppStore,
  run: Pick<Run, "start" | "stop">,
  player: Pick<Player, "toEnd">,
): Promise<Trace | null> {
  if (!isWhole(store.getState())) {
    if (!isActive(store.getState().run) || !isPictureCurrent(store.getState())) await run.start();
    if (!isPictureCurrent(store.getState())) return null;
    // The engine is kept no more than a little ahead of the playhead.
    player.toEnd();
  }
  const { recording } = store.getState();
  await whenState(store, (state) => state.recording !== recording || isOver(state));
  if (store.getState().recording !== recording || recording === null) return null;
  if (isActive(store.getState().run)) {
    run.stop();
    await whenState(store, (state) => state.recording !== recording || !isActive(state.run));
  }
  return recording.trace;
}

function isOver({ run, recorded }: AppState): boolean {
  return !isActive(run) || run.type === "asking" || recorded.steps > MOST_STEPS;
}
