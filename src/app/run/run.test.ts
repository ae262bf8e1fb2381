// Runs with the real compiler and the real engine, in this process instead of a worker.
import * as esbuild from "esbuild";
import { beforeEach, expect, test } from "vitest";
import type { Compiler } from "../../compile/client.ts";
import { compile, type CompileResult, type Transformer } from "../../compile/compile.ts";
import { PROGRAM_URL, withGlobals } from "../../compile/contract.ts";
import { runSource } from "../../headless/in-process.ts";
import { printSchedule } from "../../explore/schedule.ts";
import { AHEAD, Player } from "../../player/player.ts";
import { type ProgramFactory, ProgramRun } from "../../runtime/program-run.ts";
import type { Bound } from "../../trace/bounds.ts";
import type { Sandbox, SandboxEvent, SandboxRunOptions } from "../../sandbox/sandbox.ts";
import { printedText } from "../../trace/printed.ts";
import { Trace } from "../../trace/trace.ts";
import type { Preferences } from "../preferences.ts";
import { type AppStore, createAppStore } from "../store.ts";
import { Choices } from "./choices.ts";
import { Run } from "./run.ts";

/** What has been compiled already, by its source. */
const compiled = new Map<string, CompileResult>();

const compiler: Compiler = {
  compile: (source, file, options) => compile(source, file, esbuild as Transformer, options),
  recall: (source) => compiled.get(source) ?? null,
  prepare: () => undefined,
  warmUp: () => Promise.resolve(),
  dispose: () => undefined,
};

/** How much the engine does at a time. */
const SLICE = 500;

/** Runs a program as far as it is granted, whenever something is. */
class InProcessSandbox implements Sandbox {
  /** All that was granted, in events. */
  granted = 0;
  /** Of the last run. */
  schedule: SandboxRunOptions["schedule"] = null;
  /** In place of what the page allows. */
  limits: Partial<SandboxRunOptions["limits"]> = {};
  private current: ProgramRun | null = null;
  private onEvent: (event: SandboxEvent) => void = () => undefined;

  run: Sandbox["run"] = ({ code, ...program }, options, onEvent) => {
    this.onEvent = onEvent;
    this.granted = 0;
    this.schedule = options.schedule;
    const factory = (0, eval)(`${withGlobals(code)}\n//# sourceURL=${PROGRAM_URL}`) as ProgramFactory;
    this.current = new ProgramRun(factory, program, {
      file: options.file,
      clock: "virtual",
      limits: { ...options.limits, ...this.limits },
      asksAtBounds: options.asksAtBounds,
      seed: options.seed,
      onLongLoop: () => undefined,
      onBatch: (batch) => onEvent({ type: "batch", batch }),
    });
    this.grant(options.grant);
  };

  grant(events: number): void {
    this.granted += events;
    const run = this.current!;
    while (run.eventCount < this.granted) {
      const progress = run.run(SLICE);
      if (progress.type === "reached") {
        run.flush();
        return this.onEvent(progress);
      }
      if (progress.type === "finished") return this.onEvent({ type: "finished", status: progress.status });
    }
    run.flush();
    this.onEvent({ type: "waiting" });
  }

  raise(bound: Bound): void {
    this.current!.raise(bound);
    this.grant(0);
  }

  stop(): void {
    if (this.current !== null) this.onEvent({ type: "stopped", reason: "user", site: 0, problem: "" });
    this.current = null;
  }

  dispose(): void {
    this.stop();
  }
}

const PREFERENCES: Preferences = {
  theme: "system",
  language: "system",
  speed: 1,
  axis: "time",
  stepSize: "event",
  followsCode: true,
  playsOnRun: true,
  playsExamples: true,
  clock: "virtual",
  hasAllArrows: true,
  recordsValues: true,
  hasReadingFont: false,
  narrates: true,
  showsLesson: true,
  asksFirst: true,
  stageScale: 1,
  stageTheme: "contrast",
  showsFuture: false,
};

const SLEEPS = `import * as asyncio from "asyncio";
async function main() {
  await asyncio.sleep(2);
  console.log("slept");
}
await asyncio.run(main());
`;

let store: AppStore;
let player: Player;
let sandbox: InProcessSandbox;
let run: Run;

function open(source: string, preferences: Partial<Preferences> = {}): void {
  const chosen = { ...PREFERENCES, ...preferences };
  store = createAppStore({ document: { type: "draft" }, source, preferences: chosen, notice: null });
  player = new Player({
    speed: chosen.speed,
    axis: chosen.axis,
    onChange: (playback) => store.setState({ playback }),
  });
  sandbox = new InProcessSandbox();
  run = new Run(store, player, { createCompiler: () => compiler, createSandbox: () => sandbox });
}

beforeEach(() => {
  compiled.clear();
  open(SLEEPS);
});

