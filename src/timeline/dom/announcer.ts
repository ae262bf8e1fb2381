// Tells in words what the picture shows, for those who do not see it, or where there is nothing to be seen.
import { spoken, summaryOf } from "../../words/spans.ts";
import type { TimelineTexts } from "../../words/timeline-texts.ts";
import type { Units } from "../../trace/units.ts";
import type { Span } from "../layout/spans.ts";
import type { Scene } from "../scene/scene.ts";
import type { Skeleton } from "./skeleton.ts";

export class Announcer {
  private readonly parts: Skeleton;
  /** Something of the trace is on screen. */
  hasTold = false;
  /** How many events the summary tells of; -1 if it has to be written anew. */
  private told = -1;

  constructor(parts: Skeleton) {
    this.parts = parts;
  }

  /** Another trace or other words. */
  reset(): void {
    this.told = -1;
    this.hasTold = false;
  }

  /** The names of the picture and its parts. */
  name(texts: TimelineTexts, axis: Units["axis"]): void {
    const { plot, labels, corner } = this.parts;
    plot.ariaLabel = texts.title;
    labels.ariaLabel = texts.rows;
    corner.textContent = texts.axis[axis];
    this.reset();
  }

  /** A hint where everything happens at once, so that the time axis shows nothing. */
  hint({ trace, texts, units }: Scene): void {
    this.hasTold = true;
    const { hint } = this.parts;
    const isInstant = units.axis === "time" && units.end === 0 && trace.count > 0;
    const words = isInstant ? texts.instant : "";
    if (hint.textContent !== words) hint.textContent = words;
  }

  /** The whole run in a sentence: for those who come to the picture, not for each frame of a run that grows. */
  summarize({ trace, texts }: Scene): void {
    if (this.told === trace.count) return;
    this.told = trace.count;
    this.parts.summary.textContent = summaryOf(trace, texts);
  }

  /** Says aloud what was selected. */
  say({ trace, texts, moment }: Scene, span: Span): void {
    this.parts.live.textContent = spoken(trace, texts, span, moment);
  }
}
