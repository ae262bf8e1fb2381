// Lets the page around an embedded one load, run and move it, and tells it how it stands. Described for authors in EMBEDDING.md.
import type { Page } from "./page.ts";
import { isActive } from "./store.ts";

const VERSION = 1;
/** Longer programs have no place in a figure. */
const LONGEST_SOURCE = 100_000;

/** From the page around; `type` begins with "loopscope:", so that it can send others, too. */
type Asked =
  | { readonly type: "loopscope:hello" }
  | { readonly type: "loopscope:load"; readonly source: string }
  | { readonly type: "loopscope:run" }
  | { readonly type: "loopscope:seek"; readonly step: number };

/** To the page around: once it has said hello, and again whenever it changes. */
interface Told {
  readonly type: "loopscope:state";
  readonly version: number;
  readonly run: "idle" | "running" | "finished" | "stopped" | "refused";
  readonly step: number;
  readonly steps: number;
  /** Of the program's clock. */
  readonly seconds: number;
}

/** Answers the page around this one, and nobody else; what makes no sense is left without an answer. */
export function answerEmbedder({ store, run, player, documents }: Page): void {
  const { parent } = window;
  let origin: string | null = null;
  let told = "";
  const tell = (): void => {
    if (origin === null) return;
    const state = stateOf(store.getState());
    // Many changes of the page are none of the figure's.
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    parent.postMessage(state, origin);
  };
  store.subscribe(tell);
  addEventListener("message", ({ source, data, origin: from }: MessageEvent<unknown>) => {
    if (source !== parent || !isAsked(data)) return;
    // Of a page from a file, or in a sandbox, nothing else is known.
    origin = from === "null" ? "*" : from;
    switch (data.type) {
      case "loopscope:hello":
        told = "";
        break;
      case "loopscope:load":
        documents.loadEmbedded(data.source);
        break;
      case "loopscope:run":
        void run.start();
        break;
      case "loopscope:seek":
        player.toStep(data.step);
    }
    tell();
  });
}

function isAsked(data: unknown): data is Asked {
  if (typeof data !== "object" || data === null) return false;
  const { type, source, step } = data as Readonly<Record<string, unknown>>;
  switch (type) {
    case "loopscope:hello":
    case "loopscope:run":
      return true;
    case "loopscope:load":
      return typeof source === "string" && source.length <= LONGEST_SOURCE;
    case "loopscope:seek":
      return typeof step === "number" && Number.isSafeInteger(step) && step >= 0;
    default:
      return false;
  }
}

function stateOf({ run, playback, recorded }: ReturnType<Page["store"]["getState"]>): Told {
  const isOver = run.type === "malformed" ? "stopped" : run.type;
  return {
    type: "loopscope:state",
    version: VERSION,
    run: isActive(run) ? "running" : (isOver as Told["run"]),
    step: playback.step,
    steps: recorded.steps,
    seconds: playback.seconds,
  };
}
