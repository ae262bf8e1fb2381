// Finds what the label of a row says: the function, its name, and what its lane does at the playhead.
import { BUSIEST_FIRST } from "../../trace/lane.ts";
import type { Lane, Trace } from "../../trace/trace.ts";
import { laneLabel, objectName } from "../../words/names.ts";
import { laneCountsOf, whatIsIn } from "../../words/spans.ts";
import type { TimelineTexts } from "../../words/timeline-texts.ts";
import { bandCountsOf } from "../layout/band-counts.ts";
import { laneAt, type Row } from "../layout/rows.ts";
import { glyphOfWait } from "./glyphs.ts";
import { type Icon, iconOf, lookOfCode, OUTCOME_LOOKS } from "./looks.ts";
import type { Scene } from "./scene.ts";

/** What is always there of the end of a call: calls of one function differ in what they were given. */
const LONGEST_END = 7;
/** All that it was given, with the brackets, if it is no longer. */
const LONGEST_GIVEN = 13;

/** Where too long a call is cut. */
export function labelCutOf(label: string): number {
  const given = label.indexOf("(");
  if (given > 0 && label.length - given <= LONGEST_GIVEN) return given;
  return label.length - Math.min(LONGEST_END, label.length >> 1);
}

/** What is in a thing, or who has it, has the room that its own name leaves: the beginning and the end of a longer text. */
const LONGEST_CONTENTS = 28;
const CONTENTS_END = 10;

/** Cut in the middle: who holds one lock, and who the other, may differ at the end only. */
export function shortContents(text: string): string {
  if (text.length <= LONGEST_CONTENTS) return text;
  return `${text.slice(0, LONGEST_CONTENTS - CONTENTS_END - 1)}…${text.slice(-CONTENTS_END)}`;
}

/** With its kind, a longer name would be cut. */
const LONGEST_THING = 18;

/** What a thing is called: of a long name the kind is left out, which the glyph beside it tells. */
export function shortThing(whole: string, own: string): string {
  return whole.length > LONGEST_THING && own !== "" ? own : whole;
}

/** How much room labels always have, and how much at the most, in heights of the font. */
export const LEAST_EM = 16;
const MOST_EM = 28;
/** What stands beside the words. */
const BESIDE_EM = 5.6;
const DEPTH_EM = 0.9;

/** The room that a label needs, within the bounds, in heights of the font; `widthOf` measures its parts in the same. */
export function labelWidthEm(
  { depth }: Row,
  words: LabelWords,
  widthOf: (part: keyof LabelWords, text: string) => number,
): number {
  const em = BESIDE_EM + depth * DEPTH_EM + widthOf("label", words.label) + widthOf("name", words.name);
  return Math.max(LEAST_EM, Math.min(MOST_EM, Math.ceil(em)));
}

/** What can be read in a label. */
export interface LabelWords {
  readonly label: string;
  readonly name: string;
}

interface LabelFacts extends LabelWords {
  readonly title: string;
  /** For those who do not see the glyph. */
  readonly status: string;
  readonly icon: Icon | null;
}

export function labelFactsOf(scene: Scene, row: Row): LabelFacts {
  if (row.type === "band") return contentOfBand(scene, row);
  if (row.type === "thing") return contentOfThing(scene, row);
  if (row.type === "twin") return contentOfTwin(scene, row);
  const { trace, moment, texts } = scene;
  const lane = trace.lane(laneAt(row, moment))!;
  const { call, name: ownName } = laneLabel(trace, lane.id, moment);
  const name = placeOf(trace, texts, lane) ?? ownName;
  const words = { label: call, name, title: name === "" ? call : `${call} (${name})` };
  const state = trace.stateAt(lane.id, moment)?.state ?? null;
  if (state === null) return { ...words, status: "", icon: null };
  const outcome = state === "ended" ? trace.outcomeOf(lane.id) : null;
  if (lane.kind === "coroutine") {
    const status =
      state === "ended"
        ? outcome === null
          ? ""
          : texts.ended(outcome.type, outcome.text)
        : texts.unawaited(false)[0];
    return { ...words, status, icon: outcome === null ? null : OUTCOME_LOOKS[outcome.type] };
  }
  const icon = outcome === null ? iconOf(state) : OUTCOME_LOOKS[outcome.type];
  return { ...words, status: texts.states[state], icon };
}

function contentOfTwin(scene: Scene, row: Row): LabelFacts {
  const { label, name } = scene.beside!.labelOf(scene, row);
  return { label, name, title: label === "" ? name : label, status: "", icon: null };
}

/** What it is called, and what is in it or who has it. */
function contentOfThing({ trace, moment, texts }: Scene, { object: id }: Row): LabelFacts {
  const thing = trace.object(id)!;
  const own = objectName(trace, id, moment);
  const whole = texts.thing({ kind: thing.kind, name: own });
  const label = shortThing(whole, own);
  const name = thing.createdAt < moment ? whatIsIn(trace, texts, id, moment) : "";
  const icon = { colour: "thing", glyph: glyphOfWait("thing", thing.lack) } as const;
  return {
    label,
    name: shortContents(name),
    title: name === "" ? whole : `${whole}: ${name}`,
    status: label === whole ? name : `${whole}, ${name}`,
    icon,
  };
}

function contentOfBand({ trace, moment, texts }: Scene, row: Row): LabelFacts {
  const { label } = trace.lane(row.lane)!;
  const counts = bandCountsOf(trace, row).countsAt(moment);
  const busiest = BUSIEST_FIRST.find((state) => counts[state] > 0);
  const status = laneCountsOf(texts, counts);
  // Where all have ended, each in its own way, nothing is shown.
  const icon = busiest === undefined ? null : lookOfCode(busiest);
  const name = texts.times(row.members.length);
  return { label, name, title: `${label} ${name}: ${status}`, status, icon };
}

/** Callbacks have no names of their own, but a place where they were asked for. */
function placeOf(trace: Trace, texts: TimelineTexts, lane: Lane): string | null {
  if (lane.kind !== "callback" && lane.kind !== "microtask") return null;
  const { line } = trace.log.sites[trace.log.columns.site[lane.createdAt]];
  return line === 0 ? "" : texts.atLine(line);
}
