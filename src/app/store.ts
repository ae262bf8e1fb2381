// Holds what the page shows, as one value that changes: React, the editor and the timeline subscribe to it.
import { type Mutate, createStore, type StoreApi } from "zustand/vanilla";
import { subscribeWithSelector } from "zustand/middleware";
import type { Problem } from "../compile/problems.ts";
import type { Choice } from "../explore/choices.ts";
import type { Change, ScheduleProblem } from "../explore/schedule.ts";
import type { ToldChange } from "../explore/told.ts";
import type { Fault } from "../lessons/faults.ts";
import type { AskedKind } from "../lessons/asked-kinds.ts";
import type { Guess } from "../lessons/guess.ts";
import type { LessonFile } from "../lessons/lesson.ts";
import type { PlayerState } from "../player/player.ts";
import type { BoundReached } from "../trace/bounds.ts";
import type { Query } from "../trace/questions/find.ts";
import type { Trace } from "../trace/trace.ts";
import type { TraceState } from "../trace/questions/state.ts";
import type { TraceValues } from "../trace/questions/values.ts";
import type { SpanRef } from "../trace/questions/why.ts";
import type { Comparison } from "../timeline/contract.ts";
import type { Stretch } from "../trace/units.ts";
import type { DocumentRef } from "./document.ts";
import type { Embedding } from "./embedding.ts";
import type { Notice } from "./notices.ts";
import type { Preferences } from "./preferences.ts";
import type { OutputLines } from "./run/output.ts";

/** One run of a program, from Run to the next Run. The recorder's lanes and lines grow; `recorded` says how far. */
export interface Recording {
  readonly trace: Trace;
  readonly output: OutputLines;
  /** Goes along with the playhead while somebody looks at it. */
  readonly state: TraceState;
  readonly values: TraceValues;
}

/** Why a run was stopped; as the sandbox has it. */
export type StopReason = "user" | "unresponsive" | "crashed" | "gone" | "absent" | "nested";

/** What the engine is doing. */
export type RunState =
  | { readonly type: "idle" }
  | { readonly type: "compiling" }
  /** CPython is on its way: `part` of it has come; then it starts. */
  | { readonly type: "fetching"; readonly part: number }
  | { readonly type: "starting" }
  /** `longLoop`: a loop has not awaited for that many seconds. */
  | {
      readonly type: "running";
      readonly longLoop: { readonly site: number; readonly seconds: number } | null;
    }
  /** Far enough ahead of the playhead. */
  | { readonly type: "ahead" }
  /** It has come to a bound, and the reader is asked whether it may have as much again. */
  | ({ readonly type: "asking" } & BoundReached)
  | { readonly type: "finished"; readonly status: number }
  /** `problem`: of a crash, in the words of the one who noticed. */
  | {
      readonly type: "stopped";
      readonly reason: StopReason;
      readonly site: number;
      readonly problem: string;
    }
  /** The program has errors and was not run. */
  | { readonly type: "refused" }
  /** What came out of the sandbox made no sense. */
  | { readonly type: "malformed"; readonly problem: string };

/** Which lanes the picture shows: those that are found. */
interface LaneFilter {
  /** As it was typed. */
  readonly words: string;
  readonly query: Query;
  /** At which moment states and lines are looked at. */
  readonly moment: number;
}

/** Where a presenter's pointer is, said so that a window with other sizes finds the place. */
export type Pointed =
  /** On a letter of the program; lines and columns count from 1. */
  | { readonly type: "program"; readonly line: number; readonly column: number }
  /**
   * In the picture: at a part of the plot's width (less than 0: of the column of names beside it), and of the height of a row,
   * which is the one of that name after so many others of it; null: on the axis.
   */
  | {
      readonly type: "picture";
      readonly across: number;
      readonly row: { readonly name: string; readonly before: number; readonly down: number } | null;
    }
  /** On a printed line, which count from 0, so many letters from where its text begins. */
  | { readonly type: "output"; readonly line: number; readonly letters: number };

/** The lesson of the program that is open. */
export interface OpenLesson {
  readonly file: LessonFile;
  /** What is wrong with it, if it is somebody's own. */
  readonly faults: readonly Fault[];
  /** The Markdown of one that does not come with the page. */
  readonly text: string | null;
}

/** A question about the run, asked before that is shown. */
export interface Asking {
  /** Null: what the lesson asks, or else the first that can be asked. */
  readonly asked: AskedKind | null;
  /** It is asked of what comes after that plain moment of the run (trace/plain-moments.ts), which is seen; 0: of all. */
  readonly after: number;
  /** It waits for Run; for the run, which nobody sees; for the answer; or stands beside what happened. */
  readonly phase: "waiting" | "running" | "asked" | "revealed";
  readonly guess: Guess | null;
}

/** The order in which a run goes on where it can go on in more than one way, if that is not the usual one. */
export interface ShownOrder {
  /** What the decisions changed, once the run is over; null until then. */
  readonly told: readonly ToldChange[] | null;
  /** What did not come as the schedule says. */
  readonly stray: Change | null;
  /** What could be decided otherwise, once the run is over. */
  readonly choices: readonly Choice[];
  /** Why it is the usual order after all. */
  readonly problem: ScheduleProblem | { readonly type: "tampers" } | null;
}

