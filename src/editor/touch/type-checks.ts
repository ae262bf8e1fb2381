// Has the program checked while it is written by touch. The type checker is 2 MB: it comes with the first change.
import { speakInChecker, startChecker } from "../checker/start.ts";
import type { Check, Checked } from "../checker/told.ts";
import { declarations } from "../../python/types/declarations.ts";
import type { EditorTexts } from "../../words/editor-texts.ts";

export class TypeChecks {
  private readonly onChecked: (checked: Checked) => void;
  private worker: Promise<Worker> | null = null;
  private last = 0;
  /** What is to be checked when the checker has answered: only the newest; null: nothing. */
  private next: Check | null = null;
  private isBusy = false;

  /** What is said of a program that has changed since is not told. */
  constructor(language: EditorTexts["language"], onChecked: (checked: Checked) => void) {
    this.onChecked = onChecked;
    speakInChecker(language);
  }

  check(source: string): void {
    this.next = { id: ++this.last, source };
    if (!this.isBusy) void this.ask();
  }

  /** What is on its way is about another text. */
  forget(): void {
    this.last++;
    this.next = null;
  }

  /** From now on it speaks that language, and says anew what it has said. */
  setLanguage(language: EditorTexts["language"], source: string): void {
    if (!speakInChecker(language) || this.worker === null) return;
    this.stop();
    this.check(source);
  }

  stop(): void {
    this.forget();
    this.isBusy = false;
    void this.worker?.then((worker) => worker.terminate());
    this.worker = null;
  }

  private async ask(): Promise<void> {
    const { next } = this;
    if (next === null) return;
    this.next = null;
    this.isBusy = true;
    this.worker ??= this.start();
    const { worker } = this;
    // Whoever has no checker writes on without.
    const started = await worker.catch(() => null);
    if (worker === this.worker) started?.postMessage(next);
  }

  private async start(): Promise<Worker> {
    const worker = await startChecker(
      Object.fromEntries(
        declarations.map(({ path, text }) => [`file:///types/${path}`, { content: text, version: 1 }]),
      ),
    );
    worker.onmessage = ({ data }: MessageEvent<Checked>) => {
      this.isBusy = false;
      if (data.id === this.last) this.onChecked(data);
      void this.ask();
    };
    return worker;
  }
}
