// Says when something was: how long ago, and the day and the time.
import type { Language } from "./languages.ts";

const UNITS = [
  ["second", 60],
  ["minute", 60],
  ["hour", 24],
  ["day", 7],
  ["week", 4.35],
  ["month", 12],
  ["year", Infinity],
] as const;

/** "now", "5 minutes ago", "yesterday": in the largest unit of which there is at least one. */
export function agoText(secondsAgo: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  let count = secondsAgo;
  for (const [unit, next] of UNITS) {
    // A program is written in minutes; seconds would only make one look again.
    if (unit !== "second" && count < next) return format.format(-Math.floor(count), unit);
    if (unit === "second" && count < next) return format.format(0, "second");
    count /= next;
  }
  throw new Error("the last unit has no end");
}

/** "Nov 26, 2026, 7:12 PM": as the language writes it, in the reader's time zone. */
export function whenText(milliseconds: number, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone }).format(
    milliseconds,
  );
}
