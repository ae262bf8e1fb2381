// Tells in words what the picture shows, for those who do not see it, or where there is nothing to be seen.
import { spoken, summaryOf } from "../../words/spans.ts";
import type { TimelineTexts } from "../../words/timeline-texts.ts";
import type { Units } from "../../trace/units.ts";
import type { Span } from "../layout/spans.ts";
import type { Scene } from "../scene/scene.ts";
import type { Skeleton } from "./skeleton.ts";

export class Announcer {
  private readonly parts: Skeleton;
  /** How many events the summary tells of; -1 if it has to be written anew. */
  private told = -1;

  constructor(parts: Skeleton) {
    this.parts = parts;
  }

  /** Whether something has been told about the trace: it has been drawn. */
  get hasTold(): boolean {
    return this.told >= 0;
  }

  /** Another trace or other words. */
  reset(): void {
    this.told = -1;
  }

  /** The names of the picture and its parts. */
  name(texts: TimelineTexts, axis: Units["axis"]): void {
    const { plot, labels, corner } = this.parts;
    plot.ariaLabel = texts.title;
    labels.ariaLabel = texts.rows;
    corner.textContent = texts.axis[axis];
    this.reset();
  }

  /** The whole run in a sentence; and a hint where everything happens at once, so that the time axis shows nothing. */
  update({ trace, texts, units }: Scene): void {
    if (this.told === trace.count) return;
    this.told = trace.count;
    const { summary, hint } = this.parts;
    summary.textContent = summaryOf(trace, texts);
    const isInstant = units.axis === "time" && units.end === 0 && trace.count > 0;
    hint.textContent = isInstant ? texts.instant : "";
  }

  /** Says aloud what was selected. */
  say({ trace, texts, moment }: Scene, span: Span): void {
    this.parts.live.textContent = spoken(trace, texts, span, moment);
  }
}