/** A run that the one on screen is compared with. */
interface Compared {
  readonly trace: Trace;
  /** The usual order of the same program, or what was on screen before. */
  readonly as: "usual" | "former";
}

/** How much of the run has been recorded. */
export interface Recorded {
  readonly steps: number;
  readonly seconds: number;
}

export type Dialog = "help" | "settings" | "find" | "drafts" | "share";

/** A place in the program; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the pane that explains can show, in the order of its tabs. */
export const INSPECTOR_VIEWS = ["span", "tree", "variables", "queues", "shared", "steps", "orders"] as const;

export type InspectorView = (typeof INSPECTOR_VIEWS)[number];

/** On a phone one of these is on screen at a time; in the order of its tabs. */
export const PANES = ["lesson", "code", "timeline", "state", "output"] as const;

export type Pane = (typeof PANES)[number];

export interface AppState {
  readonly document: DocumentRef;
  readonly source: string;
  /** The draft in which the reader's changes are kept; null while there are none. */
  readonly draft: string | null;
  /** Null while there is none, or it is on its way. */
  readonly lesson: OpenLesson | null;
  /** The names of those that the reader has done. */
  readonly lessonsDone: ReadonlySet<string>;
  /** What the compiler said about the source, while that stays as it is. */
  readonly problems: readonly Problem[];
  readonly run: RunState;
  readonly recording: Recording | null;
  readonly recorded: Recorded;
  readonly playback: PlayerState;
  readonly selection: SpanRef | null;
  readonly hover: SpanRef | null;
  /** The place in the program to which the reader was led last. */
  readonly revealed: Place | null;
  readonly preferences: Preferences;
  /** What a link asks of the runs of its program; null for what is usual. */
  readonly asked: {
    readonly clock: Preferences["clock"] | null;
    readonly seed: number | null;
    /** Of one of its orders, as the explorer writes them; also the reader's own wish. */
    readonly schedule: string | null;
  };
  /** How the run on screen was decided; null: as usual. */
  readonly order: ShownOrder | null;
  /** The run that was on screen before this one; null: none that can be kept. */
  readonly former: Trace | null;
  readonly compared: Compared | null;
  /** How the picture shows it, once that is loaded. */
  readonly beside: Comparison | null;
  /** The part of the run that a link asks to be seen, once there is that much of it. */
  readonly look: Stretch | null;
  /** What the program does is not shown before the reader asks for it. */
  readonly isAnswerHidden: boolean;
  /** What is asked meanwhile, or has been; null: nothing. */
  readonly asking: Asking | null;
  /** The lessons whose question the reader has answered, by name, and whether that was right. */
  readonly predicted: ReadonlyMap<string, boolean>;
  readonly notice: Notice | null;
  /** A newer version of the page lies ready. */
  readonly isUpdateReady: boolean;
  readonly dialog: Dialog | null;
  readonly pane: Pane;
  readonly inspector: InspectorView;
  readonly isPresenting: boolean;
  /** The reader has been on a stage, or left one, since the page was opened. */
  readonly hasPresented: boolean;
  /** The size of type on the stage, in pixels; 0 elsewhere. */
  readonly stageType: number;
  /** What lies over the stage: nothing to be seen, or the link as a QR code. */
  readonly curtain: "black" | "qr" | null;
  /** Who shows a projector window what it does: nobody that is known, this window, or another one. */
  readonly projection: "none" | "mine" | "others";
  /** There is a projector window. */
  readonly hasProjector: boolean;
  /** This is one; null: it is none. `isLed`: somebody presents. */
  readonly projector: { readonly isLed: boolean } | null;
  /** A ring is drawn around the pointer. */
  readonly isPointing: boolean;
  /** Where it is on the stage; null: beside it. Known while another window shows this one. */
  readonly pointed: Pointed | null;
  /** How the page stands in somebody else's; null if it stands alone. */
  readonly embedding: Embedding | null;
  /** What is on screen is explained to somebody who is here for the first time. */
  readonly isFirstLook: boolean;
  /** A saved trace is on its way. */
  readonly isOpening: boolean;
  /** How many pictures of an animation are made; null while there is none to make. */
  readonly animation: { readonly done: number; readonly count: number } | null;
  readonly isEditorReady: boolean;
  /** Whether the picture moves with the playhead. */
  readonly isFollowing: boolean;
  /** The reader wants to know what else could happen, and nobody has seen to it yet. */
  readonly isToExplore: boolean;
  /** Null: all lanes are shown. */
  readonly filter: LaneFilter | null;
  /** The things of this run, by id, that are to have a lane (true) or none, as far as the reader has chosen. */
  readonly things: ReadonlyMap<number, boolean>;
  /** Whether the critical path of the run stands out. */
  readonly isPathLit: boolean;
}

