// Shows another run beside the one that is shown: on the same axis, each lane under its like, with what is missing as a ghost.
import type { Lane, Trace } from "../trace/trace.ts";
import { type Divergence, divergenceOf } from "../trace/questions/divergence.ts";
import { lanePairsOf } from "../trace/questions/lane-pairs.ts";
import { deadlockOf } from "../trace/questions/standstill.ts";
import { secondsBetween } from "../trace/seconds.ts";
import { type Axis, isInSteps, type Units, unitsOf } from "../trace/units.ts";
import { laneLabel } from "../words/names.ts";
import type { ComparisonTexts } from "../words/comparison-texts.ts";
import type { Comparison } from "./contract.ts";
import type { Layout } from "./layout/layout.ts";
import { type PairedRows, pairRows } from "./layout/paired-rows.ts";
import type { Row } from "./layout/rows.ts";
import type { Ink } from "./paint/ink.ts";
import type { Tools } from "./paint/mark.ts";
import { GHOST_MARKS, type Kept, paintScene, TWIN_MARKS } from "./paint/paint.ts";
import { paintParting } from "./paint/parting.ts";
import type { LabelWords } from "./scene/label-facts.ts";
import type { Scene } from "./scene/scene.ts";

/** Of the other run everything is lower, so that one sees which is which. */
const TWIN_HEIGHT = 0.68;
/** How faint is what a run lacks. */
const GHOST_ALPHA = 0.3;

/** A comparison with another run, which must not grow any more. */
export function createComparison(other: Trace, texts: ComparisonTexts): Comparison {
  return new BesideRun(other, texts);
}

/** What was worked out for one layout of the run that is shown. */
interface Paired {
  readonly layout: Layout;
  readonly rows: PairedRows;
}

class BesideRun implements Comparison {
  private readonly other: Trace;
  private readonly texts: ComparisonTexts;
  private paired: Paired | null = null;
  private parted: { readonly of: Trace; readonly count: number; readonly at: Divergence | null } | null =
    null;

  constructor(other: Trace, texts: ComparisonTexts) {
    this.other = other;
    this.texts = texts;
  }

  layoutOf(trace: Trace, layout: Layout): Layout {
    if (this.paired?.layout !== layout) {
      const rows = pairRows(trace, layout, this.other, lanePairsOf(trace, this.other));
      this.paired = { layout, rows };
    }
    return this.paired.rows.own;
  }

  endOn(axis: Axis): number {
    return isInSteps({ axis }) ? unitsOf(this.other, axis).end : this.other.endSeconds;
  }

  labelOf({ trace, moment }: Scene, { key }: Row): LabelWords {
    const place = this.paired?.rows.places.get(key);
    const told = (label: string, name: string): LabelWords => ({ label, name });
    if (place === undefined) return told("", "");
    const { own, other, isBelow } = place;
    if (other === null) return told("", this.texts.onlyHere);
    if (own === null) {
      if (isBelow) return told("", this.texts.onlyThere);
      const { lane } = other;
      return told(lane === 0 ? "" : laneLabel(this.other, lane, moment).call, "");
    }
    if (own.lane === 0 || own.type === "band") return told("", "");
    return told("", this.endsOf(trace, trace.lane(own.lane)!, this.other.lane(other.lane)!));
  }

  private endsOf(trace: Trace, own: Lane, other: Lane): string {
    const { texts } = this;
    const [here, there] = [endOf(trace, own), endOf(this.other, other)];
    if (here === null || there === null)
      return here === there ? "" : here === null ? texts.endsOnlyThere : texts.endsOnlyHere;
    return texts.ends(secondsBetween(here, there));
  }

  sceneAt(scene: Scene, { index }: Row): Scene | null {
    return this.scenesOf(scene).find(({ layout }) => layout.rows[index].type !== "twin") ?? null;
  }

  paint(ctx: Ink, scene: Scene, tools: Tools, kept: Kept): void {
    const [twin, ...ghosts] = this.scenesOf(scene);
    paintScene(ctx, twin, [], tools, kept, TWIN_MARKS);
    // Where nobody is to see what comes, nothing is missing yet.
    if (scene.theme.unreachedAlpha > 0)
      for (const ghost of ghosts) paintScene(ctx, ghost, [], tools, kept, GHOST_MARKS);
    paintParting(ctx, scene, twin, this.partingOf(scene.trace), this.texts.firstDifference);
  }

  /** The other run, and then what each of the two lacks. */
  private scenesOf(scene: Scene): readonly [Scene, Scene, Scene] {
    const { other, paired } = this;
    const { trace, theme } = scene;
    const { rows } = paired!;
    const { sizes } = theme;
    const lower = {
      ...theme,
      sizes: {
        ...sizes,
        barPx: Math.round(sizes.barPx * TWIN_HEIGHT),
        markPx: sizes.markPx * TWIN_HEIGHT,
        radiusPx: sizes.radiusPx * TWIN_HEIGHT,
      },
    };
    const ghost = { moment: 0, playheadPx: -1, theme: { ...lower, unreachedAlpha: GHOST_ALPHA } };
    const there = {
      ...scene,
      trace: other,
      layout: rows.other,
      units: this.unitsFor(scene),
      moment: this.momentFor(scene),
      deadlock: deadlockOf(other),
      theme: lower,
      lit: null,
      hasAllLinks: false,
    };
    return [
      there,
      { ...scene, ...ghost, trace, layout: rows.missingThere, hasAllLinks: false, lit: null },
      { ...there, ...ghost, layout: rows.missingHere },
    ];
  }

  /** What the other run did comes where the axis of this one has that time, or that step. */
  private unitsFor({ units }: Scene): Units {
    const { other } = this;
    if (isInSteps(units)) return { ...unitsOf(other, units.axis), end: units.end };
    const plain = unitsOf(other, "time");
    const unitOfTime = (seconds: number): number => units.unitOfTime(seconds) ?? seconds;
    return {
      ...plain,
      axis: units.axis,
      name: units.name,
      isPassing: units.isPassing,
      unitAt: (event) => unitOfTime(plain.unitAt(event)),
      unitOfMoment: (moment) => unitOfTime(plain.unitOfMoment(moment)),
      unitOf: (_, seconds) => unitOfTime(seconds),
      momentAt: (unit) => other.momentAtTime(units.secondsAt(unit)),
      eventsIn: (fromUnit, toUnit) => plain.eventsIn(units.secondsAt(fromUnit), units.secondsAt(toUnit)),
      unitOfTime,
      openedIn: units.openedIn,
      end: units.end,
    };
  }

  /** How far the other run is when this one is at the playhead. */
  private momentFor({ trace, units, moment }: Scene): number {
    const { other } = this;
    if (moment >= trace.count) return other.count;
    const step = trace.stepAtMoment(moment);
    const seconds = trace.timeAtMoment(moment);
    if (isInSteps(units)) return other.momentAtStep(step);
    // Within an instant, as long as both do the same.
    const alike = other.momentAtStep(step);
    const parting = this.partingOf(trace);
    if ((parting === null || step <= parting.steps) && other.timeAtMoment(alike) === seconds) return alike;
    return other.momentAtTime(seconds);
  }

  private partingOf(trace: Trace): Divergence | null {
    const { count } = trace;
    if (this.parted?.of !== trace || this.parted.count !== count)
      this.parted = { of: trace, count, at: divergenceOf(trace, this.other) };
    return this.parted.at;
  }
}

/** When it ended; null if it has not. */
function endOf(trace: Trace, { id }: Lane): number | null {
  const outcome = trace.outcomeOf(id);
  return outcome === null ? null : trace.log.columns.time[outcome.event];
}
