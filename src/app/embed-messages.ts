// Lets the page around an embedded one load, run and move it, and tells it how it stands. Described for authors in EMBEDDING.md.
import type { Inbox } from "./embed-inbox.ts";
import type { Page } from "./page.ts";
import { isActive } from "./store.ts";

const VERSION = 1;

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

/** Answers what is asked, and tells those who have asked once whenever something changes. */
export function answerEmbedder({ store, run, player, documents }: Page, inbox: Inbox): void {
  let origin: string | null = null;
  let told = "";
  const tell = (): void => {
    if (origin === null) return;
    const state = stateOf(store.getState());
    // Many changes of the page are none of the figure's.
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    window.parent.postMessage(state, origin);
  };
  store.subscribe(tell);
  inbox.answerWith((asked, from) => {
    origin = from;
    switch (asked.type) {
      case "loopscope:hello":
        told = "";
        break;
      case "loopscope:load":
        documents.loadEmbedded(asked.source);
        break;
      case "loopscope:run":
        void run.start();
        break;
      case "loopscope:seek":
        player.toStep(asked.step);
    }
    tell();
  });
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
