// Copies a link to what is on screen.
import { writeLink } from "./link.ts";
import type { AppStore } from "./store.ts";

/** Some chats and mail programs cut longer addresses off. */
export const LONG_LINK = 2_000;

/** Puts the program into the address, and the address into the clipboard; says what came of it. */
export async function copyLink(store: AppStore): Promise<void> {
  const { document, source, playback } = store.getState();
  const written = await writeLink({
    source,
    example:
      document.type === "draft" ? null : document.type === "example" ? document.name : document.example,
    axis: playback.axis,
    speed: playback.speed,
    moment: playback.moment > 0 && playback.mode === "paused" ? playback.moment : null,
  });
  if (written.type === "tooLong") {
    store.setState({ notice: { type: "linkTooLong", characters: written.characters } });
    return;
  }
  history.replaceState(null, "", written.hash);
  const address = location.href;
  try {
    await navigator.clipboard.writeText(address);
    store.setState({ notice: { type: "copied", characters: address.length } });
  } catch {
    store.setState({ notice: { type: "copyByHand", address } });
  }
}
