// Says what a presenter's window and the window on the projector tell each other, both of the same browser.
import type { TraceBatch, TraceHeader } from "../../trace/format.ts";
import type { Stretch } from "../../trace/units.ts";
import type { AppState } from "../store.ts";

/** What of the state the projector shows; the run itself comes apart. */
export const SHOWN = [
  "document",
  "source",
  "lesson",
  "problems",
  "run",
  "playback",
  "selection",
  "preferences",
  "asking",
  "isAnswerHidden",
  "isFollowing",
  "isPathLit",
  "filter",
  "things",
  "curtain",
  "isPointing",
  "pointed",
] as const satisfies readonly (keyof AppState)[];

export type Shown = Pick<AppState, (typeof SHOWN)[number]> & {
  /** Null: all of the run. */
  readonly sight: Stretch | null;
};

export type Told =
  /** A projector is there, and knows nothing yet. */
  | { readonly type: "here"; readonly projector: string }
  | { readonly type: "gone"; readonly projector: string }
  /** Somebody has pressed a key in front of it: the name of a command of commands.ts. */
  | { readonly type: "command"; readonly command: string }
  /** A page asks for projectors. */
  | { readonly type: "who" }
  /** That presenter's run is shown from now on. */
  | { readonly type: "claim"; readonly presenter: string }
  /** Null: there is no run. */
  | { readonly type: "run"; readonly header: TraceHeader | null }
  | { readonly type: "events"; readonly batch: TraceBatch }
  | { readonly type: "shown"; readonly changes: Partial<Shown> };

/** One for all windows of this page: nobody but this site can listen. */
export function openChannel(onTold: (told: Told) => void): { readonly tell: (told: Told) => void } {
  const channel = new BroadcastChannel("loopscope.projector");
  channel.onmessage = ({ data }: MessageEvent<Told>) => onTold(data);
  return { tell: (told) => channel.postMessage(told) };
}

/** The address of a window on the projector has this. */
export const PROJECTOR = "projector";

export function isProjectorAddress(search: string): boolean {
  return new URLSearchParams(search).has(PROJECTOR);
}
