// Puts within a thumb's reach what a phone's keyboard has no keys for: undo, find, indent, and the signs of programs.
import { insertBracket, startCompletion } from "@codemirror/autocomplete";
import { indentLess, indentMore, redo, undo } from "@codemirror/commands";
import { openSearchPanel } from "@codemirror/search";
import type { EditorView } from "@codemirror/view";
import type { EditorTexts } from "../../words/editor-texts.ts";

type Tool = keyof EditorTexts["touch"]["tools"];

/** Each as the path of its sign, in a square of 24. */
const TOOLS: readonly {
  readonly name: Tool;
  readonly sign: string;
  readonly act: (view: EditorView) => void;
}[] = [
  { name: "undo", sign: "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3", act: undo },
  { name: "redo", sign: "m15 14 5-5-5-5m5 5H10a6 6 0 0 0 0 12h3", act: redo },
  { name: "find", sign: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5 5", act: openSearchPanel },
  { name: "complete", sign: "M4 6h16M4 12h9M4 18h6m5-3 3 3 3-3", act: startCompletion },
  { name: "indent", sign: "M4 4v16m4-8h12m-5-5 5 5-5 5", act: indentMore },
  { name: "outdent", sign: "M20 4v16m-4-8H4m5-5-5 5 5 5", act: indentLess },
];

/** What programs are full of, and keyboards for thumbs hide two layers deep. */
const SIGNS = [".", "(", ")", "{", "}", "[", "]", ";", "=", "=>", '"', "`", "${", ":", "<", ">", "/", "_"];

export class Bar {
  readonly node = document.createElement("div");
  private readonly tools = new Map<Tool, HTMLButtonElement>();
  private readonly lineTool: HTMLButtonElement;

  /** `onLine` is told when the tasks of the cursor's line are wanted. */
  constructor(view: () => EditorView, onLine: () => void) {
    this.node.className = "touch-bar";
    this.node.role = "toolbar";
    for (const { name, sign, act } of TOOLS) {
      const button = this.add(() => {
        act(view());
        if (name !== "find") view().focus();
      });
      button.append(drawn(sign));
      this.tools.set(name, button);
    }
    this.lineTool = this.add(onLine);
    this.lineTool.append(drawn("M4 6h16M4 12h4m4 0h8M4 18h16"));
    for (const sign of SIGNS) {
      this.add(() => {
        write(view(), sign);
      }).textContent = sign;
    }
  }

  setTexts({ touch, selectLine }: EditorTexts): void {
    this.node.ariaLabel = touch.bar;
    for (const [name, button] of this.tools) nameButton(button, touch.tools[name]);
    nameButton(this.lineTool, selectLine);
  }

  private add(onPress: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    // The focus, and with it the keyboard on the screen, stays where it is.
    button.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
    button.addEventListener("click", onPress);
    this.node.append(button);
    return button;
  }
}

function nameButton(button: HTMLButtonElement, name: string): void {
  button.ariaLabel = name;
  button.title = name;
}

/** As if it were typed: a bracket brings the one that closes it. */
function write(view: EditorView, sign: string): void {
  if (view.state.readOnly) return;
  const paired = insertBracket(view.state, sign);
  view.dispatch(paired ?? view.state.replaceSelection(sign), {
    userEvent: "input.type",
    scrollIntoView: true,
  });
  view.focus();
}

function drawn(sign: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.ariaHidden = "true";
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", sign);
  svg.append(path);
  return svg;
}
