// Shows the picture, or what stands in its place before the first run.
import { ArrowRightToLine, Maximize2, Route, Search, Spline, X, ZoomIn, ZoomOut } from "lucide-react";
import { type ReactElement, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { timelineTexts } from "../../words/timeline-texts.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { mountTimeline } from "../parts/timeline-part.ts";
import { isPictureOld, isToPredict } from "../store.ts";
import { CommandButton } from "./CommandButton.tsx";
import { useApp, usePage } from "./context.ts";
import { Callout } from "./FirstLook.tsx";
import { IconButton } from "./IconButton.tsx";
import { CompareNote, OrderNote, PredictionView, VerdictNote } from "./later-parts.ts";
import { Narration } from "./Narration.tsx";
import { TraceMenu } from "./TraceMenu.tsx";
import { usePart } from "./use-part.ts";
import { useWords } from "./use-words.ts";

/** One press of a zoom button. */
const ZOOM_FACTOR = 1.6;

export function TimelinePane(): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const page = usePage();
  const timeline = useRef<Timeline>(null);
  const isEmpty = useApp(({ recording }) => recording === null);
  const isPresenting = useApp((state) => state.isPresenting);
  const isOld = useApp(isPictureOld);
  const isHidden = useApp(({ isAnswerHidden }) => isAnswerHidden);
  const isAsked = useApp(isToPredict);
  const isOrdered = useApp(({ asked, order }) => asked.schedule !== null || order !== null);
  const isCompared = useApp(({ compared, recording }) => compared !== null && recording !== null);
  const isAnswered = useApp(({ asking }) => asking?.phase === "revealed");

  const host = usePart({
    mount: (element) => mountTimeline(element, page, timelineTexts(words)),
    onPart: (part) => {
      timeline.current = part;
    },
    onFailed: () => {
      page.store.setState({ notice: { type: "timelineFailed" } });
    },
  });

  useEffect(() => {
    timeline.current?.setTexts(timelineTexts(words));
  }, [words]);

  return (
    <section
      className="pane timeline-pane"
      data-old={isOld || undefined}
      data-asked={isAsked ? (isHidden ? "all" : "part") : undefined}
      aria-label={t("panes.timeline")}
    >
      <div className="pane-head">
        <h2>{t("panes.timeline")}</h2>
        {!isPresenting && <Narration />}
        <div className="pane-tools">
          <FilterChip />
          <CatchUp />
          <TraceMenu />
          {/* Before there is a picture they would do nothing, and one of them is switched on. */}
          {!isEmpty && (
            <>
              <CommandButton command="find" icon={Search} label={t("inspector.find.title")} />
              <PathToggle />
              <ArrowsToggle />
              <IconButton
                icon={ZoomOut}
                label={t("timeline.zoomOut")}
                onClick={() => timeline.current?.zoomBy(1 / ZOOM_FACTOR)}
              />
              <IconButton
                icon={ZoomIn}
                label={t("timeline.zoomIn")}
                onClick={() => timeline.current?.zoomBy(ZOOM_FACTOR)}
              />
              <IconButton
                icon={Maximize2}
                label={t("timeline.fit")}
                onClick={() => timeline.current?.fit()}
              />
            </>
          )}
        </div>
      </div>
      {isOld && !isEmpty && !isAsked && <OldNote />}
      {isOrdered && !isCompared && !isAsked && (
        <Suspense>
          <OrderNote />
        </Suspense>
      )}
      {isCompared && !isAsked && (
        <Suspense>
          <CompareNote />
        </Suspense>
      )}
      {isAnswered && (
        <Suspense>
          <VerdictNote />
        </Suspense>
      )}
      <div className="pane-body">
        {isAsked && (
          <Suspense>
            <PredictionView />
          </Suspense>
        )}
        <div className="timeline-host" ref={host} hidden={isEmpty || isHidden} />
        {isEmpty && !isAsked && <Empty />}
        <Callout of="rows" />
      </div>
    </section>
  );
}

/** The picture is not thrown away with the first letter of a change: one may want to compare. */
function OldNote(): ReactElement {
  const { t } = useTranslation();
  const { run } = usePage();
  return (
    <p className="old-note">
      {t("status.before")}
      <button type="button" className="text-button" onClick={() => void run.start()}>
        {t("status.runAgain")}
      </button>
    </p>
  );
}

/** What the end of the run had to wait for stands out, or not. */
function PathToggle(): ReactElement {
  const { t } = useTranslation();
  const isLit = useApp(({ isPathLit }) => isPathLit);
  return <CommandButton command="path" icon={Route} label={t("inspector.why.path")} isPressed={isLit} />;
}

/** All arrows, or those of the selected lane only. */
function ArrowsToggle(): ReactElement {
  const { t } = useTranslation();
  const isOn = useApp(({ preferences }) => preferences.hasAllArrows);
  return <CommandButton command="arrows" icon={Spline} label={t("timeline.arrows")} isPressed={isOn} />;
}

/** Says that not all is shown, and shows all again. */
function FilterChip(): ReactElement | null {
  const { t } = useTranslation();
  const { store } = usePage();
  const filter = useApp((state) => state.filter);
  if (filter === null) return null;
  return (
    <button
      type="button"
      className="filter-chip"
      title={t("timeline.showAll")}
      onClick={() => store.setState({ filter: null })}
    >
      <span>{t("timeline.filtered", { words: filter.words })}</span>
      <X aria-hidden />
    </button>
  );
}

/** Back to the playhead, when the reader has looked elsewhere while it moves. */
function CatchUp(): ReactElement | null {
  const { t } = useTranslation();
  const { store } = usePage();
  const isAway = useApp((state) => !state.isFollowing && state.playback.mode !== "paused");
  if (!isAway) return null;
  return (
    <IconButton
      icon={ArrowRightToLine}
      label={t("timeline.catchUp")}
      onClick={() => {
        store.setState({ isFollowing: true });
      }}
    />
  );
}

/** A still trace, and what to do to get a living one. */
function Empty(): ReactElement {
  const { t } = useTranslation();
  const { run } = usePage();
  const isActive = useApp(({ run }) => run.type === "compiling");
  // Everywhere else there is one, and one is enough.
  const hasNoOtherButton = useApp(({ embedding }) => embedding?.wishes.has("plain") ?? false);
  return (
    <div className="empty">
      <svg viewBox="0 0 240 80" aria-hidden="true">
        <path
          className="graticule"
          d="M0 20h240M0 40h240M0 60h240M40 0v80M80 0v80M120 0v80M160 0v80M200 0v80"
        />
        <path className="trace" d="M0 52h52c14 0 16-28 30-28s16 28 30 28h128" />
      </svg>
      <p className="empty-title">{isActive ? t("status.compiling") : t("timeline.empty")}</p>
      <p className="muted">{t("timeline.emptyHint")}</p>
      {!isActive && hasNoOtherButton && (
        <button
          type="button"
          className="run-button"
          onClick={() => {
            void run.start();
          }}
        >
          {t("header.run")}
        </button>
      )}
    </div>
  );
}
