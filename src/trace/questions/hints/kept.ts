// Finds tasks that were made and let go: nobody has kept them, so nobody can wait for them or see their error.
import { EVENT_CODE } from "../../format.ts";
import type { Trace } from "../../trace.ts";
import { isOfProgram } from "./errors.ts";
import { type Hint, hint } from "./hint.ts";
import type { SourceText } from "./source-text.ts";
import type { Waiters } from "./waiters.ts";

export function notKeptHints(trace: Trace, source: SourceText, waiters: Waiters): readonly Hint[] {
  const { type, site, text } = trace.log.columns;
  const { sites, strings, header } = trace.log;
  const found = new Map<number, Hint>();
  for (const lane of trace.lanes) {
    const event = lane.createdAt;
    const place = site[event];
    if (!isOfProgram(lane) || place === 0 || waiters.has(lane.id)) continue;
    // At the top level there is nobody who could wait.
    if (header.semantics === "ecmascript" && sites[place].scope === "") continue;
    if (!source.isDropped(sites[place])) continue;
    const end = lane.changes[lane.changes.length - 1];
    const isOver = type[end] === EVENT_CODE.end;
    const outcome = trace.outcomeOf(lane.id);
    if (outcome?.type === "error") continue;
    const rule = isOver && outcome?.type === "value" ? "notKept" : "cutOff";
    const before = found.get(place);
    found.set(
      place,
      before === undefined
        ? hint(rule, { lane: lane.id, event, site: place, calls: [strings[text[event]]], others: 1 })
        : {
            ...before,
            rule: before.rule === "cutOff" ? "cutOff" : rule,
            others: before.others + 1,
          },
    );
  }
  return [...found.values()];
}
