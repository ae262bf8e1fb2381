// Takes over what earlier versions of the page have kept: one text for each document, under its name.
import { readStored, storedKeys, writeStored } from "../storage.ts";
import { type DraftDocument, draftOf, keepDraft } from "./drafts.ts";

const BEGINNING = "document.";

/** What cannot be taken over stays where it is. */
export function adoptOldDrafts(): void {
  for (const { key } of storedKeys(BEGINNING)) {
    const stored = (readStored(key) ?? {}) as { readonly source?: unknown; readonly hash?: unknown };
    const { source, hash } = stored;
    const document = documentOf(key.slice(BEGINNING.length), hash);
    if (typeof source !== "string" || document === null) continue;
    const isKept = draftOf(document)?.source === source;
    const kept =
      isKept || keepDraft({ id: null, base: null, document, source, isEdited: true }).type === "stored";
    if (kept) writeStored(key, undefined);
  }
}

function documentOf(key: string, hash: unknown): DraftDocument | null {
  const [, type, name] = /^(draft|link|example|file)(?:\.(.*))?$/.exec(key) ?? [];
  if (type === "draft") return { type };
  if (type === "link") return typeof hash === "string" ? { type, hash, example: null } : null;
  return type === "example" || type === "file" ? { type, name } : null;
}
