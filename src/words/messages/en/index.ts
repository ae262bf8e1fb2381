// Puts together all texts of the interface in English.
import { cures } from "./cures.ts";
import { drafts } from "./drafts.ts";
import { editor } from "./editor.ts";
import { errors } from "./errors.ts";
import { help } from "./help.ts";
import { inspector } from "./inspector.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { races } from "./races.ts";
import { share } from "./share.ts";
import { standstill } from "./standstill.ts";
import { summary } from "./summary.ts";
import { syntax } from "./syntax.ts";

export const en = {
  ...page,
  cures,
  drafts,
  editor,
  errors,
  help,
  inspector,
  picture,
  races,
  share,
  standstill,
  summary,
  syntax,
} as const;
