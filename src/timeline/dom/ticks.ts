// Chooses what stands on the axis: round times and those of open instants, or round step numbers and the times at which the clock moves on; never so close that words touch.
import { ticks as roundNumbers } from "d3-array";
import { secondsBetween } from "../../trace/seconds.ts";
import { isInSteps } from "../../trace/units.ts";
import type { Scene } from "../scene/scene.ts";
import { unitAtPx, xPxOf } from "../scene/view.ts";

export interface Tick {
  readonly unit: number;
  readonly text: string;
  /** It has a line through the whole picture. */
  readonly isStrong: boolean;
}

/** About as wide as a character is. */
const CHARACTER_EM = 0.62;

export function textWidthPx(text: string, fontPx: number): number {
  return text.length * fontPx * CHARACTER_EM;
}

export function ticksOf(scene: Scene): Tick[] {
  const { view, widthPx, units, theme, texts } = scene;
  const { fontPx } = theme.sizes;
  const firstUnit = Math.max(0, unitAtPx(view, 0));
  const lastUnit = Math.min(unitAtPx(view, widthPx), units.end);
  const round = (apartPx: number): number[] =>
    roundNumbers(firstUnit, lastUnit, ((lastUnit - firstUnit) * view.pxPerUnit) / apartPx);
  const isWhole = ({ unit, text }: Tick): boolean => {
    const px = xPxOf(view, unit);
    const halfPx = textWidthPx(text, fontPx) / 2;
    return px >= halfPx && px <= widthPx - halfPx;
  };
  if (!isInSteps(units)) {
    const told = (places: readonly TimePlace[]): Tick[] => {
      const words = timesInWords(
        places.map(({ seconds }) => seconds),
        texts.seconds,
      );
      return places.map(({ unit }, index) => ({ unit, text: words[index], isStrong: true }));
    };
    let places = timePlaces(scene, firstUnit, lastUnit);
    // The first one says from where the others count.
    while (places.length > 0 && !isWhole(told(places)[0])) places = places.slice(1);
    return told(places).filter(isWhole);
  }
  // Where independent steps stand side by side, each has its own time.
  const times = units.isInOrder ? clockTicks(scene, firstUnit, lastUnit) : [];
  const numbers = round(fontPx * 5)
    .filter((unit) => Number.isInteger(unit) && unit > 0)
    .map((unit) => ({ unit, text: String(unit), isStrong: false }))
    .filter((number) => times.every((time) => areApart(scene, number, time)));
  return [...times, ...numbers].filter(isWhole);
}

/** A time, and where the clock shows it. */
interface TimePlace {
  readonly unit: number;
  readonly seconds: number;
}

/** The times of instants that are open, and round ones where there is room. */
function timePlaces(scene: Scene, firstUnit: number, lastUnit: number): readonly TimePlace[] {
  const { units, view, theme, texts } = scene;
  const { fontPx } = theme.sizes;
  const areClear = (a: TimePlace, b: TimePlace): boolean =>
    areApart(scene, { ...a, text: texts.seconds(a.seconds) }, { ...b, text: texts.seconds(b.seconds) });
  const opened: TimePlace[] = [];
  for (const { fromUnit, toUnit, seconds } of units.openedIn(
    firstUnit,
    lastUnit,
    (2 * fontPx) / view.pxPerUnit,
  )) {
    // One that began before what is in view is told at its edge.
    const place = { unit: Math.min(Math.max(fromUnit, firstUnit), toUnit), seconds };
    if (opened.length === 0 || areClear(opened[opened.length - 1], place)) opened.push(place);
  }
  const [from, to] = [units.secondsAt(firstUnit), units.secondsAt(lastUnit)];
  const times = roundNumbers(from, to, ((to - from) * view.pxPerUnit) / (fontPx * 11))
    .map((seconds) => ({ unit: units.unitOfTime(seconds)!, seconds }))
    .filter((place) => opened.every((other) => areClear(other, place)));
  return [...opened, ...times].sort((a, b) => a.unit - b.unit);
}

/** Times that can be told apart: those closer than their digits tell are how far they are from the last round one before. */
export function timesInWords(
  times: readonly number[],
  seconds: (value: number) => string,
): readonly string[] {
  const plain = times.map(seconds);
  const [first = 0] = times;
  if (first === 0 || new Set(plain).size === plain.length) return plain;
  // What `seconds` tells: whole seconds of minutes, or four digits.
  const unit = first >= 120 ? 1 : 10 ** (Math.floor(Math.log10(first)) - 3);
  const base = Math.floor(first / unit + 1e-6) * unit;
  const offsets = times.map((time) => `+ ${seconds(secondsBetween(base, time))}`);
  return offsets.map((offset, index) => (index === 0 ? `${seconds(base)} ${offset}` : offset));
}

/** Where, on the steps axis, the clock moves on. */
function clockTicks(scene: Scene, firstUnit: number, lastUnit: number): Tick[] {
  const { trace, units, texts } = scene;
  const ticks: Tick[] = [];
  let unit = firstUnit;
  while (unit <= lastUnit) {
    const moment = units.momentAt(unit);
    const seconds = moment < trace.count ? trace.log.columns.time[moment] : Infinity;
    const tick = { unit: Math.ceil(unit), text: texts.seconds(seconds), isStrong: true };
    if (seconds === Infinity) break;
    const before = ticks.at(-1);
    if (before === undefined || areApart(scene, before, tick)) ticks.push(tick);
    // To the first step of the next time, but not one by one where they are closer than pixels.
    const next = units.unitOfMoment(trace.momentAtTime(seconds));
    unit = Math.max(next, Math.floor(unit) + 1, unit + 8 / scene.view.pxPerUnit);
  }
  return ticks;
}

function areApart({ view, theme }: Scene, a: Omit<Tick, "isStrong">, b: Omit<Tick, "isStrong">): boolean {
  const { fontPx } = theme.sizes;
  const roomPx = (textWidthPx(a.text, fontPx) + textWidthPx(b.text, fontPx)) / 2 + fontPx * 0.6;
  return Math.abs(xPxOf(view, a.unit) - xPxOf(view, b.unit)) >= roomPx;
}
