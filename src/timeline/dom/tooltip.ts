// Shows in words what the pointer is on.
import type { Explanation } from "../../words/spans.ts";

export interface Tooltip {
  /** At a place in the host; null hides it. */
  show(explanation: Explanation | null, xPx: number, yPx: number): void;
}

/** It repeats what the live region says to those who hear, so it is hidden from them. */
export function createTooltip(host: HTMLElement): Tooltip {
  const box = document.createElement("div");
  box.className = "timeline-tooltip";
  box.ariaHidden = "true";
  box.hidden = true;
  host.append(box);
  let shown: Explanation | null = null;
  return {
    show(explanation, xPx, yPx) {
      box.hidden = explanation === null;
      if (explanation === null) {
        shown = null;
        return;
      }
      if (JSON.stringify(explanation) !== JSON.stringify(shown)) {
        shown = explanation;
        box.replaceChildren(
          line("timeline-tooltip-title", explanation.title),
          ...explanation.lines.map((text) => line("", text)),
          ...(explanation.source === "" ? [] : [line("timeline-tooltip-source", explanation.source)]),
          ...(explanation.mark === "" ? [] : [line("timeline-tooltip-mark", explanation.mark)]),
        );
      }
      // Below and to the right of the pointer, or on the other side of it where there is no room.
      const gapPx = 14;
      const { offsetWidth, offsetHeight } = box;
      const left = xPx + gapPx + offsetWidth <= host.clientWidth ? xPx + gapPx : xPx - gapPx - offsetWidth;
      const top = yPx + gapPx + offsetHeight <= host.clientHeight ? yPx + gapPx : yPx - gapPx - offsetHeight;
      box.style.left = `${Math.max(0, left)}px`;
      box.style.top = `${Math.max(0, top)}px`;
    },
  };
}

function line(className: string, text: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.textContent = text;
  return element;
}
