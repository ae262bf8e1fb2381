// Keeps the address, and the browser's history, in step with what is open: each program that is chosen is a step back from the next.
import type { DocumentRef } from "../document.ts";

/** What an entry of the history remembers. */
interface Entry {
  readonly opened: DocumentRef;
  /** Which of the drafts was in the editor; each tab has its own. */
  readonly draft: string | null;
}

/** The address of a program as it lies here; a draft has the page's own. */
function addressOf(document: DocumentRef): string {
  const page = location.pathname + location.search;
  if (document.type === "link") return page + document.hash;
  return document.type === "example" ? `${page}#example=${document.name}` : page;
}

/** Something was chosen: the address is its own, and Back leads to what was open before. */
export function goTo(opened: DocumentRef, draft: string | null): void {
  const entry: Entry = { opened, draft };
  const address = addressOf(opened);
  const isHere = address === location.pathname + location.search + location.hash;
  if (isHere) history.replaceState(entry, "", address);
  else history.pushState(entry, "", address);
}

/** What the address has opened. */
export function rememberOpened(opened: DocumentRef, draft: string | null): void {
  const entry: Entry = { opened, draft };
  history.replaceState(entry, "", location.href);
}

/** The program is no longer what the address said of it. */
export function correctAddress(document: DocumentRef): void {
  if (location.hash !== "") history.replaceState(history.state, "", addressOf(document));
}

/** What is open now has no address. */
export function leaveAddress(): void {
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
}

/** What was open where the history stands; null for an address that came from outside. */
export function openedHere(): Entry | null {
  const entry = history.state as Partial<Entry> | null;
  return entry?.opened === undefined ? null : { opened: entry.opened, draft: entry.draft ?? null };
}
