// Says what the build records of an example for those who see it first.
import type { Language } from "../../words/languages.ts";
import type { Lesson } from "../documents/lessons.ts";

export interface RecordedRun {
  /** In the text form, with the program. */
  readonly trace: string;
  readonly lessons: Readonly<Record<Language, Pick<Lesson, "title" | "gist">>>;
}
