// Begins to read the trace that the address of the page asks for, `?trace=PATH`, before there is a page to show it.
import { Opening } from "../../trace/formats/open-client.ts";
import { Reading } from "../../trace/formats/reading.ts";

export interface AskedTrace {
  readonly name: string;
  /** Null for one of another site, which is not read. */
  readonly opening: Opening | null;
}

/** What the address asks for; null for nothing. A path is relative to the page's. */
export function readAskedTrace({
  search,
  href,
  origin,
}: Pick<Location, "search" | "href" | "origin">): AskedTrace | null {
  const path = new URLSearchParams(search).get("trace");
  if (path === null) return null;
  const address = URL.canParse(path, href) ? new URL(path, href) : null;
  const name = address?.pathname.split("/").at(-1) ?? path;
  return { name, opening: address?.origin === origin ? new Opening(new Reading(address, name)) : null };
}
