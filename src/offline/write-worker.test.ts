import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeOfflineWorker } from "./write-worker.ts";

let folder: string;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const pageVersion = () => /<meta name="loopscope-version" content="(\w+)" \/>/.exec(read("index.html"))![1];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "offline-"));
  write("index.html", "<html><head><title>A page</title></head></html>");
  write("assets/page-AbCd1234.js", "page();");
  write("theme.js", "dress();");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("the worker keeps every file of the page, those without a hash in their name by what they are", async () => {
  write("theme.js.br", "compressed");
  await writeOfflineWorker(folder);
  const worker = read("offline-worker.js");
  expect(worker).toContain('url:"assets/page-AbCd1234.js",revision:null}');
  expect(worker).toMatch(/url:"index\.html",revision:"[^"]{12}",integrity:"sha256-[^"]+"/);
  expect(worker).toMatch(/url:"theme\.js",revision:"[^"]{12}",integrity:"sha256-[^"]+"/);
  expect(worker).not.toMatch(/url:"(theme\.js\.br|offline-worker\.js)"/);
});

test("the page says what the scripts and styles that it names must be, of the files as they are now", async () => {
  const theme = '<script src="./theme.js">';
  write("index.html", `<html><head>${theme}</script><link rel="icon" href="./icon.svg" /></head></html>`);
  await writeOfflineWorker(folder);
  const written = read("index.html");
  expect(written).toMatch(/<script src="\.\/theme\.js" integrity="sha256-[\w+/]{43}=">/);
  expect(written).toContain('<link rel="icon" href="./icon.svg" />');
  write("theme.js", "dressOtherwise();");
  await writeOfflineWorker(folder);
  expect(read("index.html").match(/integrity=/g)).toHaveLength(1);
  expect(read("index.html")).not.toBe(written);
});

test("what only hosts read is none of the page's files: many do not send it", async () => {
  for (const name of ["_headers", ".htaccess", "nginx.conf"]) write(name, "policy");
  await writeOfflineWorker(folder);
  expect(read("offline-worker.js")).not.toMatch(/_headers|htaccess|nginx/);
});

test("the interpreter is none of the files that every visit keeps", async () => {
  write("assets/pyodide.asm-AbCd1234.wasm", "wasm");
  write("assets/python_stdlib-AbCd1234.zip", "zip");
  await writeOfflineWorker(folder);
  const worker = read("offline-worker.js");
  expect(worker).toContain('later:["assets/pyodide.asm-AbCd1234.wasm","assets/python_stdlib-AbCd1234.zip"]');
  expect(worker).not.toContain('url:"assets/py');
});

test("page and worker name the same version, which is another one as soon as any file is", async () => {
  await writeOfflineWorker(folder);
  const before = { version: pageVersion(), page: read("index.html"), worker: read("offline-worker.js") };
  expect(before.worker).toContain(`version:"${before.version}"`);
  await writeOfflineWorker(folder);
  expect({ version: pageVersion(), page: read("index.html"), worker: read("offline-worker.js") }).toEqual(
    before,
  );
  write("theme.js", "dressOtherwise();");
  await writeOfflineWorker(folder);
  expect(pageVersion()).not.toBe(before.version);
});
