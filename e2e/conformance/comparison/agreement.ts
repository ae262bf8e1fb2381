// Compares the traces of one program in two languages: the same tasks with the same parents, and their steps in the same order.
import type { EventLog } from "../../../src/trace/event-log.ts";
import { OUTCOMES, STREAMS } from "../../../src/trace/format.ts";
import { Trace } from "../../../src/trace/trace.ts";

/** Names as either language writes them: `shutdown_asyncgens` is `shutdownAsyncgens`. */
function plain(name: string): string {
  return name.replace(/\(.*$/s, "").replaceAll("_", "").toLowerCase();
}

/**
 * The steps that both know, a line each. What only one tells (calls that are awaited directly, arguments, places) is left out, and so
 * are values, which each shows in its own way.
 */
export function stepsOf(log: EventLog): readonly string[] {
  const trace = new Trace(log);
  // Tasks by the numbers that asyncio gives them, other lanes by the order of their kind.
  const names = new Map<number, string>();
  const counts = new Map<string, number>();
  for (const { id, kind } of trace.lanes) {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    names.set(id, `${kind} ${count}`);
  }
  const nameOf = (id: number): string => {
    if (id === 0) return "-";
    const object = trace.object(id);
    return names.get(id) ?? (object === undefined ? "?" : plain(object.kind));
  };
  const steps: string[] = [];
  for (const { type, time, actor, a, text } of log.events()) {
    const by = nameOf(actor);
    const tell = (what: string): void => {
      steps.push(`${Math.round(time * 1e6) / 1e6} ${by} ${what}`);
    };
    switch (type) {
      case "task":
        tell(`makes ${nameOf(a)} ${plain(text)}`);
        break;
      case "callback":
        tell(`asks for ${nameOf(a)}`);
        break;
      case "run":
      case "yield":
        tell(type);
        break;
      case "wait":
        tell(`waits for ${nameOf(a)} ${a === 0 ? text : ""}`.trimEnd());
        break;
      case "ready":
        tell(`wakes ${nameOf(a)}`);
        break;
      case "cancel":
        if (names.has(a)) tell(`cancels ${nameOf(a)}`);
        break;
      case "end":
        tell(`ends: ${OUTCOMES[a]}`);
        break;
      case "print":
        tell(`prints to ${STREAMS[a]} ${text}`);
        break;
      case "finish":
        tell(`finish ${a} ${text}`);
        break;
    }
  }
  return steps;
}

/** Where two runs part: the steps before, and what either does then. Null: nowhere. */
export function partingOf(
  one: EventLog,
  other: EventLog,
): { readonly at: number; readonly steps: readonly string[] } | null {
  const [left, right] = [stepsOf(one), stepsOf(other)];
  const at = left.findIndex((step, i) => step !== right.at(i));
  if (at < 0 && left.length === right.length) return null;
  const first = at < 0 ? left.length : at;
  return { at: first, steps: [left.at(first) ?? "(nothing)", right.at(first) ?? "(nothing)"] };
}
