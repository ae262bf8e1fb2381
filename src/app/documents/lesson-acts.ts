// Does what the links of a lesson ask for, one act after the other.
import type { Act } from "../../lessons/acts.ts";
import { applyChange } from "../../lessons/change.ts";
import { lanesCalled } from "../../lessons/lanes.ts";
import type { LessonFile } from "../../lessons/lesson.ts";
import { printedLines } from "../../lessons/printed-lines.ts";
import type { Player } from "../../player/player.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Navigation } from "../run/navigation.ts";
import type { Run } from "../run/run.ts";
import { wholeRun } from "../run/whole-run.ts";
import type { AppStore } from "../store.ts";
import { exampleNamed } from "./examples.ts";
import { type OpenDocument, originalOf } from "./open-document.ts";

/** What acts are done to. */
export interface Stage {
  readonly store: AppStore;
  readonly run: Run;
  readonly player: Player;
  readonly navigation: Navigation;
  readonly documents: OpenDocument;
}

/** Stops where something is not there, which is told, or `isWanted` says that something else is wanted by now. */
export async function perform(
  acts: readonly Act[],
  lesson: LessonFile,
  stage: Stage,
  isWanted: () => boolean,
): Promise<void> {
  for (const act of acts) {
    if (!isWanted()) return;
    const isDone = await performOne(act, lesson, stage);
    if (isDone === true) continue;
    if (isDone === false) stage.store.setState({ notice: { type: "linkNowhere" } });
    return;
  }
}

/** Whether what it names is there; null: there is no run, and why is told elsewhere. */
async function performOne(act: Act, lesson: LessonFile, stage: Stage): Promise<boolean | null> {
  const { store, run, player, navigation, documents } = stage;
  switch (act.type) {
    case "units":
      // For now: nobody's settings are changed by a lesson.
      run.setAxis(act.axis);
      return true;
    case "run":
      await run.start();
      return true;
    case "line":
      navigation.reveal({ line: act.line, column: 1 });
      return true;
    case "program":
      if (exampleNamed(act.name) === undefined) return false;
      documents.openExample(act.name);
      return true;
    case "change":
      return change(act.name, lesson, stage);
    case "view":
      store.setState({ inspector: act.view, pane: "state" });
      return true;
  }
  const trace = await wholeRun(store, run, player);
  if (trace === null) return null;
  store.setState({ pane: "timeline" });
  return performOnRun(act, trace, stage);
}

function performOnRun(
  act: Extract<Act, { type: "step" | "print" | "start" | "end" | "play" | "select" }>,
  trace: Trace,
  { player, navigation }: Stage,
): boolean {
  switch (act.type) {
    case "step":
      player.toStep(act.step);
      return act.step <= trace.stepCount;
    case "print": {
      const line = printedLines(trace.log).at(act.line - 1);
      if (line !== undefined) {
        player.pause();
        player.seek(line.event + 1);
      }
      return line !== undefined;
    }
    case "start":
      player.toStart();
      return true;
    case "end":
      player.toEnd();
      return true;
    case "play":
      player.play();
      return true;
    case "select": {
      const lane = lanesCalled(trace, act.lane).at(0);
      if (lane === undefined) return false;
      const now = trace.stateAt(lane.id, player.state.moment);
      const event = now === null || now.state === "ended" ? lane.changes[0] : now.since;
      navigation.select({ lane: lane.id, event });
      return true;
    }
  }
}

/** To what the reader has in the editor, if it fits there, and else to the program as it came, which leaves theirs among the drafts. */
function change(name: string, lesson: LessonFile, { store, documents }: Stage): boolean {
  const wanted = Object.hasOwn(lesson.changes, name) ? lesson.changes[name] : undefined;
  if (wanted === undefined) return false;
  const { document, source } = store.getState();
  const here = applyChange(source, wanted);
  if (here.type === "changed") {
    documents.edit(here.source);
    return true;
  }
  const original = lesson.program ?? originalOf(document);
  const changed = original === null ? null : applyChange(original, wanted);
  if (original === null || changed?.type !== "changed") return false;
  // It has been made already.
  if (changed.source === source) return true;
  documents.reset(original);
  documents.edit(changed.source);
  return true;
}
