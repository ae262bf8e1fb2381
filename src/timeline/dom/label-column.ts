// Gives the column of the labels the room that they need, as far as the picture can spare it.
import type { Trace } from "../../trace/trace.ts";
import type { Row } from "../layout/rows.ts";
import type { LabelWords } from "./label-content.ts";

/** How much of it there always is, and how much at the most, in heights of the font; the style sheet has the last word. */
const LEAST_EM = 16;
const MOST_EM = 28;
/** What stands beside the words, and the width of a letter of each. */
const BESIDE_EM = 5;
const DEPTH_EM = 0.9;
const CALL_EM = 0.58;
const NAME_EM = 0.54;

/** The column only grows while a trace is shown: labels that scroll by do not shake the picture. */
export class LabelColumn {
  private readonly host: HTMLElement;
  private trace: Trace | null = null;
  private needed = LEAST_EM;
  private width = LEAST_EM;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  begin(trace: Trace): void {
    if (trace === this.trace) return;
    this.trace = trace;
    this.needed = LEAST_EM;
  }

  add({ depth }: Row, { label, name }: LabelWords): void {
    const em = BESIDE_EM + depth * DEPTH_EM + label.length * CALL_EM + name.length * NAME_EM;
    this.needed = Math.max(this.needed, Math.min(MOST_EM, Math.ceil(em)));
  }

  apply(): void {
    if (this.needed === this.width) return;
    this.width = this.needed;
    this.host
      .closest<HTMLElement>(".timeline")!
      .style.setProperty("--timeline-label-width", `${this.width}em`);
  }
}
