// The developers' gallery: every example and every stored trace as a picture, in each theme, on both axes, at the desk and on the stage.
// In the address: ?only=gather,raise&theme=dark&axis=steps&size=stage&played=0.5
import { layoutOf } from "../../src/timeline/layout.ts";
import { createTimeline, type Selection, type Timeline } from "../../src/timeline/timeline.ts";
import { ENGLISH_TEXTS } from "../../src/timeline/texts.ts";
import { COLUMN_NAMES, createColumns } from "../../src/trace/format.ts";
import { TraceLanes } from "../../src/trace/lanes.ts";
import { TraceStore } from "../../src/trace/store.ts";
import { parseTrace } from "../../src/trace/text.ts";

const CHOICES = {
  theme: ["light", "dark", "contrast"],
  axis: ["time", "steps", "both"],
  size: ["desk", "stage"],
} as const;

const texts = import.meta.glob<string>(
  [
    "../../examples/golden/*.trace",
    "!../../examples/golden/*-changed.trace",
    "../../src/timeline/fixtures/*.trace",
  ],
  { query: "?raw", import: "default", eager: true },
);

interface Picture {
  readonly name: string;
  readonly axis: "time" | "steps";
  readonly lanes: TraceLanes;
  readonly host: HTMLElement;
  readonly timeline: Timeline;
}

const address = new URLSearchParams(location.search);
const form = document.getElementById("controls") as HTMLFormElement;
const pictures: Picture[] = [];
const busy = new Set<HTMLElement>();

function control(name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

function show(): void {
  for (const { timeline } of pictures) timeline.destroy();
  pictures.length = 0;
  const gallery = document.getElementById("gallery")!;
  gallery.replaceChildren();
  document.documentElement.dataset.theme = control("theme").value;
  document.body.classList.toggle("stage", control("size").value === "stage");
  const only = address.get("only")?.split(",");
  const axis = control("axis").value;
  for (const [path, text] of Object.entries(texts)) {
    const file = path.replace(/^.*\/|\.trace$/g, "");
    const name = path.includes("/golden/") ? `example ${file}` : file;
    if (only !== undefined && !only.includes(name)) continue;
    const title = document.createElement("h2");
    title.textContent = name;
    gallery.append(title);
    for (const each of axis === "both" ? (["time", "steps"] as const) : [axis as "time" | "steps"]) {
      pictures.push(picture(gallery, name, new TraceLanes(parseTrace(text)), each));
    }
  }
  play();
}

function picture(gallery: HTMLElement, name: string, lanes: TraceLanes, axis: "time" | "steps"): Picture {
  const host = document.createElement("div");
  host.className = "picture";
  gallery.append(host);
  const rowCount = Math.min(16, layoutOf(lanes).rows.length);
  host.style.height = `calc(var(--timeline-row-height) * ${rowCount} + var(--timeline-font-size) * 2.4 + 3px)`;
  const timeline = createTimeline(host, {
    texts: ENGLISH_TEXTS,
    callbacks: {
      onSelect: (selection) => told.push({ type: "select", selection }),
      onHover: () => undefined,
      onSeek: (moment, seconds) => {
        told.push({ type: "seek", moment, seconds });
        timeline.setPlayhead(moment, seconds);
      },
      onIdle: (isIdle) => {
        if (isIdle) busy.delete(host);
        else busy.add(host);
        document.documentElement.toggleAttribute("data-idle", busy.size === 0);
      },
    },
  });
  timeline.setAxis(axis);
  timeline.setTrace(lanes);
  return { name, axis, lanes, host, timeline };
}

function play(): void {
  const played = Number(control("played").value);
  for (const { timeline, lanes, axis } of pictures) {
    const moment =
      axis === "time"
        ? lanes.momentAtTime(lanes.endSeconds * played)
        : lanes.momentAtStep(Math.round(lanes.stepCount * played));
    timeline.setPlayhead(
      played === 1 ? lanes.count : moment,
      axis === "time" ? lanes.endSeconds * played : lanes.timeAtMoment(moment),
    );
  }
}

/** What the timelines told their owner, for tests. */
const told: (
  | { readonly type: "select"; readonly selection: Selection | null }
  | { readonly type: "seek"; readonly moment: number; readonly seconds: number }
)[] = [];

/** A picture of a trace that grows as a test wants it to, in place of the gallery. */
function grow(name: string, axis: "time" | "steps"): { readonly append: (count: number) => void } {
  const whole = pictures.find((candidate) => candidate.name === name)!.lanes.trace;
  for (const { timeline } of pictures) timeline.destroy();
  pictures.length = 0;
  document.getElementById("gallery")!.replaceChildren();
  const trace = new TraceStore(whole.header);
  const grown = picture(document.getElementById("gallery")!, name, new TraceLanes(trace), axis);
  grown.host.style.height = "400px";
  pictures.push(grown);
  return {
    append: (count) => {
      const from = trace.count;
      const to = Math.min(whole.count, from + count);
      const columns = createColumns(to - from);
      for (const column of COLUMN_NAMES) columns[column].set(whole.columns[column].subarray(from, to));
      trace.append({ count: to - from, columns, strings: from === 0 ? whole.strings : [], sites: [] });
      grown.timeline.update();
    },
  };
}

for (const [name, choices] of Object.entries(CHOICES)) {
  for (const choice of choices) control(name).append(new Option(choice));
  control(name).value = address.get(name) ?? choices[0];
}
control("played").value = address.get("played") ?? "1";
if (address.has("only")) form.hidden = true;
form.addEventListener("input", (event) => {
  if ((event.target as HTMLInputElement).name === "played") play();
  else show();
});
show();

const gallery = { pictures, told, grow };
declare global {
  var gallery: Gallery;
}
export type Gallery = typeof gallery;
globalThis.gallery = gallery;
