// Decides when to draw: once for each frame of the browser, as long as there is something new.

/** What a frame leaves to be done: another one, something that will ask for another one by itself, or nothing. */
export type Rest = "again" | "later" | "nothing";

interface FrameLoopOptions {
  readonly draw: (nowMs: number) => Rest;
  readonly onIdle: (isIdle: boolean) => void;
  /** Asks for a frame of the page. */
  readonly requestFrame: (draw: (nowMs: number) => void) => void;
}

export class FrameLoop {
  private readonly options: FrameLoopOptions;
  private isRequested = false;
  private isStopped = false;
  private isIdle = true;

  constructor(options: FrameLoopOptions) {
    this.options = options;
  }

  /** There is something new. What is new while a frame is drawn belongs to that frame. */
  request(): void {
    if (this.isRequested || this.isStopped) return;
    this.isRequested = true;
    this.options.requestFrame((nowMs) => {
      if (this.isStopped) return;
      const rest = this.options.draw(nowMs);
      this.isRequested = false;
      if (rest === "again") this.request();
      else if (rest === "nothing") this.setIdle(true);
    });
    this.setIdle(false);
  }

  stop(): void {
    this.isStopped = true;
  }

  private setIdle(isIdle: boolean): void {
    if (isIdle === this.isIdle) return;
    this.isIdle = isIdle;
    this.options.onIdle(isIdle);
  }
}
