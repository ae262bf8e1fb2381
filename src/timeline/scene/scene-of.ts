// Puts together what one frame shows, from what is known of the run, the page and the user's wishes.
import { deadlockOf } from "../../trace/questions/standstill.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Layout } from "../layout/layout.ts";
import { isInSteps, type Units } from "../../trace/units.ts";
import type { TimelineTexts } from "../../words/timeline-texts.ts";
import type { Lit } from "./lit.ts";
import { type Playhead, playheadPx } from "./playhead.ts";
import type { Beside, Scene } from "./scene.ts";
import type { Sizes, Theme } from "./theme.ts";
import type { Extent, View } from "./view.ts";

export interface Shown {
  readonly trace: Trace;
  readonly knownCount: number;
  readonly layout: Layout;
  readonly units: Units;
  readonly view: View;
  readonly theme: Theme;
  readonly texts: TimelineTexts;
  readonly playhead: Playhead;
  readonly lit: Lit | null;
  readonly beside?: Beside | null;
  readonly hasAllLinks: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly scrollPx: number;
  readonly dpr: number;
}

export function sceneOf({ playhead, ...shown }: Shown): Scene {
  const { trace, units, view, theme } = shown;
  return {
    beside: null,
    ...shown,
    moment: playhead.moment,
    deadlock: deadlockOf(trace),
    part: "scrolled",
    isChangingAxis: false,
    playheadPx: playheadPx(trace, units, view, playhead, theme.sizes.tickPx),
  };
}

/** As close as one can get on each axis: a step is wide enough for a few words; a microsecond, for a few ticks. */
const MAX_STEP_EM = 8;
const MAX_PX_PER_SECOND = 40 * 1e6;

/** How far one can look around in a trace, in a picture of a given width. */
export function extentOf({ openCount }: Trace, units: Units, sizes: Sizes, widthPx: number): Extent {
  const { leftPx, rightPx, tailPx, fontPx } = sizes;
  return {
    endUnit: units.end,
    widthPx,
    leftPx,
    // What has not ended has a tail, and behind it some room.
    rightPx: openCount === 0 ? rightPx : tailPx + fontPx,
    maxPxPerUnit: isInSteps(units) ? fontPx * MAX_STEP_EM : MAX_PX_PER_SECOND,
  };
}
