// Says what the build records of an example for those who see it first.
import type { LessonHeading } from "../documents/lesson-heading.ts";

export interface RecordedRun {
  /** In the text form, with the program. */
  readonly trace: string;
  readonly lessons: LessonHeading["lessons"];
}
