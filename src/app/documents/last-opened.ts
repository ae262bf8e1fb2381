// Remembers what was open last, for the next visit.
import type { DocumentRef } from "../document.ts";
import { readStored, writeStored } from "../storage.ts";

const OPEN = "open";

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
