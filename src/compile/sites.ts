// Numbers the places of a program: one for each line and column at which something can happen.
import type { Site } from "../trace/format.ts";

export class SiteTable {
  readonly sites: Site[] = [{ line: 0, column: 0, endLine: 0, endColumn: 0, scope: "" }];
  private readonly ids = new Map<string, number>();

  /** The number of the site that begins there; the longest range and the first scope win. */
  add(site: Site): number {
    const key = `${site.line}:${site.column}`;
    const known = this.ids.get(key);
    if (known === undefined) {
      this.ids.set(key, this.sites.length);
      return this.sites.push(site) - 1;
    }
    const { endLine, endColumn } = this.sites[known];
    if (site.endLine > endLine || (site.endLine === endLine && site.endColumn > endColumn)) {
      this.sites[known] = { ...this.sites[known], endLine: site.endLine, endColumn: site.endColumn };
    }
    return known;
  }
}
