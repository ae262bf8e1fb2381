// Puts together the texts of the interface in English, by whose keys all texts are asked for.
import { first } from "./first.ts";
import { later } from "./later.ts";

export const en = { ...first, ...later } as const;
