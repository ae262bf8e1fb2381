// Shares the frames of the page among those that go along with a moving playhead, so that no frame has to bear them all.

/** In the order of asking. Nobody is passed over: whoever asks again while they wait keeps their place. */
export class Turns {
  private readonly waiting = new Set<() => void>();

  /** `act` is called once, in one of the next frames. */
  ask(act: () => void): void {
    this.waiting.add(act);
  }

  /** It is not wanted any more, or has been done out of turn. */
  forget(act: () => void): void {
    this.waiting.delete(act);
  }

  /** To be called in every frame: gives one turn, and more as long as the frame has time. */
  give(hasTime: () => boolean): void {
    // Who asks again during its own turn waits for the next frame.
    for (const act of [...this.waiting]) {
      // One may have made another needless.
      if (this.waiting.delete(act)) act();
      if (!hasTime()) return;
    }
  }
}
