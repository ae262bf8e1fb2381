// Copies a link to what is on screen.
import { originalOf } from "./open-document.ts";
import { ORDER_VERSION } from "../../trace/format.ts";
import { plainMomentOf } from "../../trace/plain-moments.ts";
import { embedCode } from "../embedding.ts";
import { type WrittenLink, writeLink } from "./link.ts";
import type { Notice } from "../notices.ts";
import type { AppState, AppStore } from "../store.ts";

/** The part of the address behind the # that opens what is on screen. */
export function linkTo(state: AppState): Promise<WrittenLink> {
  const { document, source, playback, recorded, recording, preferences, selection } = state;
  const { moment, step, mode, axis, speed } = playback;
  // The beginning and the end are where everybody gets anyway.
  const isWithin = mode === "paused" && step > 0 && step < recorded.steps;
  const isExample = document.type === "example" && source === originalOf(document);
  return writeLink({
    source: isExample ? null : source,
    example: document.type === "example" ? document.name : document.type === "link" ? document.example : null,
    axis,
    speed,
    // As everybody's clock is at first, and no moment or lane: nothing that a link would have to say.
    clock: preferences.clock === "virtual" ? null : preferences.clock,
    moment: isWithin ? plainMomentOf(recording?.trace.log ?? null, moment) : null,
    lane: isWithin ? (selection?.lane ?? null) : null,
    order: isWithin ? ORDER_VERSION : null,
  });
}

/** Puts the program into the address, and the address into the clipboard; says what came of it. */
export async function copyLink(store: AppStore): Promise<void> {
  const written = await linkTo(store.getState());
  if (written.type === "tooLong") {
    store.setState({ notice: { type: "linkTooLong", characters: written.characters } });
    return;
  }
  history.replaceState(history.state, "", written.hash);
  await copy(store, location.href, { type: "copied", characters: location.href.length });
}

/** Copies what an author puts into a page to have this there. */
export async function copyEmbedCode(store: AppStore, title: string): Promise<void> {
  await copy(store, embedCode(location.href, title), { type: "embedCopied" });
}

/** Opens the figure's program in a page of its own. */
export async function openWhole(store: AppStore): Promise<void> {
  const written = await linkTo(store.getState());
  if (written.type === "link") open(`${location.pathname}${written.hash}`, "_blank", "noopener");
}

async function copy(store: AppStore, text: string, notice: Notice): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    store.setState({ notice });
  } catch {
    store.setState({ notice: { type: "copyByHand", address: text } });
  }
}
