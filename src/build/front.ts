// Puts what a visit sees first into the page: rendered by the page's own components while it is built.
import { createServer, type Plugin, type ViteDevServer } from "vite";

const PRERENDER = "/src/app/front/prerender.tsx";
const FIRST_RUN = "/examples/gather.ts?run";

async function renderWith(server: ViteDevServer): Promise<string> {
  const { renderFronts } = (await server.ssrLoadModule(PRERENDER)) as {
    readonly renderFronts: () => Promise<string>;
  };
  return renderFronts();
}

/** Renders with a server that serves nothing but modules. */
async function render(): Promise<string> {
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: "custom",
    optimizeDeps: { noDiscovery: true, include: [] },
    logLevel: "warn",
  });
  try {
    // Recording the examples may take longer than the server waits for a module that a module imports.
    await server.environments.ssr.transformRequest(FIRST_RUN);
    return await renderWith(server);
  } finally {
    await server.close();
  }
}

export function front(): Plugin {
  return {
    name: "front",
    transformIndexHtml: {
      // After the addresses in the page have been looked through: there is none in this.
      order: "post",
      handler: async (html, { server }) => {
        const fronts = server === undefined ? await render() : await renderWith(server);
        return html.replace("<!-- fronts -->", () => fronts);
      },
    },
  };
}
