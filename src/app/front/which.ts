// Says which recorded run a visit begins with.
import { type DocumentRef, FIRST_EXAMPLE, isInPython } from "../document.ts";
import { openedHere } from "../documents/address.ts";
import { draftOf } from "../documents/drafts.ts";
import { readOpenDocument } from "../documents/last-opened.ts";
import { type LinkState, readLink } from "../documents/link.ts";
import { adoptOldDrafts } from "../documents/old-drafts.ts";
import { PROJECTOR } from "../documents/projection.ts";
import type { Preferences } from "../preferences.ts";

/** An address that asks for an example, and for nothing else. */
const EXAMPLE_ADDRESS = /^#example=([\w-]{1,80})$/;

export interface Opening {
  readonly document: DocumentRef;
  /** Of the example that it holds, unchanged. */
  readonly example: string;
  /** What the address of a figure says beside its name. */
  readonly link: LinkState | null;
}

/**
 * What the page opens with, if that is an example as it stands; null if the address or the reader's own work says otherwise, or the
 * reader wants no recorded run.
 */
export async function openingExample(
  { search, hash }: Pick<Location, "search" | "hash">,
  { playsExamples }: Pick<Preferences, "playsExamples">,
): Promise<Opening | null> {
  const asked = new URLSearchParams(search);
  if (!playsExamples || asked.has("trace") || asked.has(PROJECTOR)) return null;
  if (asked.has("embed")) return openingFigure(hash);
  const named = EXAMPLE_ADDRESS.exec(hash)?.[1];
  if (named === undefined && hash.length > 1) return null;
  adoptOldDrafts();
  const document: DocumentRef =
    named === undefined ? (openedHere()?.opened ?? readOpenDocument()) : { type: "example", name: named };
  if ((document.type !== "draft" && document.type !== "example") || draftOf(document) !== null) return null;
  if (document.type === "example" && isInPython(document.name)) return null;
  return { document, example: document.type === "example" ? document.name : FIRST_EXAMPLE, link: null };
}

/** Whoever embeds an example chooses what is seen of its run; one that is hidden, or runs otherwise, was not recorded. */
async function openingFigure(hash: string): Promise<Opening | null> {
  const read = await readLink(hash);
  if (read.type === "none") return { document: { type: "draft" }, example: FIRST_EXAMPLE, link: null };
  if (read.type !== "link") return null;
  const { source, example, clock, seed, schedule, isAnswerHidden } = read.link;
  const isOther = clock === "real" || seed !== null || schedule !== null || isAnswerHidden;
  if (source !== null || example === null || isInPython(example) || isOther) return null;
  return { document: { type: "example", name: example }, example, link: read.link };
}
