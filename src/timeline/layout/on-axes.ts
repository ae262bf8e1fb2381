// Keeps what is summed up on each axis, for as long as everything stays where it is on it.
import type { Axis, Units } from "../../trace/units.ts";

export class OnAxes<Sums> {
  private readonly kept = new Map<Axis, { readonly name: string; readonly sums: Sums }>();
  private readonly make: () => Sums;

  constructor(make: () => Sums) {
    this.make = make;
  }

  on({ axis, name }: Units): Sums {
    let entry = this.kept.get(axis);
    if (entry?.name !== name) this.kept.set(axis, (entry = { name, sums: this.make() }));
    return entry.sums;
  }

  /** Those of every axis. */
  all(): readonly Sums[] {
    return [...this.kept.values()].map(({ sums }) => sums);
  }
}
