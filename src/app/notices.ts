// Lists what the reader is told once, above the panes, and how urgent each of it is.
import type { LeftInPython } from "../editor/editor.ts";
import type { OpenProblem } from "../trace/formats/problem.ts";

/** Why a trace could not be opened. */
export type TraceProblem =
  | OpenProblem
  /**
   * `absent`: it could not be loaded; `message` says why, in the browser's words or as an HTTP status.
   * `foreign`: its address is another site's.
   */
  | { readonly type: "absent" | "foreign"; readonly message: string };

export type Notice =
  | { readonly type: "damagedLink" | "laterLink"; readonly hasDrafts: boolean }
  /** `isOther`: it was written where programs ran in another order, perhaps this one, too. */
  | { readonly type: "openedLink"; readonly isOther: boolean; readonly hasDrafts: boolean }
  | { readonly type: "unknownExample" }
  | { readonly type: "storageClosed" }
  | { readonly type: "storageFull" }
  /** Another tab has changed the draft, too; this one's is another draft now. */
  | { readonly type: "draftApart" }
  | { readonly type: "copied"; readonly characters: number }
  | { readonly type: "copiedMarkdown" }
  /** A lesson without a block of code. */
  | { readonly type: "noProgram"; readonly name: string }
  | { readonly type: "noText"; readonly name: string }
  | { readonly type: "folder"; readonly name: string }
  /** Several files came at once, and one was opened. */
  | { readonly type: "notOpened"; readonly name: string; readonly others: readonly string[] }
  /** A run of which nothing can be predicted. */
  | { readonly type: "nothingToAsk" }
  /** Another window shows the projector what it does. */
  | { readonly type: "takenOver" }
  /** A link of a lesson would show what is asked for. */
  | { readonly type: "answerFirst" }
  /** What a link of a lesson names is not in the run, or not in the program. */
  | { readonly type: "linkNowhere" }
  | { readonly type: "embedCopied" }
  /** The clipboard is closed: the link, to be copied by hand. */
  | { readonly type: "copyByHand"; readonly address: string }
  | { readonly type: "linkTooLong"; readonly characters: number }
  | { readonly type: "editorFailed" }
  | { readonly type: "timelineFailed" }
  /** Something that is loaded when it is needed. */
  | { readonly type: "partFailed" }
  /** A program in Python has become TypeScript, but for these statements; an example shows how such things are written. */
  | { readonly type: "leftInPython"; readonly places: readonly LeftInPython[]; readonly example: string }
  | { readonly type: "traceFailed"; readonly name: string; readonly problem: TraceProblem };

/** `calm`: as was asked for; `warning`: something is not as the reader may think. */
export const URGENCY: Readonly<Record<Notice["type"], "calm" | "warning">> = {
  damagedLink: "warning",
  laterLink: "warning",
  openedLink: "calm",
  unknownExample: "warning",
  storageClosed: "warning",
  storageFull: "warning",
  draftApart: "warning",
  copied: "calm",
  copiedMarkdown: "calm",
  noProgram: "warning",
  noText: "warning",
  folder: "warning",
  notOpened: "warning",
  nothingToAsk: "warning",
  answerFirst: "calm",
  linkNowhere: "warning",
  takenOver: "warning",
  embedCopied: "calm",
  copyByHand: "calm",
  linkTooLong: "warning",
  editorFailed: "warning",
  timelineFailed: "warning",
  partFailed: "warning",
  leftInPython: "warning",
  traceFailed: "warning",
};
