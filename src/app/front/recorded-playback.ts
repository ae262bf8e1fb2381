// Plays a recorded run in a timeline, before there is a page around it.
import type { PlayerState } from "../../player/player.ts";
import type { Selection } from "../../timeline/timeline.ts";
import { lastSpanOf } from "../../trace/last-span.ts";
import { momentOfPlain } from "../../trace/plain-moments.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Words } from "../../words/i18n.ts";
import type { LinkState } from "../documents/link.ts";
import type { Preferences } from "../preferences.ts";
import { readingSpeed } from "../run/speeds.ts";
import { FrontPicture } from "./front-picture.ts";

/** Where nothing is seen there are no frames; the run does not jump when there are some again. */
const LONGEST_SECONDS = 0.1;

interface PlaybackOptions {
  readonly trace: Trace;
  readonly words: Words;
  readonly preferences: Preferences;
  /** What a link asks to be shown; null for what is usual. */
  readonly link: LinkState | null;
  /** It plays as soon as it is seen; else all of it stands there. */
  readonly isMoving: boolean;
  readonly onChange: (state: PlayerState) => void;
}

export interface RecordedPlayback {
  /** The first lanes are on screen. */
  readonly painted: Promise<void>;
  readonly state: () => PlayerState;
  readonly selection: () => Selection | null;
  readonly stop: () => void;
}

export function playRecorded(host: HTMLElement, options: PlaybackOptions): RecordedPlayback {
  const { trace, words, preferences, link, isMoving, onChange } = options;
  const axis = axisFor(trace, link?.axis ?? preferences.axis);
  const picture = new FrontPicture(host, {
    trace,
    words,
    axis,
    hasAllLinks: preferences.hasAllArrows,
    onChange,
  });
  const { painted, player, timeline } = picture;
  timeline.setOver(true);
  player.complete();
  player.setSpeed(link?.speed ?? readingSpeed(player.length));
  const moment = link?.moment == null ? null : (momentOfPlain(trace.log, link.moment) ?? trace.count);
  if (moment !== null) player.seek(moment);
  // Whoever wants no motion sees the whole of it.
  else if (!isMoving || matchMedia("(prefers-reduced-motion: reduce)").matches) player.toEnd();
  else player.play();
  if (link?.zoom != null) timeline.lookAt(link.zoom);
  if (link?.lane != null) picture.select(lastSpanOf(trace, link.lane, player.state.moment));

  let isSeen = false;
  const sight = new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)!.isIntersecting;
  });
  sight.observe(host);
  let last: number | null = null;
  let hasShown = false;
  let frame = requestAnimationFrame(function advance(now) {
    // The timeline, which asked for this frame earlier, has just drawn what was shown in the one before.
    if (hasShown) painted.resolve();
    if (player.state.mode !== "playing") return;
    const seconds = isSeen ? Math.max(0, now - (last ?? now)) / 1_000 : 0;
    player.advance(Math.min(seconds, LONGEST_SECONDS));
    last = now;
    hasShown = player.state.moment > 0;
    frame = requestAnimationFrame(advance);
  });
  return {
    painted: painted.promise,
    state: () => player.state,
    selection: () => picture.selection,
    stop: () => {
      sight.disconnect();
      cancelAnimationFrame(frame);
      timeline.destroy();
    },
  };
}

/** On an axis of time, a run in which no time passes is a single line; as `Run` has it. */
function axisFor(trace: Trace, axis: Preferences["axis"]): Preferences["axis"] {
  return axis === "time" && trace.endSeconds === 0 ? "steps" : axis;
}
