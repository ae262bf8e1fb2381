// Writes the worker that keeps the files of a built page, and into the page which version it is and what its files must be.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withIntegrity } from "./integrity.ts";
import { type KeptFile, type Precache, VERSION_META, WORKER_FILE } from "./contract.ts";

const PAGE = "index.html";
/** Their names end with a hash of what they are. */
const NAMED_BY_CONTENT = "assets/";
/** Enough to tell versions apart. */
const VERSION_CHARACTERS = 12;
/** As it is written below. */
const VERSION = new RegExp(`<meta name="${VERSION_META}" content="\\w+" />(?=</head>)`);
/** Copies for hosts that send them; a browser asks for the file itself. */
const COMPRESSED = /\.(br|gz)$/;
/** What hosts read, and do not send. */
const OF_HOSTS = new Set(["_headers", ".htaccess", "nginx.conf"]);

/** CPython, which only programs in Python want: large, and named by its content as well. */
const WHEN_WANTED = /^assets\/(pyodide\.asm|python_stdlib)-/;

const hashOf = (content: string | Buffer) => createHash("sha256").update(content);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name))
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, "/").length).replaceAll("\\", "/"),
    )
    .filter((path) => path !== WORKER_FILE && !OF_HOSTS.has(path))
    .sort();
}

function keptFile(folder: string, url: string): KeptFile {
  if (url.startsWith(NAMED_BY_CONTENT)) return { url, revision: null };
  const hash = hashOf(readFileSync(join(folder, url))).digest("base64");
  return { url, revision: hash.slice(0, VERSION_CHARACTERS), integrity: `sha256-${hash}` };
}

/** Of a folder with a built page. The same files are the same version, whenever this is done, and how often. */
export async function writeOfflineWorker(folder: string): Promise<void> {
  const read = (path: string) => readFileSync(join(folder, path));
  const page = withIntegrity(read(PAGE).toString().replace(VERSION, ""), read);
  writeFileSync(join(folder, PAGE), page);
  const paths = filesIn(folder);
  const contents = paths.map((path) => `${path} ${hashOf(readFileSync(join(folder, path))).digest("hex")}`);
  const version = hashOf(contents.join("\n")).digest("hex").slice(0, VERSION_CHARACTERS);
  const meta = `<meta name="${VERSION_META}" content="${version}" />`;
  writeFileSync(join(folder, PAGE), page.replace("</head>", `${meta}</head>`));
  const isLater = (path: string) => WHEN_WANTED.test(path);
  const files = paths.filter((path) => !isLater(path)).map((path) => keptFile(folder, path));
  const precache: Precache = { version, files, later: paths.filter(isLater) };
  await build({
    entryPoints: [fileURLToPath(new URL("worker.ts", import.meta.url))],
    outfile: join(folder, WORKER_FILE),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    define: { PRECACHE: JSON.stringify(precache), "process.env.NODE_ENV": '"production"' },
  });
}
