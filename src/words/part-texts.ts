// The texts of the editor and the timeline, which know no message files, out of the page's.
import type { TFunction } from "i18next";
import type { EditorTexts } from "../editor/editor.ts";
import type { Awaited, TimelineTexts } from "./timeline-texts.ts";
import type { en } from "./messages/en.ts";
import type { Language } from "../app/preferences.ts";

export function editorTexts(t: TFunction, language: Language): EditorTexts {
  const list = new Intl.ListFormat(language);
  return {
    language,
    label: t("editor.label"),
    placeholder: t("editor.placeholder"),
    readOnly: t("editor.readOnly"),
    run: t("editor.run"),
    selectLine: t("editor.selectLine"),
    didYouMean: (meant) => t("editor.didYouMean", { meant }),
    pythonName: (written, meant) => t("editor.pythonName", { written, meant }),
    keywordArguments: (meant) => t("editor.keywordArguments", { meant }),
    modules: (names) => t("editor.modules", { names: list.format(names) }),
    replaceBy: (meant) => t("editor.replaceBy", { meant }),
    suspended: (lanes) => t("editor.suspended", { names: list.format(lanes) }),
    running: t("editor.running"),
  };
}

/** "250 ms", "2.5 s", "1 min 30 s". */
export function durationText(value: number, t: TFunction): string {
  const size = Math.abs(value);
  const sign = value < 0 ? "−" : "";
  const of = (number: number, unit: keyof typeof en.picture.units) =>
    `${sign}${Number(number.toPrecision(4))} ${t(`picture.units.${unit}`)}`;
  if (size > 0 && size < 1e-3) return of(size * 1e6, "micro");
  if (size > 0 && size < 0.1) return of(size * 1e3, "milli");
  if (size < 120) return of(size, "second");
  const minutes = Math.floor(size / 60);
  const rest = Math.round(size - minutes * 60);
  return of(minutes, "minute") + (rest === 0 ? "" : ` ${rest} ${t("picture.units.second")}`);
}

/** What something that is waited for is called: its kind, its name, or both. */
export function nameOfThing({ kind, name }: Pick<Awaited, "kind" | "name">, t: TFunction): string {
  const kindText = t(`picture.kinds.${kind as keyof typeof en.picture.kinds}`, { defaultValue: kind });
  const isCalledByName = kind === "task" || kind === "call";
  return name === "" ? kindText : isCalledByName ? name : `${kindText} ${name}`;
}

export function timelineTexts(t: TFunction, language: Language): TimelineTexts {
  const list = new Intl.ListFormat(language);
  const waits = ({ kind, name, left, of, isRace, holders }: Awaited): readonly string[] => {
    const what = nameOfThing({ kind, name }, t);
    if (isRace) return [t("picture.firstOf", { what, of }), what];
    if (of > 0) {
      const leftOf = t("picture.leftOf", { left, of });
      return [`${what}: ${leftOf}`, leftOf, `${left}/${of}`];
    }
    if (holders.length > 0) return [t("picture.heldBy", { what, names: list.format(holders) }), what];
    return name === "" ? [what] : [what, name, nameOfThing({ kind, name: "" }, t)];
  };
  return {
    title: t("picture.title"),
    rows: t("picture.rows"),
    axis: { time: t("picture.time"), steps: t("picture.steps") },
    states: {
      ready: t("picture.states.ready"),
      running: t("picture.states.running"),
      waiting: t("picture.states.waiting"),
      blocked: t("picture.states.blocked"),
      ended: t("picture.states.ended"),
    },
    instant: t("picture.instant"),
    seconds: (value) => durationText(value, t),
    step: (step) => t("picture.step", { step }),
    running: () => [t("picture.runs")],
    ready: () => [t("picture.readyLong"), t("picture.readyShort")],
    sleep: (duration) => [t("picture.sleep", { duration }), duration],
    planned: (duration) => [t("picture.planned", { duration }), duration],
    paused: () => [t("picture.pausedLong"), t("picture.paused")],
    waits,
    runsLoop: () => [t("picture.runsLoop"), t("picture.loop")],
    blocked: (duration, awaited) => {
      const what = awaited === null ? duration : waits(awaited)[0];
      return [t("picture.blocksThread", { what }), t("picture.blocks", { what }), what];
    },
    ended: (type, text) => {
      if (type === "error") return text;
      if (type === "cancelled") return t("picture.cancelled");
      return text === "" ? t("picture.returned") : t("picture.returnedValue", { text });
    },
    since: (when, lasted) => t("picture.since", { when, lasted }),
    wokenBy: (name) => t("picture.wokenBy", { name }),
    wokenByTime: () => t("picture.wokenByTime"),
    madeBy: (name) => t("picture.madeBy", { name }),
    times: (count) => t("picture.times", { count }),
    census: (counts) =>
      list.format(
        counts
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => t("picture.inState", { count, state: t(`picture.states.${state}`) })),
      ),
    bandHint: (isOpen) => t(isOpen ? "picture.bandOpen" : "picture.bandClosed"),
    openRow: t("picture.openRow"),
    closeRow: t("picture.closeRow"),
    pinRow: t("picture.pinRow"),
    unpinRow: t("picture.unpinRow"),
    atLine: (line) => t("picture.atLine", { line }),
    line: (line, file) => t("picture.line", { line, file }),
    summary: (kind, count, duration, unfinished) =>
      `${t(kind === "call" ? "picture.summaryOfCalls" : "picture.summary", { count, duration })}; ${
        unfinished === 0 ? t("picture.allEnded") : t("picture.unfinished", { unfinished })
      }`,
    span: (lane, what, since) => t("picture.span", { lane, what, since }),
  };
}
