// The developers' gallery: every example and every stored trace as a picture, in each theme, on both axes, at the desk and on the stage.
// In the address: ?only=gather,raise&theme=dark&axis=steps&size=stage&played=0.5
import { createTimeline, type Selection, type Timeline } from "../../src/timeline/timeline.ts";
import { layoutOf } from "../../src/timeline/layout/layout.ts";
import { wordsIn } from "../../src/words/i18n.ts";
import { timelineTexts } from "../../src/words/timeline-texts.ts";
import { COLUMN_NAMES, createColumns } from "../../src/trace/format.ts";
import { Trace } from "../../src/trace/trace.ts";
import { EventLog } from "../../src/trace/event-log.ts";
import { parseTrace } from "../../src/trace/formats/text.ts";

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
  readonly trace: Trace;
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
      pictures.push(picture(gallery, name, new Trace(parseTrace(text)), each));
    }
  }
  play();
}

function picture(gallery: HTMLElement, name: string, trace: Trace, axis: "time" | "steps"): Picture {
  const host = document.createElement("div");
  host.className = "picture";
  gallery.append(host);
  const rowCount = Math.min(16, layoutOf(trace).rows.length);
  host.style.height = `calc(var(--timeline-row-height) * ${rowCount} + var(--timeline-font-size) * 2.4 + 3px)`;
  const timeline = createTimeline(host, {
    texts: timelineTexts(wordsIn("en")),
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
  timeline.setTrace(trace);
  return { name, axis, trace, host, timeline };
}

function play(): void {
  const played = Number(control("played").value);
  for (const { timeline, trace, axis } of pictures) {
    const moment =
      axis === "time"
        ? trace.momentAtTime(trace.endSeconds * played)
        : trace.momentAtStep(Math.round(trace.stepCount * played));
    timeline.setPlayhead(
      played === 1 ? trace.count : moment,
      axis === "time" ? trace.endSeconds * played : trace.timeAtMoment(moment),
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
  const whole = pictures.find((candidate) => candidate.name === name)!.trace.log;
  for (const { timeline } of pictures) timeline.destroy();
  pictures.length = 0;
  document.getElementById("gallery")!.replaceChildren();
  const log = new EventLog(whole.header);
  const grown = picture(document.getElementById("gallery")!, name, new Trace(log), axis);
  grown.host.style.height = "400px";
  pictures.push(grown);
  return {
    append: (count) => {
      const from = log.count;
      const to = Math.min(whole.count, from + count);
      const columns = createColumns(to - from);
      for (const column of COLUMN_NAMES) columns[column].set(whole.columns[column].subarray(from, to));
      log.append({ count: to - from, columns, strings: from === 0 ? whole.strings : [], sites: [] });
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
