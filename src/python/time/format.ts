// Writes moments, as C's strftime does in English. Source: CPython Modules/timemodule.c.
import { typeName } from "../../engine/index.ts";
import { localtime, type StructTime } from "./calendar.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

function two(n: number): string {
  return String(n).padStart(2, "0");
}

function three(n: number): string {
  return String(n).padStart(3, "0");
}

/** The hour of twelve. */
function hour12({ tmHour }: StructTime): number {
  return tmHour % 12 || 12;
}

/** The year and week of ISO 8601: the first week is the one with the year's first Thursday. */
function isoWeek({ tmYear, tmYday, tmWday }: StructTime): [year: number, week: number] {
  const isLong = (year: number): boolean => {
    const lastDay = new Date(Date.UTC(year, 11, 31)).getUTCDay();
    return lastDay === 4 || (lastDay === 5 && new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1);
  };
  const week = Math.floor((tmYday - (tmWday + 1) + 10) / 7);
  if (week < 1) return [tmYear - 1, isLong(tmYear - 1) ? 53 : 52];
  return week === 53 && !isLong(tmYear) ? [tmYear + 1, 1] : [tmYear, week];
}

/** `+0130` */
function offsetText({ tmGmtoff }: StructTime): string {
  const minutes = Math.abs(tmGmtoff) / 60;
  return `${tmGmtoff < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

const DIRECTIVES: Readonly<Record<string, (t: StructTime) => string>> = {
  a: (t) => DAYS[t.tmWday].slice(0, 3),
  A: (t) => DAYS[t.tmWday],
  b: (t) => MONTHS[t.tmMon - 1].slice(0, 3),
  B: (t) => MONTHS[t.tmMon - 1],
  c: (t) => asctime(t),
  C: (t) => two(Math.floor(t.tmYear / 100)),
  d: (t) => two(t.tmMday),
  D: (t) => strftime("%m/%d/%y", t),
  e: (t) => String(t.tmMday).padStart(2),
  F: (t) => strftime("%Y-%m-%d", t),
  g: (t) => two(isoWeek(t)[0] % 100),
  G: (t) => String(isoWeek(t)[0]),
  h: (t) => MONTHS[t.tmMon - 1].slice(0, 3),
  H: (t) => two(t.tmHour),
  I: (t) => two(hour12(t)),
  j: (t) => three(t.tmYday),
  k: (t) => String(t.tmHour).padStart(2),
  l: (t) => String(hour12(t)).padStart(2),
  m: (t) => two(t.tmMon),
  M: (t) => two(t.tmMin),
  n: () => "\n",
  p: (t) => (t.tmHour < 12 ? "AM" : "PM"),
  r: (t) => strftime("%I:%M:%S %p", t),
  R: (t) => strftime("%H:%M", t),
  S: (t) => two(t.tmSec),
  t: () => "\t",
  T: (t) => strftime("%H:%M:%S", t),
  u: (t) => String(t.tmWday + 1),
  U: (t) => two(Math.floor((t.tmYday + 6 - ((t.tmWday + 1) % 7)) / 7)),
  V: (t) => two(isoWeek(t)[1]),
  w: (t) => String((t.tmWday + 1) % 7),
  W: (t) => two(Math.floor((t.tmYday + 6 - t.tmWday) / 7)),
  x: (t) => strftime("%m/%d/%y", t),
  X: (t) => strftime("%H:%M:%S", t),
  y: (t) => two(t.tmYear % 100),
  Y: (t) => String(t.tmYear),
  z: offsetText,
  Z: (t) => t.tmZone,
  "%": () => "%",
};

/** The moment by the pattern; what is no directive stays as it is. Without a moment: now, here. */
export function strftime(format: string, t: StructTime = localtime()): string {
  if (typeof format !== "string")
    throw new TypeError(`strftime() needs a format, which is a string, got ${typeName(format)}`);
  return format.replace(/%-?([a-zA-Z%])/g, (written, letter: string) => {
    if (!Object.hasOwn(DIRECTIVES, letter)) return written;
    const text = DIRECTIVES[letter](t);
    return written[1] === "-" ? text.replace(/^[ 0]+(?=.)/, "") : text;
  });
}

/** `Wed Jun  9 04:26:40 1993` */
export function asctime(t: StructTime = localtime()): string {
  return strftime("%a %b %e %H:%M:%S %Y", t);
}

/** Likewise, of seconds since 1970. */
export function ctime(seconds: number | null = null): string {
  return asctime(localtime(seconds));
}
