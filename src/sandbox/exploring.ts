// Explores a program in several workers at once, each in a frame of its own, and puts together what they find.
import { type CompiledProgram, globalsUseOf, PROGRAM_URL, withGlobals } from "../compile/contract.ts";
import { type FoundOutcome, mergedOutcomes } from "./exploration-merge.ts";
import { foundHere } from "./exploration-checker.ts";
import { MOST_OUTCOMES } from "./exploration-limits.ts";
import { Frame } from "./frame.ts";
import { Malformed, object, type Unchecked } from "./message-values.ts";
import type { ExploreCommand, FoundHere, WorkerCommand } from "./messages.ts";
import { Stopwatch, Watchdog } from "./watchdog.ts";

export interface ExploringOptions {
  /** The program's file name, for messages. */
  readonly file: string;
  readonly jitter: number;
  /** At most so many runs in all, and for so many seconds. */
  readonly most: number;
  readonly seconds: number;
  readonly seed?: number;
  readonly workers: number;
}

/** What has been found so far, by all workers. */
export interface Exploration {
  /** In the order in which they were found; the usual one is the first. */
  readonly outcomes: readonly FoundOutcome[];
  readonly runs: number;
  /** Of each worker, added up. */
  readonly perSecond: number;
  /** Runs with yet other outcomes. */
  readonly others: number;
  readonly isToldTime: boolean;
  /** Every order has been tried. */
  readonly isComplete: boolean;
  readonly hasOneOrder: boolean;
  /** The exploration is over. */
  readonly isOver: boolean;
  /** A worker did not come to its end: why. */
  readonly failure: ExplorationFailure | null;
}

/** `unresponsive`: no sign of life for a long time, `site` being the loop it was in; `absent`: it could not be loaded. */
interface ExplorationFailure {
  readonly type: "unresponsive" | "crashed" | "absent";
  readonly site: number;
  readonly problem: string;
}

export interface Exploring {
  /** Tries no more orders; what was found is still told in short, within a second or two. */
  finish(): void;
  /** Ends it at once, without a word. */
  dispose(): void;
}

/** Nobody reads faster: news that come sooner are told with the next. */
const NEWS_SECONDS = 0.25;
const PING_SECONDS = 1;
const PATIENCE = 15;

/** Explores at once; `onNews` is called as things are found, and once it is over for the last time. The program must not tamper. */
export function startExploring(
  program: CompiledProgram,
  options: ExploringOptions,
  onNews: (exploration: Exploration) => void,
): Exploring {
  let isOver = false;
  let sinceNews: Stopwatch | null = null;
  const explorers = Array.from(
    { length: options.workers },
    (_, index) =>
      new Explorer(program, commandFor(program, options, index), () => {
        if (isOver) return;
        isOver = explorers.every((explorer) => explorer.isOver);
        if (!isOver && sinceNews !== null && sinceNews.seconds < NEWS_SECONDS) return;
        sinceNews = new Stopwatch();
        onNews(explorationOf(explorers));
      }),
  );
  return {
    finish: () => {
      for (const explorer of explorers) explorer.finish();
    },
    dispose: () => {
      isOver = true;
      for (const explorer of explorers) explorer.end(null);
    },
  };
}

function commandFor(
  { code, ...program }: CompiledProgram,
  { workers: count, most, ...options }: ExploringOptions,
  index: number,
): ExploreCommand {
  return {
    type: "explore",
    ...options,
    program,
    use: globalsUseOf(code),
    most: Math.ceil(most / count),
    mostGroups: MOST_OUTCOMES,
    share: { index, count },
  };
}

function explorationOf(explorers: readonly Explorer[]): Exploration {
  const found = explorers.map(({ last }) => last).filter((last) => last !== null);
  const sum = (of: (here: FoundHere) => number): number => found.reduce((all, each) => all + of(each), 0);
  const isWhole = found.length === explorers.length && found.every(({ ways }) => ways !== null);
  return {
    outcomes: mergedOutcomes(explorers),
    runs: sum(({ runs }) => runs),
    perSecond: sum(({ runs, ms }) => (1_000 * runs) / Math.max(ms, 1)),
    others: sum(({ others }) => others),
    isToldTime: found.some(({ isToldTime }) => isToldTime),
    isComplete: isWhole && found.every(({ isComplete }) => isComplete),
    hasOneOrder: found.some(({ hasOneOrder }) => hasOneOrder),
    isOver: explorers.every(({ isOver }) => isOver),
    failure: explorers.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}

/** One worker, and what it has found. */
class Explorer {
  readonly outcomes: FoundHere["fresh"][number][] = [];
  last: FoundHere | null = null;
  failure: ExplorationFailure | null = null;
  isOver = false;
  private loopSite = 0;
  private port: MessagePort | null = null;
  private watchdog: Watchdog | null = null;
  private readonly frame = new Frame();
  private readonly sites: number;
  private readonly onNews: () => void;

  constructor({ code, sites }: CompiledProgram, command: ExploreCommand, onNews: () => void) {
    this.sites = sites.length;
    this.onNews = onNews;
    this.frame.onFailed = (_run, problem) => {
      this.end({ type: "crashed", site: 0, problem });
    };
    void this.launch(code, command);
  }

  finish(): void {
    this.send({ type: "enough" });
  }

  /** The reason, if it did not come to its end; null: it is not wanted any more, or is done. */
  end(failure: ExplorationFailure | null): void {
    if (this.isOver) return;
    this.isOver = true;
    this.failure = failure;
    this.watchdog?.stop();
    this.port?.close();
    this.frame.dispose();
    if (failure !== null) this.onNews();
  }

  private async launch(code: string, command: ExploreCommand): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!this.isOver) this.receive(data);
    };
    this.send(command);
    try {
      const { default: runtime } = await import("./explore-worker.ts?script");
      if (this.isOver) return;
      const script = `"use strict"; const loopscopeProgram = ${withGlobals(code)};\n//# sourceURL=${PROGRAM_URL}`;
      this.frame.spawn(1, script, runtime, port2);
    } catch (error) {
      this.end({ type: "absent", site: 0, problem: (error as Error).message });
      return;
    }
    this.watchdog = new Watchdog(
      PING_SECONDS,
      PATIENCE,
      () => {
        this.send({ type: "ping" });
      },
      () => {
        this.end({ type: "unresponsive", site: this.loopSite, problem: "" });
      },
    );
  }

  private send(command: WorkerCommand): void {
    this.port?.postMessage(command);
  }

  private receive(data: unknown): void {
    this.watchdog?.heard();
    try {
      this.take(object(data, "message"));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      this.end({ type: "crashed", site: 0, problem: error.message });
    }
  }

  private take(data: Unchecked): void {
    switch (data.type) {
      case "pong":
        this.loopSite = 0;
        return;
      case "longLoop":
        if (Number.isInteger(data.site) && (data.site as number) > 0 && (data.site as number) < this.sites)
          this.loopSite = data.site as number;
        return;
      case "failed":
        this.end({ type: "crashed", site: 0, problem: String(data.problem).slice(0, 1_000) });
        return;
    }
    const found = foundHere(data, this.outcomes.length, this.sites);
    this.outcomes.push(...found.fresh);
    this.last = found;
    if (found.ways !== null) this.end(null);
    this.onNews();
  }
}
