// A deadlock in words, for stderr: who waits for what, where, and since when.
import type { Trace } from "../trace/trace.ts";
import { type Amount, type Lack, type Obstacle, standstillAt } from "../trace/questions/standstill.ts";

/** Kinds whose own words do not say enough. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  gather: "gather()",
  shield: "shield()",
  wait: "wait()",
  "as completed": "asCompleted()",
  group: "task group",
  "queue join": "join() of queue",
  "thread queue join": "join() of queue",
};

const MOST_NAMES = 5;

/** What nobody is left to do. */
function lackText(lacks: Lack, { count, of }: Amount): string {
  switch (lacks) {
    case "result":
      return ", which nobody is left to complete";
    case "set":
      return ", and nobody is left to set it";
    case "notify":
      return ", and nobody is left to notify it";
    case "item":
      return ", which is empty, and nobody is left to put an item";
    case "room":
      return `, which is full (${count} of ${of}), and nobody is left to take an item`;
    case "done":
      return `: taskDone() was not called for ${count === 1 ? "1 item" : `${count} items`}, and nobody is left to call it`;
    case "parties":
      return `: ${count} of ${of} have come, and nobody else is left to come`;
    case "release":
      return ", and nobody is left to release it";
    case "end":
      return ", and nobody is left to end that";
  }
}

/** The explanation of the last moment of a log. */
export function standstillText(trace: Trace, file: string): string {
  const { log } = trace;
  const moment = log.count;
  const { waits, cycles } = standstillAt(trace, moment);
  const laneName = (id: number): string => {
    const lane = trace.lane(id);
    if (lane === undefined) return objectName(id);
    return lane.kind === "thread" || lane.name === lane.label ? lane.name : `${lane.name} (${lane.label})`;
  };
  const objectName = (id: number): string => {
    const { kind = "object", name = "" } = trace.object(id) ?? {};
    const words = KIND_WORDS[kind] ?? kind;
    if (kind === "thread future") return name === "" ? "a result" : `the result of '${name}'`;
    if (name !== "") return `${words} '${name}'`;
    return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
  };
  const list = (ids: readonly number[]): string => {
    const names = ids.slice(0, MOST_NAMES).map(laneName);
    return [...names, ...(ids.length > MOST_NAMES ? [`${ids.length - MOST_NAMES} more`] : [])].join(" and ");
  };
  const reason = (lane: number, obstacle: Obstacle): string => {
    switch (obstacle.type) {
      case "lane":
        return `waits for ${laneName(obstacle.lane)} to end`;
      case "held":
        return `waits for ${objectName(obstacle.object)}, held by ${obstacle.holders.join() === String(lane) ? "itself" : list(obstacle.holders)}`;
      case "left held":
        return `waits for ${objectName(obstacle.object)}, which ${list(obstacle.holders)} took and never gave back before ending`;
      case "called":
        return `waits for ${objectName(obstacle.object)}, which runs in ${list(obstacle.by)}`;
      case "in line":
        return `waits for ${objectName(obstacle.object)}, a call that stands in line: all threads of its pool are busy (${list(obstacle.by)})`;
      case "members":
        return `waits for ${objectName(obstacle.object)}: ${list(obstacle.members)} not done`;
      case "loop not run":
        return `waits for ${objectName(obstacle.object)}, which was handed to a loop that nobody runs`;
      case "loop stopped":
        return `waits for ${objectName(obstacle.object)}, which was handed to a loop whose thread is stopped by ${laneName(obstacle.by)}`;
      case "thread stopped":
        return `could go on, but its thread is stopped by ${laneName(obstacle.by)}`;
      case "not run":
        return "could go on, but nobody runs its loop";
      case "sleep":
        return "sleeps for ever";
      case "idle":
        return "runs a loop in which nothing is left to do, and nobody is left to stop it";
      case "nobody":
        return `waits for ${objectName(obstacle.object)}${lackText(obstacle.lacks, obstacle.amount)}`;
    }
  };
  const lines = waits.map(({ lane, since, site, obstacle }) => {
    const place = log.sites[site];
    const where = site === 0 ? "" : `${file}:${place.line}:${place.column}: `;
    return `  ${where}${laneName(lane)} ${reason(lane, obstacle)} (since ${log.columns.time[since]} s)`;
  });
  const rings = cycles.map((cycle) =>
    cycle.length === 1
      ? `  a cycle: ${laneName(cycle[0])} waits for itself`
      : `  a cycle: ${[...cycle, cycle[0]].map(laneName).join(" -> ")}`,
  );
  return [...lines, ...rings].map((line) => `${line}\n`).join("");
}
