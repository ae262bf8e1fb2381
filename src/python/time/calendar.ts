// Moments as days and hours, of this place or of Greenwich. Source: CPython Modules/timemodule.c, `struct_time`.
import { typeName } from "../../engine/index.ts";
import { REPR } from "../builtins/repr.ts";
import { time } from "./clock.ts";

/** A moment in fields. A week begins on Monday, which is 0; the first day of a year is 1. */
export class StructTime {
  readonly tmYear: number;
  readonly tmMon: number;
  readonly tmMday: number;
  readonly tmHour: number;
  readonly tmMin: number;
  readonly tmSec: number;
  readonly tmWday: number;
  readonly tmYday: number;
  readonly tmIsdst: number;
  readonly tmZone: string;
  /** Seconds east of Greenwich. */
  readonly tmGmtoff: number;

  /** `shifted`: a date whose UTC fields are those of the place. */
  constructor(shifted: Date, isDst: number, zone: string, offset: number) {
    const year = shifted.getUTCFullYear();
    this.tmYear = year;
    this.tmMon = shifted.getUTCMonth() + 1;
    this.tmMday = shifted.getUTCDate();
    this.tmHour = shifted.getUTCHours();
    this.tmMin = shifted.getUTCMinutes();
    this.tmSec = shifted.getUTCSeconds();
    this.tmWday = (shifted.getUTCDay() + 6) % 7;
    this.tmYday = Math.floor((shifted.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1;
    this.tmIsdst = isDst;
    this.tmZone = zone;
    this.tmGmtoff = offset;
  }

  [REPR](): string {
    const { tmYear, tmMon, tmMday, tmHour, tmMin, tmSec, tmWday, tmYday, tmIsdst } = this;
    return (
      `time.struct_time(tm_year=${tmYear}, tm_mon=${tmMon}, tm_mday=${tmMday}, tm_hour=${tmHour}, ` +
      `tm_min=${tmMin}, tm_sec=${tmSec}, tm_wday=${tmWday}, tm_yday=${tmYday}, tm_isdst=${tmIsdst})`
    );
  }
}

function dateOf(seconds: number | null): Date {
  const given: unknown = seconds ?? time();
  if (typeof given !== "number") throw new TypeError(`seconds are a number, got ${typeName(given)}`);
  return new Date(Math.floor(given) * 1_000);
}

function offsetOf(date: Date): number {
  return -date.getTimezoneOffset() * 60;
}

function zoneName(date: Date): string {
  const format = new Intl.DateTimeFormat("en", { timeZoneName: "short" });
  return format.formatToParts(date).find(({ type }) => type === "timeZoneName")?.value ?? "";
}

/** The moment in Greenwich; null: now. */
export function gmtime(seconds: number | null = null): StructTime {
  return new StructTime(dateOf(seconds), 0, "UTC", 0);
}

/** The moment here; null: now. */
export function localtime(seconds: number | null = null): StructTime {
  const date = dateOf(seconds);
  const year = date.getFullYear();
  const offset = offsetOf(date);
  const winter = Math.min(offsetOf(new Date(year, 0, 1)), offsetOf(new Date(year, 6, 1)));
  const shifted = new Date(date.getTime() + offset * 1_000);
  return new StructTime(shifted, offset > winter ? 1 : 0, zoneName(date), offset);
}

/** Seconds since 1970 of a moment of this place. */
export function mktime({ tmYear, tmMon, tmMday, tmHour, tmMin, tmSec }: StructTime): number {
  return new Date(tmYear, tmMon - 1, tmMday, tmHour, tmMin, tmSec).getTime() / 1_000;
}
