// Keeps what a view shows of the state at the playhead: worked out when the playhead moves, and only while somebody looks.
import type { Turns } from "../../player/turns.ts";
import type { TraceState } from "../../trace/questions/state.ts";
import { goAlong, READING_MS } from "../along.ts";
import { follower } from "../follower.ts";
import type { AppState, AppStore } from "../store.ts";

/** More lanes than that cannot be looked through sixty times a second. */
const MOST_WHILE_PLAYING = 5_000;

/** How far the state goes in one turn, in events: a few milliseconds. */
const EVENTS_IN_TURN = 20_000;

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
      let run: AppState["recording"] = null;
      const show = (isTurn: boolean): boolean => {
        const isThere = seek(store.getState(), isTurn ? EVENTS_IN_TURN : Infinity);
        // A run that is followed may go on faster than that: then the view is a little behind it.
        const isMoving = !isPaused(store.getState());
        if (!isThere && !isMoving) return false;
        shown = readAt(store.getState(), read);
        onChange();
        return true;
      };
      const view = goAlong(turns, show, () => READING_MS);
      on(sourceOf, ([recording, , isStill]) => {
        if (recording === run) view.moved(!isStill);
        else if (isStill) view.catchUp();
        else {
          // Of a run that is being read, very much may be there already.
          show(true);
          view.moved(true);
        }
        run = recording;
      });
      return () => {
        stop();
        view.stop();
      };
    },
    current: () => {
      // For the first time before anybody has subscribed.
      if (shown === undefined) {
        seek(store.getState(), isPaused(store.getState()) ? Infinity : EVENTS_IN_TURN);
        shown = readAt(store.getState(), read);
      }
      return shown;
    },
  };
}

/** All that what is shown depends on. */
function sourceOf({ recording, recorded, playback }: AppState) {
  const { moment, step } = playback;
  const isStill = isPaused({ playback });
  // The last step's bookkeeping may have come only now.
  return [recording, moment, isStill, step === recorded.steps ? recorded : null] as const;
}

function isPaused({ playback }: Pick<AppState, "playback">): boolean {
  return playback.mode === "paused";
}

/** Takes the state to the playhead, over so many events at most; whether it is there. */
function seek({ recording, playback }: AppState, most = Infinity): boolean {
  if (recording === null) return true;
  const { state, trace } = recording;
  return state.seek(Math.min(playback.moment, trace.count), most);
}

function readAt<T>({ recording, playback }: AppState, read: StateReader<T>): T | null {
  if (recording === null) return null;
  const { state } = recording;
  const isMoving = !isPaused({ playback });
  return isMoving && state.lanes.size > MOST_WHILE_PLAYING ? null : read(state, isMoving);
}
