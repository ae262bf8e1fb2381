// Puts the page together: the store, and what can be asked of the run, of the reader's choices and of the open program.
import type { Editor } from "../editor/editor.ts";
import { type Frames, startFrames } from "../player/frames.ts";
import { Player } from "../player/player.ts";
import { Turns } from "../player/turns.ts";
import type { Timeline } from "../timeline/contract.ts";
import { Lessons } from "./documents/lessons.ts";
import { openAddress, OpenDocument } from "./documents/open-document.ts";
import { Predictions } from "./documents/predictions.ts";
import type { Presenter } from "./documents/presenter.ts";
import type { Projector } from "./documents/projector.ts";
import { compiledBefore } from "./documents/recorded.ts";
import type { Embedding } from "./embedding.ts";
import { listenersOf } from "./listeners.ts";
import type { Preferences } from "./preferences.ts";
import { Choices } from "./run/choices.ts";
import type { Explorer } from "./run/explorer.ts";
import { Navigation } from "./run/navigation.ts";
import { Run } from "./run/run.ts";
import { createSignal, type Signal } from "./signal.ts";
import { type AppStore, createAppStore } from "./store.ts";

export interface Page {
  readonly store: AppStore;
  /** Calls back after each change, and gives how to leave; see listeners.ts. */
  readonly listen: (onChange: () => void) => () => void;
  readonly player: Player;
  readonly frames: Frames;
  /** Of those that go along with the playhead while it moves. */
  readonly turns: Turns;
  readonly run: Run;
  readonly navigation: Navigation;
  readonly choices: Choices;
  readonly documents: OpenDocument;
  readonly lessons: Lessons;
  readonly predictions: Predictions;
  /** Null in a figure, and in a projector's window. */
  readonly presenter: Presenter | null;
  /** Null if this window is none. */
  readonly projector: Projector | null;
  /** The editor, while it is there. */
  readonly editor: { current: Editor | null };
  /** Tries the program's orders, once somebody has asked for them. */
  readonly explorer: { current: Explorer | null };
  /** The timeline, while it is there. */
  readonly timeline: { current: Timeline | null };
  /** The first lanes are on screen. */
  readonly picture: Signal;
  /** What comes before the editor is loaded. */
  readonly rest: Signal;
  /** So is the editor, or it cannot be. */
  readonly edited: Signal;
}

/** A page that opens what the part of the address behind the # asks for, or else what was open last. */
export async function openPage(
  preferences: Preferences,
  hash: string,
  embedding: Embedding | null = null,
  isFirstLook = false,
  isProjector = false,
): Promise<Page> {
  // Figures do without.
  const [{ opened, link }, presenting, projecting] = await Promise.all([
    openAddress(hash),
    embedding === null && !isProjector ? import("./documents/presenter.ts") : null,
    isProjector ? import("./documents/projector.ts") : null,
  ]);
  // In a figure it is its author who says whose program it is.
  const notice = embedding !== null && opened.notice?.type === "openedLink" ? null : opened.notice;
  const store = createAppStore({
    ...opened,
    notice,
    preferences,
    embedding,
    isFirstLook,
    isPresenting: isProjector,
    projector: isProjector ? { isLed: false } : null,
  });
  const { speed, axis } = preferences;
  const player = new Player({
    speed,
    axis,
    onChange: (playback) => {
      store.setState({ playback });
    },
  });
  const run = new Run(store, player, { compiledBefore });
  const documents = new OpenDocument(store, run);
  if (link !== null) documents.applyLink(link);
  // A projector opens nothing, and asks nothing, by itself.
  if (!isProjector) documents.listen(hash);
  const navigation = new Navigation(store, player);
  const predictions = new Predictions(store, run, player);
  if (!isProjector) predictions.listen();
  const lessons = new Lessons({ store, run, player, navigation, documents });
  if (!isProjector) lessons.listen();
  const timeline: Page["timeline"] = { current: null };
  const turns = new Turns();
  const goAlong = () => {
    run.advance(0);
  };
  const frames = startFrames((seconds, hasTime) => {
    run.noteFrame(seconds);
    // A playhead that plays moves in every frame; the newest step is shown as often as there is time for it.
    if (player.state.mode === "following") turns.ask(goAlong);
    else run.advance(seconds);
    turns.give(hasTime);
  });
  return {
    store,
    listen: listenersOf(store, turns),
    player,
    frames,
    turns,
    run,
    navigation,
    choices: new Choices(store, player, run),
    documents,
    lessons,
    predictions,
    editor: { current: null },
    explorer: { current: null },
    timeline,
    presenter: presenting === null ? null : new presenting.Presenter(store, timeline),
    projector:
      projecting === null ? null : new projecting.Projector(store, run, () => timeline.current?.fit()),
    picture: createSignal(),
    rest: createSignal(),
    edited: createSignal(),
  };
}
