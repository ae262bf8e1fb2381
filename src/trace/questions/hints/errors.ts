// Finds errors that nobody has looked at, and cancellations that were not obeyed.
import { EVENT_CODE, OUTCOMES, WARNINGS } from "../../format.ts";
import type { Lane } from "../../lane.ts";
import { countBelow } from "../../search.ts";
import { secondsBetween } from "../../seconds.ts";
import type { Trace } from "../../trace.ts";
import { type Hint, hint } from "./hint.ts";
import type { SourceText } from "./source-text.ts";
import type { Waiters } from "./waiters.ts";

const LOST: ReadonlySet<string> = new Set(["never-retrieved", "unhandled-rejection"]);

/** These end the whole run, whoever looks. */
const ENDS_ALL = /^(?:SystemExit|KeyboardInterrupt)\b/;

/** Those of which a warning has told as well. */
export function lostErrorHints(trace: Trace, waiters: Waiters): readonly Hint[] {
  const { type, a, site } = trace.log.columns;
  let warned = 0;
  for (let event = 0; event < trace.count; event++)
    if (type[event] === EVENT_CODE.warn && LOST.has(WARNINGS[a[event]])) warned++;
  if (warned === 0) return [];
  const lost = trace.lanes.filter((lane) => {
    const outcome = isOfProgram(lane) ? trace.outcomeOf(lane.id) : null;
    return outcome?.type === "error" && !waiters.has(lane.id) && !ENDS_ALL.test(outcome.text);
  });
  return lost.slice(0, warned).map(({ id, changes }) => {
    const event = changes[changes.length - 1];
    return hint("lostError", { lane: id, event, site: site[event] });
  });
}

/** Where an error that an await brought came into a `catch` with nothing in it; or into a list that nobody reads. */
export function swallowedErrorHints(trace: Trace, source: SourceText, text: string): readonly Hint[] {
  const { type, a, b, actor, site } = trace.log.columns;
  const { sites } = trace.log;
  const found = new Map<number, Hint>();
  const add = (
    rule: "swallowedError" | "unreadErrors",
    lane: number,
    event: number,
    thing: number,
    others: number,
  ): void => {
    const before = found.get(site[event]);
    found.set(
      site[event],
      before === undefined
        ? hint(rule, { lane, event, site: site[event], thing, others })
        : { ...before, count: before.count + 1 },
    );
  };
  for (let event = 0; event < trace.count; event++) {
    if (type[event] !== EVENT_CODE.wait || site[event] === 0) continue;
    const outcome = trace.outcomeOf(a[event]);
    if (outcome === null || outcome.event < event) continue;
    const place = sites[site[event]];
    if (outcome.type === "error") {
      if (source.isErrorIgnored(place, text)) add("swallowedError", actor[event], event, a[event], 0);
      continue;
    }
    const group = trace.object(a[event]);
    if (
      group?.role !== "group" ||
      type[outcome.event] !== EVENT_CODE.settle ||
      OUTCOMES[b[outcome.event]] !== "value"
    )
      continue;
    const failed = group.members.filter((member) => trace.outcomeOf(member)?.type === "error");
    if (failed.length > 0 && source.isStatement(place) && !source.has(/\.(?:exception|result)\(/))
      add("unreadErrors", actor[event], event, failed[0], failed.length);
  }
  return [...found.values()];
}

export function swallowedCancelHints(trace: Trace, source: SourceText): readonly Hint[] {
  // Who counts requests deals with them in a way of its own.
  if (source.has(/\buncancel\b/)) return [];
  const { time, actor } = trace.log.columns;
  return trace.lanes.flatMap((lane) => {
    if (!isOfProgram(lane)) return [];
    const outcome = trace.outcomeOf(lane.id);
    if (outcome !== null && outcome.type !== "value") return [];
    const cancel = trace.cancelsOf(lane.id).find(({ event, limit }) => {
      const by = actor[event];
      // A group cancels who made it, and a limit whom it is for: both take the error back.
      return limit === 0 && by !== 0 && by !== lane.id && trace.lane(by)?.parent !== lane.id;
    });
    if (cancel === undefined || !wasTold(trace, lane, cancel.event)) return [];
    const end = outcome?.event ?? trace.count - 1;
    // Where it goes on with the error in its hands.
    const event = lane.changes[countBelow(lane.changes, cancel.event) + 1] ?? cancel.event;
    return [
      hint("swallowedCancel", {
        lane: lane.id,
        event,
        site: trace.stateAt(lane.id, cancel.event)?.site ?? 0,
        thing: actor[cancel.event],
        seconds: secondsBetween(time[cancel.event], time[end]),
      }),
    ];
  });
}

/** Whether the lane itself was made ready by the request, and no lane inside it that could have taken it. */
function wasTold(trace: Trace, lane: Lane, cancel: number): boolean {
  const { type, actor, b } = trace.log.columns;
  const next = lane.changes[countBelow(lane.changes, cancel)] as number | undefined;
  if (next === undefined) return false;
  const isReady = type[next] === EVENT_CODE.ready;
  return isReady && actor[next] === actor[cancel] && b[next] === 0;
}

export function isOfProgram({ kind, isInternal }: Lane): boolean {
  return !isInternal && (kind === "task" || kind === "call");
}
