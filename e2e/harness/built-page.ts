// Says where the browser tests' build of the page stands, and makes another version of it, as after a change.
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeOfflineWorker } from "../../src/offline/write-worker.ts";

export const PORT = Number(process.env.E2E_PORT ?? 4173);

/** One per port, so that two runs of the tests do not build into each other's site. From the root of the project. */
export const SITE = `.cache/site-${PORT}`;

export const BUILT_PAGE = fileURLToPath(new URL(`../../${SITE}/loopscope`, import.meta.url));

const NAME = /^(.+-)([\w-]{8})(\.\w+)$/;

/** What a build would give after a change that touches every file: the same page, and all names are others. */
export async function makeNextVersion(folder: string): Promise<void> {
  cpSync(BUILT_PAGE, folder, { recursive: true });
  const assets = join(folder, "assets");
  const renamed = readdirSync(assets).map((name) => {
    const [, stem, hash, end] = NAME.exec(name)!;
    return [name, `${stem}${Array.from(hash).reverse().join("")}${end}`] as const;
  });
  for (const [name, next] of renamed) renameSync(join(assets, name), join(assets, next));
  const texts = [join(folder, "index.html"), ...renamed.map(([, next]) => join(assets, next))].filter(
    (path) => /\.(html|js|css)$/.test(path),
  );
  for (const path of texts) {
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      renamed.reduce((changed, [name, next]) => changed.replaceAll(name, next), text),
    );
  }
  await writeOfflineWorker(folder);
}
