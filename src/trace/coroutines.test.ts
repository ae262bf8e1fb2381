// Coroutines that somebody makes and nobody runs at once: which are told, from when to when, and what becomes of them.
import { describe, expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import "../words/all-languages.ts";
import { wordsIn } from "../words/i18n.ts";
import { whySentence } from "../words/why.ts";
import { awaitTree } from "./questions/await-tree.ts";
import { TraceState } from "./questions/state.ts";
import { causeOf, whyOf } from "./questions/why.ts";
import { Trace } from "./trace.ts";

const GREET = `import * as asyncio from "asyncio";
async function greet(name: string) { await asyncio.sleep(1); console.log(name); }
`;

async function traceOf(body: string): Promise<Trace> {
  const { log } = await runSource(`${GREET}async function main() {\n${body}\n}\nawait asyncio.run(main());`);
  return new Trace(log);
}

function coroutinesOf(trace: Trace) {
  return trace.lanes.filter(({ kind }) => kind === "coroutine");
}

/** Of each coroutine: its call, and what became of it. */
function fates(trace: Trace): string[] {
  return coroutinesOf(trace).map(({ id, label, given, createdAt }) => {
    const { fate, by } = whyOf(trace, { lane: id, event: createdAt })!.coroutine!;
    return `${label}${given}: ${fate}${by === 0 ? "" : ` by ${trace.nameAt(by, trace.count)}`}`;
  });
}

describe("nothing is told of a coroutine", () => {
  test.each([
    ["that is awaited at once", 'await greet("Ann");'],
    ["of which a task is made at once", 'await asyncio.createTask(greet("Ann"));'],
    [
      "that is given to gather, with others",
      'await asyncio.gather(greet("Ann"), greet("Bob"), greet("Eve"));',
    ],
    [
      "that is given to gather in a list",
      'await asyncio.gather(...["Ann", "Bob"].map((name) => greet(name)));',
    ],
    ["that has a time limit", 'await asyncio.waitFor(greet("Ann"), 3);'],
    ["that is shielded", 'await asyncio.shield(greet("Ann"));'],
    [
      "that a group makes a task of",
      'const group = new asyncio.TaskGroup(); await group.enter(); group.createTask(greet("Ann")); await group.exit();',
    ],
  ])("%s", async (_, body) => {
    expect(fates(await traceOf(body))).toEqual([]);
  });
});

describe("a coroutine that is kept", () => {
  test("lasts from the call to the await", async () => {
    const trace = await traceOf('const call = greet("Ann");\nawait asyncio.sleep(2);\nawait call;');
    expect(fates(trace)).toEqual(['greet("Ann"): awaited by Task-1']);
    const [{ changes }] = coroutinesOf(trace);
    expect(changes.map((event) => trace.log.columns.time[event])).toEqual([0, 2]);
    expect(changes.map((event) => trace.log.sites[trace.log.columns.site[event]].line)).toEqual([4, 6]);
  });

  test("is told before what happens next, so that its maker is still the one who runs", async () => {
    const trace = await traceOf('const call = greet("Ann");\nconsole.log("made");\nawait call;');
    const [{ createdAt, parent }] = coroutinesOf(trace);
    expect(trace.isStep(createdAt)).toBe(true);
    expect(trace.log.event(createdAt + 1)).toMatchObject({ type: "print", text: "made" });
    expect(trace.runningAt(createdAt + 1)).toBe(parent);
  });

  test("becomes a task", async () => {
    const trace = await traceOf(
      'const call = greet("Ann");\nawait asyncio.sleep(1);\nawait asyncio.createTask(call);',
    );
    expect(fates(trace)).toEqual(['greet("Ann"): task by Task-2']);
  });

  test("is one of several that are awaited one after the other", async () => {
    const trace = await traceOf(
      'const calls = [greet("Ann"), greet("Bob")];\nfor (const call of calls) await call;',
    );
    expect(fates(trace)).toEqual(['greet("Bob"): awaited by Task-1']);
  });

  test("is closed", async () => {
    const trace = await traceOf(
      'const call = greet("Ann");\nawait asyncio.sleep(1);\nasyncio.closeCoroutine(call);',
    );
    expect(fates(trace)).toEqual(['greet("Ann"): closed']);
  });

  test("is made by the program outside of any task", async () => {
    const { log } = await runSource(
      `${GREET}const call = greet("Ann");\nconsole.log("made");\nawait asyncio.run(call);`,
    );
    expect(fates(new Trace(log))).toEqual(['greet("Ann"): task by Task-1']);
  });
});

describe("a coroutine that nobody awaits", () => {
  const body = 'greet("Ann");\nasyncio.sleep(5);\nawait greet("Bob");';

  test("ends with the warning of it, and has not run", async () => {
    const trace = await traceOf(body);
    expect(fates(trace)).toEqual(['greet("Ann"): forgotten', "sleep: forgotten"]);
    for (const { id } of coroutinesOf(trace)) {
      const outcome = trace.outcomeOf(id)!;
      expect(outcome.type).toBe("forgotten");
      expect(trace.log.event(outcome.event).type).toBe("warn");
      expect(trace.stateAt(id, trace.count)!.state).toBe("ended");
    }
    expect(trace.openCount).toBe(0);
  });

  test("is one of many from one place, of which there is one warning", async () => {
    const trace = await traceOf('for (const name of ["Ann", "Bob"]) greet(name);\nawait asyncio.sleep(1);');
    expect(fates(trace)).toEqual(['greet("Ann"): forgotten', 'greet("Bob"): forgotten']);
  });

  test("is told of in a sentence that names the cure", async () => {
    const trace = await traceOf(body);
    const [{ id, createdAt, parent }] = coroutinesOf(trace);
    const span = { lane: id, event: createdAt };
    const sentence = whySentence(trace, span, whyOf(trace, span)!, wordsIn("en"));
    expect(sentence).toBe(
      "main (Task-1) calls it on line 4: that makes a coroutine and runs nothing; nobody ever awaits it, so nothing of it has run. " +
        "Write await before the call, or make a task of it: createTask",
    );
    expect(causeOf(trace, span)!.lane).toBe(parent);
  });
});

test("whoever lives at a moment is told with the coroutines that nobody runs yet", async () => {
  const trace = await traceOf(
    'greet("Ann");\nconst call = greet("Bob");\nawait asyncio.sleep(1);\nawait call;',
  );
  const state = new TraceState(trace);
  const namesAt = (moment: number): string[] => {
    state.seek(moment);
    return awaitTree(state).rows.map(({ lane }) => trace.lane(lane)!.given);
  };
  const [, bob] = coroutinesOf(trace);
  expect(namesAt(bob.changes[0] + 1)).toEqual(expect.arrayContaining(['("Ann")', '("Bob")']));
  expect(namesAt(bob.changes[1] + 1)).not.toContain('("Bob")');
  expect(namesAt(trace.count)).toEqual([]);
});

test("in a deadlock nobody waits for a coroutine", async () => {
  const { log } = await runSource(
    `${GREET}async function main() { greet("Ann"); await new asyncio.Event().wait(); }\nawait asyncio.run(main());`,
  );
  const trace = new Trace(log);
  const { standstillAt } = await import("./questions/standstill.ts");
  expect(standstillAt(trace, trace.count).waits.map(({ lane }) => trace.nameAt(lane, trace.count))).toEqual([
    "Task-1",
  ]);
});
