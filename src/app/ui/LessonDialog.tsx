// Shows an example's lesson, with its program and the Python that it comes from, or another program, side by side.
import { type ReactElement, useEffect, useState } from "react";
import type { Lesson } from "../../lessons/lesson.ts";
import { EXAMPLES, exampleNamed, lessonOf } from "../documents/examples.ts";
import { BlocksView } from "./LessonText.tsx";
import { useApp, usePage } from "./context.ts";
import { useWords } from "./use-words.ts";
import { Modal } from "./Modal.tsx";

export function LessonDialog(): ReactElement | null {
  const { t, language } = useWords();
  const { store, documents } = usePage();
  const document = useApp((state) => state.document);
  const name = document.type === "example" ? document.name : null;
  const [lesson, setLesson] = useState<Lesson | null>(null);
  useEffect(() => {
    let isWanted = name !== null;
    if (name !== null)
      void lessonOf(name).then(({ lessons }) => {
        if (isWanted) setLesson(lessons[language]!);
      });
    return () => {
      isWanted = false;
    };
  }, [name, language]);
  if (document.type !== "example") return null;
  const example = exampleNamed(document.name)!;
  const { title } = example.lessons[language];
  const beside = example.beside === null ? undefined : exampleNamed(example.beside);
  const other =
    beside !== undefined
      ? { title: beside.lessons[language].title, source: beside.source }
      : example.python !== null
        ? { title: t("examples.python"), source: example.python }
        : null;
  const next = EXAMPLES[EXAMPLES.indexOf(example) + 1] as (typeof EXAMPLES)[number] | undefined;
  return (
    <Modal title={title} className="lesson">
      {lesson !== null && <BlocksView blocks={lesson.body} />}
      <div className="side-by-side">
        <figure>
          <figcaption>{t("examples.typescript")}</figcaption>
          <pre tabIndex={0}>{example.source.trimEnd()}</pre>
        </figure>
        {other !== null && (
          <figure>
            <figcaption>{other.title}</figcaption>
            <pre tabIndex={0}>{other.source.trimEnd()}</pre>
          </figure>
        )}
      </div>
      <div className="dialog-actions">
        {next !== undefined && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              documents.openExample(next.name);
            }}
          >
            {t("examples.next")}: {next.lessons[language].title}
          </button>
        )}
        <button
          type="button"
          className="primary-button"
          onClick={() => {
            store.setState({ dialog: null });
          }}
        >
          {t("dialog.close")}
        </button>
      </div>
    </Modal>
  );
}
