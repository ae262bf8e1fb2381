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
import { type Embedding, isWithin } from "./embedding.ts";
import { onTouch } from "./first-look.ts";
import { type Front, pressIn } from "./front/front.ts";
import { leaveMark } from "./marks.ts";
import { keepOffline } from "./offline.ts";
import { whenOpened } from "./opened.ts";
import { openPage, type Page } from "./page.ts";
import { languageOf, onSystemTheme, type Preferences, themeOf } from "./preferences.ts";
import { isActive } from "./store.ts";
import { App } from "./ui/App.tsx";
import { loadLaterParts, loadOutputLines } from "./ui/later-parts.ts";
import { whenIdle } from "./when-idle.ts";

/** Resolves when the page is on screen. */
export async function startPage(
  preferences: Preferences,
  embedding: Embedding | null,
  shown: Front | null,
  asked: AskedTrace | null,
): Promise<void> {
  const root = document.getElementById("root")!;
  const [page] = await Promise.all([
    openPage(preferences, location.hash, embedding, shown?.isFirstLook()),
    loadLanguage(languageOf(preferences)),
  ]);
  const isSame = shown?.trace.log.header.source === page.store.getState().source;
  const front = isSame ? shown : null;
  if (front !== null) page.run.showRecorded(front.trace);
  else shown?.leave();
  if (asked !== null) void openAskedTrace(asked, page);
  const i18n = createI18n(languageOf(page.store.getState().preferences), initReactI18next);
  dress(page, i18n);
  showBehind(root, front !== null);
  createRoot(root).render(
    <StrictMode>
      <App page={page} i18n={i18n} />
    </StrictMode>,
  );
  if (front !== null) await takeOver(root, page, front);
  if (embedding === null) openGivenFiles(page);
  else answerEmbedder(page);

  if (embedding !== null && !playsByItself(embedding)) await whenWanted(page);
  if (front === null) {
    page.rest.resolve();
    // What the first run needs is loaded when the page has nothing better to do.
    whenIdle(() => void loadRest(page));
  } else {
    // Of an example that needs little more, and a page that plays has always something to do. The editor comes after it.
    void loadRest(page);
  }
}

function playsByItself({ wishes }: Embedding): boolean {
  return wishes.has("play") && isWithin(window);
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

/** What the page looks like apart from its content: attributes of the root element that CSS goes by, from now on. */
function dress({ store }: Page, i18n: ReturnType<typeof createI18n>): void {
  const show = (): void => {
    const { preferences, isPresenting } = store.getState();
    const { dataset } = document.documentElement;
    dataset.theme = isPresenting ? "contrast" : themeOf(preferences);
    if (isPresenting) dataset.stage = "";
    else delete dataset.stage;
    document.documentElement.lang = languageOf(preferences);
  };
  show();
  // Before the parts of the page subscribe, so that they find the new colours.
  store.subscribe((state) => state.isPresenting, show);
  store.subscribe(
    (state) => state.preferences,
    (chosen) => {
      show();
      const language = languageOf(chosen);
      if (language !== i18n.language) changeLanguage(i18n, language);
    },
  );
  onSystemTheme(() => {
    store.setState((state) => ({ preferences: { ...state.preferences } }));
  });
}

/** Hides the page from those who go by keyboard or by ear, and from whoever asks for its buttons, while it is behind the front. */
function showBehind(root: HTMLElement, isBehind: boolean): void {
  root.inert = isBehind;
  root.ariaHidden = isBehind ? "true" : null;
}

/** The page behind the front is painted: it goes on where the front is. */
async function takeOver(
  root: HTMLElement,
  { picture, player, frames, store }: Page,
  front: Front,
): Promise<void> {
  await Promise.all([picture.promise, loadOutputLines()]);
  const goThere = () => {
    const { moment, seconds } = front.playback();
    player.seek(moment, seconds);
  };
  goThere();
  await frames.whenStill();
  goThere();
  if (front.playback().mode === "playing") player.play();
  if (!front.isFirstLook()) store.setState({ isFirstLook: false });
  const pressed = front.leave();
  showBehind(root, false);
  if (pressed !== null) pressIn(root, pressed);
}

async function loadRest(page: Page): Promise<void> {
  const { embedding } = page.store.getState();
  await whenOpened(page);
  await page.run.warmUp();
  leaveMark("ready-to-run");
  if (embedding !== null && playsByItself(embedding)) void page.run.start();
  page.rest.resolve();
  await page.run.warmUpCompiler();
  await loadLaterParts();
  if (embedding === null) await keepOffline(page);
}
