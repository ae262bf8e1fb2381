// Reads what the links of a lesson do: `#units=steps&step=12`, one act after the other.
import { AXES, type Axis } from "../trace/units.ts";

/** What of the state a link can show: panes of the page. */
const VIEWS = ["tree", "variables", "queues", "shared", "steps"] as const;

export type Act =
  /** What the axis counts. */
  | { readonly type: "units"; readonly axis: Axis }
  /** To the moment after so many steps. */
  | { readonly type: "step"; readonly step: number }
  /** To the moment at which that line is printed; from 1. */
  | { readonly type: "print"; readonly line: number }
  /** To one end of the run; on from here by itself. */
  | { readonly type: "start" | "end" | "play" }
  /** Shows a line of the program; from 1. */
  | { readonly type: "line"; readonly line: number }
  /** Selects a lane, by a name of lanes.ts. */
  | { readonly type: "select"; readonly lane: string }
  | { readonly type: "view"; readonly view: (typeof VIEWS)[number] }
  /** Makes a change of the lesson to the program. */
  | { readonly type: "change"; readonly name: string }
  /** Opens the program of another file, of the same folder. */
  | { readonly type: "program"; readonly name: string }
  /** Runs what is in the editor. */
  | { readonly type: "run" };

/** Of files and changes. */
const NAME = /^[\w-]{1,80}$/;

/**
 * Reads the fragment of a link, with or without its #. Gives the first part that means nothing, as a string.
 *
 * @example readActs("#units=steps&step=12")
 */
export function readActs(fragment: string): readonly Act[] | string {
  const acts: Act[] = [];
  for (const part of fragment.replace(/^#/, "").split("&")) {
    const act = readAct(part);
    if (act === null) return part;
    acts.push(act);
  }
  return acts;
}

function readAct(part: string): Act | null {
  const [[type, value]] = [...new URLSearchParams(part), ["", ""]];
  switch (type) {
    case "start":
    case "end":
    case "play":
    case "run":
      return value === "" ? { type } : null;
    case "step":
      return /^\d{1,9}$/.test(value) ? { type, step: Number(value) } : null;
    case "print":
    case "line":
      return /^[1-9]\d{0,8}$/.test(value) ? { type, line: Number(value) } : null;
    case "units": {
      const axis = AXES.find((name) => name === value);
      return axis === undefined ? null : { type, axis };
    }
    case "view": {
      const view = VIEWS.find((name) => name === value);
      return view === undefined ? null : { type, view };
    }
    case "select":
      return value === "" ? null : { type, lane: value };
    case "change":
    case "program":
      return NAME.test(value) ? { type, name: value } : null;
    default:
      return null;
  }
}
