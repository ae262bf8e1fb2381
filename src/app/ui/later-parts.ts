// Loads the components that the first screen does without: when they are shown, or earlier when the page is idle.
import { type ComponentType, lazy, useEffect } from "react";
import type { AppStore } from "../store.ts";
import { usePage } from "./context.ts";

/** Stands in for a component that could not be loaded: says so, and closes the dialog that it would have been. */
function NotLoaded(): null {
  const { store } = usePage();
  useEffect(() => {
    tellFailure(store);
  }, [store]);
  return null;
}

function tellFailure(store: AppStore): void {
  store.setState({ dialog: null, notice: { type: "partFailed" } });
}

const loaders: (() => Promise<unknown>)[] = [];

function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const orStandIn = async (): Promise<{ readonly default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch (error) {
      console.error(error);
      return { default: NotLoaded };
    }
  };
  loaders.push(load);
  return lazy(orStandIn);
}

export const FindDialog = later(async () => (await import("./FindDialog.tsx")).FindDialog);

export const HelpDialog = later(async () => (await import("./HelpDialog.tsx")).HelpDialog);

export const SettingsDialog = later(async () => (await import("./SettingsDialog.tsx")).SettingsDialog);

export const DraftsDialog = later(async () => (await import("./DraftsDialog.tsx")).DraftsDialog);

const importOutputLines = async () => (await import("./OutputLinesView.tsx")).OutputLinesView;

export const OutputLinesView = later(importOutputLines);

/** Loads what shows printed lines, which the first picture has already. */
export async function loadOutputLines(): Promise<void> {
  await importOutputLines().catch(() => undefined);
}

export const LessonBody = later(async () => (await import("./LessonBody.tsx")).LessonBody);

export const PredictionView = later(async () => (await import("./PredictionView.tsx")).PredictionView);

export const VerdictNote = later(async () => (await import("./Verdict.tsx")).VerdictNote);

export const SaidBeside = later(async () => (await import("./Verdict.tsx")).SaidBeside);

export const StageKeys = later(async () => (await import("./StageKeys.tsx")).StageKeys);

export const StagePointer = later(async () => (await import("./StagePointer.tsx")).StagePointer);

export const PresenterBar = later(async () => (await import("./PresenterBar.tsx")).PresenterBar);

export const Curtain = later(async () => (await import("./Curtain.tsx")).Curtain);

export const PrintSheet = later(async () => (await import("./PrintSheet.tsx")).PrintSheet);

export const ShareDialog = later(async () => (await import("./ShareDialog.tsx")).ShareDialog);

export const OrdersView = later(async () => (await import("./OrdersView.tsx")).OrdersView);

export const Hints = later(async () => (await import("./Hints.tsx")).Hints);

export const BoundQuestion = later(async () => (await import("./BoundQuestion.tsx")).BoundQuestion);

export const OrderNote = later(async () => (await import("./OrderNote.tsx")).OrderNote);

export const CompareNote = later(async () => (await import("./CompareNote.tsx")).CompareNote);

/** Loads them all now. Whether that works is told when they are shown. */
export async function loadLaterParts(): Promise<void> {
  await Promise.allSettled(loaders.map((load) => load()));
}
