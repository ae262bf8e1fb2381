// Shows the lesson of the open program beside it: where it stands in the path, its text, and the way on.
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { type ReactElement, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { LessonHeading } from "../documents/lesson-heading.ts";
import { exampleIn } from "../document.ts";
import { type Example, EXAMPLES, neighbourOf, placeOf } from "../documents/examples.ts";
import { useHint } from "./CommandButton.tsx";
import { useApp, usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";
import { LessonBody } from "./later-parts.ts";
import { useOpenExample } from "./use-open-example.ts";
import { useWords } from "./use-words.ts";

/** What is known of a lesson before all of it is there. */
function useTitle(example: Example | undefined): LessonHeading["lessons"]["en"] {
  const { language } = useWords();
  const lessons = useApp(({ lesson }) => lesson?.file.lessons);
  if (example !== undefined) return example.lessons[language];
  const lesson = lessons?.[language] ?? Object.values(lessons ?? {}).at(0);
  return lesson ?? { title: "", gist: "" };
}

export function LessonPane(): ReactElement {
  const { t } = useTranslation();
  const { choices } = usePage();
  const example = useOpenExample();
  const { title, gist } = useTitle(example);
  const hint = useHint("lesson");
  const scroller = useRef<HTMLDivElement>(null);
  const lesson = useApp((state) => state.lesson);
  // Another lesson begins with its beginning.
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [lesson]);
  return (
    <section className="pane lesson-pane" aria-label={t("panes.lesson")}>
      <div className="pane-head">
        <h2>{title}</h2>
        {example !== undefined && <Place example={example} />}
        <IconButton
          icon={X}
          label={t("header.closeLesson")}
          keys={hint}
          className="desk-only"
          onClick={() => choices.toggleLesson()}
        />
      </div>
      <div className="pane-body lesson-body" ref={scroller} tabIndex={0} role="group" aria-label={title}>
        {lesson === null ? (
          <p className="gist">{gist}</p>
        ) : (
          <Suspense fallback={<p className="gist">{gist}</p>}>
            <LessonBody lesson={lesson} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

/** "3 of 36", with the way back and on. */
function Place({ example }: { readonly example: Example }): ReactElement {
  const { t, language } = useWords();
  const { documents } = usePage();
  const place = placeOf(example.name);
  const isDone = useApp(({ lessonsDone }) => lessonsDone.has(exampleIn("typescript", example.name)));
  const step = (icon: typeof ChevronLeft, direction: 1 | -1): ReactElement => {
    const other = neighbourOf(example.name, direction);
    const label = direction < 0 ? t("header.previousLesson") : t("header.nextLesson");
    return (
      <IconButton
        icon={icon}
        label={other === undefined ? label : `${label}: ${other.lessons[language].title}`}
        isDisabled={other === undefined}
        onClick={() => {
          if (other !== undefined) documents.openExample(other.name);
        }}
      />
    );
  };
  return (
    <div className="lesson-place">
      {step(ChevronLeft, -1)}
      <span className="lesson-number" data-done={isDone || undefined}>
        {t("header.lessonOf", { number: place + 1, count: EXAMPLES.length })}
        {isDone && <span className="visually-hidden">, {t("header.lessonDone")}</span>}
      </span>
      {step(ChevronRight, 1)}
    </div>
  );
}
