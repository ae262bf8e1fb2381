// Lets through what is said to somebody, or holds it back until it may go.
export class Gate {
  private held: (() => void)[] | null = null;

  /** Opened, it lets through what it has held back, in the order in which it came. */
  setOpen(isOpen: boolean): void {
    if (isOpen === (this.held === null)) return;
    const said = this.held ?? [];
    this.held = isOpen ? null : [];
    for (const say of said) say();
  }

  /** Calls `say` now, or when the gate opens. */
  pass(say: () => void): void {
    if (this.held === null) say();
    else this.held.push(say);
  }
}
