// Gives the column of the labels the room that they need, as far as the picture can spare it.
import type { Trace } from "../../trace/trace.ts";
import type { Row } from "../layout/rows.ts";
import type { LabelWords } from "./label-content.ts";

/** How much of it there always is, and how much at the most, in heights of the font; the style sheet has the last word. */
const LEAST_EM = 16;
const MOST_EM = 28;
/** What stands beside the words. */
const BESIDE_EM = 5.6;
const DEPTH_EM = 0.9;
/** How heavy the letters of a call and of a name are; see the style sheet. */
const WEIGHTS = { label: 600, name: 400 } as const;

/** The column only grows while a trace is shown: labels that scroll by do not shake the picture. */
export class LabelColumn {
  private readonly host: HTMLElement;
  private trace: Trace | null = null;
  private needed = LEAST_EM;
  private width = LEAST_EM;
  private readonly pen = new OffscreenCanvas(1, 1).getContext("2d")!;
  private readonly widths = new Map<string, number>();
  /** Asking for it costs the browser a look at the styles. */
  private font = "";

  constructor(host: HTMLElement) {
    this.host = host;
  }

  begin(trace: Trace): void {
    if (trace === this.trace) return;
    this.trace = trace;
    this.needed = LEAST_EM;
    this.font = getComputedStyle(this.host).fontFamily;
  }

  add({ depth }: Row, { label, name }: LabelWords): void {
    const words = this.widthOf(WEIGHTS.label, label) + this.widthOf(WEIGHTS.name, name);
    const em = BESIDE_EM + depth * DEPTH_EM + words;
    this.needed = Math.max(this.needed, Math.min(MOST_EM, Math.ceil(em)));
  }

  /** In heights of the font. */
  private widthOf(weight: number, text: string): number {
    const key = `${weight} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      if (this.widths.size > 5_000) this.widths.clear();
      this.pen.font = `${weight} 100px ${this.font}`;
      this.widths.set(key, (width = this.pen.measureText(text).width / 100));
    }
    return width;
  }

  apply(): void {
    if (this.needed === this.width) return;
    this.width = this.needed;
    this.host
      .closest<HTMLElement>(".timeline")!
      .style.setProperty("--timeline-label-width", `${this.width}em`);
  }
}
