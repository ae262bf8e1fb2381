// Keeps what the reader has written: each program that they changed is a draft, and stays until there are too many.
// Each is stored by itself, so that neither another program nor another tab costs one.
import { isThumbnail, type Thumbnail } from "../../trace/questions/thumbnail.ts";
import type { DocumentRef } from "../document.ts";
import { newId } from "../new-id.ts";
import { readStored, type Stored, storedKeys, writeStored } from "../storage.ts";

/** What a draft can be of: the program of a trace is not changed. */
export type DraftDocument = Exclude<DocumentRef, { type: "trace" }>;

export interface Draft {
  readonly id: string;
  /** What it began as. */
  readonly document: DraftDocument;
  readonly source: string;
  /** When it was written last, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Whether the reader has changed anything; a file that was only opened is elsewhere as well. */
  readonly isEdited: boolean;
  /** Whether its document opens with it; one that was set aside is opened from the list of drafts only. */
  readonly isCurrent: boolean;
  /** Of a run of this very text; null if it was not run. */
  readonly picture: Thumbnail | null;
}

/** What a page knows of a draft that it writes. */
export interface DraftChange extends Pick<Draft, "document" | "source" | "isEdited"> {
  /** Null for a new one. */
  readonly id: string | null;
  /** What the page believes to be stored. */
  readonly base: string | null;
}

/** `apart`: another tab has changed the draft meanwhile, so that this text is now a draft of its own. */
export interface Kept {
  readonly type: Stored | "apart";
  readonly id: string | null;
}

export const MOST_DRAFTS = 50;
/** Browsers give a site some five million characters, which others on the same host share. */
const MOST_CHARACTERS = 2_000_000;

const BEGINNING = "draft.";

/** All that are kept, the newest first. */
export function allDrafts(): readonly Draft[] {
  return storedKeys(BEGINNING)
    .map(({ key }) => draftNamed(key.slice(BEGINNING.length)))
    .filter((draft) => draft !== null)
    .sort((a, b) => b.changedAt - a.changedAt);
}

/** Null if there is none, or none that makes sense. */
export function draftNamed(id: string): Draft | null {
  const stored = readStored(BEGINNING + id) as Partial<Draft> | undefined | null;
  if (typeof stored?.source !== "string" || !isDocument(stored.document)) return null;
  const { document, source, changedAt, isEdited, isCurrent, picture } = stored;
  return {
    id,
    document,
    source,
    changedAt: isTime(changedAt) ? changedAt : 0,
    isEdited: isEdited !== false,
    isCurrent: isCurrent !== false,
    picture: isThumbnail(picture) ? picture : null,
  };
}

/** The one that a document opens with; null for none. */
export function draftOf(document: DocumentRef): Draft | null {
  return allDrafts().find((draft) => draft.isCurrent && isSame(draft.document, document)) ?? null;
}

export function isSame(a: DocumentRef, b: DocumentRef): boolean {
  if (a.type === "link") return b.type === "link" && a.hash === b.hash;
  return a.type === b.type && (a.type === "draft" || a.name === (b as { readonly name: string }).name);
}

/** Writes a draft, and never over what another tab has written. */
export function keepDraft({ id, base, document, source, isEdited }: DraftChange): Kept {
  const stored = id === null ? null : draftNamed(id);
  const isApart = stored !== null && stored.source !== base && stored.source !== source;
  const draft: Draft = {
    id: id === null || isApart ? newId() : id,
    document,
    source,
    changedAt: Date.now(),
    isEdited: isEdited || (!isApart && stored?.isEdited === true),
    isCurrent: true,
    picture: !isApart && stored?.source === source ? stored.picture : null,
  };
  const type = writeWithRoom(draft);
  if (type !== "stored") return { type, id };
  dropOldest(draft.id);
  return { type: isApart ? "apart" : "stored", id: draft.id };
}

/** Puts back what was deleted. */
export function restoreDraft(draft: Draft): void {
  write(draft);
}

export function deleteDraft(id: string): void {
  writeStored(BEGINNING + id, undefined);
}

/** Its document opens without it from now on. */
export function setAside(id: string): void {
  const draft = draftNamed(id);
  if (draft !== null) write({ ...draft, isCurrent: false });
}

/** Its document opens with it from now on, and with no other. */
export function makeCurrent({ id, document }: Draft): void {
  for (const draft of allDrafts()) {
    const isCurrent = draft.id === id;
    if (isSame(draft.document, document) && draft.isCurrent !== isCurrent) write({ ...draft, isCurrent });
  }
}

/** Keeps how its last run looked. */
export function keepPicture(id: string, picture: Thumbnail): void {
  const draft = draftNamed(id);
  if (draft !== null) write({ ...draft, picture });
}

/** How long ago it was written, in seconds. */
export function ageOf({ changedAt }: Draft): number {
  return Math.max(0, (Date.now() - changedAt) / 1_000);
}

function write({ id, ...draft }: Draft): Stored {
  return writeStored(BEGINNING + id, draft);
}

/** Where there is no room, what can be had elsewhere makes some. */
function writeWithRoom(draft: Draft): Stored {
  for (const other of [null, ...inOrderOfLoss(draft.id).filter(({ isEdited }) => !isEdited)]) {
    if (other !== null) deleteDraft(other.id);
    const result = write(draft);
    if (result !== "full") return result;
  }
  return "full";
}

/** Those that go first stand first: what nobody has edited, and then the oldest. */
function inOrderOfLoss(spared: string): readonly Draft[] {
  return allDrafts()
    .filter(({ id }) => id !== spared)
    .sort((a, b) => Number(a.isEdited) - Number(b.isEdited) || a.changedAt - b.changedAt);
}

function dropOldest(spared: string): void {
  const sizes = new Map(storedKeys(BEGINNING).map(({ key, size }) => [key, size]));
  let characters = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const isTooMuch = () => sizes.size > MOST_DRAFTS || characters > MOST_CHARACTERS;
  if (!isTooMuch()) return;
  for (const { id } of inOrderOfLoss(spared)) {
    if (!isTooMuch()) return;
    deleteDraft(id);
    characters -= sizes.get(BEGINNING + id) ?? 0;
    sizes.delete(BEGINNING + id);
  }
}

/** One that a date can hold. */
function isTime(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 8.64e15;
}

function isDocument(value: unknown): value is DraftDocument {
  const { type, name, hash } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (type === "example" || type === "file") return typeof name === "string";
  return type === "draft" || (type === "link" && typeof hash === "string");
}
