// Has the preview send the copies that lie packed beside the files of the built page, as a host does: a class that opens it in a
// school's network shares that.
import { resolve } from "node:path";
import sirv from "sirv";
import type { Plugin } from "vite";

export function packedFiles(): Plugin {
  return {
    name: "packed-files",
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      // As Vite's own, which sends no copies: a file may change while it is served.
      middlewares.use(sirv(folder, { dev: true, etag: true, brotli: true, gzip: true }));
    },
  };
}