test("a run is recorded to its end while the playhead is still at its beginning", async () => {
  await run.start();
  const { recorded, playback, run: state } = store.getState();
  expect(state).toEqual({ type: "finished", status: 0 });
  expect(recorded.seconds).toBe(2);
  expect(recorded.steps).toBeGreaterThan(0);
  expect(playback).toMatchObject({ mode: "playing", step: 0 });
});

test("the playhead moves with the frames", async () => {
  await run.start();
  run.advance(0.05);
  expect(store.getState().playback.step).toBeGreaterThan(0);
  for (let frame = 0; frame < 200; frame++) run.advance(0.05);
  const { playback, recorded } = store.getState();
  expect(playback).toMatchObject({ mode: "paused", step: recorded.steps, seconds: 2 });
});

test("a recorded run is shown from its beginning, slowly, and the next one at the reader's speed", async () => {
  open(SLEEPS, { speed: "auto" });
  const { log } = await runSource(SLEEPS, "program.ts");
  run.showRecorded(new Trace(log));
  const { run: state, playback, recorded } = store.getState();
  expect(state).toEqual({ type: "finished", status: 0 });
  expect(recorded.seconds).toBe(2);
  expect(playback).toMatchObject({ mode: "paused", step: 0 });
  expect(player.length / (playback.speed as number)).toBeGreaterThanOrEqual(10);
  await run.start();
  expect(store.getState().playback.speed).toBe("auto");
});

test("what is compiled already needs no compiler, unless the reader wants no values", async () => {
  const compiled = await compile(SLEEPS, "program.ts", esbuild as Transformer, { withValues: true });
  const compiledBefore = (source: string) => Promise.resolve(source === SLEEPS ? compiled : null);
  const asked: string[] = [];
  const createCompiler = (): Compiler => ({
    ...compiler,
    compile: (source, ...others) => {
      asked.push(source);
      return compiler.compile(source, ...others);
    },
  });
  run = new Run(store, player, { createCompiler, createSandbox: () => sandbox, compiledBefore });
  await run.start();
  expect(asked).toEqual([]);
  expect(store.getState().run).toEqual({ type: "finished", status: 0 });
  store.setState({ source: `${SLEEPS}// changed` });
  await run.start();
  expect(asked).toHaveLength(1);
  store.setState({ source: SLEEPS, preferences: { ...PREFERENCES, recordsValues: false } });
  await run.start();
  expect(asked).toHaveLength(2);
});

test("a program with an error is refused, and what was recorded stays", async () => {
  await run.start();
  const { recording } = store.getState();
  store.setState({ source: "let let = 1;" });
  await run.start();
  expect(store.getState()).toMatchObject({ run: { type: "refused" }, recording });
  expect(store.getState().problems).not.toEqual([]);
});

test("a program that has been compiled begins at once", async () => {
  compiled.set(SLEEPS, await compile(SLEEPS, "program.ts", esbuild as Transformer));
  const states: string[] = [];
  store.subscribe(
    (state) => state.run.type,
    (type) => states.push(type),
  );
  const started = run.start();
  expect(store.getState().recording?.trace.log.header.source).toBe(SLEEPS);
  expect(states).not.toContain("compiling");
  await started;
});

test("of two presses of Run, the second one counts", async () => {
  const first = run.start();
  store.setState({ source: "console.log(1);" });
  const second = run.start();
  await Promise.all([first, second]);
  expect(store.getState().recording?.trace.log.header.source).toBe("console.log(1);");
});

test("Stop while it is being compiled leaves nothing to run", async () => {
  const started = run.start();
  run.stop();
  await started;
  expect(store.getState()).toMatchObject({ run: { type: "idle" }, recording: null });
});

test("the engine is granted what the playhead needs, in large pieces", async () => {
  open("for (let i = 0; i < 50_000; i++) await null;", { axis: "steps" });
  await run.start();
  expect(store.getState().run.type).toBe("ahead");
  expect(sandbox.granted).toBe(AHEAD);
  const before = store.getState().recorded.steps;
  player.toEnd();
  for (let frame = 0; frame < 10; frame++) run.advance(0.016);
  expect(sandbox.granted).toBeGreaterThan(AHEAD);
  expect(store.getState().recorded.steps).toBeGreaterThan(before);
});

test("a run in which no time passes is shown by steps, and the next one on the axis that the reader chose", async () => {
  store.setState({ source: 'console.log("at once");' });
  await run.start();
  expect(store.getState().playback.axis).toBe("steps");
  store.setState({ source: SLEEPS });
  await run.start();
  expect(store.getState().playback.axis).toBe("time");
});

test("an axis that the reader has chosen stays, also where no time passes", async () => {
  store.setState({ source: 'console.log("at once");' });
  run.setAxis("open");
  await run.start();
  expect(store.getState().playback.axis).toBe("open");
});

test("a moment that was asked for is shown when it is recorded, and the playhead waits there", async () => {
  run.startAt({ moment: 5, lane: null, zoom: null });
  await run.start();
  expect(store.getState().playback).toMatchObject({ mode: "paused" });
  expect(store.getState().playback.moment).toBeGreaterThanOrEqual(5);
});

