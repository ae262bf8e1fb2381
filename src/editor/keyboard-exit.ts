// Gives the keyboard a way out of the editor: Tab indents, but after Escape it leaves.
import type { monaco } from "./monaco.ts";

/**
 * An Escape that closes nothing (no menu, hint or search) makes the next Tab move the focus on. Any other key, or coming
 * back, makes Tab indent again. Monaco's own switch (Ctrl+M) stays as it is.
 */
export function offerKeyboardExit(
  root: HTMLElement,
  editor: monaco.editor.IStandaloneCodeEditor,
): monaco.IDisposable {
  const setTabLeaves = (isLeaving: boolean): void => {
    editor.updateOptions({ tabFocusMode: isLeaving });
  };
  // Monaco listens on the root too, and earlier: what it has made use of is marked as prevented.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setTabLeaves(!event.defaultPrevented);
    else if (event.key !== "Tab" && event.key !== "Shift") setTabLeaves(false);
  };
  // At once: Monaco's own event comes later, and not at all if the focus is back by then.
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!root.contains(relatedTarget as Node | null)) setTabLeaves(false);
  };
  root.addEventListener("keydown", onKey);
  root.addEventListener("focusout", onBlur);
  return {
    dispose() {
      root.removeEventListener("keydown", onKey);
      root.removeEventListener("focusout", onBlur);
    },
  };
}
