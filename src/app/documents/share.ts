// Says what a link to what is on screen carries, and copies it.
import { originalOf } from "./open-document.ts";
import { ORDER_VERSION } from "../../trace/format.ts";
import { plainMomentOf } from "../../trace/plain-moments.ts";
import type { Stretch } from "../../trace/units.ts";
import { embedCode, type Wish } from "../embedding.ts";
import { type WrittenLink, writeLink } from "./link.ts";
import type { Notice } from "../notices.ts";
import { languageOf, themeOf } from "../preferences.ts";
import { type AppState, type AppStore, isToPredict } from "../store.ts";

/** What a link can carry beside the program, in the order of the dialog. */
export const LINK_PARTS = ["pace", "moment", "selection", "zoom", "looks", "stage", "hidden"] as const;

export type LinkPart = (typeof LINK_PARTS)[number];

/** What is in sight of the timeline; null for all of the run. */
type Sight = Stretch | null;

/** What a link carries if nobody chooses; the beginning and the end of a run are where everybody gets anyway. */
export function usualParts(state: AppState): ReadonlySet<LinkPart> {
  const { playback, recorded } = state;
  const { mode, step } = playback;
  // Whoever is asked sends the question, not the answer.
  if (isToPredict(state)) return new Set(["pace", ...partsOfQuestion(state)]);
  const isWithin = mode === "paused" && step > 0 && step < recorded.steps;
  return new Set(isWithin ? ["pace", "moment", "selection"] : ["pace"]);
}

/** What asks others what is asked here. */
function partsOfQuestion({ asking }: AppState): readonly LinkPart[] {
  return (asking?.after ?? 0) > 0 ? ["hidden", "moment"] : ["hidden"];
}

/** Those that there is something to say of. */
export function possibleParts({ recording, selection }: AppState, sight: Sight): ReadonlySet<LinkPart> {
  const isPossible: Partial<Record<LinkPart, boolean>> = {
    moment: recording !== null,
    selection: recording !== null && selection !== null,
    zoom: sight !== null,
  };
  return new Set(LINK_PARTS.filter((part) => isPossible[part] !== false));
}

/** The part of the address behind the # that opens what is on screen. */
export async function linkTo(
  state: AppState,
  parts: ReadonlySet<LinkPart> = usualParts(state),
  sight: Sight = null,
): Promise<WrittenLink> {
  const { document, source, playback, recording, preferences, selection, asked } = state;
  const isExample = document.type === "example" && source === originalOf(document);
  const clock = asked.clock ?? preferences.clock;
  const zoom = parts.has("zoom") ? sight : null;
  // Where it is asked of, not where the playhead has got to.
  const after = isToPredict(state) ? (state.asking?.after ?? 0) : 0;
  const here = after > 0 ? after : plainMomentOf(recording?.trace.log ?? null, playback.moment);
  const moment = parts.has("moment") ? here : null;
  const lane = parts.has("selection") ? (selection?.lane ?? null) : null;
  return writeLink({
    source: isExample ? null : source,
    lesson: state.lesson?.text ?? null,
    example: document.type === "example" ? document.name : document.type === "link" ? document.example : null,
    // What is seen of an axis means nothing on another one.
    axis: parts.has("pace") || zoom !== null ? playback.axis : null,
    speed: parts.has("pace") ? playback.speed : null,
    // As everybody's clock is at first: nothing that a link would have to say.
    clock: clock === "virtual" ? null : clock,
    seed: asked.seed,
    schedule: await fittingSchedule(state),
    moment,
    lane,
    zoom,
    theme: parts.has("looks") ? themeOf(preferences) : null,
    language: parts.has("looks") ? languageOf(preferences) : null,
    isOnStage: parts.has("stage"),
    isAnswerHidden: parts.has("hidden"),
    ask: parts.has("hidden") ? (state.asking?.asked ?? null) : null,
    order: moment !== null || lane !== null ? ORDER_VERSION : null,
  });
}

/** The order that is asked for; null if that is of the program as it was before a change. */
async function fittingSchedule({ asked, source }: AppState): Promise<string | null> {
  if (asked.schedule === null) return null;
  const { readSchedule } = await import("../../explore/schedule.ts");
  return readSchedule(asked.schedule, source).type === "schedule" ? asked.schedule : null;
}

/** Puts the program into the address, and the address into the clipboard; says what came of it. */
export async function copyLink(
  store: AppStore,
  parts = usualParts(store.getState()),
  sight: Sight = null,
): Promise<void> {
  const written = await linkTo(store.getState(), parts, sight);
  if (written.type === "tooLong") {
    store.setState({ notice: { type: "linkTooLong", characters: written.characters } });
    return;
  }
  history.replaceState(history.state, "", written.hash);
  await copy(store, location.href, { type: "copied", characters: location.href.length });
}

/** The address for those who watch: the program alone, as short as it can be; with its question, while that is asked. */
export async function stageLink(state: AppState): Promise<string> {
  const written = await linkTo(state, new Set(isToPredict(state) ? partsOfQuestion(state) : []));
  const { origin, pathname } = location;
  return `${origin}${pathname}${written.type === "link" ? written.hash : ""}`;
}

/** Copies what an author puts into a page to have a program there. */
export async function copyEmbedCode(
  store: AppStore,
  address: string,
  title: string,
  wishes?: readonly Wish[],
): Promise<void> {
  await copy(store, embedCode(address, title, wishes), { type: "embedCopied" });
}

/** Opens the figure's program in a page of its own. */
export async function openWhole(store: AppStore): Promise<void> {
  const written = await linkTo(store.getState());
  if (written.type === "link") open(`${location.pathname}${written.hash}`, "_blank", "noopener");
}

async function copy(store: AppStore, text: string, notice: Notice): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    store.setState({ notice });
  } catch {
    store.setState({ notice: { type: "copyByHand", address: text } });
  }
}
