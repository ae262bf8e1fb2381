// Starts the page.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { initReactI18next } from "react-i18next";
import { changeLanguage, createI18n } from "../words/i18n.ts";
import { loadLanguage } from "../words/languages.ts";
import { openGivenFiles } from "./documents/opened-files.ts";
import { openTraceAt } from "./documents/trace-files.ts";
import { whenOpened } from "./opened.ts";
import { answerEmbedder } from "./embed-messages.ts";
import { isWithin, readEmbedding } from "./embedding.ts";
import { keepOffline } from "./offline.ts";
import { openPage } from "./page.ts";
import { loadTimeline } from "./parts/timeline-part.ts";
import { languageOf, onSystemTheme, readPreferences, themeOf } from "./preferences.ts";
import { closeStorage } from "./storage.ts";
import { App } from "./ui/App.tsx";
import { loadLaterParts } from "./ui/later-parts.ts";

const embedding = readEmbedding(location.search);
if (embedding !== null) closeStorage();
const preferences = { ...readPreferences(), ...embedding?.choices };
const [page] = await Promise.all([
  openPage(preferences, location.hash, embedding),
  loadLanguage(languageOf(preferences)),
]);
const { store, run } = page;

const tracePath = new URLSearchParams(location.search).get("trace");
if (tracePath !== null) {
  // Both are on their way while the page is made.
  void openTraceAt(tracePath, page);
  loadTimeline().catch(() => {
    // Told when it is mounted.
  });
}

const i18n = createI18n(languageOf(store.getState().preferences), initReactI18next);

/** What the page looks like apart from its content: attributes of the root element that CSS goes by. */
function dress(): void {
  const { preferences, isPresenting } = store.getState();
  const { dataset } = document.documentElement;
  dataset.theme = isPresenting ? "contrast" : themeOf(preferences);
  if (isPresenting) dataset.stage = "";
  else delete dataset.stage;
  document.documentElement.lang = languageOf(preferences);
}

dress();
// Before the parts of the page subscribe, so that they find the new colours.
store.subscribe((state) => state.isPresenting, dress);
store.subscribe(
  (state) => state.preferences,
  (chosen) => {
    dress();
    const language = languageOf(chosen);
    if (language !== i18n.language) changeLanguage(i18n, language);
  },
);
onSystemTheme(() => {
  store.setState((state) => ({ preferences: { ...state.preferences } }));
});

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App page={page} i18n={i18n} />
  </StrictMode>,
);

if (embedding === null) openGivenFiles(page);
else answerEmbedder(page);
if (embedding === null) void keepOffline(page);

// What the first run needs is loaded when the page has nothing better to do.
const whenIdle = "requestIdleCallback" in globalThis ? requestIdleCallback : setTimeout;
whenIdle(() => {
  void whenOpened(page)
    .then(() => run.warmUp())
    .then(() => {
      // For those who measure a first visit.
      performance.mark("loopscope:ready-to-run");
      if (embedding?.wishes.has("play") === true && isWithin(window)) void run.start();
      return loadLaterParts();
    });
});
