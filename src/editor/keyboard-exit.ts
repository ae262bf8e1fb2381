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
  root.addEventListener("keydown", onKey);
  const blur = editor.onDidBlurEditorWidget(() => {
    setTabLeaves(false);
  });
  return {
    dispose() {
      root.removeEventListener("keydown", onKey);
      blur.dispose();
    },
  };
}
