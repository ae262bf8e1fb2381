// Shows all of a lesson: its text, what stands beside it, what to try, the questions at its end, and the next one.
import { ArrowRight } from "lucide-react";
import { type ReactElement, useRef } from "react";
import { tellFault } from "../../lessons/faults.ts";
import type { Lesson, LessonFile } from "../../lessons/lesson.ts";
import { exampleIn } from "../document.ts";
import { OrderCheck } from "./OrderCheck.tsx";
import { type Example, EXAMPLES, exampleNamed, placeOf } from "../documents/examples.ts";
import { isToPredict, type OpenLesson } from "../store.ts";
import { CheckQuestion } from "./CheckQuestion.tsx";
import { useApp, usePage } from "./context.ts";
import { BlocksView } from "./LessonText.tsx";
import { useOpenExample } from "./use-open-example.ts";
import { useWords } from "./use-words.ts";
import "../styles/prediction.css";

export function LessonBody({ lesson: { file, faults } }: { readonly lesson: OpenLesson }): ReactElement {
  const words = useWords();
  const { t, language } = words;
  const example = useOpenExample();
  // To whoever presents, the lesson is their notes.
  const isAsked = useApp((state) => isToPredict(state) && state.projection !== "mine");
  // One that somebody has written in one language only.
  const lesson = file.lessons[language] ?? Object.values(file.lessons).at(0);
  return (
    <>
      {faults.length > 0 && (
        <details className="lesson-faults">
          <summary>{t("lesson.faults", { count: faults.length })}</summary>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.line} ${fault.what}`}>
                {t("lesson.line", { line: fault.line })} {tellFault(fault, words)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {lesson?.prediction != null && <LessonPrediction example={example} />}
      {lesson !== undefined && isAsked && (
        <details className="lesson-beside">
          <summary>{t("predict.readFirst")}</summary>
          <LessonText key={lesson.title} lesson={lesson} />
        </details>
      )}
      {lesson !== undefined && !isAsked && <LessonText key={lesson.title} lesson={lesson} />}
      <Beside file={file} example={example} />
      {example !== undefined && <WayOn example={example} hasChecks={(lesson?.checks.length ?? 0) > 0} />}
    </>
  );
}

/** Leads to the question, which stands where the picture will be; or asks it again. */
function LessonPrediction({ example }: { readonly example: Example | undefined }): ReactElement | null {
  const { t } = useWords();
  const { store, predictions } = usePage();
  const isAsked = useApp(isToPredict);
  const isAnswered = useApp(({ asking }) => asking !== null);
  const wasRight = useApp(({ predicted }) => predicted.get(example?.name ?? ""));
  if (isAsked)
    return (
      <div className="lesson-prediction">
        <p>{t("predict.textAfter")}</p>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            store.setState({ pane: "timeline" });
            requestAnimationFrame(() => document.querySelector<HTMLElement>(".prediction h2")?.focus());
          }}
        >
          {t("predict.toQuestion")}
        </button>
        <button type="button" className="text-button" onClick={() => predictions.showWithoutAnswer()}>
          {t("predict.withoutAnswer")}
        </button>
      </div>
    );
  if (isAnswered) return null;
  return (
    <div className="lesson-prediction">
      {wasRight !== undefined && (
        <p>{wasRight ? t("predict.predictedRight") : t("predict.predictedWrong")}</p>
      )}
      <button type="button" className="text-button" onClick={() => predictions.ask()}>
        {wasRight === undefined ? t("predict.first") : t("predict.again")}
      </button>
    </div>
  );
}

function LessonText({ lesson }: { readonly lesson: Lesson }): ReactElement {
  const { t } = useWords();
  const { lessons } = usePage();
  const example = useOpenExample();
  const { body, tries, checks } = lesson;
  return (
    <>
      <BlocksView blocks={body} />
      {tries.length > 0 && (
        <section className="lesson-tries">
          <h3>{t("lesson.try")}</h3>
          <ul>
            {tries.map((item, i) => (
              <li key={i}>
                <BlocksView blocks={item} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {checks.length > 0 && (
        <section className="lesson-checks">
          <h3>{t("lesson.check")}</h3>
          <Checks
            checks={checks}
            onAllRight={() => {
              if (example !== undefined) lessons.setDone(exampleIn("typescript", example.name), true);
            }}
          />
        </section>
      )}
    </>
  );
}

function Checks({
  checks,
  onAllRight,
}: {
  readonly checks: Lesson["checks"];
  readonly onAllRight: () => void;
}): ReactElement {
  const right = useRef(new Set<number>());
  return (
    <>
      {checks.map((question, i) => (
        <CheckQuestion
          key={question.line}
          question={question}
          onRight={() => {
            right.current.add(i);
            if (right.current.size === checks.length) onAllRight();
          }}
        />
      ))}
    </>
  );
}

/** The Python that the program comes from, or another program to compare it with. */
function Beside({
  file,
  example,
}: {
  readonly file: LessonFile;
  readonly example: Example | undefined;
}): ReactElement | null {
  const { t, language } = useWords();
  const other = file.beside === null ? undefined : exampleNamed(file.beside);
  const [title, source] =
    other !== undefined
      ? [other.lessons[language].title, other.source]
      : [t("examples.python"), example?.python];
  if (source === undefined || source === null) return null;
  return (
    <details className="lesson-beside">
      <summary>{title}</summary>
      <pre tabIndex={0}>{source.trimEnd()}</pre>
    </details>
  );
}

function WayOn({
  example,
  hasChecks,
}: {
  readonly example: Example;
  readonly hasChecks: boolean;
}): ReactElement {
  const { t, language } = useWords();
  const { documents, lessons } = usePage();
  const isDone = useApp(({ lessonsDone }) => lessonsDone.has(exampleIn("typescript", example.name)));
  const isAsItCame = useApp(({ source }) => source === example.source);
  const next = EXAMPLES[placeOf(example.name) + 1] as Example | undefined;
  return (
    <footer className="lesson-end">
      {example.checkedBy !== null && isAsItCame && <OrderCheck example={example} key={example.name} />}
      <label className="lesson-done">
        <input
          type="checkbox"
          checked={isDone}
          onChange={({ target }) => lessons.setDone(exampleIn("typescript", example.name), target.checked)}
        />
        {t("lesson.done")}
      </label>
      {next !== undefined && (
        <button
          type="button"
          className="text-button lesson-next"
          onClick={() => {
            // What asks nothing at its end is done when it has been read.
            if (!hasChecks) lessons.setDone(exampleIn("typescript", example.name), true);
            documents.openExample(next.name);
          }}
        >
          {t("lesson.next", { title: next.lessons[language].title })}
          <ArrowRight aria-hidden />
        </button>
      )}
    </footer>
  );
}
