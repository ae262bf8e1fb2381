import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTrace } from "./formats/text.ts";
import { Trace } from "./trace.ts";

const LANES = 4;

/** A semaphore that lanes take and give back, now and then one that another took. */
function runOf(acts: readonly { readonly lane: number; readonly isTaken: boolean }[]): Trace {
  const lines = acts.map(
    ({ lane, isTaken }, time) => `${time} #${lane + 2} hold semaphore#1 ${isTaken ? 1 : 0}`,
  );
  const header = ["loopscope-trace 2", "file any.ts", "semantics asyncio"];
  const made = [
    '0 - object semaphore#1 lasting:release "semaphore"',
    ...Array.from({ length: LANES }, (_, lane) => `0 - thread #${lane + 2} 0 "thread"`),
  ];
  return new Trace(parseTrace([...header, ...made, ...lines].join("\n")));
}

/** One change of hands after the other, from the beginning. */
function told(trace: Trace, moment: number): readonly number[] {
  const holders: number[] = [];
  for (let index = 0; index < moment; index++) {
    const { type, actor, b } = trace.log.event(index);
    if (type !== "hold") continue;
    if (b === 1) holders.push(actor);
    else holders.splice(Math.max(0, holders.indexOf(actor)), 1);
  }
  return holders;
}

test("the holders at any moment, asked in any order, are those that the changes of hands lead to", () => {
  const acts = fc.array(fc.record({ lane: fc.nat({ max: LANES - 1 }), isTaken: fc.boolean() }), {
    minLength: 1,
    maxLength: 300,
  });
  fc.assert(
    fc.property(
      acts,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
      (all, parts) => {
        const trace = runOf(all);
        for (const part of parts) {
          const moment = Math.round(part * trace.count);
          expect(trace.holdersAt(1, moment)).toEqual(told(trace, moment));
        }
      },
    ),
  );
});
