// Lists what keys and buttons can ask of the page: one table for the keyboard, the help and the hints of buttons.
import type { en } from "../words/messages/en/index.ts";
import { hasProgram } from "./document.ts";
import { isPressOf, type Key, type KeyPress } from "./keys.ts";
import type { Page } from "./page.ts";
import {
  type AppState,
  canBeAsked,
  hasLesson,
  hasStage,
  isActive,
  isAtEnd,
  isPictureCurrent,
  isToPredict,
} from "./store.ts";

/** A line of the help: commands that belong together share one. */
export type HelpTopic = Exclude<keyof typeof en.help.keys, "editorTab">;

export interface Command {
  /** Any of them; what stands on the first is the hint of a button. */
  readonly keys: readonly Key[];
  readonly topic: HelpTopic;
  /** The slider of the playback obeys it, too, in place of its own keys. */
  readonly movesPlayhead?: true;
  /** When it means something; else its keys are free for others. */
  readonly isFor?: (state: AppState) => boolean;
  readonly run: (page: Page) => void;
}

/** In the order of the help. */
const COMMANDS = {
  run: {
    keys: [{ key: "Enter", isShortcut: true }],
    topic: "run",
    isFor: hasProgram,
    run: ({ run }) => void run.start(),
  },
  play: {
    keys: [{ key: " " }],
    topic: "play",
    movesPlayhead: true,
    run: ({ player }) => player.toggle(),
  },
  stepBack: {
    keys: [{ key: "ArrowLeft" }],
    topic: "step",
    movesPlayhead: true,
    run: ({ navigation }) => navigation.step(-1),
  },
  stepForward: {
    keys: [{ key: "ArrowRight" }],
    topic: "step",
    movesPlayhead: true,
    run: ({ navigation }) => navigation.step(1),
  },
  stepSize: {
    keys: [{ code: "KeyN" }],
    topic: "stepSize",
    run: ({ choices }) => choices.chooseStepSize(),
  },
  toStart: {
    keys: [{ key: "Home" }],
    topic: "ends",
    movesPlayhead: true,
    run: ({ player }) => player.toStart(),
  },
  toEnd: {
    keys: [{ key: "End" }],
    topic: "ends",
    movesPlayhead: true,
    run: ({ player }) => player.toEnd(),
  },
  slower: {
    keys: [{ code: "BracketLeft" }],
    topic: "speed",
    run: ({ choices }) => choices.changeSpeed(-1),
  },
  faster: {
    keys: [{ code: "BracketRight" }],
    topic: "speed",
    run: ({ choices }) => choices.changeSpeed(1),
  },
  axis: {
    keys: [{ code: "KeyX" }],
    topic: "axis",
    run: ({ choices }) => choices.nextAxis(),
  },
  previousOfLane: {
    keys: [{ code: "Comma" }],
    topic: "along",
    run: ({ navigation }) => navigation.goAlong(-1),
  },
  nextOfLane: {
    keys: [{ code: "Period" }],
    topic: "along",
    run: ({ navigation }) => navigation.goAlong(1),
  },
  find: {
    keys: [{ code: "Slash" }],
    topic: "find",
    isFor: (state) => !isToPredict(state),
    run: ({ store }) => store.setState({ dialog: "find" }),
  },
  cause: {
    keys: [{ key: "Backspace" }],
    topic: "cause",
    run: ({ navigation }) => navigation.goToCause(),
  },
  path: {
    keys: [{ code: "KeyC" }],
    topic: "path",
    run: ({ navigation }) => navigation.togglePath(),
  },
  lesson: {
    keys: [{ code: "KeyH" }],
    topic: "lesson",
    isFor: hasLesson,
    run: ({ choices }) => choices.toggleLesson(),
  },
  ask: {
    keys: [{ code: "KeyQ" }],
    topic: "ask",
    isFor: canBeAsked,
    run: ({ predictions }) => predictions.askHere(),
  },
  orders: {
    keys: [{ code: "KeyV" }],
    topic: "orders",
    isFor: (state) =>
      canBeAsked(state) && !isToPredict(state) && !state.isPresenting && state.embedding === null,
    run: ({ navigation }) => navigation.explore(),
  },
  arrows: {
    keys: [{ code: "KeyL" }],
    topic: "arrows",
    run: ({ choices }) => choices.toggleArrows(),
  },
  follow: {
    keys: [{ code: "KeyG" }],
    topic: "follow",
    run: ({ choices }) => choices.toggleFollowing(),
  },
  present: {
    keys: [{ code: "KeyP" }],
    topic: "present",
    run: ({ store, navigation }) => navigation.present(!store.getState().isPresenting),
  },
  project: {
    keys: [{ code: "KeyP", isShifted: true }],
    topic: "project",
    isFor: ({ projector, embedding }) => projector === null && embedding === null,
    run: ({ presenter, store }) => {
      if (store.getState().projection === "mine") presenter?.stop();
      else void presenter?.project();
    },
  },
  // What presenters' remotes send.
  remoteBack: {
    keys: [{ key: "PageUp" }],
    topic: "remote",
    isFor: hasStage,
    run: (page) => goBack(page),
  },
  remoteForward: {
    keys: [{ key: "PageDown" }],
    topic: "remote",
    isFor: hasStage,
    run: (page) => goOn(page),
  },
  // A remote's key that begins a slide show; the browser would load the page anew, in the middle of a class.
  remoteStart: {
    keys: [{ key: "F5" }],
    topic: "remote",
    isFor: (state) => hasStage(state) || state.hasPresented,
    run: ({ store, player, navigation }) => {
      if (hasStage(store.getState())) player.toStart();
      else navigation.present(true);
    },
  },
  // A remote's key for black types a full stop.
  black: {
    keys: [{ code: "KeyB" }, { key: "." }],
    topic: "black",
    isFor: hasStage,
    run: ({ store }) => store.setState(({ curtain }) => ({ curtain: curtain === null ? "black" : null })),
  },
  larger: {
    keys: [{ key: "+" }, { key: "=" }],
    topic: "stageType",
    isFor: hasStage,
    run: ({ choices }) => choices.changeStageType(1),
  },
  smaller: {
    keys: [{ key: "-" }],
    topic: "stageType",
    isFor: hasStage,
    run: ({ choices }) => choices.changeStageType(-1),
  },
  future: {
    keys: [{ code: "KeyU" }],
    topic: "future",
    isFor: hasStage,
    run: ({ choices }) => choices.toggleFuture(),
  },
  stageColors: {
    keys: [{ code: "KeyI" }],
    topic: "stageColors",
    isFor: hasStage,
    run: ({ choices }) => choices.nextStageTheme(),
  },
  pointer: {
    keys: [{ code: "KeyO" }],
    topic: "pointer",
    isFor: hasStage,
    run: ({ store }) => store.setState(({ isPointing }) => ({ isPointing: !isPointing })),
  },
  qr: {
    keys: [{ code: "KeyK" }],
    topic: "qr",
    isFor: (state) => hasStage(state) && canBeAsked(state),
    run: ({ store }) => store.setState(({ curtain }) => ({ curtain: curtain === null ? "qr" : null })),
  },
  escape: {
    keys: [{ key: "Escape" }],
    topic: "escape",
    isFor: ({ selection, isPresenting }) => selection !== null || isPresenting,
    run: ({ store, navigation }) => {
      if (store.getState().selection !== null) navigation.select(null);
      else navigation.present(false);
    },
  },
  help: {
    keys: [{ key: "?" }, { code: "Slash", isShifted: true }],
    topic: "help",
    run: ({ store }) => store.setState({ dialog: "help" }),
  },
} as const satisfies Readonly<Record<string, Command>>;

