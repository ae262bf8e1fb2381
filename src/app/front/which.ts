// Says which recorded run a visit begins with.
import { type DocumentRef, FIRST_EXAMPLE } from "../document.ts";
import { openedHere } from "../documents/address.ts";
import { draftOf } from "../documents/drafts.ts";
import { readOpenDocument } from "../documents/last-opened.ts";
import { adoptOldDrafts } from "../documents/old-drafts.ts";
import type { Preferences } from "../preferences.ts";

/** An address that asks for an example, and for nothing else. */
const EXAMPLE_ADDRESS = /^#example=([\w-]{1,80})$/;

export interface Opening {
  readonly document: DocumentRef;
  /** Of the example that it holds, unchanged. */
  readonly example: string;
}

/**
 * What the page opens with, if that is an example as it stands; null if the address or the reader's own work says otherwise, or the
 * reader wants no recorded run.
 */
export function openingExample(
  { search, hash }: Pick<Location, "search" | "hash">,
  { playsExamples }: Pick<Preferences, "playsExamples">,
): Opening | null {
  const asked = new URLSearchParams(search);
  if (!playsExamples || asked.has("embed") || asked.has("trace")) return null;
  const named = EXAMPLE_ADDRESS.exec(hash)?.[1];
  if (named === undefined && hash.length > 1) return null;
  adoptOldDrafts();
  const document: DocumentRef =
    named === undefined ? (openedHere()?.opened ?? readOpenDocument()) : { type: "example", name: named };
  if ((document.type !== "draft" && document.type !== "example") || draftOf(document) !== null) return null;
  return { document, example: document.type === "example" ? document.name : FIRST_EXAMPLE };
}
