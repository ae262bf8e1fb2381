// Keeps what a view shows of the state at the playhead: worked out when the playhead moves, and only while somebody looks.
import type { Turns } from "../../player/turns.ts";
import type { TraceState } from "../../trace/questions/state.ts";
import { follower } from "../follower.ts";
import type { AppState, AppStore } from "../store.ts";

/** More lanes than that cannot be looked through sixty times a second. */
const MOST_WHILE_PLAYING = 5_000;

/** While the playhead moves, a view is worked out anew after so many milliseconds: nobody reads faster. */
const MOVING_MS = 100;

/** Has the shape that React's `useSyncExternalStore` asks for. */
export interface StateView<T> {
  /** Goes along with the playhead until the function it gives back is called. */
  subscribe(onChange: () => void): () => void;
  /** Null while there is nothing to show, or too much for a moving picture. */
  current(): T | null;
}

/** Takes from the state whatever a view shows; the state itself moves on and must not be kept. */
export type StateReader<T> = (state: TraceState, isMoving: boolean) => T;

export function createStateView<T>(store: AppStore, turns: Turns, read: StateReader<T>): StateView<T> {
  let shown: T | null | undefined;
  return {
    subscribe: (onChange) => {
      const { on, stop } = follower(store);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      let isLate = false;
      let run: AppState["recording"] = null;
      const show = (): void => {
        clearTimeout(waiting);
        turns.forget(show);
        waiting = undefined;
        isLate = false;
        shown = readAt(store.getState(), read);
        onChange();
        if (store.getState().playback.mode !== "paused")
          waiting = setTimeout(() => {
            waiting = undefined;
            if (isLate) turns.ask(show);
          }, MOVING_MS);
      };
      on(sourceOf, ([recording, , isPaused]) => {
        if (isPaused || recording !== run) show();
        else if (waiting === undefined) turns.ask(show);
        else isLate = true;
        run = recording;
      });
      return () => {
        stop();
        turns.forget(show);
        clearTimeout(waiting);
      };
    },
    current: () => {
      // For the first time before anybody has subscribed.
      if (shown === undefined) shown = readAt(store.getState(), read);
      return shown;
    },
  };
}

/** All that what is shown depends on. */
function sourceOf({ recording, recorded, playback }: AppState) {
  const { moment, mode, step } = playback;
  // The last step's bookkeeping may have come only now.
  return [recording, moment, mode === "paused", step === recorded.steps ? recorded : null] as const;
}

function readAt<T>({ recording, playback }: AppState, read: StateReader<T>): T | null {
  if (recording === null) return null;
  const { state, trace } = recording;
  state.seek(Math.min(playback.moment, trace.count));
  const isMoving = playback.mode !== "paused";
  return isMoving && state.lanes.size > MOST_WHILE_PLAYING ? null : read(state, isMoving);
}
