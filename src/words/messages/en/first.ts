// Puts together what is said in English before the page is there: around a run that was recorded, and in its picture.
import { narration } from "./narration.ts";
import { picture } from "./picture.ts";
import { races } from "./races.ts";
import { transport } from "./transport.ts";

export const first = { narration, picture, races, transport } as const;
