// Puts together what is said in Spanish, drafted by machine, once the page is there.
import type { later as english } from "../en/later.ts";
import type { DraftIn } from "../messages.ts";
import { cures } from "./cures.ts";
import { drafts } from "./drafts.ts";
import { editor } from "./editor.ts";
import { errors } from "./errors.ts";
import type { Forms } from "./forms.ts";
import { help } from "./help.ts";
import { inspector } from "./inspector.ts";
import { lesson } from "./lesson.ts";
import { lessonFaults } from "./lesson-faults.ts";
import { page } from "./page.ts";
import { predict } from "./predict.ts";
import { share } from "./share.ts";
import { stage } from "./stage.ts";
import { standstill } from "./standstill.ts";
import { summary } from "./summary.ts";
import { syntax } from "./syntax.ts";

export const later = {
  ...page,
  cures,
  drafts,
  editor,
  errors,
  help,
  inspector,
  lesson,
  lessonFaults,
  predict,
  share,
  stage,
  standstill,
  summary,
  syntax,
} satisfies DraftIn<Forms, typeof english>;
