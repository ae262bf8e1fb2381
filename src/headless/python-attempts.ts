// Runs a Python program with somebody else's decisions: how late its timers are.
import type { Decider } from "../explore/decider.ts";
import type { DecidedEnd, PythonListener, PythonProgram, RunPython } from "../cpython/python-run.ts";

/** A line stands for a place of the program. */
export function attemptPython(
  run: RunPython,
  program: PythonProgram,
  decider: Decider,
  listener: PythonListener,
  withLabels = false,
): DecidedEnd {
  const cancelled = new Set<number>();
  let count = 0;
  return run.again(program, listener, {
    set: (now, asked, line, label) => {
      const number = count++;
      const alarm = { cancelled: () => cancelled.has(number) };
      return decider.setTimer(now, asked, alarm, line, withLabels ? label : "");
    },
    cancel: (number) => {
      cancelled.add(number);
    },
    passed: (now) => {
      decider.passedTo(now);
    },
  });
}
