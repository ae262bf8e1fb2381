// Tells a race: who read what, who changed it meanwhile, and who wrote in spite of that.
import type { Race } from "../trace/questions/races.ts";
import type { Trace } from "../trace/trace.ts";
import type { Words } from "./i18n.ts";
import { briefLabelOf } from "./names.ts";

/** As many are told of a run: more of them are the same mistake again. */
export const MOST_RACES = 3;

export interface RaceTold {
  /** What is raced for. */
  readonly title: string;
  /** All of it. */
  readonly sentence: string;
  /** What there is to say at the line of the read, and at that of the write at the end. */
  readonly atRead: string;
  readonly atWrite: string;
}

export function tellRace(trace: Trace, race: Race, { t }: Words): RaceTold {
  const { columns, strings, sites } = trace.log;
  const { name, isLost } = race;
  const valueAt = (event: number): string => strings[columns.text[event]];
  const at = (event: number): string => {
    const site = columns.site[event];
    return site === 0 ? "" : t("races.at", { line: sites[site].line });
  };
  const who = briefLabelOf(trace, race.lane, race.write);
  const reader = briefLabelOf(trace, columns.actor[race.read], race.read);
  const label = briefLabelOf(trace, columns.actor[race.other], race.other);
  // Two calls may be given the same.
  const other = label === who || label === reader ? t("races.another", { who: label }) : label;
  const values = { read: valueAt(race.read), other: valueAt(race.other), write: valueAt(race.write) };
  const written = { who, value: values.write, at: at(race.write) };
  return {
    title: t("races.title", { name }),
    sentence: t("races.sentence", {
      read: t("races.read", { who: reader, name, value: values.read, at: at(race.read) }),
      between: t("races.between", { who: other, value: values.other, at: at(race.other) }),
      write: isLost ? t("races.wroteOver", { ...written, other }) : t("races.wentOn", written),
    }),
    atRead: t("races.atRead", { who, value: values.read, now: values.other }),
    atWrite: isLost
      ? t("races.atOverwrite", { who, value: values.write, lost: values.other })
      : t("races.atDecision", { who, value: values.write, read: values.read, now: values.other }),
  };
}
