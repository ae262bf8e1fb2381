// Reads what a program asks of who decides its order, from its comments, and says whether a run has come to it.

/** What is to be brought about: that all wait for ever, that it ends with an error, or that a line with this text is printed. */
export interface Goal {
  readonly type: "deadlock" | "error" | "prints";
  readonly text: string;
  /** In the author's words; "" where there are none. */
  readonly question: string;
}

/** How a run came out. */
export interface Ending {
  /** As in the trace's last event. */
  readonly ending: string;
  readonly status: number;
  readonly printed: readonly string[];
}

/** A comment on a line of its own: `// goal: deadlock`, `// goal: error`, `// goal (Can you make it lose money?): prints 90`. */
const GOAL =
  /^[ \t]*\/\/[ \t]*goal[ \t]*(?:\(([^\n]{0,200})\))?[ \t]*:[ \t]*(deadlock|error|prints[ \t]+([^\n]{1,200}))[ \t]*$/gim;

/** More would be no goals. */
const MOST = 10;

export function goalsIn(source: string): Goal[] {
  return Array.from(source.matchAll(GOAL), ([, question = "", what, text = ""]): Goal => {
    const type = /^prints/i.test(what) ? "prints" : (what.toLowerCase() as "deadlock" | "error");
    return { type, text: text.trim(), question: question.trim() };
  }).slice(0, MOST);
}

export function isReached({ type, text }: Goal, { ending, status, printed }: Ending): boolean {
  if (type === "deadlock") return ending === "deadlock";
  if (type === "error") return ending === "exit" && status !== 0;
  return printed.some((line) => line.includes(text));
}
