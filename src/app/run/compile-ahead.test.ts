import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Compiler } from "../../compile/client.ts";
import { type AppState, type AppStore, createAppStore } from "../store.ts";
import { compileAhead } from "./compile-ahead.ts";

let store: AppStore;
let compile: ReturnType<typeof vi.fn<Compiler["compile"]>>;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  const preferences = { speed: 1, axis: "time", recordsValues: true } as AppState["preferences"];
  store = createAppStore({ document: { type: "draft" }, source: "1;", preferences, notice: null });
  compile = vi.fn(() => Promise.resolve({ type: "superseded" as const }));
  stop = compileAhead(store, { compile });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test("the program that is open is compiled, as a run would have it", () => {
  vi.runAllTimers();
  expect(compile.mock.calls).toEqual([["1;", "program.ts", { withValues: true }]]);
});

test("while somebody types, nothing is compiled; when they pause, what there is", () => {
  vi.runAllTimers();
  compile.mockClear();
  for (const source of ["12;", "123;", "1234;"]) {
    vi.advanceTimersByTime(50);
    store.setState({ source });
  }
  expect(compile).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(compile.mock.calls.map(([source]) => source)).toEqual(["1234;"]);
});

test("another program, or another way to run it, is compiled anew; whatever else changes says nothing", () => {
  vi.runAllTimers();
  compile.mockClear();
  store.setState({ selection: { lane: 1, event: 0 } });
  vi.runAllTimers();
  expect(compile).not.toHaveBeenCalled();
  store.setState({ document: { type: "example", name: "gather" } });
  vi.runAllTimers();
  store.setState(({ preferences }) => ({ preferences: { ...preferences, recordsValues: false } }));
  vi.runAllTimers();
  expect(compile.mock.calls.map(([, ...asked]) => asked)).toEqual([
    ["gather.ts", { withValues: true }],
    ["gather.ts", { withValues: false }],
  ]);
});

test("the program of a trace is there to be read", () => {
  store.setState({ document: { type: "trace", name: "run.trace" }, source: "2;" });
  vi.runAllTimers();
  expect(compile).not.toHaveBeenCalled();
});

test("a run that waits for its program to be compiled is not superseded by one that comes after it", () => {
  vi.runAllTimers();
  compile.mockClear();
  store.setState({ source: "changed;" });
  store.setState({ run: { type: "compiling" } });
  vi.runAllTimers();
  expect(compile).not.toHaveBeenCalled();
});
