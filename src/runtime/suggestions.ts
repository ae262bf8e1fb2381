// Finds the name that was probably meant by one that there is not.

/** How far apart two names are, in letters changed, added, left out, or put in the place of their neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** The same without case and underscores, or a slip of the pen away; undefined if nothing is. */
export function suggestionFor(name: string, names: Iterable<string>): string | undefined {
  const written = plain(name);
  let meant: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 4));
  // A name of one or two letters is a slip of the pen away from any other.
  if (written.length < 3) least = 0;
  for (const candidate of names) {
    if (candidate === name || Math.abs(plain(candidate).length - written.length) > least) continue;
    const far = distance(written, plain(candidate));
    if (far > least || (far === least && meant !== undefined)) continue;
    [meant, least] = [candidate, far];
  }
  return meant;
}
