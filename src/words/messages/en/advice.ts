// Puts together what is said in English of programs that are wrong: nobody needs it before something has run.
import { cures } from "./cures.ts";
import { errors } from "./errors.ts";
import { lessonFaults } from "./lesson-faults.ts";
import { syntax } from "./syntax.ts";

export const advice = { cures, errors, lessonFaults, syntax } as const;
