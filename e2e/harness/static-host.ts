// Serves a folder as the plainest static host does, under any path; what it serves can be changed, and it can be gone.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".ttf": "font/ttf",
  ".webmanifest": "application/manifest+json",
};

export interface StaticHost {
  readonly origin: string;
  /** What it serves, under whatever path that ends with the folder's own files. */
  folder: string;
  /** The paths that were asked for. */
  readonly asked: string[];
  /** The server is gone, with all its connections. */
  stop(): Promise<void>;
}

/** `paths`: the folders in addresses under which it serves, each beginning and ending with a slash. */
export async function startStaticHost(folder: string, paths: readonly string[]): Promise<StaticHost> {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url!, "http://localhost").pathname));
    asked.push(path);
    const under = paths.find((place) => path.startsWith(place));
    const file = join(host.folder, path.slice(under?.length ?? 0).replace(/^$/, "index.html"));
    if (under === undefined || statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
      return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const host: StaticHost = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    folder,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}
