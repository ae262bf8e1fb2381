// The browser's worker and its element that downloads are stood in for; the reader and the writer of traces are the real ones.
// The browser itself is asked in e2e/traces.spec.ts.
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EXPORT_FORMATS } from "../../trace/formats/export-formats.ts";
import type { OpenAnswer, OpenJob } from "../../trace/formats/open-messages.ts";
import { readTrace } from "../../trace/formats/open.ts";
import type { Trace } from "../../trace/trace.ts";
import { largeText } from "../../../e2e/harness/large-run.ts";
import { type AppState, type AppStore, createAppStore } from "../store.ts";
import type { Run } from "../run/run.ts";
import { readAskedTrace } from "./asked-trace.ts";
import type { OpenDocument } from "./open-document.ts";
import { openAskedTrace, openTraceFile } from "./trace-files.ts";

const TEXT = readFileSync("examples/golden/gather.trace", "utf8");

/** What workers were asked to read, and what kinds of things they said. */
let asked: string[];
let answered: OpenAnswer["type"][];

/** The worker of open-worker.ts, in this thread. */
class OpeningWorker {
  onmessage: (event: { data: OpenAnswer }) => void = () => undefined;
  postMessage({ source, name }: OpenJob): void {
    const answer = (data: OpenAnswer) => {
      answered.push(data.type);
      this.onmessage({ data });
    };
    const content = typeof source === "string" ? new Blob([TEXT]) : source;
    asked.push(typeof source === "string" ? source : name);
    void readTrace(content.stream(), name, {
      header: (header) => answer({ type: "header", header }),
      batch: (batch) => answer({ type: "batch", batch, share: 0 }),
    }).then((problem) => answer({ type: "read", problem }));
  }
  terminate(): void {
    // There is nothing to end.
  }
}

let store: AppStore;
let opened: [name: string, trace: Trace][];
/** What the run on screen was told, with how many events there were. */
let told: [what: "more" | "end", events: number][];

function opener() {
  const documents = { openTrace: (name: string, trace: Trace) => opened.push([name, trace]) };
  const run = {
    takeSaved: (trace: Trace) => told.push(["more", trace.count]),
    endSaved: (trace: Trace) => told.push(["end", trace.count]),
  };
  return { store, documents: documents as unknown as OpenDocument, run: run as unknown as Run };
}

/** The page's address with another end. */
function at(search: string): Parameters<typeof readAskedTrace>[0] {
  const { href, origin } = location;
  return { href, origin, search };
}

beforeEach(() => {
  asked = [];
  answered = [];
  opened = [];
  told = [];
  store = createAppStore({
    document: { type: "draft" },
    source: "",
    preferences: {} as AppState["preferences"],
    notice: null,
  });
  vi.stubGlobal("Worker", OpeningWorker);
  vi.stubGlobal("location", { href: "https://example.org/loopscope/", origin: "https://example.org" });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a file is opened by its name, and the page says meanwhile that it is on its way", async () => {
  const opening = openTraceFile(new File([TEXT], "mine.trace"), opener());
  expect(store.getState().isOpening).toBe(true);
  await opening;
  expect(store.getState()).toMatchObject({ isOpening: false, notice: null });
  const [[name, trace]] = opened;
  expect(name).toBe("mine.trace");
  expect(await EXPORT_FORMATS.text.print(trace.log)).toBe(TEXT);
});

test("a large file is shown while it is read, and what stands before a fault stays", async () => {
  const text = largeText(100_000, 8);
  await openTraceFile(new File([text], "large.trace"), opener());
  expect(opened).toHaveLength(1);
  const { count } = opened[0][1];
  const events = told.map(([, number]) => number);
  expect(told.map(([what]) => what)).toEqual([...told.slice(1).map(() => "more"), "end"]);
  expect(events.length).toBeGreaterThan(2);
  expect(events).toEqual(events.toSorted((a, b) => a - b));
  expect(events.at(-1)).toBe(count);

  told = [];
  await openTraceFile(new File([`${text}nonsense\n`], "large.trace"), opener());
  expect(store.getState().notice).toMatchObject({ type: "traceFailed", name: "large.trace" });
  expect(told.at(-1)![0]).toBe("end");
  expect(told.at(-1)![1]).toBeGreaterThan(count / 2);
});

test("a file that is still read when its reader turns to something else takes nobody's place", async () => {
  const large = new File([largeText(100_000, 8)], "large.trace");
  const left = openTraceFile(large, opener());
  store.setState({ document: { type: "draft" } });
  await left;
  expect(store.getState()).toMatchObject({ isOpening: false, notice: null });

  const leftForARun = openTraceFile(large, opener());
  store.setState({ run: { type: "compiling" } });
  await leftForARun;
  store.setState({ run: { type: "idle" } });

  const leftForAnother = openTraceFile(large, opener());
  const another = openTraceFile(new File([TEXT], "mine.trace"), opener());
  await leftForAnother;
  expect(store.getState().isOpening).toBe(true);
  await another;
  expect(store.getState()).toMatchObject({ isOpening: false, notice: null });
  expect(opened.map(([name]) => name)).toEqual(["mine.trace"]);
});

test("a file that is no trace is told of, and nothing is opened", async () => {
  await openTraceFile(new File(["neither this nor that"], "letter.txt"), opener());
  expect(opened).toEqual([]);
  expect(store.getState()).toMatchObject({
    isOpening: false,
    notice: { type: "traceFailed", name: "letter.txt" },
  });
});

test("what cannot be loaded is told of with the reason", async () => {
  vi.stubGlobal("Worker", function refused() {
    throw new Error("no workers here");
  });
  await openTraceFile(new File([TEXT], "mine.trace"), opener());
  expect(store.getState()).toMatchObject({
    isOpening: false,
    notice: { type: "traceFailed", problem: { type: "absent", message: "no workers here" } },
  });
});

test("an address of another site is refused before it is asked", async () => {
  for (const address of [
    "https://elsewhere.org/a.trace",
    "//elsewhere.org/a.trace",
    "data:text/plain,a",
    "http://",
  ]) {
    const asked = readAskedTrace(at(`?trace=${encodeURIComponent(address)}`))!;
    expect(asked.opening).toBeNull();
    await openAskedTrace(asked, opener());
    expect(store.getState().notice).toMatchObject({ type: "traceFailed", problem: { type: "foreign" } });
  }
  expect(opened).toEqual([]);
});

test("what the address asks for is read before there is a page, which then takes all of it", async () => {
  expect(readAskedTrace(at("?lang=en"))).toBeNull();
  const early = readAskedTrace(at("?trace=runs/mine.trace"))!;
  expect(asked).toEqual(["https://example.org/loopscope/runs/mine.trace"]);
  // The worker says everything while nobody listens.
  await vi.waitFor(() => expect(answered.at(-1)).toBe("read"));
  await openAskedTrace(early, opener());
  const [[name, trace]] = opened;
  expect(name).toBe("mine.trace");
  expect(await EXPORT_FORMATS.text.print(trace.log)).toBe(TEXT);
});
