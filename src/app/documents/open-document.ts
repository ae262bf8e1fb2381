// Opens drafts, examples, links and saved traces, and keeps what the reader changes in the open program.
import { ORDER_VERSION } from "../../trace/format.ts";
import { thumbnailOf } from "../../trace/questions/thumbnail.ts";
import type { Trace } from "../../trace/trace.ts";
import { loadLanguage } from "../../words/languages.ts";
import { type DocumentRef, exampleIn, FIRST_EXAMPLE } from "../document.ts";
import type { Run } from "../run/run.ts";
import { type AppState, type AppStore, isActive, isPictureCurrent } from "../store.ts";
import { correctAddress, goTo, leaveAddress, openedHere, rememberOpened } from "./address.ts";
import {
  allDrafts,
  deleteDraft,
  type Draft,
  draftNamed,
  draftOf,
  isSame,
  keepDraft,
  keepPicture,
  makeCurrent,
  setAside,
} from "./drafts.ts";
import { exampleNamed, neighbourOf } from "./examples.ts";
import { readOpenDocument, writeOpenDocument } from "./last-opened.ts";
import { isAnchor, type LinkState, readLink } from "./link.ts";
import { adoptOldDrafts } from "./old-drafts.ts";
import { keepOwnLesson } from "./own-lessons.ts";

type Opened = Pick<AppState, "document" | "source" | "draft" | "notice">;

/** Writing on every keystroke would cost more than it keeps. */
const KEEP_AFTER_MS = 300;

/** What a document holds before the reader changes anything; null for an example that is gone. */
export function originalOf(document: DocumentRef): string | null {
  if (document.type === "draft") return exampleNamed(FIRST_EXAMPLE)!.source;
  return document.type === "example" ? (exampleNamed(document.name)?.source ?? null) : null;
}

/** A document with the reader's own changes: those of the draft that this tab had, or else the newest. Null if it is gone. */
function opened(
  document: DocumentRef,
  id: string | null = null,
  original = originalOf(document),
): Opened | null {
  if (document.type === "example" && exampleNamed(document.name) === undefined) return null;
  const had = id === null ? null : draftNamed(id);
  const draft = had !== null && isSame(had.document, document) ? had : draftOf(document);
  const source = draft?.source ?? original;
  return source === null ? null : { document, source, draft: draft?.id ?? null, notice: null };
}

function openLast(notice: AppState["notice"]): Opened {
  const here = openedHere();
  const last = here === null ? null : opened(here.opened, here.draft);
  const open = last ?? opened(readOpenDocument());
  if (open !== null) return { ...open, notice };
  return { ...opened({ type: "draft" })!, notice: notice ?? { type: "unknownExample" } };
}

function documentOfLink(hash: string, { example }: LinkState): DocumentRef {
  const isKnown = example !== null && exampleNamed(example) !== undefined;
  return { type: "link", hash, example: isKnown ? example : null };
}

/** A language that cannot be loaded is not asked for: the program is what matters. */
async function withLoadedLanguage(link: LinkState): Promise<LinkState> {
  try {
    if (link.language !== null) await loadLanguage(link.language);
    return link;
  } catch (error) {
    console.error(error);
    return { ...link, language: null };
  }
}

/** What the address asks for, or what was open last. */
export async function openAddress(
  hash: string,
): Promise<{ readonly opened: Opened; readonly link: LinkState | null }> {
  adoptOldDrafts();
  const read = await readLink(hash);
  if (read.type === "none") return { opened: openLast(null), link: null };
  const hasDrafts = allDrafts().length > 0;
  if (read.type !== "link") return { opened: openLast({ type: `${read.type}Link`, hasDrafts }), link: null };
  const link = await withLoadedLanguage(read.link);
  const draft = openedHere()?.draft ?? null;
  if (link.source === null) {
    const example = opened({ type: "example", name: link.example! }, draft);
    return { opened: example ?? openLast({ type: "unknownExample" }), link };
  }
  const last = openLast(null);
  // The reader's own program, whose link they have just made.
  if (last.source === link.source && last.document.type !== "link") return { opened: last, link };
  const isOther = link.order !== null && link.order !== ORDER_VERSION;
  const program = opened(documentOfLink(hash, link), draft, link.source)!;
  return {
    opened: { ...program, notice: { type: "openedLink", isOther, hasDrafts } },
    link,
  };
}

