// A film of a run tells all of it, in order, and is not longer than one likes to look.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { Trace } from "../trace/trace.ts";
import { AXES } from "../trace/units.ts";
import { filmOf } from "./film.ts";

const program = (seconds: number) => `import * as asyncio from "asyncio";
async function nap() { await asyncio.sleep(${seconds}); }
await asyncio.run(asyncio.gather(nap(), nap()));`;

test.each([0.5, 3, 100_000])("a run of %d s is told from its beginning to its end", async (seconds) => {
  const trace = new Trace((await runSource(program(seconds), "main.ts")).log);
  for (const axis of AXES) {
    const film = filmOf(trace, axis);
    expect(film[0]).toMatchObject({ moment: 0, seconds: 0 });
    expect(film.at(-1)).toMatchObject({
      moment: trace.momentAtStep(trace.stepCount),
      seconds: trace.endSeconds,
    });
    for (const [index, { moment }] of film.entries())
      if (index > 0) expect(moment).toBeGreaterThanOrEqual(film[index - 1].moment);
    expect(film.length).toBeGreaterThan(5);
    expect(film.length).toBeLessThan(100);
    expect(film.reduce((sum, { lasts }) => sum + lasts, 0)).toBeLessThan(12);
  }
});

test("a program that does nothing is over at once", async () => {
  const trace = new Trace((await runSource("", "main.ts")).log);
  const film = filmOf(trace, "time");
  expect(film.at(-1)?.moment).toBe(trace.count);
  expect(film.reduce((sum, { lasts }) => sum + lasts, 0)).toBeLessThan(5);
});
