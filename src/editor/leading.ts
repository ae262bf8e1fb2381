// Leads the reader's eye through the program: keeps the line that runs in view, unless the reader looks elsewhere.
import { monaco } from "./monaco.ts";

/** Who has just scrolled reads what is there now. */
const READING_MS = 4_000;

export class Leading {
  private readonly editor: monaco.editor.IStandaloneCodeEditor;
  private readonly listeners: readonly monaco.IDisposable[];
  private line = 0;
  /** While it scrolls itself. */
  private isLeading = false;
  private ledToPx = -1;
  private readingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: monaco.editor.IStandaloneCodeEditor) {
    this.editor = editor;
    this.listeners = [
      editor.onDidScrollChange(({ scrollTop, scrollTopChanged, scrollHeightChanged }) => {
        // What grows, or is put in, scrolls by itself.
        if (!scrollTopChanged || scrollHeightChanged || this.isLeading || scrollTop === this.ledToPx) return;
        clearTimeout(this.readingTimer);
        this.readingTimer = setTimeout(() => {
          this.readingTimer = undefined;
        }, READING_MS);
      }),
      // A pane that comes to the front, or gets another size, shows the line again.
      editor.onDidLayoutChange(() => {
        this.show();
      }),
    ];
  }

  /** From now on that line is to be seen; 0 for none. */
  leadTo(line: number): void {
    if (line === this.line) return;
    this.line = line;
    this.show();
  }

  dispose(): void {
    clearTimeout(this.readingTimer);
    for (const listener of this.listeners) listener.dispose();
  }

  private show(): void {
    const isReading = this.readingTimer !== undefined;
    if (this.line === 0 || isReading || this.editor.getLayoutInfo().height === 0) return;
    this.isLeading = true;
    this.editor.revealLineInCenterIfOutsideViewport(this.line, monaco.editor.ScrollType.Immediate);
    this.ledToPx = this.editor.getScrollTop();
    this.isLeading = false;
  }
}
