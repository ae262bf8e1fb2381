// Reads the timeline's colours and sizes from CSS custom properties of the host, so that themes and the stage are only CSS.

/** The tokens that are drawn with, each the name of a custom property; their defaults stand in tokens.css. */
export const COLOUR_TOKENS = {
  background: "--timeline-background",
  threadBackground: "--timeline-thread-background",
  text: "--timeline-text",
  muted: "--timeline-muted",
  grid: "--timeline-grid",
  instant: "--timeline-instant",
  running: "--lane-running",
  runningText: "--lane-running-text",
  waiting: "--lane-waiting",
  waitingFill: "--lane-waiting-fill",
  waitingText: "--lane-waiting-text",
  ready: "--lane-ready",
  readyFill: "--lane-ready-fill",
  readyText: "--lane-ready-text",
  blocked: "--lane-blocked",
  blockedFill: "--lane-blocked-fill",
  blockedText: "--lane-blocked-text",
  group: "--lane-group",
  groupFill: "--lane-group-fill",
  groupText: "--lane-group-text",
  thing: "--lane-thing",
  thingFill: "--lane-thing-fill",
  thingText: "--lane-thing-text",
  thread: "--lane-thread",
  threadFill: "--lane-thread-fill",
  threadText: "--lane-thread-text",
  network: "--lane-network",
  networkFill: "--lane-network-fill",
  networkText: "--lane-network-text",
  promise: "--lane-promise",
  promiseFill: "--lane-promise-fill",
  promiseText: "--lane-promise-text",
  holder1: "--lane-holder-1",
  holder2: "--lane-holder-2",
  holder3: "--lane-holder-3",
  holder4: "--lane-holder-4",
  holder5: "--lane-holder-5",
  value: "--lane-value",
  error: "--lane-error",
  race: "--lane-race",
  cancelled: "--lane-cancelled",
  markText: "--lane-mark-text",
  link: "--lane-link",
} as const;

export type ColourName = keyof typeof COLOUR_TOKENS;

type Colours = Readonly<Record<ColourName, string>>;

/** Everything in CSS pixels; all of it follows from the height of a row and the size of the font. */
export interface Sizes {
  readonly rowPx: number;
  readonly fontPx: number;
  readonly barPx: number;
  readonly radiusPx: number;
  /** How wide a span is drawn at least in which a lane ran. */
  readonly tickPx: number;
  /** The same for the first time. */
  readonly startPx: number;
  /** Half the size of the mark at the end of a lane. */
  readonly markPx: number;
  /** How far a span that nothing has ended reaches beyond the last event. */
  readonly tailPx: number;
  /** Room at the edges of the picture; on the right, if all have ended. */
  readonly leftPx: number;
  readonly rightPx: number;
  readonly linePx: number;
}

export interface Theme {
  readonly colours: Colours;
  readonly sizes: Sizes;
  readonly font: string;
  /** How visible is what the playhead has not reached: 0 to 1. */
  readonly unreachedAlpha: number;
}

/** A colour for elements, which follow the theme by themselves. */
export function cssColour(name: ColourName): string {
  return `var(${COLOUR_TOKENS[name]})`;
}

const ROW_TOKENS = { rowPx: "--timeline-row-height", fontPx: "--timeline-font-size" } as const;

export function setRowTokens({ style }: HTMLElement, rowPx: number, fontPx: number): void {
  style.setProperty(ROW_TOKENS.rowPx, `${rowPx}px`);
  style.setProperty(ROW_TOKENS.fontPx, `${fontPx}px`);
}

export function readTheme(host: Element): Theme {
  const style = getComputedStyle(host);
  const read = (property: string): string => style.getPropertyValue(property).trim();
  const colours = Object.fromEntries(
    Object.entries(COLOUR_TOKENS).map(([name, property]) => [name, read(property)]),
  ) as Colours;
  // The host's own font size: what the token came to, whatever its unit.
  const fontPx = Number.parseFloat(style.fontSize);
  return {
    colours,
    sizes: sizesOf(Number.parseFloat(read(ROW_TOKENS.rowPx)), fontPx),
    font: read("--timeline-font"),
    unreachedAlpha: Number(read("--timeline-unreached-alpha")),
  };
}

export function sizesOf(rowPx: number, fontPx: number): Sizes {
  const barPx = Math.round(Math.max(rowPx * 0.66, Math.min(rowPx - 2, fontPx * 1.5)));
  const tailPx = fontPx * 14;
  return {
    rowPx,
    fontPx,
    barPx,
    radiusPx: Math.min(barPx / 4, fontPx * 0.4),
    tickPx: Math.max(4, Math.round(fontPx * 0.5)),
    startPx: Math.round(fontPx * 0.8),
    markPx: Math.min(barPx * 0.46, fontPx * 0.72),
    tailPx,
    leftPx: Math.round(fontPx * 1.2),
    rightPx: Math.round(fontPx * 3),
    linePx: Math.max(1, Math.round(fontPx / 12)),
  };
}
