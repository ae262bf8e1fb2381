// Stands the front up before the page, which is made behind it and then takes its place where nothing has moved.
import type { PlayerState } from "../../player/player.ts";
import type { Selection } from "../../timeline/timeline.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Language } from "../../words/languages.ts";
import { leaveMark } from "../marks.ts";
import { NARROW } from "../narrow.ts";
import { rememberDoings } from "./early.ts";

export interface Front {
  readonly trace: Trace;
  /** The first lanes are on screen. */
  readonly painted: Promise<void>;
  /** Whether the reader has touched nothing yet, and is here for the first time. */
  readonly isFirstLook: () => boolean;
  readonly playback: () => PlayerState;
  readonly selection: () => Selection | null;
  /** Takes it away; gives what does in the page what the reader has done in it. */
  readonly leave: () => (page: HTMLElement) => void;
}

/** What the build has rendered, on screen; `leave` as in `Front`. */
export interface StandingFront extends Pick<Front, "leave"> {
  readonly element: HTMLElement;
}

export function standUp(rendered: DocumentFragment, language: Language): StandingFront {
  const element = document.createElement("div");
  element.className = "front";
  element.append(rendered);
  document.documentElement.lang = language;
  document.body.append(element);
  showBehind(true);
  const doings = rememberDoings(element);
  return {
    element,
    leave: () => {
      const redo = doings.handOver();
      element.remove();
      showBehind(false);
      return redo;
    },
  };
}

/** The first lanes are there: whoever measures can see it. */
export function markPicture(painted: Promise<void>): void {
  void painted.then(() => leaveMark("picture"));
}

/** Hides the page from those who go by keyboard or by ear, and from whoever asks for its buttons, while it is behind the front. */
function showBehind(isBehind: boolean): void {
  const root = document.getElementById("root")!;
  root.inert = isBehind;
  root.ariaHidden = isBehind ? "true" : null;
}

/** A copy of what the build has rendered under that name; null if there is none. */
export function templateOf(name: string): DocumentFragment | null {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-front="${name}"]`);
  return template === null ? null : (template.content.cloneNode(true) as DocumentFragment);
}

/** Likewise of the whole page, as it fits the screen. */
export function pageTemplate(language: Language, name: string): DocumentFragment | null {
  return templateOf(`${language}-${matchMedia(NARROW).matches ? "phone" : "desk"}-${name}`);
}
