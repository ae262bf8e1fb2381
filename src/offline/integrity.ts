// Writes into a page what the scripts and styles that it names must be: a browser refuses others, whoever has put them in their place.
import { createHash } from "node:crypto";

/** A script or a style sheet of the page's own folder. */
const NAMED = /<(?:script|link)\b[^>]*? (?:src|href)="\.\/([^"]+\.(?:js|css))"[^>]*>/g;
const INTEGRITY = / integrity="[^"]*"/;

/**
 * The page, with hashes; those of before are replaced.
 *
 * @param read gives what a file of the folder holds
 */
export function withIntegrity(page: string, read: (path: string) => Buffer): string {
  return page.replace(NAMED, (element, path: string) => {
    const hash = createHash("sha256").update(read(path)).digest("base64");
    return element.replace(INTEGRITY, "").replace(/>$/, ` integrity="sha256-${hash}">`);
  });
}
