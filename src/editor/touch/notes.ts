// Says what is wrong, or marked, at the place where the cursor is put: a finger cannot point at it.
import { type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, showTooltip, type Tooltip } from "@codemirror/view";
import type { Problem } from "../../compile/problems.ts";
import type { EditorTexts } from "../../words/editor-texts.ts";

/** What is to be said at a part of the text, as offsets. */
export interface Note {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface PlacedProblem extends Note {
  readonly severity: Problem["severity"];
}

const setPlaced = StateEffect.define<readonly PlacedProblem[]>();

/** What compiling and running found; it moves with the text. */
const placed = StateField.define<readonly PlacedProblem[]>({
  create: () => [],
  update: (value, { effects, docChanged, changes }) => {
    const news = effects.find((effect) => effect.is(setPlaced));
    if (news !== undefined) return news.value;
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
    return { from, to: end, text: texts.problem(problem), severity: problem.severity };
  });
  view.dispatch({ effects: setPlaced.of(all) });
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
