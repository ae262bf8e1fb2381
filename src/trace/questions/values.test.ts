// Values at any moment, asked for in any order, are those of a recomputation from the start.
import fc from "fast-check";
import { expect, test } from "vitest";
import { EventLog } from "../event-log.ts";
import { createColumns, EVENT_CODE, TRACE_VERSION } from "../format.ts";
import { TraceValues } from "./values.ts";

const LANES = 3;
const VARIABLES = 4;

/** Any order of what frames do: a value (perhaps none) of a variable of a frame or of the module, an enter, a leave. */
const acts = fc.array(
  fc.record({
    lane: fc.integer({ min: 1, max: LANES }),
    type: fc.constantFrom("value", "value", "value", "enter", "leave", "module", "run"),
    variable: fc.integer({ min: 1, max: VARIABLES }),
    depth: fc.integer({ min: 0, max: 1 }),
    text: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 1_500 },
);

type Acts = typeof acts extends fc.Arbitrary<infer T> ? T : never;

function logOf(list: Acts): EventLog {
  const log = new EventLog({ version: TRACE_VERSION, file: "", semantics: "asyncio", source: "", sites: [] });
  const columns = createColumns(list.length);
  list.forEach(({ lane, type, variable, depth, text }, event) => {
    columns.type[event] = EVENT_CODE[type === "module" ? "value" : type];
    columns.actor[event] = lane;
    columns.a[event] = variable;
    columns.b[event] = type === "module" ? -1 : type === "value" ? depth : 0;
    columns.text[event] = type === "module" ? text + 1 : text;
  });
  log.append({ count: list.length, columns, strings: ["", "1", "2", "3", "4", "5", "6"], sites: [] });
  return log;
}

/** From the start, one event after the other. */
function recomputed(list: Acts, moment: number): unknown {
  const frames = Array.from({ length: LANES + 1 }, () => [new Map<number, string>()]);
  const module = new Map<number, string>();
  for (const { lane, type, variable, depth, text } of list.slice(0, moment)) {
    if (type === "enter") frames[lane].push(new Map());
    else if (type === "leave") frames[lane].pop();
    else if (type === "module") module.set(variable, String(text + 1));
    else if (type === "value") {
      const frame = frames[lane][frames[lane].length - 1 - depth] as Map<number, string> | undefined;
      if (text === 0) frame?.delete(variable);
      else frame?.set(variable, String(text));
    }
  }
  return {
    module: Object.fromEntries(module),
    frames: frames.slice(1).map((list) => list.map((values) => Object.fromEntries(values))),
  };
}

function asked(values: TraceValues, moment: number, hasLane: readonly boolean[]): unknown {
  const plain = (list: readonly { readonly variable: number; readonly text: string }[]) =>
    Object.fromEntries(list.map(({ variable, text }) => [variable, text]));
  return {
    module: plain(values.moduleAt(moment)),
    frames: hasLane.map((has, index) =>
      has ? values.framesAt(index + 1, moment).map((frame) => plain(frame.values)) : [{}],
    ),
  };
}

test("forward and back, while the trace grows, as recomputed from the start", () => {
  fc.assert(
    fc.property(acts, fc.array(fc.nat(), { maxLength: 20 }), (list, order) => {
      const values = new TraceValues(logOf(list));
      values.update();
      const hasLane = Array.from({ length: LANES }, (_, i) =>
        list.some(({ lane, type }) => lane === i + 1 && type !== "module" && type !== "run"),
      );
      for (const at of [...order, list.length]) {
        const moment = at % (list.length + 1);
        expect(asked(values, moment, hasLane)).toEqual(recomputed(list, moment));
      }
    }),
    { numRuns: 60 },
  );
});
