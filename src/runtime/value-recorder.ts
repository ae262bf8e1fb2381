// Keeps what was last told of the program's variables, and tells what has changed: after a step, where a frame lost its turn.
import type { ProgramValues } from "../compile/contract.ts";
import { current } from "../engine/index.ts";
import { EVENT_CODE } from "../trace/format.ts";
import { shortForm } from "./given-text.ts";
import { takeLooks, valueText } from "./value-text.ts";

/** Of all values of a run together. */
const MOST_CHARACTERS = 4_000_000;
/**
 * What has changed in objects is found by looking into all of them at each step: so often in a run, which takes a tenth of a
 * second. A longer one is told of up to there.
 */
const MOST_LOOKS = 200_000;
/** How the innermost frame and the module are told apart; see the format. */
const OF_MODULE = -1;

/** What was told of an object, which may change inside. */
class Told {
  text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A variable of the module. */
interface Watched {
  readonly variable: number;
  readonly isConst: boolean;
  readonly read: () => unknown;
  told: unknown;
}

/** Records an event that counts for nothing but itself. */
export type NoteEvent = (
  type: number,
  actor: number,
  a: number,
  b: number,
  text: string,
  site?: number,
) => void;

export class ValueRecorder {
  private readonly values: ProgramValues;
  private readonly note: NoteEvent;
  /** Events so far, and how many there may be. */
  private events = 0;
  private readonly most: () => number;
  private isCut = false;
  private charactersLeft = MOST_CHARACTERS;
  private looksLeft = MOST_LOOKS;
  private readonly isKnown: boolean[];
  private watched: readonly Watched[] = [];
  /** What has changed in a frame, and will be told after the next step. */
  private readonly changed: number[] = [];
  private readonly texts: string[] = [];
  /** So many: the lists are used again and again. */
  private count = 0;
  private actor = 0;

  /** `most`: so many events. */
  constructor(values: ProgramValues, note: NoteEvent, most: () => number) {
    this.values = values;
    this.note = note;
    this.most = most;
    this.isCut = most() === 0;
    this.isKnown = values.variables.map(() => false);
  }

  /** See Runtime: a frame is about to lose its turn, or to print. */
  readonly saw = (variable: number, value: unknown, told: unknown): unknown => {
    if (this.isCut) return told;
    this.actor = current.lane?._id ?? 0;
    if (value !== this.saw) return this.compare(variable, value, told);
    this.change(variable, "");
    return value;
  };

  declared(variable: number, isConst: boolean, read: () => unknown): void {
    this.watched = [...this.watched, { variable, isConst, read, told: this.saw }];
  }

  /** The step by which the frame lost its turn has been recorded: now it is `depth` frames below the innermost one. */
  tell(depth: number): void {
    const { changed, texts, count } = this;
    for (let i = 0; i < count; i++) this.write(changed[i], depth, texts[i]);
    this.count = 0;
  }

  /** A lane has lost its turn, or has printed: what of the module's variables has it changed? */
  look(actor: number): void {
    this.tell(0);
    if (this.looksLeft < 0) this.cut();
    if (this.watched.length === 0 || this.isCut) return;
    this.actor = actor;
    let hasConstant = false;
    for (const each of this.watched) {
      const value = each.read();
      each.told = this.compare(each.variable, value, each.told);
      hasConstant ||= each.isConst && !isObject(value);
    }
    if (hasConstant)
      this.watched = this.watched.filter(({ isConst, told }) => !isConst || told instanceof Told);
    this.tell(OF_MODULE);
  }

  /** What has just changed now contains these. */
  contain(object: number, items: unknown): void {
    if (this.isCut || !Array.isArray(items) || items.length === 0) return;
    const text = valueText(items);
    this.charactersLeft -= text.length;
    this.events++;
    // Without its brackets; what is none is no list of the program's.
    const listed = /^\[(.*?)\]?$/.exec(text)?.[1] ?? "";
    if (this.charactersLeft >= 0 && listed !== "") this.note(EVENT_CODE.items, 0, object, 0, listed);
  }

  /** Gives what is told of a variable from now on, of which that was told `before`. */
  private compare(variable: number, value: unknown, before: unknown): unknown {
    if (isObject(value)) {
      if (this.looksLeft < 0) return before;
      const text = valueText(value);
      this.looksLeft -= takeLooks();
      if (!(before instanceof Told)) before = new Told(text);
      else if (before.text === text) return before;
      (before as Told).text = text;
      this.change(variable, text);
      return before;
    }
    if (before === value || (Number.isNaN(value) && Number.isNaN(before))) return before;
    this.change(variable, typeof value === "number" ? shortForm(value) : valueText(value));
    return value;
  }

  private change(variable: number, text: string): void {
    this.changed[this.count] = variable;
    this.texts[this.count++] = text;
  }

  private write(variable: number, depth: number, text: string): void {
    if (this.isCut) return;
    if (!this.isKnown[variable]) {
      this.isKnown[variable] = true;
      const { name, line } = this.values.variables[variable];
      this.note(EVENT_CODE.variable, 0, variable, line, name);
    }
    this.charactersLeft -= text.length;
    if (this.charactersLeft < 0 || this.events + 1 >= this.most()) return this.cut();
    this.events++;
    this.note(EVENT_CODE.value, this.actor, variable, depth, text);
  }

  /** Nothing more is told, and that is told. */
  private cut(): void {
    if (this.isCut) return;
    this.isCut = true;
    this.note(EVENT_CODE.value, 0, 0, 0, "");
  }
}

function isObject(value: unknown): boolean {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
