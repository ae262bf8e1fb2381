// Keeps the texts that the reader has edited: a draft of their own, one version of each example and file, and the last link opened.
// Each is kept by itself, so that opening one never costs another.
import type { DocumentRef } from "../document.ts";
import { readStored, writeStored } from "../storage.ts";

interface StoredDocument {
  readonly source: string;
  /** Of a link: which one it was. */
  readonly hash?: string;
}

const OPEN = "open";

function keyOf(document: DocumentRef): string {
  const { type } = document;
  return type === "example" || type === "file" ? `document.${type}.${document.name}` : `document.${type}`;
}

/** The reader's version of a document; null if they have none. */
export function readDocument(document: DocumentRef): string | null {
  const stored = readStored(keyOf(document)) as StoredDocument | undefined;
  if (typeof stored?.source !== "string") return null;
  // Another link's text is not this one's.
  if (document.type === "link" && stored.hash !== document.hash) return null;
  return stored.source;
}

/** Keeps the reader's version (null: forgets it), and says whether that worked. */
export function writeDocument(document: DocumentRef, source: string | null): boolean {
  if (source === null) return writeStored(keyOf(document), undefined);
  const stored: StoredDocument = document.type === "link" ? { source, hash: document.hash } : { source };
  return writeStored(keyOf(document), stored);
}

/** What was open last; links and traces are opened by their address or file only. */
export function readOpenDocument(): DocumentRef {
  const stored = readStored(OPEN) as { type?: unknown; name?: unknown } | undefined;
  const isNamed = stored?.type === "example" || stored?.type === "file";
  return isNamed && typeof stored.name === "string"
    ? { type: stored.type as "example" | "file", name: stored.name }
    : { type: "draft" };
}

export function writeOpenDocument(document: DocumentRef): void {
  if (document.type !== "link" && document.type !== "trace") writeStored(OPEN, document);
}
