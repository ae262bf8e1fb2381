// Dresses Monaco in the colours of tokens.css.
import type { Theme } from "./contract.ts";
import { monaco } from "./monaco.ts";
import "./tokens.css";

const BASES = { light: "vs", dark: "vs-dark", contrast: "hc-black" } as const satisfies Record<Theme, string>;
const NONE = "#00000000";

/** Which token colours which part of Monaco. */
const PARTS: Readonly<Record<string, string>> = {
  "editor.background": "background",
  "editor.foreground": "text",
  "editorGutter.background": "background",
  "editorLineNumber.foreground": "quiet",
  "editorLineNumber.activeForeground": "text",
  "editorCursor.foreground": "text",
  "editor.lineHighlightBackground": "current",
  "editor.selectionBackground": "selection",
  "editor.inactiveSelectionBackground": "match",
  "editor.wordHighlightBackground": "match",
  "editor.wordHighlightStrongBackground": "match",
  "editor.placeholder.foreground": "quiet",
  "editorBracketMatch.background": "match",
  "editorBracketMatch.border": "quiet",
  // Colours mean something here; nesting is shown by indentation.
  "editorBracketHighlight.foreground1": "text",
  "editorBracketHighlight.foreground2": "text",
  "editorBracketHighlight.foreground3": "text",
  "editorBracketHighlight.unexpectedBracket.foreground": "error",
  "editorIndentGuide.background1": "line",
  "editorIndentGuide.activeBackground1": "quiet",
  "editorError.foreground": "error",
  "editorWarning.foreground": "warning",
  // What explains an error lies over its line: another colour there would make a third of the two.
  "editorInfo.foreground": "error",
  "editorHint.foreground": "accent",
  // The ruler has colours of its own unless it is told: a red beside ours, for one.
  "editorOverviewRuler.errorForeground": "error",
  "editorOverviewRuler.warningForeground": "warning",
  "editorOverviewRuler.infoForeground": "error",
  "editorLink.activeForeground": "accent",
  "editorWidget.background": "panel",
  "editorWidget.foreground": "text",
  "editorWidget.border": "line",
  "editorHoverWidget.background": "panel",
  "editorHoverWidget.foreground": "text",
  "editorHoverWidget.border": "line",
  "editorHoverWidget.highlightForeground": "accent",
  "editorSuggestWidget.background": "panel",
  "editorSuggestWidget.foreground": "text",
  "editorSuggestWidget.border": "line",
  "editorSuggestWidget.highlightForeground": "accent",
  "editorSuggestWidget.focusHighlightForeground": "on-accent",
  "editorSuggestWidget.selectedBackground": "accent",
  "editorSuggestWidget.selectedForeground": "on-accent",
  "editorSuggestWidget.selectedIconForeground": "on-accent",
  "editorActionList.background": "panel",
  "editorActionList.foreground": "text",
  "editorActionList.focusBackground": "accent",
  "editorActionList.focusForeground": "on-accent",
  "peekView.border": "accent",
  "peekViewTitle.background": "panel",
  "peekViewTitleLabel.foreground": "text",
  "peekViewTitleDescription.foreground": "quiet",
  "peekViewEditor.background": "current",
  "peekViewEditorGutter.background": "current",
  "peekViewEditor.matchHighlightBackground": "selection",
  "peekViewResult.background": "panel",
  "peekViewResult.lineForeground": "text",
  "peekViewResult.fileForeground": "text",
  "peekViewResult.matchHighlightBackground": "selection",
  "peekViewResult.selectionBackground": "match",
  "peekViewResult.selectionForeground": "text",
  "menu.background": "panel",
  "menu.foreground": "text",
  "menu.selectionBackground": "accent",
  "menu.selectionForeground": "on-accent",
  "menu.border": "line",
  "quickInput.background": "panel",
  "quickInput.foreground": "text",
  "quickInputList.focusBackground": "accent",
  "quickInputList.focusForeground": "on-accent",
  "list.focusBackground": "accent",
  "list.focusForeground": "on-accent",
  "list.hoverBackground": "match",
  "input.background": "background",
  "input.foreground": "text",
  "input.border": "line",
  "textLink.foreground": "accent",
  "textCodeBlock.background": "current",
  "textPreformat.foreground": "text",
  "textPreformat.background": "current",
  "scrollbarSlider.background": "line",
  "scrollbarSlider.hoverBackground": "quiet",
  "scrollbarSlider.activeBackground": "quiet",
  focusBorder: "accent",
};

const WORDS: Readonly<Record<string, string>> = {
  "": "text",
  keyword: "keyword",
  string: "string",
  regexp: "string",
  number: "number",
  "type.identifier": "type",
  comment: "quiet",
  delimiter: "text",
};

const painter = document.createElement("canvas").getContext("2d")!;

/** Any opaque colour of CSS as `#rrggbb`, which is what Monaco understands. */
function hexOf(color: string): string {
  painter.fillStyle = color.trim();
  return painter.fillStyle;
}

/** What Monaco is dressed in: a theme is the same for all its editors. */
let shown = "";

/**
 * Dresses an editor. Its own attribute chooses the tokens, so that the theme does not depend on the page's. Gives whether anything
 * has changed: Monaco then forgets how every program is coloured, and colours it anew when the page is idle.
 */
export function applyTheme(root: HTMLElement, theme: Theme): boolean {
  root.dataset.theme = theme;
  const style = getComputedStyle(root);
  const color = (token: string): string => hexOf(style.getPropertyValue(`--editor-${token}`));
  const colors = Object.fromEntries(Object.entries(PARTS).map(([part, token]) => [part, color(token)]));
  const rules = Object.entries(WORDS).map(([token, part]) => ({
    token,
    foreground: color(part).slice(1),
    fontStyle: token === "comment" ? "italic" : "",
  }));
  const dress = JSON.stringify([theme, colors, rules]);
  if (dress === shown) return false;
  shown = dress;
  const name = `loopscope-${theme}`;
  monaco.editor.defineTheme(name, {
    base: BASES[theme],
    inherit: true,
    rules,
    colors: {
      ...colors,
      "editor.lineHighlightBorder": NONE,
      "editorOverviewRuler.border": NONE,
      "scrollbar.shadow": NONE,
    },
  });
  monaco.editor.setTheme(name);
  return true;
}
