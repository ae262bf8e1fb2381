// Shows what a link asks to be seen of a run, as soon as there is that much of it.
import type { Player } from "../../player/player.ts";
import { lastSpanOf } from "../../trace/last-span.ts";
import { momentOfPlain } from "../../trace/plain-moments.ts";
import type { Trace } from "../../trace/trace.ts";
import { type Stretch, unitsOf } from "../../trace/units.ts";
import type { AppStore } from "../store.ts";

/** Null for what is usual. A moment is a plain one. */
export interface Wanted {
  readonly moment: number | null;
  readonly lane: number | null;
  readonly zoom: Stretch | null;
}

export const NOTHING_WANTED: Wanted = { moment: null, lane: null, zoom: null };

/** Shows what can be shown by now, and gives what is still wanted. */
export function shownWanted(wanted: Wanted, store: AppStore, player: Player): Wanted {
  const { recording } = store.getState();
  if (recording === null || wanted === NOTHING_WANTED) return wanted;
  const { trace } = recording;
  const left = showMoment(wanted, trace, store, player);
  const { zoom } = left;
  if (zoom === null) return left;
  // On what is recorded so far, the view would be pushed back to what there is.
  const { end } = unitsOf(trace, player.state.axis);
  if (!player.isComplete && end < zoom.toUnit) return left;
  store.setState({ look: zoom });
  return { ...left, zoom: null };
}

function showMoment(wanted: Wanted, trace: Trace, store: AppStore, player: Player): Wanted {
  const { moment: plain, lane } = wanted;
  if (plain === null && lane === null) return wanted;
  const found = plain === null ? null : momentOfPlain(trace.log, plain);
  const moment = found ?? (player.isComplete ? trace.log.count : null);
  if (moment === null) return wanted;
  if (plain !== null) player.seek(moment);
  const span = lane === null ? null : lastSpanOf(trace, lane, moment);
  if (span !== null) store.setState({ selection: span });
  return { ...wanted, moment: null, lane: null };
}
