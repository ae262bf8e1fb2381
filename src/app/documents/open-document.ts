// Opens drafts, examples, links and saved traces, and keeps what the reader changes in the open program.
import { ORDER_VERSION } from "../../trace/format.ts";
import type { Trace } from "../../trace/trace.ts";
import type { DocumentRef } from "../document.ts";
import type { Run } from "../run/run.ts";
import type { AppState, AppStore } from "../store.ts";
import { correctAddress, goTo, leaveAddress, openedHere, rememberOpened } from "./address.ts";
import { readDocument, readOpenDocument, writeDocument, writeOpenDocument } from "./documents.ts";
import { exampleNamed, FIRST_EXAMPLE } from "./examples.ts";
import { type LinkState, readLink } from "./link.ts";

type Opened = Pick<AppState, "document" | "source" | "notice">;

/** Writing on every keystroke would cost more than it keeps. */
const KEEP_AFTER_MS = 300;

/** What a document holds before the reader changes anything; null for an example that is gone. */
export function originalOf(document: DocumentRef): string | null {
  if (document.type === "draft") return exampleNamed(FIRST_EXAMPLE)!.source;
  return document.type === "example" ? (exampleNamed(document.name)?.source ?? null) : null;
}

function sourceOf(document: DocumentRef): string | null {
  return readDocument(document) ?? originalOf(document);
}

function openLast(notice: AppState["notice"]): Opened {
  const last = readOpenDocument();
  const source = sourceOf(last);
  if (source !== null) return { document: last, source, notice };
  const draft: DocumentRef = { type: "draft" };
  return { document: draft, source: sourceOf(draft)!, notice: notice ?? { type: "unknownExample" } };
}

function documentOfLink(hash: string, { example }: LinkState): DocumentRef {
  const isKnown = example !== null && exampleNamed(example) !== undefined;
  return { type: "link", hash, example: isKnown ? example : null };
}

/** The example that a link names, with the reader's own changes to it. */
function openExampleOf({ example }: LinkState): Opened {
  const document: DocumentRef = { type: "example", name: example! };
  const source = sourceOf(document);
  return source === null ? openLast({ type: "unknownExample" }) : { document, source, notice: null };
}

/** What the address asks for, or what was open last. */
export async function openAddress(
  hash: string,
): Promise<{ readonly opened: Opened; readonly link: LinkState | null }> {
  const read = await readLink(hash);
  if (read.type !== "link")
    return { opened: openLast(read.type === "damaged" ? { type: "damagedLink" } : null), link: null };
  const { link } = read;
  if (link.source === null) return { opened: openExampleOf(link), link };
  const last = openLast(null);
  // The reader's own program, whose link they have just made.
  if (last.source === link.source) return { opened: last, link };
  const document = documentOfLink(hash, link);
  const source = readDocument(document) ?? link.source;
  const isOther = link.order !== null && link.order !== ORDER_VERSION;
  return { opened: { document, source, notice: { type: "openedLink", isOther } }, link };
}

export class OpenDocument {
  private readonly store: AppStore;
  private readonly run: Run;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  /** What `keep` would write would be what is stored. */
  private isKept = true;
  private hasWarned = false;
  /** Counts what is asked for by an address: a program that takes long to unpack is not wanted once another is open. */
  private asked = 0;

  constructor(store: AppStore, run: Run) {
    this.store = store;
    this.run = run;
  }

  /** From now on opens what the address changes to, and loses nothing when the page is left. */
  listen(): void {
    // A page that is hidden may never be seen again.
    addEventListener("visibilitychange", () => {
      this.keep();
    });
    rememberOpened(this.store.getState().document);
    // Back and Forward come here, too.
    addEventListener("hashchange", () => {
      const opened = openedHere();
      if (opened === null || opened.type === "link") void this.openHash();
      else this.show(this.stored(opened));
    });
  }

  openDraft(): void {
    this.open({ type: "draft" });
  }

  openExample(name: string): void {
    this.open({ type: "example", name });
  }

  /** Shows a program out of a file. It is kept from now on: the page may be loaded again, and the file is elsewhere. */
  openFile(name: string, source: string): void {
    this.keep();
    const document: DocumentRef = { type: "file", name };
    goTo(document);
    this.run.startAt(null);
    this.show({ document, source, notice: null });
    this.isKept = false;
    this.keep();
  }

  /** Shows a saved trace, as far as it has been read. */
  openTrace(name: string, trace: Trace): void {
    this.keep();
    leaveAddress();
    this.run.startAt(null);
    this.show({ document: { type: "trace", name }, source: trace.log.header.source, notice: null });
    this.run.showSaved(trace);
  }

  /** Shows a program that the page around this one has sent. */
  loadEmbedded(source: string): void {
    this.run.startAt(null);
    this.show({ document: { type: "draft" }, source, notice: null });
  }

  /** The reader's changes to an example or a link are forgotten. */
  reset(): void {
    const { document } = this.store.getState();
    clearTimeout(this.keeping);
    this.isKept = true;
    writeDocument(document, null);
    if (document.type === "link") void this.openHash(document.hash);
    else this.show({ document, source: originalOf(document)!, notice: null });
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
    this.run.startAt(link.moment, link.lane);
  }

  private open(document: DocumentRef): void {
    this.keep();
    const source = sourceOf(document);
    if (source === null) return;
    goTo(document);
    this.run.startAt(null);
    this.show({ document, source, notice: null });
    writeOpenDocument(document);
  }

  /** What the page had open at an entry of its history. */
  private stored(document: DocumentRef): Opened {
    this.keep();
    const source = sourceOf(document);
    if (source === null) return openLast(null);
    writeOpenDocument(document);
    return { document, source, notice: null };
  }

  private async openHash(hash = location.hash): Promise<void> {
    this.keep();
    const asked = ++this.asked;
    const { opened, link } = await openAddress(hash);
    if (asked !== this.asked) return;
    this.show(opened);
    rememberOpened(opened.document);
    if (link !== null) this.applyLink(link);
  }

  private show(opened: Opened): void {
    this.asked++;
    this.run.clear();
    this.store.setState(opened);
  }

  private keep(): void {
    clearTimeout(this.keeping);
    if (this.isKept) return;
    this.isKept = true;
    const { document, source } = this.store.getState();
    const isChanged = source !== originalOf(document);
    const hasWorked = writeDocument(document, isChanged ? source : null);
    if (!hasWorked && !this.hasWarned) this.store.setState({ notice: { type: "storageClosed" } });
    this.hasWarned ||= !hasWorked;
    writeOpenDocument(document);
  }
}
