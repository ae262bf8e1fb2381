// Puts together the texts of the interface in Russian, but for those of advice.ts.
import type { MessagesIn } from "../messages.ts";
import { drafts } from "./drafts.ts";
import { editor } from "./editor.ts";
import { help } from "./help.ts";
import { inspector } from "./inspector.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { races } from "./races.ts";
import { share } from "./share.ts";
import { standstill } from "./standstill.ts";
import { summary } from "./summary.ts";
import type { Forms } from "./forms.ts";

export const ru = {
  ...page,
  drafts,
  editor,
  help,
  inspector,
  picture,
  races,
  share,
  standstill,
  summary,
} satisfies MessagesIn<Forms>;
