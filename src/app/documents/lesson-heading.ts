// Says what the page knows of every lesson before it is opened; read from its file by the build.
import type { Lesson } from "../../lessons/lesson.ts";
import type { Language } from "../../words/languages.ts";

export interface LessonHeading {
  readonly group: string;
  readonly order: number;
  /** The example that stands beside it in the lesson, instead of the Python. */
  readonly beside: string | null;
  /** The interpreter that has printed the same: "CPython 3.13.0"; null for none. */
  readonly checkedBy: string | null;
  /** When that was, "2026-11-27"; null for never. */
  readonly checkedOn: string | null;
  /** In each language that the lesson is told in, English among them. */
  readonly lessons: Readonly<Partial<Record<Language, ToldLesson>> & Record<"en", ToldLesson>>;
}

type ToldLesson = Pick<Lesson, "title" | "gist">;
