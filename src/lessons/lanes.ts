// Finds a lane by what a lesson calls it: `Task-2`, `brew("tea")`, or `main` where only one has that name.
import type { Lane } from "../trace/lane.ts";
import type { Trace } from "../trace/trace.ts";

/** All that are called so: by their own name, with what they were given, or by their function; the first of these that fits. */
export function lanesCalled(trace: Trace, called: string): readonly Lane[] {
  const lanes = trace.lanes.filter(({ isInternal }) => !isInternal);
  for (const nameOf of [
    ({ name }: Lane) => name,
    ({ label, given }: Lane) => label + given,
    ({ label }: Lane) => label,
  ]) {
    const found = lanes.filter((lane) => nameOf(lane) === called);
    if (found.length > 0) return found;
  }
  return [];
}
