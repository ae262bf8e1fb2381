// Keeps the clock, the slider and the output of the front in step with its playhead, in the elements that the page has for them.
import type { PlayerState } from "../../player/player.ts";
import type { Trace } from "../../trace/trace.ts";
import { unitsOf } from "../../trace/units.ts";
import { decimalText } from "../../words/durations.ts";
import type { Words } from "../../words/i18n.ts";
import { OutputLines } from "../run/output.ts";

/** What it gives shows one state of the playback after another. */
export function createReadout(front: HTMLElement, trace: Trace, { t }: Words): (state: PlayerState) => void {
  const output = new OutputLines(trace.log);
  output.update();
  // Looked up once, not for every frame.
  const time = front.querySelector(".clock-time")!;
  const steps = front.querySelector(".clock-step")!;
  const slider = front.querySelector<HTMLInputElement>(".scrubber")!;
  const hint = front.querySelector(".output-pane .hint");
  const list = document.createElement("ol");
  list.className = "output-scroller";
  const printLines = (count: number): void => {
    if (list.childElementCount === count) return;
    // The playhead may have gone back.
    while (list.childElementCount > count) list.lastElementChild!.remove();
    while (list.childElementCount < count) list.append(lineOf(output.line(list.childElementCount), trace));
    hint?.replaceWith(list);
  };
  return ({ moment, seconds, step, axis }) => {
    time.textContent = t("transport.clock", { seconds: decimalText(seconds.toFixed(3), t) });
    steps.textContent = t("transport.stepOf", { step, count: trace.stepCount });
    const units = unitsOf(trace, axis);
    if (units.end > 0) {
      const unit = units.unitOf(moment, seconds);
      slider.max = String(units.end);
      slider.value = String(unit);
      slider.style.setProperty("--share", `${(unit / units.end) * 100}%`);
    }
    printLines(output.countAt(moment));
  };
}

function lineOf({ event, stream, text }: ReturnType<OutputLines["line"]>, trace: Trace): HTMLElement {
  const line = document.createElement("li");
  line.className = `line ${stream}`;
  const time = document.createElement("span");
  time.className = "line-time";
  time.textContent = trace.log.columns.time[event].toFixed(3);
  const words = document.createElement("span");
  words.className = "line-text";
  words.textContent = text;
  line.append(time, words);
  return line;
}
