// Puts together what is said in Spanish, drafted by machine, before the page is there: around a run that was recorded, and in its picture.
import type { first as english } from "../en/first.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";
import { narration } from "./narration.ts";
import { picture } from "./picture.ts";
import { races } from "./races.ts";
import { transport } from "./transport.ts";

export const first = { narration, picture, races, transport } satisfies DraftIn<Forms, typeof english>;
