// Puts together what is said in English of programs that are wrong, and around lessons: the first picture does without.
import { cures } from "./cures.ts";
import { errors } from "./errors.ts";
import { lesson } from "./lesson.ts";
import { lessonFaults } from "./lesson-faults.ts";
import { syntax } from "./syntax.ts";

export const advice = { cures, errors, lesson, lessonFaults, syntax } as const;
