// A deadlock in words, for stderr: who waits for what, where, and since when.
import type { TraceLanes } from "../trace/lanes.ts";
import { type Obstacle, standstillAt } from "../trace/standstill.ts";

/** The explanation of the last moment of a trace. */
export function standstillText(lanes: TraceLanes, file: string): string {
  const { trace } = lanes;
  const moment = trace.count;
  const { waits, cycles } = standstillAt(lanes, moment);
  const laneName = (id: number): string => {
    const lane = lanes.lane(id);
    if (lane === undefined) return objectName(id);
    return lane.kind === "thread" || lane.name === lane.label ? lane.name : `${lane.name} (${lane.label})`;
  };
  const objectName = (id: number): string => {
    const { kind = "object", name = "" } = lanes.object(id) ?? {};
    return name === "" ? `a ${kind}` : `${kind} '${name}'`;
  };
  const list = (ids: readonly number[]): string => ids.map(laneName).join(" and ");
  const reason = (obstacle: Obstacle): string => {
    switch (obstacle.type) {
      case "lane":
        return `waits for ${laneName(obstacle.lane)} to end`;
      case "held":
        return `waits for ${objectName(obstacle.object)}, held by ${list(obstacle.holders)}`;
      case "members":
        return `waits for ${objectName(obstacle.object)}: ${list(obstacle.members)} not done`;
      case "loop not run":
        return `waits for ${objectName(obstacle.object)}, which was handed to a loop that nobody runs`;
      case "loop stopped":
        return `waits for ${objectName(obstacle.object)}, which was handed to a loop whose thread is stopped by ${laneName(obstacle.by)}`;
      case "thread stopped":
        return `could go on, but its thread is stopped by ${laneName(obstacle.by)}`;
      case "nobody":
        return `waits for ${objectName(obstacle.object)}, which nobody is left to complete`;
    }
  };
  const lines = waits.map(({ lane, since, site, obstacle }) => {
    const place = trace.sites[site];
    const where = site === 0 ? "" : `${file}:${place.line}:${place.column}: `;
    return `  ${where}${laneName(lane)} ${reason(obstacle)} (since ${trace.columns.time[since]} s)`;
  });
  const rings = cycles.map((cycle) => `  a cycle: ${[...cycle, cycle[0]].map(laneName).join(" -> ")}`);
  return [...lines, ...rings].map((line) => `${line}\n`).join("");
}
