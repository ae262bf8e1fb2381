// Decides when to draw: once for each frame of the browser, as long as there is something new.

/** What a frame leaves to be done: another one, something that will ask for another one by itself, or nothing. */
export type Rest = "again" | "later" | "nothing";

export class FrameLoop {
  private readonly draw: (nowMs: number) => Rest;
  private readonly onIdle: (isIdle: boolean) => void;
  private frame = 0;
  private isIdle = true;

  constructor(draw: (nowMs: number) => Rest, onIdle: (isIdle: boolean) => void) {
    this.draw = draw;
    this.onIdle = onIdle;
  }

  /** There is something new. What is new while a frame is drawn belongs to that frame. */
  request(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame((nowMs) => {
      const rest = this.draw(nowMs);
      this.frame = 0;
      if (rest === "again") this.request();
      else if (rest === "nothing") this.setIdle(true);
    });
    this.setIdle(false);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  private setIdle(isIdle: boolean): void {
    if (isIdle === this.isIdle) return;
    this.isIdle = isIdle;
    this.onIdle(isIdle);
  }
}
