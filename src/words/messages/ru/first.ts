// Puts together what is said in Russian before the page is there: around a run that was recorded, and in its picture.
import type { first as english } from "../en/first.ts";
import type { MessagesIn } from "../messages.ts";
import type { Forms } from "./forms.ts";
import { narration } from "./narration.ts";
import { picture } from "./picture.ts";
import { races } from "./races.ts";
import { transport } from "./transport.ts";

export const first = { narration, picture, races, transport } satisfies MessagesIn<Forms, typeof english>;
