// Keeps the lesson of the program that is open, and does what its links ask for.
import type { Act } from "../../lessons/acts.ts";
import type { DocumentRef } from "../document.ts";
import { type AppStore, isToPredict, type OpenLesson } from "../store.ts";
import { lessonOf } from "./examples.ts";
import { perform, type Stage } from "./lesson-acts.ts";
import { readLink } from "./link.ts";
import { ownLesson } from "./own-lessons.ts";
import { noteDone, readDone } from "./progress.ts";

/** What would show a run that is still to be predicted, or make another one of it. */
const SHOWING: ReadonlySet<Act["type"]> = new Set([
  "step",
  "print",
  "start",
  "end",
  "play",
  "select",
  "change",
  "run",
]);

/** The parser is loaded for lessons that do not come with the page. */
async function readOwnLesson(text: string): Promise<OpenLesson> {
  const { readLesson } = await import("../../lessons/read-lesson.ts");
  return { ...readLesson(text), text };
}

/** Null if there is none. Errors: those of loading it. */
async function lessonFor(document: DocumentRef): Promise<OpenLesson | null> {
  if (document.type === "example") return { file: await lessonOf(document.name), faults: [], text: null };
  const text = document.type === "file" ? ownLesson(document.name) : await lessonInLink(document);
  return text === null ? null : readOwnLesson(text);
}

async function lessonInLink(document: DocumentRef): Promise<string | null> {
  if (document.type !== "link") return null;
  const read = await readLink(document.hash);
  return read.type === "link" ? read.link.lesson : null;
}

export class Lessons {
  private readonly store: AppStore;
  private readonly stage: Stage;
  /** Counts what links have asked for: what an earlier one is still at is not wanted any more. */
  private asked = 0;

  constructor(stage: Stage) {
    this.store = stage.store;
    this.stage = stage;
  }

  /** From now on the lesson is that of what is open. */
  listen(): void {
    this.store.setState({ lessonsDone: readDone() });
    this.store.subscribe(
      ({ document }) => document,
      (document) => void this.load(document),
      { fireImmediately: true },
    );
  }

  /** Does what a link says. */
  perform(acts: readonly Act[]): void {
    const { lesson } = this.store.getState();
    if (isToPredict(this.store.getState()) && acts.some(({ type }) => SHOWING.has(type))) {
      this.store.setState({ notice: { type: "answerFirst" } });
      return;
    }
    const asked = ++this.asked;
    if (lesson !== null) void perform(acts, lesson.file, this.stage, () => asked === this.asked);
  }

  /** Notes that the reader has done a lesson of the path, or has not. */
  setDone(name: string, isDone: boolean): void {
    this.store.setState({ lessonsDone: noteDone(name, isDone) });
  }

  private async load(document: DocumentRef): Promise<void> {
    this.asked++;
    this.store.setState({ lesson: null });
    const isOpen = () => this.store.getState().document === document;
    try {
      const lesson = await lessonFor(document);
      if (isOpen()) this.store.setState({ lesson });
    } catch (error) {
      console.error(error);
      if (isOpen()) this.store.setState({ notice: { type: "partFailed" } });
    }
  }
}
