// Makes what stands behind the end of a line: who is suspended there, what happened in a race, the values of variables.

/** Less room than this, in heights of the font, and no name can be read. */
const LEAST_ROOM = 4;

/** What is always there of the end of a text: calls of one function differ in what they were given. */
const LONGEST_END = 7;

/** Where it is too long it is cut: before the end if that tells calls apart, else there. */
class Tag {
  readonly node = document.createElement("span");
  private readonly start = document.createElement("span");
  private readonly end = document.createElement("span");

  constructor(className: string) {
    this.node.className = className;
    this.node.append(this.start, this.end);
  }

  show(text: string, { endsInCall }: { readonly endsInCall: boolean }): void {
    const at = text.length - (endsInCall ? Math.min(LONGEST_END, text.length >> 1) : 0);
    this.start.textContent = text.slice(0, at);
    this.end.textContent = text.slice(at);
    this.node.hidden = text === "";
  }
}

/** Over the editor's empty space, whichever editor it is: editor.css. */
export class LabelContent {
  readonly node = document.createElement("div");
  private readonly names = new Tag("names-tag");
  private readonly race = new Tag("race-tag");
  private readonly values = document.createElement("span");

  constructor() {
    // The timeline tells screen readers the same, in words.
    this.node.ariaHidden = "true";
    this.node.className = "suspended-label";
    this.values.className = "inline-values";
    this.node.append(this.names.node, this.race.node, this.values);
  }

  /** The names of lanes, what happened in a race, and the values of variables; "" for none. */
  show(names: string, race: string, values: string): void {
    this.names.show(names, { endsInCall: names.endsWith(")") });
    // Of a race, what was read and written matters, which comes first.
    this.race.show(race, { endsInCall: false });
    this.values.textContent = values;
  }

  /** A long line gets a shorter label, or none: the sign in the margin is always there. */
  fit(roomPx: number, fontPx: number): void {
    this.node.style.setProperty("--room", `${roomPx}px`);
    this.node.classList.toggle("has-no-room", roomPx < LEAST_ROOM * fontPx);
  }
}