export type AppStore = Mutate<StoreApi<AppState>, [["zustand/subscribeWithSelector", never]]>;

/** Of programs for which nobody has chosen a seed. */
export const USUAL_SEED = 1;

const NOTHING_ASKED: AppState["asked"] = { clock: null, seed: null, schedule: null };

export const NOTHING_RECORDED: Recorded = { steps: 0, seconds: 0 };

/** Nothing has been run of the program that is open. */
export const NO_RUN = {
  run: { type: "idle" },
  problems: [],
  recording: null,
  recorded: NOTHING_RECORDED,
  selection: null,
  hover: null,
  filter: null,
  things: new Map(),
  asked: NOTHING_ASKED,
  order: null,
  look: null,
  compared: null,
} as const satisfies Partial<AppState>;

export function createAppStore(
  initial: Pick<AppState, "document" | "source" | "preferences" | "notice"> &
    Partial<Pick<AppState, "draft" | "embedding" | "isFirstLook" | "isPresenting" | "projector">>,
): AppStore {
  const { speed, axis } = initial.preferences;
  const create = (): AppState => ({
    draft: null,
    lesson: null,
    lessonsDone: new Set(),
    ...NO_RUN,
    playback: { mode: "paused", step: 0, moment: 0, seconds: 0, speed, axis },
    revealed: null,
    former: null,
    beside: null,
    isAnswerHidden: false,
    asking: null,
    predicted: new Map(),
    dialog: null,
    pane: "code",
    inspector: "tree",
    isPresenting: false,
    hasPresented: false,
    stageType: 0,
    curtain: null,
    isPointing: false,
    pointed: null,
    projection: "none",
    hasProjector: false,
    projector: null,
    embedding: null,
    isFirstLook: false,
    isOpening: false,
    animation: null,
    isEditorReady: false,
    isUpdateReady: false,
    isFollowing: true,
    isPathLit: false,
    isToExplore: false,
    ...initial,
  });
  const store = createStore<AppState>()(subscribeWithSelector(create));
  keepFormer(store);
  return store;
}

/** A longer run is not kept beside the next one. */
const MOST_FORMER_EVENTS = 200_000;

/** Keeps the run that was on screen before the one that is. */
function keepFormer(store: AppStore): void {
  store.subscribe(
    ({ recording }) => recording,
    (_, before) => {
      const trace = before?.trace;
      if (trace === undefined || trace.count === 0) return;
      store.setState({ former: trace.count <= MOST_FORMER_EVENTS ? trace : null });
    },
  );
}

/** Whether the engine may still record. */
export function isActive(run: RunState): boolean {
  return isOnItsWay(run) || run.type === "running" || run.type === "ahead" || run.type === "asking";
}

/** Whether a run has been asked for of which there is nothing to see yet. */
export function isOnItsWay({ type }: RunState): boolean {
  return type === "compiling" || type === "fetching" || type === "starting";
}

/** Whether the processor is wanted for what the reader waits for. An engine that is far enough ahead rests. */
export function isBusy({ isOpening, run }: AppState): boolean {
  return isOpening || isOnItsWay(run) || run.type === "running";
}

/** Whether the program that is open has a lesson: those of examples are known before they are loaded. */
export function hasLesson({ document, lesson }: Pick<AppState, "document" | "lesson">): boolean {
  return document.type === "example" || lesson !== null;
}

/** Whether the keys of the stage mean something: it is here, or in the projector window that shows this one. */
export function hasStage({
  isPresenting,
  projection,
}: Pick<AppState, "isPresenting" | "projection">): boolean {
  return isPresenting || projection === "mine";
}

/** Whether there is a program that can be run, and asked of. */
export function canBeAsked({ document, source }: Pick<AppState, "document" | "source">): boolean {
  return document.type !== "trace" && source !== "";
}

/** Whether the reader is to say what will happen before they see it. */
export function isToPredict({
  isAnswerHidden,
  asking,
}: Pick<AppState, "isAnswerHidden" | "asking">): boolean {
  return isAnswerHidden || (asking !== null && asking.phase !== "revealed");
}

/** Whether the picture is of the program that is in the editor. */
export function isPictureCurrent({ recording, source }: Pick<AppState, "recording" | "source">): boolean {
  return recording !== null && recording.trace.log.header.source === source;
}

/** Whether what the picture and the output show is of another program than the one in the editor. */
export function isPictureOld(state: Pick<AppState, "recording" | "source" | "run">): boolean {
  return state.run.type === "refused" || (state.recording !== null && !isPictureCurrent(state));
}

/** Whether the run is over and whole, and the playhead is at its end. */
export function isAtEnd({ run, isOpening, recorded, playback }: AppState): boolean {
  return !isActive(run) && !isOpening && recorded.steps > 0 && playback.step >= recorded.steps;
}

/** Resolves once the state is so; at once if it is already. */
export function whenState(
  store: Pick<AppStore, "getState" | "subscribe">,
  isSo: (state: AppState) => boolean,
): Promise<void> {
  if (isSo(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(isSo, () => {
      stop();
      resolve();
    });
  });
}
