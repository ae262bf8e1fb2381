import { beforeEach, expect, test, vi } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { Turns } from "../../player/turns.ts";
import { TraceValues } from "../../trace/questions/values.ts";
import { TraceState } from "../../trace/questions/state.ts";
import { Trace } from "../../trace/trace.ts";
import { type AppState, type AppStore, createAppStore } from "../store.ts";
import { OutputLines } from "./output.ts";
import { createStateView } from "./state-view.ts";

let store: AppStore;
let trace: Trace;
let turns: Turns;

beforeEach(async () => {
  const { log } = await runSource(
    'import * as asyncio from "asyncio"; async function main() { await asyncio.sleep(1); } await asyncio.run(main());',
  );
  trace = new Trace(log);
  trace.update();
  turns = new Turns();
  store = createAppStore({
    document: { type: "draft" },
    source: "",
    preferences: { speed: 1, axis: "time" } as AppState["preferences"],
    notice: null,
  });
});

function showRun(): void {
  store.setState({
    recording: {
      trace,
      output: new OutputLines(trace.log),
      state: new TraceState(trace),
      values: new TraceValues(trace.log),
    },
  });
}

function goTo(moment: number): void {
  store.setState(({ playback }) => ({ playback: { ...playback, moment } }));
}

test("nothing is shown before there is a run, and the state at the playhead from then on", () => {
  const view = createStateView(store, turns, ({ moment }) => moment);
  view.subscribe(() => undefined);
  expect(view.current()).toBeNull();
  showRun();
  expect(view.current()).toBe(0);
  goTo(3);
  expect(view.current()).toBe(3);
  goTo(1);
  expect(view.current()).toBe(1);
});

test("a moment that is not recorded yet is the last one that is", () => {
  const view = createStateView(store, turns, ({ moment }) => moment);
  view.subscribe(() => undefined);
  showRun();
  goTo(1_000_000);
  expect(view.current()).toBe(trace.count);
});

test("what changes nothing that is shown is no change", () => {
  const read = vi.fn(() => 1);
  const onChange = vi.fn();
  showRun();
  createStateView(store, turns, read).subscribe(onChange);
  const [readings, changes] = [read.mock.calls.length, onChange.mock.calls.length];
  store.setState({ selection: { lane: 1, event: 0 } });
  store.setState(({ playback }) => ({ playback: { ...playback, seconds: 0.5 } }));
  expect(read).toHaveBeenCalledTimes(readings);
  expect(onChange).toHaveBeenCalledTimes(changes);
});

test("while the playhead moves, the view follows now and then, and where it comes to rest, in its turn", () => {
  vi.useFakeTimers();
  const play = (moment: number, mode: AppState["playback"]["mode"]) => {
    store.setState(({ playback }) => ({ playback: { ...playback, moment, mode } }));
  };
  const read = vi.fn(({ moment }: TraceState) => moment);
  const view = createStateView(store, turns, read);
  const leave = view.subscribe(() => undefined);
  showRun();
  play(1, "playing");
  read.mockClear();
  for (let moment = 2; moment < 8; moment++) play(moment, "playing");
  expect(read).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(100);
  // When its turn comes.
  expect(read).toHaveBeenCalledTimes(0);
  turns.give(() => true);
  expect(view.current()).toBe(7);
  expect(read).toHaveBeenCalledTimes(1);
  play(8, "playing");
  play(9, "paused");
  expect(view.current()).toBe(7);
  turns.give(() => true);
  expect(view.current()).toBe(9);
  play(5, "paused");
  expect(view.current()).toBe(5);
  leave();
  vi.useRealTimers();
});

test("a run that was faster than the view is caught up with, also where the playhead rests at its end without a pause", async () => {
  const { log } = await runSource(
    'import * as asyncio from "asyncio"; async function main() { for (let i = 0; i < 15_000; i++) await asyncio.sleep(0); } await asyncio.run(main());',
  );
  trace = new Trace(log);
  trace.update();
  expect(trace.count).toBeGreaterThan(40_000);
  showRun();
  store.setState(({ playback }) => ({ playback: { ...playback, moment: trace.count, mode: "following" } }));
  const view = createStateView(store, turns, ({ moment }) => moment);
  const leave = view.subscribe(() => undefined);
  expect(view.current()).toBeLessThan(trace.count);
  for (let frame = 0; frame < 10; frame++) turns.give(() => true);
  expect(view.current()).toBe(trace.count);
  leave();
});

test("nobody looks the state up after the view is gone", () => {
  const read = vi.fn(() => 1);
  const view = createStateView(store, turns, read);
  const leave = view.subscribe(() => undefined);
  leave();
  showRun();
  expect(read).not.toHaveBeenCalled();
});
