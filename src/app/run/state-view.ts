// Keeps what a view shows of the state at the playhead: worked out when the playhead moves, and only while somebody looks.
import type { Turns } from "../../player/turns.ts";
import type { TraceState } from "../../trace/questions/state.ts";
import { goAlong, READING_MS } from "../along.ts";
import { follower } from "../follower.ts";
import type { AppState, AppStore } from "../store.ts";

/** More lanes than that cannot be looked through sixty times a second. */
const MOST_WHILE_PLAYING = 5_000;

/** How far the state goes in one turn, in events: a few milliseconds, next to much else or to nothing. */
const EVENTS_IN_TURN = { moving: 20_000, paused: 100_000 } as const;

/** As long as the view is behind, one in so many turns shows how far it is: about as often as it can be read. */
const TURNS_BETWEEN = 6;

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
  let turnsBehind = 0;
  return {
    subscribe: (onChange) => {
      const { on, stop } = follower(store);
      let run: AppState["recording"] = null;
      const show = (isTurn: boolean): boolean => {
        const isMoving = !isPaused(store.getState());
        const isThere = isTurn ? seekInTurn(store.getState()) : seek(store.getState());
        // A run that is followed may go on faster than that: then the view is a little behind it until the run rests.
        if (!isThere && (!isMoving || ++turnsBehind % TURNS_BETWEEN !== 0)) return false;
        shown = readAt(store.getState(), read);
        onChange();
        return isThere;
      };
      const view = goAlong(turns, show, () => READING_MS);
      on(sourceOf, ([recording, , isStill]) => {
        if (recording === run) view.moved(!isStill);
        // Of a run that is, or has been, read, very much may be there already.
        else if (!show(true) || !isStill) view.moved(true);
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
        const isThere = seekInTurn(store.getState());
        shown = isThere || !isPaused(store.getState()) ? readAt(store.getState(), read) : null;
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

function seekInTurn(state: AppState): boolean {
  return seek(state, isPaused(state) ? EVENTS_IN_TURN.paused : EVENTS_IN_TURN.moving);
}

function readAt<T>({ recording, playback }: AppState, read: StateReader<T>): T | null {
  if (recording === null) return null;
  const { state } = recording;
  const isMoving = !isPaused({ playback });
  return isMoving && state.lanes.size > MOST_WHILE_PLAYING ? null : read(state, isMoving);
}
