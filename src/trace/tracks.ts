// Puts short lanes that take one another's place on common tracks, and tells the state of each track.
import { BUSIEST_FIRST, type Lane, LANE_STATES, STATE_CODE, type Track } from "./lane.ts";
import { countBelow } from "./search.ts";

/** Callbacks of one place that wait at the same time have a track each, up to this many. */
const MAX_TRACKS_PER_PLACE = 8;

interface GrowingTrack extends Track {
  thread: number;
  readonly place: Place;
  readonly lanes: number[];
  readonly changes: number[];
  readonly states: number[];
  readonly shown: number[];
  /** Its lanes by the number of their state, in the order of coming into it. */
  readonly lanesByState: readonly Set<number>[];
}

/** A place of the source from which lanes of one function are made. */
interface Place {
  readonly tracks: number[];
  /** The tracks that another lane may take, ascending. */
  readonly free: number[];
}

export class Tracks {
  readonly all: GrowingTrack[] = [];
  private readonly places = new Map<string, Place>();

  /** The number of the track on which a new lane belongs. */
  place({ id, kind, loop, thread, label }: Lane, creator: Lane | undefined, site: number): number {
    // Calls hang from whoever makes them; where that lane has taken another's place, so do they.
    const above =
      kind !== "call" || creator === undefined
        ? ""
        : creator.track < 0
          ? `lane ${creator.id}`
          : `track ${creator.track}`;
    const key = `${loop} ${kind} ${site} ${above} ${label}`;
    let place = this.places.get(key);
    if (place === undefined) this.places.set(key, (place = { tracks: [], free: [] }));
    let number = place.free.shift();
    const isFull = kind !== "call" && place.tracks.length === MAX_TRACKS_PER_PLACE;
    if (number === undefined && isFull) number = place.tracks.at(-1)!;
    if (number === undefined) {
      const lanesByState = LANE_STATES.map(() => new Set<number>());
      const track = {
        kind,
        loop,
        thread,
        place,
        lanes: [],
        changes: [],
        states: [],
        shown: [],
        lanesByState,
      };
      number = this.all.push(track) - 1;
      place.tracks.push(number);
    }
    this.all[number].lanes.push(id);
    return number;
  }

  /** A lane of a track comes from one state into another; out of "ended" it is made. */
  change(lane: Lane, event: number, before: number, after: number): void {
    const track = this.all[lane.track];
    const { lanesByState, changes, states, shown, lanes } = track;
    lanesByState[before].delete(lane.id);
    if (after !== STATE_CODE.ended) lanesByState[after].add(lane.id);
    const state = BUSIEST_FIRST.find((candidate) => lanesByState[candidate].size > 0) ?? STATE_CODE.ended;
    const next = first(lanesByState[state]) ?? lane.id;
    if (state !== states.at(-1) || next !== shown.at(-1)) {
      changes.push(event);
      states.push(state);
      shown.push(next);
    }
    const hasBegun = after === STATE_CODE.ended || (after === STATE_CODE.running && lane.kind !== "call");
    if (hasBegun && lanes.at(-1) === lane.id) release(track.place.free, lane.track);
  }

  /** Another thread runs the loop. */
  move(loop: number, thread: number): void {
    for (const track of this.all) if (track.loop === loop) track.thread = thread;
  }
}

/** In its order, once. */
function release(free: number[], track: number): void {
  const index = countBelow(free, track);
  if (free[index] !== track) free.splice(index, 0, track);
}

function first(ids: ReadonlySet<number>): number | undefined {
  for (const id of ids) return id;
  return undefined;
}