export class OpenDocument {
  private readonly store: AppStore;
  private readonly run: Run;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  /** What `keep` would write would be what is stored. */
  private isKept = true;
  /** What this tab believes to be stored of the draft; another one may have changed it. */
  private base: string | null;
  private hasWarned = false;
  /** Counts what is asked for by an address: a program that takes long to unpack is not wanted once another is open. */
  private asked = 0;

  constructor(store: AppStore, run: Run) {
    this.store = store;
    this.run = run;
    this.base = baseOf(store.getState());
  }

  /** From now on opens what the address changes to, and loses nothing when the page is left. `hash`: what has been opened. */
  listen(hash: string): void {
    // A page that is hidden may never be seen again.
    addEventListener("visibilitychange", () => {
      this.keep();
    });
    const { document, draft } = this.store.getState();
    if (location.hash === hash) rememberOpened(document, draft);
    // Back and Forward come here, too.
    addEventListener("hashchange", () => {
      if (isAnchor(location.hash)) return;
      const here = openedHere();
      if (here === null || here.opened.type === "link") void this.openHash();
      else this.show(this.stored(here));
    });
    // Meanwhile somebody may have gone on to another.
    if (location.hash !== hash && !isAnchor(location.hash)) void this.openHash();
    this.store.subscribe(
      ({ run }) => isActive(run),
      (isRunning) => {
        if (!isRunning) this.keepPicture();
      },
    );
  }

  openDraft(): void {
    this.open({ type: "draft" });
  }

  openExample(name: string): void {
    this.open({ type: "example", name });
    // On a phone, the text comes to the front.
    if (this.store.getState().preferences.showsLesson) this.store.setState({ pane: "lesson" });
  }

  /** Opens the same example in the other language. */
  openIn(language: "typescript" | "python"): void {
    const { document } = this.store.getState();
    if (document.type === "example") this.open({ type: "example", name: exampleIn(language, document.name) });
  }

  /** Opens the lesson after (1) or before (-1) the one that is open; false if there is none. */
  openNeighbour(direction: 1 | -1): boolean {
    const { document } = this.store.getState();
    const other = document.type === "example" ? neighbourOf(document.name, direction) : undefined;
    if (other !== undefined) this.openExample(other.name);
    return other !== undefined;
  }

  /** Opens what the reader once wrote, as that which it began as. */
  openKept(draft: Draft): void {
    this.keep();
    makeCurrent(draft);
    const isGone = opened(draft.document, draft.id) === null;
    this.open(isGone ? { type: "draft" } : draft.document, draft.id);
  }

  /** Begins with nothing; what was the draft is kept. */
  openNew(): void {
    this.keep();
    const { document, draft } = this.store.getState();
    const last = document.type === "draft" ? draft : (draftOf({ type: "draft" })?.id ?? null);
    if (last !== null) setAside(last);
    this.write({ document: { type: "draft" }, source: "", draft: null, notice: null }, false);
  }

  /**
   * Shows a program out of a file, perhaps with its lesson. Both are kept from now on: the page may be loaded again, and the
   * file is elsewhere.
   */
  openFile(name: string, source: string, lesson: string | null = null): void {
    this.keep();
    keepOwnLesson(name, lesson);
    if (lesson !== null) this.store.setState({ pane: "lesson" });
    const document: DocumentRef = { type: "file", name };
    const before = draftOf(document);
    if (before?.source === source) return this.open(document);
    // Another version of that file, with what the reader has changed in it.
    if (before !== null) setAside(before.id);
    this.write({ document, source, draft: null, notice: null }, false);
  }

  /** Shows a saved trace, as far as it has been read. */
  openTrace(name: string, trace: Trace): void {
    this.keep();
    leaveAddress();
    this.run.startAt();
    const { source } = trace.log.header;
    this.show({ document: { type: "trace", name }, source, draft: null, notice: null });
    this.run.showSaved(trace);
  }

  /** Shows a program that the page around this one has sent. */
  loadEmbedded(source: string): void {
    this.run.startAt();
    this.show({ document: { type: "draft" }, source, draft: null, notice: null });
  }

