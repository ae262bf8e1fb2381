// Renders the page as it is before anything has happened in it, while it is built: what a visit sees first, and the page then replaces.
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { initReactI18next } from "react-i18next";
import first from "../../../examples/gather.ts?run";
import { Player } from "../../player/player.ts";
import { Turns } from "../../player/turns.ts";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { createI18n } from "../../words/i18n.ts";
import { type Language, loadLanguage, WHOLE_LANGUAGES } from "../../words/languages.ts";
import { type DocumentRef, FIRST_EXAMPLE } from "../document.ts";
import { Lessons } from "../documents/lessons.ts";
import { OpenDocument } from "../documents/open-document.ts";
import { Predictions } from "../documents/predictions.ts";
import { Presenter } from "../documents/presenter.ts";
import type { Embedding } from "../embedding.ts";
import type { Page } from "../page.ts";
import { readPreferences } from "../preferences.ts";
import { Choices } from "../run/choices.ts";
import { Navigation } from "../run/navigation.ts";
import { Run } from "../run/run.ts";
import { createSignal } from "../signal.ts";
import { createAppStore } from "../store.ts";

const LAYOUTS = ["desk", "phone"] as const;

type Layout = (typeof LAYOUTS)[number];

/** The screen that is rendered for. */
let layout: Layout = "desk";
// What components ask the browser for when they are loaded.
Object.assign(globalThis, {
  navigator: { platform: "", userAgent: "", languages: [] },
  matchMedia: (query: string) => ({
    get matches() {
      return layout === "phone" && query.includes("max-width");
    },
    addEventListener: () => undefined,
  }),
});

/** A page that nobody has: it is rendered once. */
function pageIn(language: Language, document: DocumentRef, embedding: Embedding | null = null): Page {
  const trace = new Trace(parseTrace(first.trace));
  trace.update();
  const preferences = { ...readPreferences(), language };
  const store = createAppStore({
    document,
    source: trace.log.header.source,
    preferences,
    notice: null,
    isFirstLook: embedding === null,
    embedding,
  });
  const player = new Player({ ...preferences, onChange: (playback) => store.setState({ playback }) });
  const run = new Run(store, player);
  run.showRecorded(trace);
  player.play();
  const never = createSignal();
  const navigation = new Navigation(store, player);
  const documents = new OpenDocument(store, run);
  return {
    store,
    listen: () => () => undefined,
    player,
    frames: { request: () => undefined, whenStill: () => never.promise },
    turns: new Turns(),
    run,
    navigation,
    choices: new Choices(store, player, run),
    documents,
    lessons: new Lessons({ store, run, player, navigation, documents }),
    predictions: new Predictions(store, run, player),
    presenter: new Presenter(store, { current: null }),
    projector: null,
    editor: { current: null },
    timeline: { current: null },
    picture: never,
    rest: never,
  };
}

/** What a newcomer has, and whoever was sent to an example. */
const DOCUMENTS: readonly DocumentRef[] = [{ type: "draft" }, { type: "example", name: FIRST_EXAMPLE }];

/** All that a figure can have; the front leaves out what is not wanted. */
const FIGURE: Embedding = { wishes: new Set(["code"]), choices: {} };

/**
 * `<template data-front="LANGUAGE-LAYOUT-DOCUMENT">` for each language that is no draft, layout and type of document; for each
 * language `LANGUAGE-figure`, the page as a figure in somebody else's, and `LANGUAGE-play`, the button that plays what stands still.
 */
export async function renderFronts(): Promise<string> {
  const { App, PageAround } = await import("../ui/App.tsx");
  const { PlayButton } = await import("../ui/PlayButton.tsx");
  const fronts: string[] = [];
  const add = (name: string, content: ReactElement): void => {
    fronts.push(`<template data-front="${name}">${renderToStaticMarkup(content)}</template>`);
  };
  for (const language of WHOLE_LANGUAGES) {
    await loadLanguage(language);
    const i18n = createI18n(language, initReactI18next);
    for (layout of LAYOUTS) {
      for (const document of DOCUMENTS)
        add(`${language}-${layout}-${document.type}`, <App page={pageIn(language, document)} i18n={i18n} />);
    }
    layout = "desk";
    add(`${language}-figure`, <App page={pageIn(language, DOCUMENTS[1], FIGURE)} i18n={i18n} />);
    const still = pageIn(language, DOCUMENTS[0]);
    still.player.pause();
    add(
      `${language}-play`,
      <PageAround page={still} i18n={i18n}>
        <PlayButton />
      </PageAround>,
    );
  }
  return fronts.join("\n");
}
