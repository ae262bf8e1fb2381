// Says what the open lesson asks, in the reader's language.
import type { Question } from "../../lessons/lesson.ts";
import type { Language } from "../../words/languages.ts";
import type { OpenLesson } from "../store.ts";

/** What a lesson asks; null if it asks nothing. */
export function predictionOf(lesson: OpenLesson | null, language: Language): Question | null {
  if (lesson === null) return null;
  const { lessons } = lesson.file;
  return (lessons[language] ?? Object.values(lessons).at(0))?.prediction ?? null;
}
