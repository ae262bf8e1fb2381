// Turns key presses anywhere on the page into the commands that they ask for.
import { type CommandId, commandNamed, commandOf } from "./commands.ts";
import type { Page } from "./page.ts";

/** Keys that do nothing by themselves. */
const MODIFIER = /^(?:Shift|Control|Alt|AltGraph|Meta)$/;

/** Listens until the function it gives back is called. */
export function handleKeys(page: Page): () => void {
  const onKey = (event: KeyboardEvent) => {
    const state = page.store.getState();
    // Dialogs, menus and the editor have taken what is theirs; a dialog keeps everything else from the page behind it.
    if (event.defaultPrevented || state.dialog !== null) return;
    if (state.curtain !== null && state.isPresenting && !MODIFIER.test(event.key)) {
      // The presenter's takes the black away, and this one goes along.
      if (page.projector === null) page.store.setState({ curtain: null });
      else page.projector.ask("black");
      event.preventDefault();
      return;
    }
    const command = commandOf(event, state);
    if (command === null || isTaken(event.target, command)) return;
    // In front of the projector one presses keys of the presenter's window.
    if (page.projector === null) commandNamed(command).run(page);
    else page.projector.ask(command);
    event.preventDefault();
  };
  // Before a button that has the focus takes the Enter of the keys that run the program for a press.
  const onRunKey = (event: KeyboardEvent) => {
    const isOnButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (isOnButton && commandOf(event, page.store.getState()) === "run") onKey(event);
  };
  addEventListener("keydown", onRunKey, { capture: true });
  addEventListener("keydown", onKey);
  addEventListener("click", giveKeysBack);
  return () => {
    removeEventListener("keydown", onRunKey, { capture: true });
    removeEventListener("keydown", onKey);
    removeEventListener("click", giveKeysBack);
  };
}

/** Whether what has the focus needs the key for itself. */
function isTaken(target: EventTarget | null, command: CommandId): boolean {
  if (command === "run" || !(target instanceof Element)) return false;
  if (target.closest("input, textarea, select, [contenteditable=true], .monaco-editor, [role=menu]") !== null)
    return true;
  return command === "play" && target.closest("button, a, [role=button], [role=switch]") !== null;
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