test("a lane that was asked for is selected at the end, and what is to be seen is said once all of it is there", async () => {
  store.setState({ source: SLEEPS });
  const zoom = { fromUnit: 0.5, toUnit: 0.75 };
  run.startAt({ moment: null, lane: 1, zoom });
  await run.start();
  const { selection, look, recording, playback } = store.getState();
  expect(look).toEqual(zoom);
  expect(selection?.lane).toBe(1);
  expect(recording!.trace.lane(1)!.changes).toContain(selection!.event);
  // It is played as any other.
  expect(playback).toMatchObject({ mode: "playing", step: 0 });
});

test("a run goes in the order that was asked for; one of another program is told, and asked for no more", async () => {
  const source = "console.log(1);";
  const schedule = { jitter: 0.5, changes: [{ number: 0, kind: "delay", line: 1, value: 5 }] } as const;
  store.setState({ source });
  run.setOrder(printSchedule(schedule, source));
  await run.start();
  expect(sandbox.schedule).toEqual(schedule);
  expect(store.getState().order).toEqual({ told: null, stray: null, choices: [], problem: null });

  store.setState({ source: "console.log(2);" });
  await run.start();
  expect(sandbox.schedule).toBeNull();
  expect(printedText(store.getState().recording!.trace.log)).toBe("2\n");
  expect(store.getState().order?.problem).toEqual({ type: "program" });
  expect(store.getState().asked.schedule).toBeNull();

  await run.start();
  expect(store.getState().order).toBeNull();
});

test("a link's seed and clock are those of the runs of its program, and of no other", async () => {
  const random = async (seed: number | null): Promise<string> => {
    run.setPace({ axis: null, speed: null, clock: null, seed, schedule: null });
    store.setState({ source: "console.log(Math.random());" });
    await run.start();
    return printedText(store.getState().recording!.trace.log);
  };
  const usual = await random(null);
  const other = await random(7);
  expect(other).not.toBe(usual);
  expect(await random(7)).toBe(other);
  run.clear();
  expect(store.getState().asked).toEqual({ clock: null, seed: null, schedule: null });
});

test("the reader's seed and clock hold from the next run on, whatever a link asked for", () => {
  run.setPace({ axis: null, speed: null, clock: "real", seed: 7, schedule: null });
  const choices = new Choices(store, player, run);
  choices.chooseSeed("12");
  choices.chooseSeed("twelve");
  expect(store.getState().asked).toEqual({ clock: "real", seed: 12, schedule: null });
  choices.chooseSeed("");
  choices.chooseClock("virtual");
  expect(store.getState().asked).toEqual({ clock: null, seed: null, schedule: null });
  expect(store.getState().preferences.clock).toBe("virtual");
});

test("a moment that never comes is the end", async () => {
  run.startAt({ moment: 1_000_000, lane: null, zoom: null });
  await run.start();
  const { playback, recorded } = store.getState();
  expect(playback.step).toBe(recorded.steps);
});

test("another program leaves nothing of the run", async () => {
  await run.start();
  run.clear();
  expect(store.getState()).toMatchObject({
    run: { type: "idle" },
    recording: null,
    recorded: { steps: 0 },
    playback: { mode: "paused", step: 0 },
  });
});

test("a saved run is shown from its end, with the status that it had", async () => {
  await run.start();
  const { log } = store.getState().recording!.trace;
  run.clear();
  const trace = new Trace(log);
  trace.update();
  run.showSaved(trace);
  run.advance(0.016);
  expect(store.getState()).toMatchObject({ run: { type: "idle" }, recorded: { steps: trace.stepCount } });
  expect(store.getState().playback).toMatchObject({ mode: "following", step: trace.stepCount });
  run.endSaved(trace);
  const { playback, recorded, run: state } = store.getState();
  expect(state).toEqual({ type: "finished", status: 0 });
  expect(playback).toMatchObject({ mode: "paused", step: recorded.steps });
});

test("a run that comes to a bound asks, keeps what it has recorded, and goes on when it may", async () => {
  open(
    'import * as asyncio from "asyncio";\nasync function main() {\n  for (let i = 0; i < 400; i++) await asyncio.createTask(asyncio.sleep(1));\n  console.log("done");\n}\nawait asyncio.run(main());\n',
  );
  sandbox.limits = { tasks: 300 };
  await run.start();
  player.toEnd();
  run.advance(0.05);
  const asking = store.getState();
  expect(asking.run).toMatchObject({ type: "asking", bound: "tasks" });
  expect(asking.recorded.steps).toBeGreaterThan(100);
  run.advance(0.05);
  expect(store.getState()).toMatchObject({ run: asking.run, recorded: asking.recorded });
  run.goOn();
  expect(store.getState().run).toEqual({ type: "finished", status: 0 });
  const { output, trace } = store.getState().recording!;
  expect(output.line(output.countAt(trace.count) - 1).text).toBe("done");
});
