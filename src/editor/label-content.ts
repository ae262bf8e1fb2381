// Makes what stands behind the end of a line: who is suspended there, what happened in a race, the values of variables.

/** Less room than this, in heights of the font, and no name can be read. */
const LEAST_ROOM = 4;

/** What is always there of the end of a text: calls of one function differ in what they were given. */
const LONGEST_END = 7;

/** How wide a letter is at most times, and what stands around a name, in heights of the editor's font. */
const LETTER_EM = 0.64;
const AROUND_EM = 2.4;

/** Where there is little room names are so much smaller, if that can still be read. */
const LEAST_SCALE = 0.75;
const SMALLEST_PX = 12;

/** Fewer letters than these tell nothing, neither of the beginning of a name nor of a value. */
const LEAST_LETTERS = 3;
const LEAST_OF_VALUES = 8;

/** Where it is too long it is cut: before the end if that tells calls apart, else there. */
class Tag {
  readonly node = document.createElement("span");
  private readonly start = document.createElement("span");
  private readonly end = document.createElement("span");

  constructor(className: string) {
    this.node.className = className;
    this.node.append(this.start, this.end);
  }

  /** `letters`: for how many there is room. */
  show(
    text: string,
    { endsInCall, letters }: { readonly endsInCall: boolean; readonly letters: number },
  ): void {
    const at = text.length - (endsInCall ? Math.min(LONGEST_END, text.length >> 1) : 0);
    const end = text.slice(at);
    const hasBeginning = !endsInCall || text.length <= letters || letters - end.length >= LEAST_LETTERS;
    this.start.textContent = hasBeginning ? text.slice(0, at) : "…";
    this.end.textContent = end;
    this.node.hidden = text === "";
  }
}

/** Over the editor's empty space, whichever editor it is: editor.css. */
export class LabelContent {
  readonly node = document.createElement("div");
  private readonly names = new Tag("names-tag");
  private readonly race = new Tag("race-tag");
  private readonly values = document.createElement("span");
  private said = { names: "", race: "", values: "" };
  /** Before the editor has said how much there is. */
  private room = { roomPx: Infinity, fontPx: SMALLEST_PX };

  constructor() {
    // The timeline tells screen readers the same, in words.
    this.node.ariaHidden = "true";
    this.node.className = "suspended-label";
    this.values.className = "inline-values";
    this.node.append(this.names.node, this.race.node, this.values);
  }

  /** The names of lanes, what happened in a race, and the values of variables; "" for none. */
  show(names: string, race: string, values: string): void {
    this.said = { names, race, values };
    this.write();
  }

  /** A long line gets a shorter label, or none: the sign in the margin is always there. */
  fit(roomPx: number, fontPx: number): void {
    if (this.room.roomPx === roomPx && this.room.fontPx === fontPx) return;
    this.room = { roomPx, fontPx };
    this.node.style.setProperty("--room", `${roomPx}px`);
    this.node.classList.toggle("has-no-room", roomPx < LEAST_ROOM * fontPx);
    this.write();
  }

  private write(): void {
    const { names, race, values } = this.said;
    const { roomPx, fontPx } = this.room;
    const letters = (roomPx / fontPx - AROUND_EM) / LETTER_EM;
    const least = Math.min(1, Math.max(LEAST_SCALE, SMALLEST_PX / fontPx));
    const scale = Math.min(1, Math.max(least, letters / Math.max(1, names.length + race.length)));
    this.node.style.setProperty("--label-scale", scale.toFixed(2));
    this.names.show(names, { endsInCall: names.endsWith(")"), letters: letters / scale });
    // Of a race, what was read and written matters, which comes first.
    this.race.show(race, { endsInCall: false, letters });
    const isRoomLeft =
      names === "" ||
      letters / scale - names.length - race.length >= Math.min(LEAST_OF_VALUES, values.length);
    this.values.textContent = values;
    this.values.hidden = !isRoomLeft;
  }
}
