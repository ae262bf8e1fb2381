// Makes the page, behind what stands in front of it until it is there, and loads the rest in the order in which it is wanted.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { initReactI18next } from "react-i18next";
import { changeLanguage, createI18n } from "../words/i18n.ts";
import { loadLanguage } from "../words/languages.ts";
import { openGivenFiles } from "./documents/opened-files.ts";
import type { AskedTrace } from "./documents/asked-trace.ts";
import { openAskedTrace } from "./documents/trace-files.ts";
import { answerEmbedder } from "./embed-messages.ts";
import type { Inbox } from "./embed-inbox.ts";
import { type Embedding, playsByItself } from "./embedding.ts";
import { onTouch } from "./first-look.ts";
import { follower } from "./follower.ts";
import type { Front } from "./front/stand.ts";
import { hasProgram } from "./document.ts";
import { leaveMark } from "./marks.ts";
import { COMMAND_IDS, commandNamed } from "./commands.ts";
import { keepOffline } from "./offline.ts";
import { whenOpened } from "./opened.ts";
import { openPage, type Page } from "./page.ts";
import { languageOf, onSystemTheme, type Preferences, shownTheme } from "./preferences.ts";
import { dressStage, stageTypePx } from "./stage-type.ts";
import { isActive, isBusy, isToPredict, whenState } from "./store.ts";
import { App } from "./ui/App.tsx";
import { loadLaterParts, loadOutputLines } from "./ui/later-parts.ts";
import { whenIdle } from "./when-idle.ts";

interface Visit {
  readonly preferences: Preferences;
  readonly embedding: Embedding | null;
  /** What the page around this one asks; null if it stands alone. */
  readonly inbox: Inbox | null;
  /** What is on screen; null if that is nothing. */
  readonly front: Front | null;
  readonly asked: AskedTrace | null;
  /** It shows what another window does. */
  readonly isProjector: boolean;
}

/** Resolves when the page is on screen. */
export async function startPage({
  preferences,
  embedding,
  inbox,
  front: shown,
  asked,
  isProjector,
}: Visit): Promise<void> {
  const root = document.getElementById("root")!;
  const [page] = await Promise.all([
    openPage(preferences, isProjector ? "" : location.hash, embedding, shown?.isFirstLook(), isProjector),
    loadLanguage(languageOf(preferences)),
  ]);
  // Of what has been read already there is something to show at once.
  if (asked !== null) void openAskedTrace(asked, page);
  const isSame = shown?.trace.log.header.source === page.store.getState().source;
  const front = isSame ? shown : null;
  if (front === null) shown?.leave();
  else if (asked === null) page.run.showRecorded(front.trace);
  const i18n = createI18n(languageOf(page.store.getState().preferences), initReactI18next);
  dress(page, i18n);
  // What Run needs is on its way while the page is made.
  if (front !== null && asked === null) void page.run.warmUp();
  createRoot(root).render(
    <StrictMode>
      <App page={page} i18n={i18n} />
    </StrictMode>,
  );
  if (page.projector !== null) page.projector.follow();
  else obeyProjector(page);
  if (front !== null) await takeOver(root, page, front);
  if (inbox === null) openGivenFiles(page);
  else answerEmbedder(page, inbox);

  const runsByItself = embedding !== null && front === null && playsByItself(embedding);
  if (front !== null) {
    // Of an example that needs little more, and a page that plays has always something to do. The editor comes after it.
    void loadRest(page);
    return;
  }
  if (embedding !== null && !runsByItself) await whenWanted(page);
  page.rest.resolve();
  // What the first run needs is loaded when the page has nothing better to do.
  whenIdle(() => {
    void loadRest(page, runsByItself);
  });
}

/** A figure may be one of many: what Run and the editor need is loaded once somebody touches it, or has it run. */
async function whenWanted({ store }: Page): Promise<void> {
  await new Promise<void>((resolve) => {
    const wake = () => {
      stopWaiting();
      stopListening();
      resolve();
    };
    const stopWaiting = store.subscribe(({ run }) => isActive(run), wake);
    const stopListening = onTouch(wake);
  });
}

/** What is pressed in front of the projector is done here. */
function obeyProjector(page: Page): void {
  page.presenter?.listen((name) => {
    const command = COMMAND_IDS.find((id) => id === name);
    if (command !== undefined) commandNamed(command).run(page);
  });
}

