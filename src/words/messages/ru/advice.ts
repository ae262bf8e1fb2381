// Puts together what is said in Russian of programs that are wrong, and around lessons: the first picture does without.
import type { advice as english } from "../en/advice.ts";
import type { MessagesIn } from "../messages.ts";
import { cures } from "./cures.ts";
import { errors } from "./errors.ts";
import { lesson } from "./lesson.ts";
import { lessonFaults } from "./lesson-faults.ts";
import type { Forms } from "./forms.ts";
import { syntax } from "./syntax.ts";

export const advice = { cures, errors, lesson, lessonFaults, syntax } satisfies MessagesIn<
  Forms,
  typeof english
>;
