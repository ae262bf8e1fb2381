// Keeps the line that runs in view, unless the reader has just scrolled.
import { EditorView } from "@codemirror/view";

/** Who has just scrolled reads what is there now. */
const READING_MS = 4_000;

export class Leading {
  private readonly view: EditorView;
  private readonly resizes: ResizeObserver;
  private line = 0;
  private readingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: EditorView) {
    this.view = view;
    const { scrollDOM } = view;
    // By finger or wheel: what scrolls by itself moves neither.
    for (const type of ["touchmove", "wheel"]) {
      scrollDOM.addEventListener(type, this.onRead, { passive: true });
    }
    // A pane that comes to the front, or gets another size, shows the line again.
    this.resizes = new ResizeObserver(() => {
      this.follow();
    });
    this.resizes.observe(scrollDOM);
  }

  /** From now on that line is to be seen; 0 for none. */
  leadTo(line: number): void {
    if (line === this.line) return;
    this.line = line;
    this.follow();
  }

  /** Scrolls to a line if it is not in view. */
  show(line: number): void {
    const { doc } = this.view.state;
    const { from } = doc.line(Math.max(1, Math.min(line, doc.lines)));
    const { clientHeight, scrollTop } = this.view.scrollDOM;
    if (clientHeight === 0) return;
    const { top, bottom } = this.view.lineBlockAt(from);
    if (top < scrollTop || bottom > scrollTop + clientHeight)
      this.view.dispatch({ effects: EditorView.scrollIntoView(from, { y: "center" }) });
  }

  dispose(): void {
    clearTimeout(this.readingTimer);
    this.resizes.disconnect();
  }

  private readonly onRead = (): void => {
    clearTimeout(this.readingTimer);
    this.readingTimer = setTimeout(() => {
      this.readingTimer = undefined;
    }, READING_MS);
  };

  private follow(): void {
    if (this.line !== 0 && this.readingTimer === undefined) this.show(this.line);
  }
}
