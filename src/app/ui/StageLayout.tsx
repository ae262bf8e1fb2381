// Lays out the page on a stage: program, picture and output, as large as they can be, and nothing else but the clock.
import { Maximize, X } from "lucide-react";
import { type ReactElement, type RefObject, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CodePane } from "./CodePane.tsx";
import { useHint } from "./CommandButton.tsx";
import { hasProgram } from "../document.ts";
import { neighbourOf } from "../documents/examples.ts";
import { isAtEnd, isPictureCurrent, isToPredict } from "../store.ts";
import { stageCodeShare } from "../stage-type.ts";
import { useApp, usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";
import { Narration } from "./Narration.tsx";
import { OutputPane } from "./OutputPane.tsx";
import { RunStatus } from "./RunStatus.tsx";
import { Curtain, StageKeys, StagePointer } from "./later-parts.ts";
import { Split } from "./Split.tsx";
import { TimelinePane } from "./TimelinePane.tsx";
import { Clock } from "./Transport.tsx";
import { useOpenExample } from "./use-open-example.ts";
import { useWords } from "./use-words.ts";

/** The wheel with Ctrl makes type larger or smaller, as it does in every browser; in the picture it zooms that. */
function useTypeByWheel(): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null);
  const { choices } = usePage();
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      const isInPicture = event.target instanceof Element && event.target.closest(".timeline-host") !== null;
      if (!event.ctrlKey || isInPicture) return;
      event.preventDefault();
      event.stopPropagation();
      choices.changeStageType(event.deltaY < 0 ? 1 : -1);
    };
    // The browser would make everything larger.
    const { current } = stage;
    current?.addEventListener("wheel", onWheel, { passive: false, capture: true });
    return () => current?.removeEventListener("wheel", onWheel, { capture: true });
  }, [choices]);
  return stage;
}

/** Browsers let only whoever presses something in a window have it fill the screen. */
function FullScreen(): ReactElement {
  const { t } = useTranslation();
  return (
    <IconButton
      icon={Maximize}
      label={t("stage.fullScreen")}
      onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
    />
  );
}

/** What comes behind the end of a run. */
function NextLesson(): ReactElement | null {
  const { t, language } = useWords();
  const { documents } = usePage();
  const isThere = useApp((state) => isAtEnd(state) && isPictureCurrent(state) && !isToPredict(state));
  const example = useOpenExample();
  const next = example && neighbourOf(example.name, 1);
  const hint = useHint("remoteForward");
  if (!isThere || next === undefined) return null;
  return (
    <button type="button" className="text-button" onClick={() => documents.openNeighbour(1)}>
      {t("header.nextLesson")}: {next.lessons[language].title} <kbd>{hint}</kbd>
    </button>
  );
}

export function StageLayout(): ReactElement {
  const isThereProgram = useApp(hasProgram);
  const { t } = useTranslation();
  const { navigation } = usePage();
  const isProjector = useApp(({ projector }) => projector !== null);
  const isAlone = useApp(({ projector }) => projector?.isLed === false);
  const curtain = useApp((state) => state.curtain);
  const isPointing = useApp((state) => state.isPointing);
  const leaveKey = useHint("escape");
  const stage = useTypeByWheel();
  const source = useApp((state) => state.source);
  const typePx = useApp(({ stageType }) => stageType);
  const share = 100 * (typePx === 0 ? 0.44 : stageCodeShare(source, { widthPx: innerWidth }, typePx));
  const picture = (
    <div className="stacked">
      <TimelinePane />
      <div className="stage-bar">
        <Clock />
        <Narration />
        <RunStatus />
        {!isProjector && <NextLesson />}
        {isProjector ? (
          <FullScreen />
        ) : (
          <IconButton
            icon={X}
            label={t("header.leavePresent")}
            keys={leaveKey}
            onClick={() => navigation.present(false)}
          />
        )}
      </div>
    </div>
  );
  const right = (
    <Split
      id="stage-right"
      orientation="vertical"
      panes={[
        { id: "picture", size: 66, least: 25, content: picture },
        { id: "output", size: 34, least: 12, content: <OutputPane /> },
      ]}
    />
  );
  if (isAlone) return <p className="projector-wait">{t("stage.wait")}</p>;
  return (
    <div className="stage" ref={stage}>
      <h1 className="visually-hidden">{t("app.name")}</h1>
      {isThereProgram ? (
        <Split
          id="stage"
          orientation="horizontal"
          isFitted
          panes={[
            { id: "code", size: share, least: 20, content: <CodePane /> },
            { id: "right", size: 100 - share, least: 30, content: right },
          ]}
        />
      ) : (
        right
      )}
      <Suspense>
        {!isProjector && <StageKeys />}
        {isPointing && <StagePointer />}
        {curtain !== null && <Curtain />}
      </Suspense>
    </div>
  );
}
