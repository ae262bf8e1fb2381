// Starts the page.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { Desk, openPage } from "./documents/open-document.ts";
import { createI18n } from "../words/i18n.ts";
import { languageOf, onSystemTheme, readPreferences, themeOf } from "./preferences.ts";
import { Session } from "./run/session.ts";
import { openDroppedTraces, openTraceAt } from "./documents/trace-files.ts";
import { App } from "./ui/App.tsx";
import { PageContext } from "./ui/context.ts";

const preferences = readPreferences();
const { store, link } = await openPage(preferences, location.hash);
const session = new Session(store);
const desk = new Desk(store, session);
if (link !== null) desk.applyLink(link);
const i18n = createI18n(languageOf(preferences), initReactI18next);

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
store.subscribe((state, before) => {
  if (state.isPresenting !== before.isPresenting || state.preferences !== before.preferences) dress();
  const language = languageOf(state.preferences);
  if (language !== i18n.language) void i18n.changeLanguage(language);
});
onSystemTheme(() => {
  store.setState((state) => ({ preferences: { ...state.preferences } }));
});

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <PageContext value={{ store, session, desk }}>
        <App />
      </PageContext>
    </I18nextProvider>
  </StrictMode>,
);

const tracePath = new URLSearchParams(location.search).get("trace");
if (tracePath !== null) void openTraceAt(tracePath, { store, desk });
openDroppedTraces({ store, desk });

// What the first run needs is loaded when the page has nothing better to do.
const whenIdle = "requestIdleCallback" in globalThis ? requestIdleCallback : setTimeout;
whenIdle(() => {
  void session.warmUp();
});
