// Holds what the reader has done to the rows: opened, closed, pinned, or narrowed down to some. A value, never changed in place.

export interface Arrangement {
  /** The rows, by key, that are open though they are closed at first, or closed though they are open. */
  readonly toggled: ReadonlySet<number>;
  /** The rows, by key, that stand on top in this order, whatever the others scroll. */
  readonly pinned: readonly number[];
  /** The lanes that are shown, and the rows that lead to them; null for all. */
  readonly only: ReadonlySet<number> | null;
  /** The things, by id, that the reader has chosen to see (true) or not to see. */
  readonly things: ReadonlyMap<number, boolean>;
}

export const UNARRANGED: Arrangement = { toggled: new Set(), pinned: [], only: null, things: new Map() };

/** Opens a row that is closed, closes one that is open. */
export function withToggled(arrangement: Arrangement, key: number): Arrangement {
  const toggled = new Set(arrangement.toggled);
  if (!toggled.delete(key)) toggled.add(key);
  return { ...arrangement, toggled };
}

/** Pins a row below those that are pinned, or lets it go. */
export function withPinned(arrangement: Arrangement, key: number): Arrangement {
  const others = arrangement.pinned.filter((pinned) => pinned !== key);
  const isPinned = others.length < arrangement.pinned.length;
  return { ...arrangement, pinned: isPinned ? others : [...others, key] };
}
