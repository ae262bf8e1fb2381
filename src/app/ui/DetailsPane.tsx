// Tells what happens in the selected span: why, in a sentence, and what, since when, how long, woken by whom, on which line.
import { CornerUpLeft, X } from "lucide-react";
import { type ReactElement, type ReactNode, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { labelOf } from "../../words/names.ts";
import { whatOf } from "../../words/spans.ts";
import type { Site } from "../../trace/format.ts";
import type { Trace } from "../../trace/trace.ts";
import { durationText, secondsText } from "../../words/durations.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { type SpanRef, whyOf } from "../../trace/questions/why.ts";
import { laneSums } from "../../trace/questions/lane-sums.ts";
import { racesWithin } from "../../trace/questions/races.ts";
import { type Point, type SpanFacts, spanFacts } from "../../trace/questions/span-facts.ts";
import { whySentence } from "../../words/why.ts";
import { isActive } from "../store.ts";
import { useHint } from "./CommandButton.tsx";
import { useApp, usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";
import { Hints } from "./later-parts.ts";
import { RaceReport } from "./RaceReport.tsx";
import { useWords } from "./use-words.ts";

/** A pane of its own, below the picture on a phone. */
export function DetailsPane(): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="pane details-pane" aria-label={t("panes.details")}>
      <div className="pane-body">
        <SpanDetails />
      </div>
    </section>
  );
}

export function SpanDetails(): ReactElement {
  const { t } = useTranslation();
  const { navigation } = usePage();
  const trace = useApp(({ recording }) => recording?.trace ?? null);
  const selection = useApp((state) => state.selection);
  // A span that is not over yet grows with the run.
  useApp((state) => state.recorded);
  const isOver = useApp(({ run }) => !isActive(run));
  const facts = trace === null || selection === null ? null : spanFacts(trace, selection);
  if (facts === null) return <p className="hint">{t("details.hint")}</p>;
  return (
    <>
      <div className="span-head">
        <h2>{labelOf(trace!, facts.lane, facts.from.moment)}</h2>
        <IconButton
          icon={X}
          label={t("details.close")}
          onClick={() => {
            navigation.select(null);
          }}
        />
      </div>
      <Reason trace={trace!} selection={selection!} />
      {racesWithin(trace!, facts.lane, selection!.event, facts.to?.moment ?? Infinity).map((race) => (
        <RaceReport key={race.write} trace={trace!} race={race} />
      ))}
      {isOver && (
        <Suspense>
          <Hints
            trace={trace!}
            within={{ lane: facts.lane, from: selection!.event, to: facts.to?.moment ?? Infinity }}
          />
        </Suspense>
      )}
      <Facts trace={trace!} facts={facts} />
    </>
  );
}

function Reason({
  trace,
  selection,
}: {
  readonly trace: Trace;
  readonly selection: SpanRef;
}): ReactElement | null {
  const words = useWords();
  const { t } = words;
  const { navigation } = usePage();
  const hint = useHint("cause");
  const why = whyOf(trace, selection);
  if (why === null) return null;
  return (
    <div className="why">
      <p>{whySentence(trace, selection, why, words)}</p>
      {why.cause !== null && (
        <button type="button" className="cause-button" onClick={() => navigation.goToCause()}>
          <CornerUpLeft aria-hidden />
          {t("inspector.why.cause")}
          <kbd>{hint}</kbd>
        </button>
      )}
    </div>
  );
}

function Facts({ trace, facts }: { readonly trace: Trace; readonly facts: SpanFacts }): ReactElement {
  const words = useWords();
  const { t } = words;
  const moment = useApp(({ playback }) => playback.moment);
  const texts = timelineTexts(words);
  const { lane, doing, from, to, seconds, cause, site, outcome } = facts;
  const span = { lane, event: doing.since, state: doing.state };
  const hasEnded = doing.state === "ended";
  // Nobody has made the thread that the run begins with.
  const isFirst = cause?.isMaking === true && cause.lane === 0 && trace.lane(lane)?.kind === "thread";
  return (
    <dl className="facts">
      <Fact name={t("details.doing")}>{whatOf(trace, texts, span, moment)}</Fact>
      {cause !== null && !isFirst && (
        <Fact name={cause.isMaking ? t("details.madeBy") : t("details.wokenBy")}>
          {cause.lane === 0 ? t("details.clock") : labelOf(trace, cause.lane, cause.at.moment)}
          {cause.site !== null && <PlaceLink site={cause.site} />}
          {cause.at.moment !== from.moment && <PointLink point={cause.at} />}
        </Fact>
      )}
      <Fact name={t("details.since")}>
        <PointLink point={from} />
      </Fact>
      {!hasEnded && (
        <>
          <Fact name={t("details.until")}>
            {to === null ? t("details.ongoing") : <PointLink point={to} />}
          </Fact>
          <Fact name={t("details.lasted")}>{durationText(seconds, t)}</Fact>
        </>
      )}
      <Sums trace={trace} lane={lane} />
      {outcome !== null && (
        <Fact name={t("details.outcome")}>
          <span className={`ended ${outcome.type}`}>{texts.ended(outcome.type, outcome.text)}</span>
        </Fact>
      )}
      {site !== null && (
        <Fact name={t("details.line")}>
          <PlaceLink site={site} />
          <SourceLine line={site.line} />
        </Fact>
      )}
    </dl>
  );
}

/** What the lane came to, once nothing is added to it any more. */
function Sums({ trace, lane }: { readonly trace: Trace; readonly lane: number }): ReactElement | null {
  const words = useWords();
  const { t } = words;
  const texts = timelineTexts(words);
  const isGrowing = useApp(({ run, isOpening }) => isActive(run) || isOpening);
  const sums = useMemo(() => (isGrowing ? null : laneSums(trace, lane)), [trace, lane, isGrowing]);
  if (sums === null) return null;
  const told = sums.map(
    ({ state, seconds, count }) => `${texts.states[state]} ${durationText(seconds, t)} ${texts.times(count)}`,
  );
  return <Fact name={t("details.sums")}>{told.join(", ")}</Fact>;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PlaceLink({ site }: { readonly site: Site }): ReactElement {
  const { t } = useTranslation();
  const { navigation } = usePage();
  const { line, scope } = site;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        navigation.reveal(site);
      }}
    >
      {scope === "" ? t("details.lineOf", { line }) : t("details.lineIn", { line, scope })}
    </button>
  );
}

function PointLink({ point }: { readonly point: Point }): ReactElement {
  const { t } = useTranslation();
  const { player } = usePage();
  return (
    <button type="button" className="text-button" onClick={() => player.seek(point.moment)}>
      {t("details.point", { seconds: secondsText(point.seconds, t), step: point.step })}
    </button>
  );
}

function SourceLine({ line }: { readonly line: number }): ReactElement {
  const source = useApp(({ recording }) => recording?.trace.log.header.source ?? "");
  return <code className="source-line">{source.split("\n")[line - 1]?.trim()}</code>;
}
