// Has CPython run an example's Python, and compares what that prints with what the example prints here.
import { printedLines } from "../../lessons/printed-lines.ts";
import { EVENT_CODE, STREAMS } from "../../trace/format.ts";
import { NO_THREADS } from "../../words/errors.ts";
import type { PythonRuns } from "../run/python-runs.ts";
import type { Example } from "./examples.ts";

/** What our own engine prints of each, on stdout. */
const printed = import.meta.glob<string>("../../../examples/*.md", { query: "?printed", import: "default" });

export type Checked =
  | { readonly type: "same" }
  /** From that line on, which counts from 1; null: there is none. */
  | {
      readonly type: "other";
      readonly line: number;
      readonly here: string | null;
      readonly there: string | null;
    }
  /** CPython has no threads in this browser. */
  | { readonly type: "threads" }
  | { readonly type: "failed"; readonly problem: string };

/** The example is one that is written in Python as well. */
export async function checkExample(
  { name, python }: Pick<Example, "name" | "python">,
  runs: Pick<PythonRuns, "record">,
): Promise<Checked> {
  try {
    const [expected, log] = await Promise.all([
      printed[`../../../examples/${name}.md`](),
      runs.record(python!, `${name}.py`),
    ]);
    const { columns, strings } = log;
    if (strings.some((text) => NO_THREADS.test(text))) return { type: "threads" };
    const there = printedLines(log)
      .filter(
        ({ event }) => STREAMS[columns.a[event]] === "stdout" && columns.type[event] === EVENT_CODE.print,
      )
      .map(({ text }) => text);
    const here = expected === "" ? [] : expected.replace(/\n$/, "").split("\n");
    const length = Math.max(here.length, there.length);
    for (let i = 0; i < length; i++) {
      if (here[i] !== there[i])
        return { type: "other", line: i + 1, here: here.at(i) ?? null, there: there.at(i) ?? null };
    }
    return { type: "same" };
  } catch (error) {
    return { type: "failed", problem: (error as Error).message };
  }
}
