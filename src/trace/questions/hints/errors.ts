// Finds errors that nobody has looked at, and cancellations that were not obeyed.
import { EVENT_CODE, OUTCOMES, WARNINGS } from "../../format.ts";
import type { Lane } from "../../lane.ts";
import { countBelow } from "../../search.ts";
import { secondsBetween } from "../../seconds.ts";
import type { Trace } from "../../trace.ts";
import { caughtBy } from "../caught.ts";
import { type Hint, hint } from "./hint.ts";
import type { SourceText } from "./source-text.ts";
import type { Waiters } from "./waiters.ts";

const LOST: ReadonlySet<string> = new Set(["never-retrieved", "unhandled-rejection"]);

/** What was asked for; somebody may well have waited for nothing else. */
const IS_CANCELLED = /^(?:[\w.]*\b)?(?:CancelledError|AbortError)\b/;

/** These end the whole run, whoever looks. */
const ENDS_ALL = /^(?:SystemExit|KeyboardInterrupt)\b/;

/** As Python's warning names a task. */
const LOST_TASK = /^Task exception was never retrieved\n[^]*?\bname='([^'\n]*)'/;

/** Those of which a warning has told as well: the tasks that it names, and of the others those for whom nobody has waited. */
export function lostErrorHints(trace: Trace, waiters: Waiters): readonly Hint[] {
  const { type, a, site, text } = trace.log.columns;
  const names = new Set<string>();
  let unnamed = 0;
  for (let event = 0; event < trace.count; event++) {
    if (type[event] !== EVENT_CODE.warn || !LOST.has(WARNINGS[a[event]])) continue;
    const named = LOST_TASK.exec(trace.log.strings[text[event]]);
    if (named === null) unnamed++;
    else names.add(named[1]);
  }
  if (names.size + unnamed === 0) return [];
  return trace.lanes.flatMap((lane) => {
    const outcome = isOfProgram(lane) ? trace.outcomeOf(lane.id) : null;
    if (outcome?.type !== "error" || ENDS_ALL.test(outcome.text)) return [];
    if (!names.has(lane.name) && (waiters.has(lane.id) || unnamed-- <= 0)) return [];
    const event = lane.changes[lane.changes.length - 1];
    return [hint("lostError", { lane: lane.id, event, site: site[event] })];
  });
}

/** Where an error that an await brought came into a `catch` with nothing in it; or into a list that nobody reads. */
export function swallowedErrorHints(trace: Trace, source: SourceText): readonly Hint[] {
  const { type, a, b, actor, site, text } = trace.log.columns;
  const { sites, strings } = trace.log;
  const found = new Map<number, Hint>();
  const add = (one: Hint): void => {
    const before = found.get(one.site);
    found.set(one.site, before === undefined ? one : { ...before, count: before.count + 1 });
  };
  /** By lane: the call that it has left last, or the lane that it has waited for. */
  const last = new Map<number, Pick<Hint, "calls" | "thing">>();
  for (let event = 0; event < trace.count; event++) {
    const lane = actor[event];
    if (type[event] === EVENT_CODE.leave) last.set(lane, { calls: [strings[text[event]]], thing: 0 });
    if (type[event] === EVENT_CODE.caught && site[event] !== 0) {
      const place = sites[site[event]];
      const of = last.get(lane) ?? { calls: [source.callAt(place) ?? ""], thing: 0 };
      if (!IS_CANCELLED.test(strings[text[event]]) && source.isErrorIgnored(place))
        add(hint("swallowedError", { lane, event, site: site[event], ...of }));
    }
    if (type[event] !== EVENT_CODE.wait) continue;
    const outcome = trace.outcomeOf(a[event]);
    if (outcome?.type === "error") last.set(lane, { calls: [], thing: a[event] });
    else last.delete(lane);
    if (site[event] === 0 || outcome === null || outcome.event < event) continue;
    const group = trace.object(a[event]);
    if (
      group?.role !== "group" ||
      type[outcome.event] !== EVENT_CODE.settle ||
      OUTCOMES[b[outcome.event]] !== "value"
    )
      continue;
    const failed = group.members.filter((member) => trace.outcomeOf(member)?.type === "error");
    if (
      failed.length > 0 &&
      source.isStatement(sites[site[event]]) &&
      !source.has(/\.(?:exception|result)\(/)
    )
      add(hint("unreadErrors", { lane, event, site: site[event], thing: failed[0], others: failed.length }));
  }
  for (const { id, createdAt, kind } of trace.lanes) {
    const place = site[createdAt];
    if (kind !== "call" || place === 0 || trace.outcomeOf(id)?.type !== "error") continue;
    if (source.isPromiseIgnored(sites[place]))
      add(hint("swallowedError", { lane: actor[createdAt], event: createdAt, site: place, thing: id }));
  }
  return [...found.values()];
}

export function swallowedCancelHints(trace: Trace, source: SourceText): readonly Hint[] {
  // Who counts requests deals with them in a way of its own.
  if (source.has(/\buncancel\b/)) return [];
  const { time, actor, text, site } = trace.log.columns;
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
    const caught = caughtBy(trace, lane.id).find(
      (each) => each > cancel.event && IS_CANCELLED.test(trace.log.strings[text[each]]),
    );
    // Where it takes the error, or at least goes on with it in its hands.
    const next = lane.changes[countBelow(lane.changes, cancel.event) + 1] as number | undefined;
    const event = caught ?? next ?? cancel.event;
    return [
      hint("swallowedCancel", {
        lane: lane.id,
        event,
        site: caught === undefined ? (trace.stateAt(lane.id, cancel.event)?.site ?? 0) : site[caught],
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
