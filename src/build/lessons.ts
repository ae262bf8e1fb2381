// Lets the page import the lessons of the examples as they have been read: `NAME.md?heading` is what a menu shows, `NAME.md?lesson`
// all of it, and `NAME.md?printed` what the example prints here.
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Plugin } from "vite";
import { readLesson } from "../lessons/read-lesson.ts";
import { checkOf, printedHere } from "./recorded-order.ts";

/** Errors: one that names the first line that is wrong, and what kind of fault that is. */
async function lessonIn(path: string) {
  const { file, faults } = readLesson(await readFile(path, "utf8"));
  if (faults.length > 0) throw new Error(`${path}:${faults[0].line}: ${faults[0].what}`);
  return file;
}

export function lessons(): Plugin {
  return {
    name: "lessons",
    enforce: "pre",
    async load(id) {
      const found = /^(.+\.md)\?(heading|lesson|printed)$/.exec(id);
      if (found === null) return null;
      const [, path, what] = found;
      this.addWatchFile(path);
      const [folder, name] = [dirname(path), basename(path, ".md")];
      if (what === "printed")
        return {
          code: `export default ${JSON.stringify(printedHere(folder, name) ?? "")};`,
          moduleType: "js",
        };
      const { lessons: told, ...head } = await lessonIn(path);
      const headings = Object.entries(told).map(([language, { title, gist }]) => [language, { title, gist }]);
      const { group, order, beside } = head;
      const check = checkOf(folder, name);
      const value =
        what === "heading"
          ? {
              group,
              order,
              beside,
              checkedBy: check?.by ?? null,
              checkedOn: check?.on ?? null,
              lessons: Object.fromEntries(headings),
            }
          : { ...head, lessons: told };
      // What links claim has been checked, and is for authors.
      const text = JSON.stringify(value, (key, part: unknown) => (key === "claim" ? undefined : part));
      return { code: `export default ${text};`, moduleType: "js" };
    },
  };
}
