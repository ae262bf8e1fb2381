// Keeps the address, and the browser's history, in step with what is open: each program that is chosen is a step back from the next.
import type { DocumentRef } from "../document.ts";

/** What an entry of the history remembers. */
interface Entry {
  readonly opened: DocumentRef;
}

/** The address of a program as it lies here; a draft has the page's own. */
function addressOf(document: DocumentRef): string {
  const page = location.pathname + location.search;
  return document.type === "example" ? `${page}#example=${document.name}` : page;
}

/** Something was chosen: the address is its own, and Back leads to what was open before. */
export function goTo(document: DocumentRef): void {
  const entry: Entry = { opened: document };
  const address = addressOf(document);
  const isHere = address === location.pathname + location.search + location.hash;
  if (isHere) history.replaceState(entry, "", address);
  else history.pushState(entry, "", address);
}

/** What the address has opened. */
export function rememberOpened(document: DocumentRef): void {
  const entry: Entry = { opened: document };
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
export function openedHere(): DocumentRef | null {
  return (history.state as Entry | null)?.opened ?? null;
}
