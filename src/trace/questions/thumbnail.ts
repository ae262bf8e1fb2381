// Makes a run so small that hundreds of them can be kept: what its first lanes did, in a few columns.
import { LANE_STATES, type LaneKind, type LaneState } from "../lane.ts";
import type { Trace } from "../trace.ts";

/** A lane each, in the order in which they were made; of a lane, a letter for each column. */
export type Thumbnail = readonly string[];

export const THUMBNAIL_COLUMNS = 48;
export const THUMBNAIL_ROWS = 6;

/** The others live for a moment only. */
const LASTING: ReadonlySet<LaneKind> = new Set(["thread", "task", "call"]);

/** Of each state, in the order of LANE_STATES; `NOTHING` before a lane is made and after it has ended. */
const LETTERS = "drwb";
const NOTHING = ".";
const SOUND = new RegExp(`^[${LETTERS}${NOTHING}]{${THUMBNAIL_COLUMNS}}$`);

/** By time, or by steps where no time passes. */
export function thumbnailOf(trace: Trace): Thumbnail {
  const { endSeconds, stepCount } = trace;
  const moments = Array.from({ length: THUMBNAIL_COLUMNS }, (_, column) => {
    const part = (column + 0.5) / THUMBNAIL_COLUMNS;
    return endSeconds > 0
      ? trace.momentAtTime(part * endSeconds)
      : trace.momentAtStep(Math.ceil(part * stepCount));
  });
  const rows: string[] = [];
  for (const { id, kind, isInternal } of trace.lanes) {
    if (rows.length === THUMBNAIL_ROWS) break;
    if (isInternal || !LASTING.has(kind)) continue;
    rows.push(moments.map((moment) => letterOf(trace.stateAt(id, moment)?.state)).join(""));
  }
  return rows;
}

function letterOf(state: LaneState | undefined): string {
  return state === undefined ? NOTHING : LETTERS.charAt(LANE_STATES.indexOf(state)) || NOTHING;
}

/** The stretches of a row in which a lane did something, in columns. */
export function stretchesOf(
  row: string,
): readonly { readonly from: number; readonly to: number; readonly state: LaneState }[] {
  return [...row.matchAll(/([a-z])\1*/g)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length,
    state: LANE_STATES[LETTERS.indexOf(run[0])],
  }));
}

/** Whether something that was kept is one. */
export function isThumbnail(value: unknown): value is Thumbnail {
  return (
    Array.isArray(value) &&
    value.length <= THUMBNAIL_ROWS &&
    value.every((row) => typeof row === "string" && SOUND.test(row))
  );
}
