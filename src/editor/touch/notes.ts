// Says what is wrong, or marked, at the place where the cursor is put: a finger cannot point at it.
import { type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, showTooltip, type Tooltip } from "@codemirror/view";
import type { Problem } from "../../compile/problems.ts";
import type { Checked } from "../checker/told.ts";
import type { EditorTexts } from "../../words/editor-texts.ts";

/** What is to be said at a part of the text, as offsets. */
export interface Note {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface PlacedProblem extends Note {
  readonly severity: Problem["severity"];
  readonly by: Finder;
}

/** Whoever found them; each puts others in place of its own. */
type Finder = "run" | "types";

const setPlaced = StateEffect.define<{
  readonly by: Finder;
  readonly problems: readonly PlacedProblem[];
}>();

/** What is wrong; it moves with the text. */
const placed = StateField.define<readonly PlacedProblem[]>({
  create: () => [],
  update: (value, { effects, docChanged, changes }) => {
    const news = effects.find((effect) => effect.is(setPlaced));
    if (news !== undefined) {
      const { by, problems } = news.value;
      return [...value.filter((one) => one.by !== by), ...problems];
    }
    if (!docChanged) return value;
    return value.map((one) => ({
      ...one,
      from: changes.mapPos(one.from, 1),
      to: changes.mapPos(one.to, -1),
    }));
  },
  provide: (field) =>
    EditorView.decorations.from(field, (problems): DecorationSet => {
      const underlined = problems.filter(({ from, to }) => from < to);
      return Decoration.set(
        underlined.map(({ from, to, severity }) =>
          Decoration.mark({ class: `problem-place ${severity}` }).range(from, to),
        ),
        true,
      );
    }),
});

/** Shows problems, and at the cursor what they, and `others`, say. */
export function notes(others: (state: EditorState) => readonly Note[]): Extension {
  const noted = StateField.define<readonly Tooltip[]>({
    create: () => [],
    update: (shown, { state, docChanged, selection, effects }) => {
      // Who types looks at what is typed.
      if (docChanged) return [];
      // What is said already follows the run; nothing comes up by itself.
      const isAsked = selection !== undefined || (shown.length > 0 && effects.length > 0);
      return isAsked ? tooltipsOf(state, others) : shown;
    },
    provide: (field) => showTooltip.computeN([field], (state) => state.field(field)),
  });
  return [placed, noted];
}

/** Shows problems in place of those that were there. */
export function showProblems(
  view: EditorView,
  problems: readonly Problem[],
  texts: EditorTexts,
  offsetsOf: (problem: Problem) => readonly [number, number],
): void {
  const all = problems.map((problem) => {
    const [from, to] = offsetsOf(problem);
    // A place without width is seen as one character.
    const end = from < to ? to : Math.min(from + 1, view.state.doc.length);
    return { from, to: end, text: texts.problem(problem), severity: problem.severity, by: "run" as const };
  });
  view.dispatch({ effects: setPlaced.of({ by: "run", problems: all }) });
}

/** Shows what the type checker has found in the text as it is, in place of what it found before. */
export function showChecked(view: EditorView, checked: Omit<Checked, "id">, texts: EditorTexts): void {
  const { length } = view.state.doc;
  const placed = (from: number, to: number, text: string, severity: Problem["severity"]): PlacedProblem => ({
    ...{ from: Math.min(from, length), to: Math.min(Math.max(to, from + 1), length) },
    ...{ text, severity, by: "types" },
  });
  const problems = [
    ...checked.problems.map(({ start, end, isError, text }) =>
      placed(start, end, text, isError ? "error" : "warning"),
    ),
    ...checked.missing.map(({ start, end, dropped, callee }) =>
      placed(start, end, texts.missingAwait(dropped, callee), "warning"),
    ),
  ];
  view.dispatch({ effects: setPlaced.of({ by: "types", problems }) });
}

function tooltipsOf(state: EditorState, others: (state: EditorState) => readonly Note[]): readonly Tooltip[] {
  const { head, empty } = state.selection.main;
  const here = [...state.field(placed), ...others(state)].filter(
    ({ from, to }) => from <= head && head <= to,
  );
  if (!empty || here.length === 0) return [];
  const create = () => {
    const dom = document.createElement("div");
    dom.className = "note";
    dom.role = "status";
    dom.textContent = [...new Set(here.map(({ text }) => text))].join("\n");
    return { dom };
  };
  return [{ pos: head, above: true, create }];
}
