// Numbers the texts of a run; cuts those which nobody reads to their end, since whoever looks at the run has to hold them all.
import { ENDING_WARNINGS, EVENT_CODE, WARNINGS } from "../trace/format.ts";
import { upTo } from "./given-text.ts";

/** In characters: a name is read in a line of the picture, and a message, with all the errors of a group, on a screen or three. */
const LONGEST_NAME = 200;
const LONGEST_MESSAGE = 10_000;

/** What is left of names, and of messages, when there is no more room. */
const SHORT_NAME = 20;
const SHORT_MESSAGE = 200;
const NO_ROOM = "(there is no room left for what this says)";

/** How much may be left behind. */
export class TextRoom {
  private readonly isBounded: boolean;
  /** Characters that a run may still leave behind whole, and short. */
  private left: number;
  private leftForShort: number;

  /** `characters`: of all texts of the run that are not printed. Infinity: all is wanted but the ends of long names. */
  constructor(characters: number) {
    this.isBounded = characters < Infinity;
    this.left = characters;
    this.leftForShort = characters;
  }

  name(text: string): string {
    return cut(text, this.left > 0 ? LONGEST_NAME : SHORT_NAME);
  }

  /** `isLast`: it says why the run ends. */
  message(text: string, isLast: boolean): string {
    if (!this.isBounded) return text;
    if (this.left > 0 || isLast) return cut(text, LONGEST_MESSAGE);
    return this.leftForShort > 0 ? cut(text, SHORT_MESSAGE) : NO_ROOM;
  }

  /** A text that was not there before is kept. */
  take(text: string): void {
    if (this.left > 0) this.left -= text.length;
    else this.leftForShort -= text.length;
  }
}

export class RunTexts {
  private readonly room: TextRoom;
  private readonly ids = new Map<string, number>([["", 0]]);
  private new: string[] = [""];
  /** Of all of them. */
  characters = 0;
  private sent = 0;

  /** `characters`: see TextRoom. */
  constructor(characters: number) {
    this.room = new TextRoom(characters);
  }

  /** The number of the text of an event with that `type` and `a`. */
  idOf(type: number, a: number, whole: string): number {
    if (whole === "") return 0;
    const text = this.fit(type, a, whole);
    let id = this.ids.get(text);
    if (id === undefined) {
      // The list decides on the number, so that a program that exhausts the stack here leaves no gap.
      id = this.sent + this.new.push(text) - 1;
      this.ids.set(text, id);
      this.characters += text.length;
      if (type !== EVENT_CODE.print) this.room.take(text);
    }
    return id;
  }

  /** Those that have not been handed over yet. */
  takeNew(): string[] {
    const taken = this.new;
    this.sent += taken.length;
    this.new = [];
    return taken;
  }

  /** What is printed is bounded by whoever prints. */
  private fit(type: number, a: number, text: string): string {
    if (type === EVENT_CODE.print) return text;
    if (type !== EVENT_CODE.warn) return this.room.name(text);
    return this.room.message(text, ENDING_WARNINGS.has(WARNINGS[a]));
  }
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = upTo(text, longest - 1);
  return `${kept}… (${text.length - kept.length} more characters)`;
}
