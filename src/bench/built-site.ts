// Serves the page as visitors get it, for measurements: built, compressed, and opened in a browser whose cache is cold.
import { type Browser, chromium } from "@playwright/test";
import { createServer, type Server } from "node:http";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve as pathOf } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { build } from "vite";
import { launchOptions } from "../headless/chromium.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".ttf": "font/ttf",
};

/** Nearly as small as the copies that are published, and made in seconds. */
const COMPRESSION = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/** Traces: what they take on their way is not measured here. */
const AS_IT_IS = /\.(trace|json)$/;
/** In pieces as large as those of a server that is made for it. */
const CHUNK_BYTES = 2 ** 20;

/** Something that was sent. */
interface Delivery {
  readonly path: string;
  /** As it went over the line. */
  readonly bytes: number;
  /** Milliseconds since 1970: the server and the browser have one clock. */
  readonly at: number;
}

export interface BuiltSite {
  readonly address: string;
  /** What lies here is served. */
  readonly folder: string;
  readonly browser: Browser;
  /** What has been sent since this was last emptied. */
  readonly deliveries: Delivery[];
  close(): Promise<void>;
}

async function serve(folder: string, deliveries: Delivery[]): Promise<Server> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void (async () => {
      const path = normalize(new URL(request.url!, "http://localhost").pathname).replace(
        /\/$/,
        "/index.html",
      );
      const file = join(folder, path);
      if ((await stat(file).catch(() => null))?.isFile() !== true) return response.writeHead(404).end();
      if (AS_IT_IS.test(file)) {
        const { size } = await stat(file);
        response.writeHead(200, { "content-type": "text/plain", "content-length": size });
        createReadStream(file, { highWaterMark: CHUNK_BYTES }).pipe(response);
        return;
      }
      let body = compressed.get(file);
      if (body === undefined) {
        body = await promisify(brotliCompress)(await readFile(file), { params: COMPRESSION });
        compressed.set(file, body);
      }
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-encoding": "br",
        "cache-control": "no-store",
      });
      response.end(body, () => deliveries.push({ path, bytes: body.length, at: Date.now() }));
    })();
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** Builds the page, and opens a browser for it. `beside`: the folder of another page, to be served as `beside/`. */
export async function openBuiltSite(beside: string | null = null): Promise<BuiltSite> {
  const outDir = pathOf(".cache/site-bench");
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
  if (beside !== null)
    await build({
      configFile: false,
      root: beside,
      base: "./",
      logLevel: "error",
      worker: { format: "es" },
      build: { outDir: join(outDir, "beside"), target: "es2022", chunkSizeWarningLimit: 20_000 },
    });
  const deliveries: Delivery[] = [];
  const server = await serve(outDir, deliveries);
  const browser = await chromium.launch(launchOptions());
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    folder: outDir,
    browser,
    deliveries,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
