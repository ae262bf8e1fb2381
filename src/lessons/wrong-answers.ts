// Finds plausible wrong answers in a run, for questions that come without any: what one believes who has missed the point.
import type { Trace } from "../trace/trace.ts";
import type { PrintedLine } from "./printed-lines.ts";

const MOST_CHOICES = 4;

/**
 * Times at which something could be thought to finish, ascending, the right one among them: when other lanes ended, what
 * all waiting for time comes to, one after the other, and at once.
 */
export function finishesIn(trace: Trace, seconds: number): readonly number[] {
  const ends: number[] = [];
  let waited = 0;
  for (const lane of trace.lanes) {
    if (lane.isInternal || lane.kind === "thread") continue;
    const outcome = trace.outcomeOf(lane.id);
    if (outcome !== null) ends.push(trace.timeAtMoment(outcome.event + 1));
    lane.changes.forEach((_, index) => {
      const { since, waitsFor, until } = trace.momentOfChange(lane, index);
      if (waitsFor === 0 && until !== null) waited += Math.max(0, until - trace.timeAtMoment(since + 1));
    });
  }
  // In whole microseconds, as the clock counts.
  const others = [
    ...new Set([waited, ...ends, 0, 2 * seconds, 1].map((each) => Math.round(each * 1e6) / 1e6)),
  ];
  return [seconds, ...others.filter((each) => each !== seconds).slice(0, MOST_CHOICES - 1)].sort(
    (a, b) => a - b,
  );
}

/** Lanes that live at a moment, the one that runs next among them, in the order of their making: those that are ready first. */
export function lanesToGuess(trace: Trace, moment: number, next: number): readonly number[] {
  const living = trace.lanes.flatMap(({ id, isInternal }) => {
    const now = trace.stateAt(id, moment);
    if (isInternal || id === next || now === null || now.state === "ended") return [];
    return [{ id, isReady: now.state === "ready" }];
  });
  const nearest = [...living.filter(({ isReady }) => isReady), ...living.filter(({ isReady }) => !isReady)];
  return [next, ...nearest.slice(0, MOST_CHOICES - 1).map(({ id }) => id)].sort((a, b) => a - b);
}

/** Lines that could be thought to come as the one of that number: those around it, and itself, in the order of the alphabet. */
export function linesToGuess(lines: readonly PrintedLine[], number: number): readonly string[] {
  const right = lines[number - 1].text;
  const near = lines
    .map(({ text }, i) => ({ text, distance: Math.abs(i + 1 - number) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ text }) => text);
  const others = [...new Set(near)].filter((text) => text !== right);
  return [right, ...others.slice(0, MOST_CHOICES - 1)].sort();
}
