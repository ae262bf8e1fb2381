// Renders the page as it is before anything has happened in it, while it is built: what a visit sees first, and the page then replaces.
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { initReactI18next } from "react-i18next";
import first from "../../../examples/gather.ts?run";
import { Player } from "../../player/player.ts";
import { Turns } from "../../player/turns.ts";
import { EventLog } from "../../trace/event-log.ts";
import { TRACE_VERSION } from "../../trace/format.ts";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { createI18n } from "../../words/i18n.ts";
import { type Language, loadLanguage, WHOLE_LANGUAGES } from "../../words/languages.ts";
import { type DocumentRef, FIRST_EXAMPLE } from "../document.ts";
import { Lessons } from "../documents/lessons.ts";
import { OpenDocument } from "../documents/open-document.ts";
import { Predictions } from "../documents/predictions.ts";
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

interface Shown {
  readonly document: DocumentRef;
  readonly trace: Trace;
}

const recorded = new Trace(parseTrace(first.trace));
recorded.update();

function emptyTrace(source: string): Trace {
  return new Trace(
    new EventLog({ version: TRACE_VERSION, file: "", semantics: "asyncio", source, sites: [] }),
  );
}

/** A page that nobody has: it is rendered once. */
function pageIn(language: Language, { document, trace }: Shown, embedding: Embedding | null = null): Page {
  const preferences = { ...readPreferences(), language };
  const store = createAppStore({
    document,
    source: trace.log.header.source,
    preferences,
    notice: null,
    isFirstLook: embedding === null && document.type !== "trace",
    embedding,
  });
  const player = new Player({ ...preferences, onChange: (playback) => store.setState({ playback }) });
  const run = new Run(store, player);
  if (document.type === "trace") {
    run.showSaved(trace);
    store.setState({ isOpening: true });
  } else {
    run.showRecorded(trace);
    player.play();
  }
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
    presenter: null,
    projector: null,
    editor: { current: null },
    explorer: { current: null },
    timeline: { current: null },
    picture: never,
    rest: never,
    edited: never,
  };
}

/** What a newcomer has, whoever was sent to an example, and whoever opens a trace, of which nothing is known but if it has a program. */
const SHOWN = {
  draft: { document: { type: "draft" }, trace: recorded },
  example: { document: { type: "example", name: FIRST_EXAMPLE }, trace: recorded },
  trace: { document: { type: "trace", name: "" }, trace: emptyTrace("\n") },
  foreign: { document: { type: "trace", name: "" }, trace: emptyTrace("") },
} as const satisfies Record<string, Shown>;

/** All that a figure can have; the front leaves out what is not wanted. */
const FIGURE: Embedding = { wishes: new Set(["code"]), choices: {} };

/**
 * `<template data-front="LANGUAGE-LAYOUT-SHOWN">` for each language that is no draft, layout and what is shown; for each language
 * `LANGUAGE-figure`, the page as a figure in somebody else's, and `LANGUAGE-play`, the button that plays what stands still.
 */
export async function renderFronts(): Promise<string> {
  const { App, PageAround } = await import("../ui/App.tsx");
  const { PlayButton } = await import("../ui/PlayButton.tsx");
  const { loadLaterParts } = await import("../ui/later-parts.ts");
  // What a component that is rendered loads would be asked for when whoever renders has gone.
  await loadLaterParts();
  const fronts: string[] = [];
  const add = (name: string, content: ReactElement): void => {
    fronts.push(`<template data-front="${name}">${renderToStaticMarkup(content)}</template>`);
  };
  for (const language of WHOLE_LANGUAGES) {
    await loadLanguage(language);
    const i18n = createI18n(language, initReactI18next);
    for (layout of LAYOUTS) {
      for (const [name, shown] of Object.entries(SHOWN))
        add(`${language}-${layout}-${name}`, <App page={pageIn(language, shown)} i18n={i18n} />);
    }
    layout = "desk";
    add(`${language}-figure`, <App page={pageIn(language, SHOWN.example, FIGURE)} i18n={i18n} />);
    const still = pageIn(language, SHOWN.draft);
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
