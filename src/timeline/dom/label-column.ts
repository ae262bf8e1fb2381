// Gives the column of the labels the room that they need, as far as the picture can spare it.
import type { Trace } from "../../trace/trace.ts";
import type { Row } from "../layout/rows.ts";
import { type LabelWords, labelWidthEm, LEAST_EM } from "../scene/label-facts.ts";

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

  add(row: Row, words: LabelWords): void {
    const em = labelWidthEm(row, words, (part, text) => this.widthOf(WEIGHTS[part], text));
    this.needed = Math.max(this.needed, em);
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
