// Turns key presses anywhere on the page into what they ask for.
import type { Desk } from "./documents/open-document.ts";
import { commandOf, isTaken, nextSpeed } from "./keys.ts";
import type { Session } from "./run/session.ts";
import type { AppStore } from "./store.ts";

/** Listens until the function it gives back is called. */
export function handleKeys({
  store,
  session,
}: {
  readonly store: AppStore;
  readonly session: Session;
  readonly desk: Desk;
}): () => void {
  const { player } = session;
  const onKey = (event: KeyboardEvent) => {
    const { dialog, isPresenting, selection, playback } = store.getState();
    // Dialogs, menus and the editor have taken what is theirs; a dialog keeps everything else from the page behind it.
    if (event.defaultPrevented || dialog !== null) return;
    const command = commandOf(event, isPresenting);
    if (command === null || isTaken(event.target, command)) return;
    switch (command) {
      case "run":
        void session.run();
        break;
      case "play":
        player.toggle();
        break;
      case "stepBack":
        player.step(-1);
        break;
      case "stepForward":
        player.step(1);
        break;
      case "toStart":
        player.toStart();
        break;
      case "toEnd":
        player.toEnd();
        break;
      case "slower":
        session.chooseSpeed(nextSpeed(player.rate, -1));
        break;
      case "faster":
        session.chooseSpeed(nextSpeed(player.rate, 1));
        break;
      case "axis":
        session.chooseAxis(playback.axis === "time" ? "steps" : "time");
        break;
      case "cause":
        session.goToCause();
        break;
      case "path":
        session.togglePath();
        break;
      case "arrows":
        session.toggleArrows();
        break;
      case "previousOfLane":
        session.goAlong(-1);
        break;
      case "nextOfLane":
        session.goAlong(1);
        break;
      case "find":
        store.setState({ dialog: "find" });
        break;
      case "present":
        session.present(!isPresenting);
        break;
      case "help":
        store.setState({ dialog: "help" });
        break;
      case "escape":
        if (selection !== null) session.select(null);
        else if (isPresenting) session.present(false);
        else return;
        break;
    }
    event.preventDefault();
  };
  addEventListener("keydown", onKey);
  addEventListener("click", giveKeysBack);
  return () => {
    removeEventListener("keydown", onKey);
    removeEventListener("click", giveKeysBack);
  };
}

/** Somebody who has clicked a button of the instrument means the next key for the run, not for that button again. */
function giveKeysBack({ detail, target }: MouseEvent): void {
  // A click that comes from a key has no detail; whoever goes by keyboard stays where they are.
  const button = (target as Element).closest<HTMLElement>(
    ".header button, .transport button, .stage-bar button",
  );
  const isByPointer = detail > 0;
  if (isByPointer && button === document.activeElement && !button?.hasAttribute("aria-haspopup"))
    button?.blur();
}
