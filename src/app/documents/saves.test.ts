// The browser's element that downloads and its clipboard are stood in for; what is in the files is real.
// Pictures in pixels are asked for in e2e/traces.spec.ts.
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openTrace } from "../../trace/formats/open.ts";
import "../../words/all-languages.ts";
import { wordsIn } from "../../words/i18n.ts";
import { type AppState, type AppStore, createAppStore } from "../store.ts";
import { copyMarkdown, saveProgram, saveRun } from "./saves.ts";

const TEXT = readFileSync("examples/golden/gather.trace", "utf8");
const words = wordsIn("en");

let store: AppStore;
let files: [name: string, content: Blob][];

beforeEach(async () => {
  const read = await openTrace(new Blob([TEXT]).stream(), "gather.trace");
  if (read.type === "failed") throw new Error("the stored trace cannot be read");
  const { trace } = read;
  const preferences = { theme: "dark", axis: "time", speed: 1 } as AppState["preferences"];
  const { source } = trace.log.header;
  store = createAppStore({ document: { type: "draft" }, source, preferences, notice: null });
  store.setState(({ playback }) => ({
    recording: { trace } as AppState["recording"],
    playback: { ...playback, moment: trace.count },
  }));
  files = [];
  const made: Blob[] = [];
  const createElement = () => ({
    href: "",
    download: "",
    click() {
      files.push([this.download, made[Number(this.href)]]);
    },
  });
  vi.stubGlobal("document", { createElement });
  vi.stubGlobal("location", { href: "https://example.org/loopscope/#old" });
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => String(made.push(blob as Blob) - 1));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function saved(): Promise<[name: string, text: string, type: string]> {
  expect(files).toHaveLength(1);
  const [[name, content]] = files;
  return [name, await content.text(), content.type];
}

test("a trace is saved under its program's name, with what can be opened again", async () => {
  await saveRun("text", store, words, 900);
  expect(await saved()).toEqual(["gather.trace", TEXT, "text/plain"]);
});

test("a picture is saved in the colours and as wide as asked for; for paper, it is light", async () => {
  await saveRun("svg", store, words, 900);
  const [name, svg, type] = await saved();
  expect([name, type]).toEqual(["gather.svg", "image/svg+xml"]);
  expect(svg).toMatch(/^<svg [^>]*width="900"/);
  expect(svg).toContain('fill="#14181f"');
  files = [];
  await saveRun("paper", store, words, 900);
  expect((await saved())[0]).toBe("gather-paper.svg");
  expect(await files[0][1].text()).not.toContain('fill="#14181f"');
});

test("what was printed is saved as text, and the program as it is in the editor", async () => {
  await saveRun("console", store, words, 900);
  const printed = TEXT.match(/^.* print .*$/gm)!;
  const [name, text] = await saved();
  expect(name).toBe("gather.txt");
  expect(text.trimEnd().split("\n")).toHaveLength(printed.length);
  files = [];
  store.setState({ source: "console.log(1);\n", document: { type: "trace", name: "gather.trace.json" } });
  saveProgram(store.getState());
  expect(await saved()).toEqual(["gather.ts", "console.log(1);\n", "text/plain"]);
});

test("a run is copied as Markdown with its link; where the clipboard is closed, it is a file", async () => {
  let copied = "";
  const writeText = (text: string) => {
    copied = text;
    return Promise.resolve();
  };
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  await copyMarkdown(store, words);
  expect(copied).toContain(store.getState().source.trimEnd());
  expect(copied).toMatch(/\[Open in Loopscope\]\(<https:\/\/example\.org\/loopscope\/#p1=[^>]+>\)\n$/);
  expect(store.getState().notice).toEqual({ type: "copiedMarkdown" });
  vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("closed")) } });
  await copyMarkdown(store, words);
  expect(await saved()).toEqual(["gather.md", copied, "text/markdown"]);
});
