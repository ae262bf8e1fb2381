// Keeps the clock, the slider and the output of the front in step with its playhead, in the elements that the page has for them.
import type { PlayerState } from "../../player/player.ts";
import type { Trace } from "../../trace/trace.ts";
import { unitsOf } from "../../trace/units.ts";
import { decimalText } from "../../words/durations.ts";
import type { Words } from "../../words/i18n.ts";
import { narrationOf } from "../../words/steps.ts";
import { OutputLines } from "../run/output.ts";

/** What it gives shows one state of the playback after another. `play`: what the button is while nothing moves. */
export function createReadout(
  front: HTMLElement,
  trace: Trace,
  words: Words,
  play: DocumentFragment | null,
): (state: PlayerState) => void {
  const { t } = words;
  // Looked up once, not for every frame; a figure has not all of them.
  const time = front.querySelector(".clock-time");
  const steps = front.querySelector(".clock-step");
  const slider = front.querySelector<HTMLInputElement>(".scrubber");
  const narration = front.querySelector(".narration > :last-child");
  const turnTo = playButton(front, play);
  const printTo = outputList(front, trace);
  let told = 0;
  return ({ mode, moment, seconds, step, axis }) => {
    if (time !== null)
      time.textContent = t("transport.clock", { seconds: decimalText(seconds.toFixed(3), t) });
    if (steps !== null) steps.textContent = t("transport.stepOf", { step, count: trace.stepCount });
    const units = unitsOf(trace, axis);
    if (slider !== null && units.end > 0) {
      const unit = units.unitOf(moment, seconds);
      slider.max = String(units.end);
      slider.value = String(unit);
      slider.style.setProperty("--share", `${(unit / units.end) * 100}%`);
    }
    if (narration !== null && step !== told) {
      told = step;
      narration.textContent = narrationOf(trace, step, words);
    }
    turnTo(mode === "playing");
    printTo(moment);
  };
}

/** As it was rendered it stops what plays. */
function playButton(front: HTMLElement, play: DocumentFragment | null): (isPlaying: boolean) => void {
  let shown = front.querySelector(".play-button");
  const [pause, other] = [shown, play?.querySelector(".play-button") ?? null];
  return (isPlaying) => {
    const wanted = isPlaying ? pause : other;
    if (shown === null || wanted === null || wanted === shown) return;
    shown.replaceWith(wanted);
    shown = wanted;
  };
}

function outputList(front: HTMLElement, trace: Trace): (moment: number) => void {
  const hint = front.querySelector(".output-pane .hint");
  if (hint === null) return () => undefined;
  const output = new OutputLines(trace.log);
  output.update();
  const list = document.createElement("ol");
  list.className = "output-scroller";
  return (moment) => {
    const count = output.countAt(moment);
    if (list.childElementCount === count) return;
    // The playhead may have gone back.
    while (list.childElementCount > count) list.lastElementChild!.remove();
    while (list.childElementCount < count) list.append(lineOf(output.line(list.childElementCount), trace));
    hint.replaceWith(list);
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
