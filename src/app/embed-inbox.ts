// Takes what the page around an embedded one asks, from the first script on: what answers it may still be on its way.
import { createSignal } from "./signal.ts";

/** Longer programs have no place in a figure. */
const LONGEST_SOURCE = 100_000;

/** So much is kept until somebody answers; a page that asks more often than that is out of its mind. */
const MOST_KEPT = 1_000;

/** From the page around; `type` begins with "loopscope:", so that it can send others, too. */
type Asked =
  | { readonly type: "loopscope:hello" }
  | { readonly type: "loopscope:load"; readonly source: string }
  | { readonly type: "loopscope:run" }
  | { readonly type: "loopscope:seek"; readonly step: number };

/** `origin`: where the page around is from, which alone is to read the answer. */
type Answer = (asked: Asked, origin: string) => void;

export interface Inbox {
  /** Something has been asked. */
  readonly first: Promise<void>;
  /** Calls back with what has been asked so far, in order, and from now on with what is. */
  readonly answerWith: (answer: Answer) => void;
}

/** Listens to the page around this one, and nobody else; what makes no sense is left without an answer. */
export function openInbox(): Inbox {
  const { parent } = window;
  const first = createSignal();
  const kept: Parameters<Answer>[] = [];
  let answer: Answer = (...asked) => {
    if (kept.length < MOST_KEPT) kept.push(asked);
  };
  addEventListener("message", ({ source, data, origin }: MessageEvent<unknown>) => {
    if (source !== parent || !isAsked(data)) return;
    // Of a page from a file, or in a sandbox, nothing else is known.
    answer(data, origin === "null" ? "*" : origin);
    first.resolve();
  });
  return {
    first: first.promise,
    answerWith: (answers) => {
      answer = answers;
      for (const asked of kept.splice(0)) answer(...asked);
    },
  };
}

function isAsked(data: unknown): data is Asked {
  if (typeof data !== "object" || data === null) return false;
  const { type, source, step } = data as Readonly<Record<string, unknown>>;
  switch (type) {
    case "loopscope:hello":
    case "loopscope:run":
      return true;
    case "loopscope:load":
      return typeof source === "string" && source.length <= LONGEST_SOURCE;
    case "loopscope:seek":
      return typeof step === "number" && Number.isSafeInteger(step) && step >= 0;
    default:
      return false;
  }
}
