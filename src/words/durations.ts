// Says how long something lasts, and what the clock shows.
import type { Translate } from "./i18n.ts";
import type { en } from "./messages/en/index.ts";

type Unit = keyof typeof en.picture.units;

/** Times are whole microseconds; their differences are not, in floating point. Nothing shorter than this is told. */
const STEPS_PER_SECOND = 1e9;

/** "250 ms", "2.5 s", "1 min 30 s": four digits, and from two minutes on whole seconds. */
export function durationText(seconds: number, t: Translate): string {
  if (Math.abs(seconds) === Infinity) return t("picture.forever");
  const size = Math.round(Math.abs(seconds) * STEPS_PER_SECOND) / STEPS_PER_SECOND;
  const sign = seconds < 0 && size > 0 ? "−" : "";
  const of = (number: number, unit: Unit) =>
    `${decimalText(String(Number(number.toPrecision(4))), t)} ${t(`picture.units.${unit}`)}`;
  if (size === 0) return of(0, "second");
  if (size < 1e-3) return sign + of(size * 1e6, "micro");
  if (size < 0.1) return sign + of(size * 1e3, "milli");
  if (size < 120) return sign + of(size, "second");
  const whole = Math.round(size);
  const minutes = `${sign}${Math.floor(whole / 60)} ${t("picture.units.minute")}`;
  return whole % 60 === 0 ? minutes : `${minutes} ${of(whole % 60, "second")}`;
}

/** Seconds as the clock shows them: to the millisecond, and finer where a program is. */
export function secondsText(seconds: number, t: Translate): string {
  const text = seconds.toFixed(6).replace(/0{1,3}$/, "");
  return decimalText(text.endsWith(".") ? `${text}0` : text, t);
}

/** A number in digits, with the decimal point, or comma, of the language. */
export function decimalText(number: string, t: Translate): string {
  return number.replace(".", t("picture.decimalPoint"));
}