  /** An example, or the program of a lesson, is as it came again; what the reader made of it is among the drafts. */
  reset(source = originalOf(this.store.getState().document)!): void {
    this.keep();
    const { document, draft } = this.store.getState();
    if (draft !== null) setAside(draft);
    this.show({ document, source, draft: null, notice: null });
    rememberOpened(document, null);
  }

  /** The reader has changed the program. */
  edit(source: string): void {
    const { document } = this.store.getState();
    this.store.setState({ source, problems: [] });
    // The address of a link that was copied says something else from now on.
    if (document.type !== "link") correctAddress(document);
    this.isKept = false;
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      this.keep();
    }, KEEP_AFTER_MS);
  }

  /** What a link says beyond the program. */
  applyLink(link: LinkState): void {
    this.run.setPace(link);
    this.run.startAt(link);
    const { preferences, embedding, isPresenting } = this.store.getState();
    const theme = link.theme ?? preferences.theme;
    const language = link.language ?? preferences.language;
    this.store.setState({
      // For this visit: nobody's settings are changed by a link.
      preferences: { ...preferences, theme, language },
      isAnswerHidden: link.isAnswerHidden,
      asking: link.isAnswerHidden
        ? { asked: link.ask, after: link.moment ?? 0, phase: "waiting", guess: null }
        : null,
      isPresenting: isPresenting || (link.isOnStage && embedding === null),
    });
  }

  private open(document: DocumentRef, id: string | null = null): void {
    this.keep();
    const program = opened(document, id);
    if (program === null) return;
    goTo(document, program.draft);
    this.run.startAt();
    this.show(program);
    writeOpenDocument(document);
  }

  /** Opens a text that is stored nowhere yet. */
  private write(program: Opened, isEdited: boolean): void {
    goTo(program.document, null);
    this.run.startAt();
    this.show(program);
    this.isKept = false;
    this.keep(isEdited);
  }

  /** What the page had open at an entry of its history. */
  private stored(here: NonNullable<ReturnType<typeof openedHere>>): Opened {
    this.keep();
    const program = opened(here.opened, here.draft);
    if (program === null) return openLast(null);
    writeOpenDocument(program.document);
    return program;
  }

  private async openHash(hash = location.hash): Promise<void> {
    this.keep();
    const asked = ++this.asked;
    const { opened, link } = await openAddress(hash);
    if (asked !== this.asked) return;
    this.show(opened);
    rememberOpened(opened.document, opened.draft);
    if (link !== null) this.applyLink(link);
  }

  private show(program: Opened): void {
    this.asked++;
    this.run.clear();
    this.store.setState({ ...program, isAnswerHidden: false, asking: null });
    this.base = baseOf(program);
  }

  private keep(isEdited = true): void {
    clearTimeout(this.keeping);
    if (this.isKept) return;
    this.isKept = true;
    const { document, source, draft: id } = this.store.getState();
    if (document.type === "trace") return;
    if (source === originalOf(document)) {
      // Of what was there before there is nothing left; but for what another tab has made of it.
      if (id !== null && draftNamed(id)?.source === this.base) deleteDraft(id);
      this.writeTo(null, null);
    } else {
      const kept = keepDraft({ id, base: this.base, document, source, isEdited });
      if (kept.type === "closed" || kept.type === "full") this.warn(kept.type);
      else this.writeTo(kept.id, source);
      if (kept.type === "apart") this.store.setState({ notice: { type: "draftApart" } });
    }
    writeOpenDocument(document);
  }

  /** From now on, changes are kept in that draft. */
  private writeTo(draft: string | null, base: string | null): void {
    this.base = base;
    const { document, draft: before } = this.store.getState();
    if (draft === before) return;
    this.store.setState({ draft });
    rememberOpened(document, draft);
  }

  private warn(type: "closed" | "full"): void {
    if (!this.hasWarned)
      this.store.setState({ notice: { type: type === "full" ? "storageFull" : "storageClosed" } });
    this.hasWarned = true;
  }

  private keepPicture(): void {
    const { recording } = this.store.getState();
    if (recording === null || !isPictureCurrent(this.store.getState())) return;
    this.keep();
    const { draft } = this.store.getState();
    if (draft !== null) keepPicture(draft, thumbnailOf(recording.trace));
  }
}

function baseOf({ draft, source }: Pick<Opened, "draft" | "source">): string | null {
  return draft === null ? null : source;
}
