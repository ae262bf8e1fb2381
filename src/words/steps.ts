// What happens in an event, in one sentence.
import type { TFunction } from "i18next";
import { labelOf, whatOf } from "./spans.ts";
import { OUTCOMES, type TraceEvent } from "../trace/format.ts";
import type { Trace } from "../trace/trace.ts";
import { countWhile } from "../trace/search.ts";
import { durationText, timelineTexts } from "./part-texts.ts";
import type { Language } from "../app/preferences.ts";

/** The event that is a step, from 1; -1 if there is no such step. */
export function eventOfStep(trace: Trace, step: number): number {
  if (step < 1 || step > trace.stepCount) return -1;
  return countWhile(trace.count, (event) => trace.stepAtMoment(event + 1) < step);
}

/** Longer texts are cut: this is read aloud. */
const LONGEST_TEXT = 120;

export function narrate(trace: Trace, index: number, t: TFunction, language: Language): string {
  const event = trace.log.event(index);
  const texts = timelineTexts(t, language);
  const { actor, a, b, site } = event;
  const moment = index + 1;
  const nameOf = (id: number): string => {
    if (trace.lane(id) !== undefined) return labelOf(trace, id, moment);
    const kind = trace.object(id)?.kind ?? "";
    return texts.waits({
      kind,
      name: trace.nameAt(id, moment),
      left: 0,
      of: 0,
      isRace: false,
      holders: [],
    })[0];
  };
  const text = event.text.split("\n")[0].slice(0, LONGEST_TEXT);
  const who = actor === 0 ? t("inspector.narration.loop") : nameOf(actor);
  const outcome = (code: number): string => texts.ended(OUTCOMES[code], text);

  const sentence = ((): string => {
    switch (event.type) {
      case "thread":
        return actor === 0
          ? t("inspector.narration.begin", { name: nameOf(a) })
          : t("inspector.narration.thread", { who, name: nameOf(a) });
      case "callback":
        return planned(trace, event, index, { who, name: nameOf(a) }, t);
      case "task":
      case "call":
      case "microtask":
        return t(`inspector.narration.${event.type}`, { who, name: nameOf(a) });
      case "cancel":
        return t("inspector.narration.cancel", { who, name: nameOf(a) });
      case "ready":
        if (actor === 0) return t("inspector.narration.readyByTime", { name: nameOf(a) });
        return actor === a
          ? t("inspector.narration.readyAtOnce", { who })
          : t("inspector.narration.ready", { who, name: nameOf(a) });
      case "run":
      case "yield":
        return t(`inspector.narration.${event.type}`, { who });
      case "enter":
      case "leave":
        return t(`inspector.narration.${event.type}`, { who, name: text });
      case "wait":
      case "block": {
        const what = whatOf(trace, texts, { lane: actor, event: index }, moment);
        const isWait = event.type === "wait" && trace.object(a)?.kind !== "loop";
        return t(isWait ? "inspector.narration.wait" : "inspector.narration.does", { who, what });
      }
      case "end":
        return t("inspector.narration.end", { who, what: outcome(a) });
      case "settle": {
        const words = { who, name: nameOf(a), what: OUTCOMES[b] === "value" ? text : outcome(b) };
        return t(words.what === "" ? "inspector.narration.settle" : "inspector.narration.settleWith", words);
      }
      case "hold":
        return t(b === 1 ? "inspector.narration.take" : "inspector.narration.release", {
          who,
          name: nameOf(a),
        });
      case "change":
        return t("inspector.narration.change", { name: nameOf(a), what: text });
      case "print":
        return t("inspector.narration.print", { who, what: text });
      case "warn":
        return t("inspector.narration.warn", { what: text });
      default:
        // Bookkeeping, which is no step.
        return "";
    }
  })();
  return site === 0 ? sentence : sentence + t("inspector.narration.at", { line: trace.log.sites[site].line });
}

/** A callback is asked for at once, or for a time that stands in the event behind. */
function planned(
  trace: Trace,
  { a, time }: TraceEvent,
  index: number,
  words: { readonly who: string; readonly name: string },
  t: TFunction,
): string {
  const { until } = trace.stateAt(a, index + 2)!;
  if (until === null) return t("inspector.narration.callback", words);
  const duration = durationText(Math.round((until - time) * 1e6) / 1e6, t);
  return t("inspector.narration.timer", { ...words, duration });
}
