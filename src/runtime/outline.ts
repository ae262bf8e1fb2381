// Keeps what a run prints and how it ends, and nothing else: a probe for runs of which there are thousands.
import { NO_PROBE, type Probe, type Stream } from "../engine/index.ts";
import { givenText } from "./given-text.ts";

/** A piece of output; `isRemark`: a warning or report, and not the program's own. */
export interface Piece {
  readonly stream: Stream;
  readonly text: string;
  readonly isRemark: boolean;
}

export interface Outline extends Probe {
  readonly pieces: readonly Piece[];
  /** As in the trace's last event; "" while the run goes on. */
  readonly ending: string;
  /** Nobody counts events or tasks. */
  readonly eventCount: number;
  readonly taskCount: number;
  /** Where an error arose is not looked up: 0. */
  siteOfError(error: unknown): number;
  flush(): void;
  finished(status: number, ending: string): void;
}

/** Of one run; the rest is dropped. */
const MOST_CHARACTERS = 1_000_000;

/** What all have in common: to make an object with all hooks takes as long as many a run. */
const HOOKS = {
  ...NO_PROBE,
  pieces: [] as Piece[],
  ending: "",
  eventCount: 0,
  taskCount: 0,
  room: MOST_CHARACTERS,
  printed(stream: Stream, text: string): void {
    if (this.room < 0) return;
    this.room -= text.length + 1;
    if (this.room >= 0) this.pieces.push({ stream, text, isRemark: false });
    else this.warned({ message: `output stopped after ${MOST_CHARACTERS} characters` });
  },
  warned({ message: text }: { readonly message: string }): void {
    this.pieces.push({ stream: "stderr", text, isRemark: true });
  },
  siteOfError: () => 0,
  flush: () => undefined,
  finished(_status: number, ending: string): void {
    this.ending = ending;
  },
};

/** Of one run. `withCalls`: calls are written down with their arguments, for who tells of them. */
export function createOutline(withCalls = false): Outline {
  const outline = Object.create(HOOKS) as typeof HOOKS;
  outline.pieces = [];
  if (withCalls)
    outline.called = (call, args) => {
      call._given = givenText(args);
    };
  return outline;
}