/**
 * What "next" on a remote means: a program that has not run begins, what is asked is revealed, then one goes on, and behind
 * the end comes the next lesson.
 */
function goOn({ store, predictions, navigation, run, documents }: Page): void {
  const state = store.getState();
  const { asking } = state;
  if (asking?.phase === "asked") predictions.reveal();
  else if (asking?.phase === "waiting") void predictions.prepare();
  else if (isAtEnd(state) && isPictureCurrent(state) && documents.openNeighbour(1)) return;
  else if (isPictureCurrent(state) || !canBeAsked(state) || isActive(state.run)) navigation.step(1);
  else {
    // It begins at its first step, and waits there.
    run.startAt({ moment: 1, lane: null, zoom: null });
    void run.start();
  }
}

/** Before the beginning of a lesson is the one before it. */
function goBack({ store, navigation, documents }: Page): void {
  const { playback, run } = store.getState();
  const isAtStart = playback.step === 0 && !isActive(run);
  if (!isAtStart || !documents.openNeighbour(-1)) navigation.step(-1);
}

export type CommandId = keyof typeof COMMANDS;

export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[];

export function commandNamed(id: CommandId): Command {
  return COMMANDS[id];
}

/** What a press asks for; null if it means nothing now. What a key types counts for more than where it lies. */
export function commandOf(press: KeyPress, state: AppState): CommandId | null {
  const pressed = (isMeant: (key: Key) => boolean): CommandId | undefined =>
    COMMAND_IDS.find((id) => {
      const { keys, isFor } = commandNamed(id);
      return keys.some((key) => isMeant(key) && isPressOf(key, press)) && (isFor?.(state) ?? true);
    });
  return pressed((key) => "key" in key) ?? pressed((key) => "code" in key) ?? null;
}
