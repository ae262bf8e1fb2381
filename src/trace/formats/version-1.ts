// Reads what version 1 of the format told in words: what an object is to others by its kind, what is in it as "2 of 3".
import { EVENT_CODE, EVENT_FIELDS, type Lack, type Role, roleCode } from "../format.ts";

/** By the kinds that there were; anything else was shown while somebody waited for it. */
const ROLES_OF_KINDS: Readonly<Record<string, readonly [Role, Lack]>> = {
  lock: ["lasting", "release"],
  "thread lock": ["lasting", "release"],
  semaphore: ["lasting", "release"],
  event: ["lasting", "set"],
  "thread event": ["lasting", "set"],
  condition: ["lasting", "notify"],
  queue: ["lasting", "item"],
  "thread queue": ["lasting", "item"],
  barrier: ["lasting", "parties"],
  "thread barrier": ["lasting", "parties"],
  counter: ["lasting", "end"],
  "queue join": ["single", "done"],
  "thread queue join": ["single", "done"],
  future: ["single", "result"],
  "thread future": ["single", "result"],
  promise: ["single", "result"],
  gather: ["group", "end"],
  group: ["group", "end"],
  shield: ["group", "end"],
  wait: ["group", "end"],
  "as completed": ["group", "end"],
  "Promise.all": ["group", "end"],
  "Promise.allSettled": ["group", "end"],
  "Promise.any": ["race", "end"],
  "Promise.race": ["race", "end"],
  "thread pool": ["pool", "end"],
  "context variable": ["variable", "end"],
  timeout: ["hidden", "end"],
};

/** The fields of each event: objects and changes had nothing but a text. */
export const EVENT_FIELDS_1: typeof EVENT_FIELDS = EVENT_FIELDS.map((fields, code) =>
  code === EVENT_CODE.object || code === EVENT_CODE.change
    ? fields.filter(([field]) => field !== "b")
    : fields,
);

/** The number for an object's role and lack. */
export function roleOfKind(kind: string): number {
  const [role, lack] = ROLES_OF_KINDS[kind] ?? ["single", "end"];
  return roleCode(role, lack);
}

/** What stood in a `change`: "2 of 3", "4", "3 free", or a word. */
export function contentsOf(words: string): { count: number; of: number; word: string } {
  const match = /^(\d{1,9})(?: of (\d{1,9})| (free))?$/.exec(words);
  if (match === null) return { count: -1, of: 0, word: words };
  const [, count, of, word] = match as (string | undefined)[];
  return { count: Number(count), of: Number(of ?? 0), word: word ?? "" };
}