/** What the page looks like apart from its content: attributes of the root element that CSS goes by, from now on. */
function dress({ store }: Page, i18n: ReturnType<typeof createI18n>): void {
  const show = (): void => {
    const state = store.getState();
    const { preferences, isPresenting } = state;
    const { dataset } = document.documentElement;
    dataset.theme = shownTheme(state);
    if (preferences.hasReadingFont) {
      dataset.letters = "reading";
      void import("./reading-font.ts").then(({ bringReadingFont }) => bringReadingFont());
    } else delete dataset.letters;
    dressStage(document.documentElement, state.stageType);
    if (isPresenting) dataset.stage = "";
    else delete dataset.stage;
    if (isToPredict(state) || (isPresenting && !preferences.showsFuture)) dataset.future = "hidden";
    else delete dataset.future;
    if (state.projector !== null) dataset.projector = "";
    document.documentElement.lang = languageOf(preferences);
  };
  const sizeStage = (): void => {
    const { isPresenting, source, preferences, stageType } = store.getState();
    const room = { widthPx: innerWidth, heightPx: innerHeight };
    const px = isPresenting ? stageTypePx(source, room, preferences.stageScale) : 0;
    if (px !== stageType) store.setState({ stageType: px });
  };
  sizeStage();
  show();
  // Before the parts of the page subscribe, so that they find the new colours.
  store.subscribe((state) => state.stageType, show);
  store.subscribe(({ isPresenting, source }) => (isPresenting ? source : null), sizeStage);
  addEventListener("resize", sizeStage);
  store.subscribe((state) => state.isPresenting, show);
  store.subscribe(isToPredict, show);
  store.subscribe(
    (state) => state.preferences,
    (chosen) => {
      sizeStage();
      show();
      const language = languageOf(chosen);
      if (language !== i18n.language) changeLanguage(i18n, language);
    },
  );
  onSystemTheme(() => {
    store.setState((state) => ({ preferences: { ...state.preferences } }));
  });
}

/** A page that is seen has long had a frame by then. */
const UNSEEN_MS = 1_000;

/** Whether there are frames: a figure that is out of sight has none, and is spoken with all the same. */
function isDrawn(): Promise<boolean> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(true));
    setTimeout(resolve, UNSEEN_MS, false);
  });
}

/** The page behind the front is painted: it goes on where the front is. */
async function takeOver(
  root: HTMLElement,
  { picture, player, frames, navigation, store }: Page,
  front: Front,
): Promise<void> {
  const isSeen = await isDrawn();
  if (isSeen) await Promise.all([picture.promise, loadOutputLines()]);
  const goThere = () => {
    const { mode, moment, seconds } = front.playback();
    if (mode === "following") player.toEnd();
    else player.seek(moment, seconds);
  };
  goThere();
  if (isSeen) await frames.whenStill();
  goThere();
  if (front.playback().mode === "playing") player.play();
  const selection = front.selection();
  if (selection !== null) navigation.select(selection);
  if (!front.isFirstLook()) store.setState({ isFirstLook: false });
  front.leave()(root);
}

/** In milliseconds: whoever has come to run something has pressed Run by then. */
const REST_MS = 1_500;

/**
 * Resolves when the reader has waited for nothing for a while: neither for the editor of a program, nor for a run. Never in a figure
 * without its code: whatever is asked for there is loaded then.
 */
async function whenAtRest({ store, edited }: Page): Promise<void> {
  await Promise.race([edited.promise, whenState(store, (state) => !hasProgram(state))]);
  await new Promise<void>((resolve) => {
    const { on, stop } = follower(store);
    let resting: ReturnType<typeof setTimeout> | undefined;
    on(isBusy, (isNow) => {
      clearTimeout(resting);
      if (isNow) return;
      resting = setTimeout(() => {
        stop();
        resolve();
      }, REST_MS);
    });
  });
}

async function loadRest(page: Page, runsByItself = false): Promise<void> {
  const { embedding } = page.store.getState();
  await whenOpened(page);
  await page.run.warmUp();
  leaveMark("ready-to-run");
  if (runsByItself) void page.run.start();
  page.rest.resolve();
  // A figure that cannot be changed runs what is compiled already.
  if (embedding === null || embedding.wishes.has("edit")) await page.run.warmUpCompiler(whenAtRest(page));
  await whenAtRest(page);
  await loadLaterParts();
  leaveMark("all-parts");
  if (embedding === null) await keepOffline(page);
}
