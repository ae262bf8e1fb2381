// Why nothing can happen any more: who waits for what, on which line, since when, and who waits for one another in a ring.
import type { TFunction } from "i18next";
import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { labelOf } from "../../words/spans.ts";
import type { Trace } from "../../trace/trace.ts";
import { standstillAt, type Wait } from "../../trace/questions/standstill.ts";
import { durationText, nameOfThing } from "../../words/part-texts.ts";
import { usePage } from "./context.ts";

// More would bury what matters; the picture shows them all.
const MOST_WAITS = 8;
const MOST_NAMES = 5;

export function StandstillReport({
  trace,
  moment,
}: {
  readonly trace: Trace;
  readonly moment: number;
}): ReactElement {
  const { t, i18n } = useTranslation();
  const { waits, cycles } = useMemo(() => standstillAt(trace, moment), [trace, moment]);
  const nameOf = (id: number) => labelOf(trace, id, moment);
  return (
    <div className="standstill">
      <p>{t("standstill.title")}</p>
      <ul>
        {waits.slice(0, MOST_WAITS).map((wait) => (
          <li key={wait.lane}>
            <WaitLine trace={trace} wait={wait} text={reasonOf(wait, trace, moment, t, i18n.language)} />
          </li>
        ))}
        {waits.length > MOST_WAITS && <li>{t("standstill.more", { count: waits.length - MOST_WAITS })}</li>}
        {cycles.map((cycle) => (
          <li key={cycle.join()} className="standstill-cycle">
            {cycle.length === 1
              ? t("standstill.ownCycle", { lane: nameOf(cycle[0]) })
              : t("standstill.cycle", { ring: [...cycle, cycle[0]].map(nameOf).join(" → ") })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function WaitLine({
  trace,
  wait: { lane, site, since },
  text,
}: {
  readonly trace: Trace;
  readonly wait: Wait;
  readonly text: string;
}): ReactElement {
  const { t } = useTranslation();
  const { session } = usePage();
  const { sites, columns } = trace.log;
  const place = site === 0 ? null : sites[site];
  const when = t("standstill.since", { duration: durationText(columns.time[since], t) });
  return (
    <button
      type="button"
      className="standstill-wait"
      onClick={() => {
        session.select({ lane, event: since });
        if (place !== null) session.reveal(place);
      }}
    >
      {text}{" "}
      <span className="muted">
        ({place === null ? when : `${t("details.lineOf", { line: place.line })}, ${when}`})
      </span>
    </button>
  );
}

function reasonOf(
  { lane: waiting, obstacle }: Wait,
  trace: Trace,
  moment: number,
  t: TFunction,
  language: string,
): string {
  const nameOf = (id: number) => {
    const { kind } = trace.object(id) ?? {};
    return kind === undefined
      ? labelOf(trace, id, moment)
      : nameOfThing({ kind, name: trace.nameAt(id, moment) }, t);
  };
  const list = (ids: readonly number[]) => {
    const names = ids.slice(0, MOST_NAMES).map(nameOf);
    const count = ids.length - names.length;
    return new Intl.ListFormat(language).format(
      count > 0 ? [...names, t("standstill.more", { count })] : names,
    );
  };
  const lane = nameOf(waiting);
  switch (obstacle.type) {
    case "lane":
      return t("standstill.lane", { lane, other: nameOf(obstacle.lane) });
    case "held":
      if (obstacle.holders.length === 1 && obstacle.holders[0] === waiting)
        return t("standstill.ownHeld", { lane, object: nameOf(obstacle.object) });
      return t("standstill.held", { lane, object: nameOf(obstacle.object), holders: list(obstacle.holders) });
    case "left held":
      return t("standstill.leftHeld", {
        lane,
        object: nameOf(obstacle.object),
        holders: list(obstacle.holders),
      });
    case "called":
      return t("standstill.called", { lane, object: nameOf(obstacle.object), by: list(obstacle.by) });
    case "in line":
      return t("standstill.inLine", { lane, object: nameOf(obstacle.object), by: list(obstacle.by) });
    case "members":
      return t("standstill.members", {
        lane,
        object: nameOf(obstacle.object),
        members: list(obstacle.members),
      });
    case "loop not run":
      return t("standstill.loopNotRun", { lane, object: nameOf(obstacle.object) });
    case "loop stopped":
      return t("standstill.loopStopped", { lane, object: nameOf(obstacle.object), by: nameOf(obstacle.by) });
    case "thread stopped":
      return t("standstill.threadStopped", { lane, by: nameOf(obstacle.by) });
    case "not run":
      return t("standstill.notRun", { lane });
    case "sleep":
      return t("standstill.sleep", { lane });
    case "idle":
      return t("standstill.idle", { lane });
    case "nobody":
      return t("standstill.nobody", {
        lane,
        object: nameOf(obstacle.object),
        lack: t(`standstill.lacks.${obstacle.lacks}`, { ...obstacle.amount }),
      });
  }
}
