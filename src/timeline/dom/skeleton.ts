// Makes the elements of the timeline, which words and drawings are put into.

export interface Skeleton {
  readonly root: HTMLElement;
  /** Above the labels: what the axis measures. */
  readonly corner: HTMLElement;
  readonly axis: HTMLElement;
  readonly scroller: HTMLElement;
  readonly labels: HTMLElement;
  /** What can be focused, zoomed and panned. */
  readonly plot: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Said in place of a picture that shows nothing. */
  readonly hint: HTMLElement;
  /** The whole run, in small. */
  readonly overview: HTMLElement;
  /** What the picture shows, for those who do not see it. */
  readonly summary: HTMLElement;
  /** Speaks of what is selected. */
  readonly live: HTMLElement;
}

let count = 0;

export function createSkeleton(host: HTMLElement): Skeleton {
  const add = <K extends keyof HTMLElementTagNameMap>(
    parent: HTMLElement,
    tag: K,
    className: string,
    attributes: Readonly<Record<string, string>> = {},
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.className = className;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    parent.append(element);
    return element;
  };
  const summaryId = `timeline-summary-${++count}`;
  const root = add(host, "div", "timeline");
  const corner = add(root, "div", "timeline-corner");
  const axis = add(root, "div", "timeline-axis");
  const scroller = add(root, "div", "timeline-scroller");
  const labels = add(scroller, "div", "timeline-labels", { role: "tree" });
  const plot = add(scroller, "div", "timeline-plot", {
    role: "application",
    tabindex: "0",
    "aria-describedby": summaryId,
  });
  const canvas = add(plot, "canvas", "timeline-canvas", { "aria-hidden": "true" });
  const hint = add(plot, "p", "timeline-hint");
  const overview = add(root, "div", "timeline-overview", { "aria-hidden": "true" });
  overview.hidden = true;
  const summary = add(root, "p", "timeline-hidden", { id: summaryId });
  const live = add(root, "p", "timeline-hidden", { "aria-live": "polite" });
  return { root, corner, axis, scroller, labels, plot, canvas, hint, overview, summary, live };
}
