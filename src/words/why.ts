// Tells in one sentence why a span came: what made it ready, who did that, how long its turn took to come, and what follows.
import type { Trace } from "../trace/trace.ts";
import type { Reason, SpanRef, Why } from "../trace/questions/why.ts";
import { durationText } from "./durations.ts";
import type { Words } from "./i18n.ts";
import { labelOf, nameOf as nameAt } from "./names.ts";
import { whatOf } from "./spans.ts";
import { timelineTexts } from "./timeline-texts.ts";

export function whySentence(trace: Trace, span: SpanRef, why: Why, words: Words): string {
  const { t } = words;
  const texts = timelineTexts(words);
  const { columns, sites } = trace.log;
  const { time, site } = columns;
  const lasted = (from: number, to: number): string => durationText(time[to] - time[from], t);

  const doer = (by: number, event: number): { readonly who: string; readonly at: string } => ({
    who: by === 0 ? t("inspector.why.someone") : labelOf(trace, by, event),
    at: site[event] === 0 ? "" : t("inspector.why.at", { line: sites[site[event]].line }),
  });

  const nameOf = (id: number) => nameAt(trace, id, trace.count, t);

  const reasonClause = (reason: Reason): string => {
    const { event } = reason;
    const duration = why.waitedSince < 0 ? "" : lasted(why.waitedSince, event);
    switch (reason.type) {
      case "start":
      case "turn":
        return t(`inspector.why.${reason.type}`);
      case "time":
        return t("inspector.why.time", { duration });
      case "made":
        return t("inspector.why.made", doer(reason.by, event));
      case "cancelled":
        return reason.by === 0
          ? t("inspector.why.limit")
          : t("inspector.why.cancelled", doer(reason.by, event));
      case "woken": {
        const isLoop = trace.object(reason.awaited)?.kind === "loop";
        const wake = { ...doer(reason.by, event), duration, what: nameOf(reason.awaited) };
        if (isLoop) return t("inspector.why.loopEnded", { ...wake, who: nameOf(reason.by) });
        if (reason.awaited === reason.by)
          return t("inspector.why.ended", { ...wake, who: nameOf(reason.by) });
        const isAtOnce = why.waitedSince < 0 || time[event] === time[why.waitedSince];
        return t(isAtOnce ? "inspector.why.wokenAtOnce" : "inspector.why.woken", wake);
      }
    }
  };

  const coroutineSentence = ({ made, end, by, fate }: NonNullable<Why["coroutine"]>): string => {
    const call = t("inspector.why.coroutine", doer(columns.actor[made], made));
    if (fate === "open") return `${call}; ${t("inspector.why.coroutineOpen")}`;
    if (fate === "forgotten") return `${call}; ${t("inspector.why.coroutineForgotten")}`;
    const told = { ...doer(by, end), duration: lasted(made, end), name: nameOf(by) };
    const clause = { awaited: "coroutineAwaited", task: "coroutineTask", closed: "coroutineClosed" } as const;
    return `${call}; ${t(`inspector.why.${clause[fate]}`, told)}`;
  };

  const turnClause = ({ readyAt, ranAt, others }: NonNullable<Why["turn"]>): string => {
    if (ranAt < 0) return t("inspector.why.noTurn");
    const duration = lasted(readyAt, ranAt);
    const isLater = time[ranAt] > time[readyAt];
    if (others === 0)
      return t(isLater ? "inspector.why.turnLater" : "inspector.why.turnAtOnce", { duration });
    return t(isLater ? "inspector.why.turnLaterAfter" : "inspector.why.turnAfter", {
      duration,
      count: others,
    });
  };

  const nextClause = (event: number): string => {
    const outcome = trace.outcomeOf(span.lane);
    if (outcome?.event === event && outcome.type === "value" && outcome.text === "")
      return t("inspector.why.endsPlainly");
    if (outcome?.event === event)
      return t("inspector.why.ends", { what: texts.ended(outcome.type, outcome.text) });
    const what = whatOf(trace, texts, { lane: span.lane, event }, event + 1);
    const { line } = sites[site[event]];
    return site[event] === 0 ? t("inspector.why.next", { what }) : t("inspector.why.nextAt", { what, line });
  };

  if (why.coroutine !== null) return coroutineSentence(why.coroutine);
  return [
    why.reason === null ? t("inspector.why.open") : reasonClause(why.reason),
    why.turn === null ? "" : turnClause(why.turn),
    why.next < 0 ? "" : nextClause(why.next),
  ]
    .filter((clause) => clause !== "")
    .join("; ");
}
