// Says how large the type on the stage is: as the room and the program want it, and as the presenter has changed that.

/** The back row reads a fortieth of the height; under 18 pixels nobody reads anything from there. */
const SHARE_OF_HEIGHT = 1 / 40;
const LEAST_PX = 18;
const MOST_PX = 40;
/** Where the whole program fits, it may be so much larger. */
const MOST_GROWTH = 1.3;
/** One press of a key, one notch of the wheel. */
const FACTOR = 1.1;
/** How the program's pane is cut: its share of the width, and what stands beside and above its letters. */
const PANE = {
  leastShare: 0.34,
  mostShare: 0.5,
  besidePx: 42,
  besideEm: 3,
  abovePx: 110,
  letterEm: 0.6,
  lineEm: 1.5,
} as const;
/** What waits at a line is told behind it. */
const LETTERS_BEHIND = 6;

export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The size of the program's letters in pixels; `scale` is the presenter's. */
export function stageTypePx(source: string, { widthPx, heightPx }: Room, scale: number): number {
  const lines = source.split("\n");
  const longest = Math.max(1, ...lines.map((line) => line.length));
  const fitting = Math.min(
    (widthPx * PANE.mostShare - PANE.besidePx) / (longest * PANE.letterEm + PANE.besideEm),
    (heightPx - PANE.abovePx) / (lines.length * PANE.lineEm),
  );
  const least = Math.max(LEAST_PX, Math.ceil(heightPx * SHARE_OF_HEIGHT));
  const usual = Math.max(least, Math.min(fitting, least * MOST_GROWTH));
  const most = Math.max(MOST_PX, least * MOST_GROWTH);
  return Math.round(Math.max(LEAST_PX, Math.min(usual * scale, most)));
}

/** Which part of the width the program takes: as much as its lines need, but for those that are too long for half of it. */
export function stageCodeShare(source: string, { widthPx }: Pick<Room, "widthPx">, typePx: number): number {
  const lettersIn = (px: number): number =>
    ((px - PANE.besidePx) / typePx - PANE.besideEm) / PANE.letterEm - LETTERS_BEHIND;
  const most = lettersIn(widthPx * PANE.mostShare);
  const longest = Math.max(0, ...source.split("\n").map(({ length }) => (length > most ? most : length)));
  const px = ((longest + LETTERS_BEHIND) * PANE.letterEm + PANE.besideEm) * typePx + PANE.besidePx;
  return Math.max(PANE.leastShare, Math.min(px / widthPx, PANE.mostShare));
}

/** The presenter's next scale, if type is to be larger (1) or smaller (-1): it stays where it can be seen to change. */
export function nextStageScale(source: string, room: Room, scale: number, direction: 1 | -1): number {
  const next = scale * (direction === 1 ? FACTOR : 1 / FACTOR);
  return stageTypePx(source, room, next) === stageTypePx(source, room, scale) ? scale : next;
}

/** Gives the root element the sizes of tokens.css that go with type of so many pixels; 0: those of the page again. */
export function dressStage(root: HTMLElement, typePx: number): void {
  const sizes: Readonly<Record<string, number>> = {
    "--size-code": 1,
    "--size-title": 1,
    "--size-text": 0.92,
    "--size-small": 0.92,
    "--size-line": 1.45,
    "--size-control": 1.8,
    "--timeline-font-size": 0.92,
    "--timeline-row-height": 2.1,
  };
  for (const [name, share] of Object.entries(sizes)) {
    if (typePx === 0) root.style.removeProperty(name);
    else root.style.setProperty(name, `${Math.round(typePx * share)}px`);
  }
}
