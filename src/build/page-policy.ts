// The policy of the built page, once: as the page's own meta element, and as headers for the hosts that can send some.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** src/app/trusted-types.ts, src/app/ui/own-markup.ts, src/sandbox/frame.ts. */
const OWN_POLICIES = ["default", "loopscope", "loopscope-sandbox"];

/** Monaco has one for each of its parts that write markup. */
const EDITOR_POLICIES = [
  "defaultWorkerFactory",
  "diffEditorWidget",
  "diffReview",
  "domLineBreaksComputer",
  "dompurify",
  "editorGhostText",
  "editorViewLayer",
  "richScreenReaderContent",
  "standaloneColorizer",
  "stickyScrollViewLayer",
  "tokenizeToString",
];

/**
 * What the page may load and do, as a content security policy. The sandbox's documents inherit it, so it names the one script that
 * stands there, and allows the workers that they make from blobs. No frame may load anything; the sandbox is written into its frame.
 *
 * @param bootHash of the sandbox's script, as `sha256-...`
 */
export function pagePolicy(bootHash: string): string {
  return [
    "default-src 'self'",
    // The frames' policies are within this one, and one kind may compile WebAssembly; see src/sandbox/frame.ts.
    `script-src 'self' '${bootHash}' blob: 'wasm-unsafe-eval'`,
    "worker-src 'self' blob:",
    "frame-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes markup or a script but through these: ours, and the editor's.
    "require-trusted-types-for 'script'",
    // Two parts of the editor make one of the same name.
    `trusted-types ${[...OWN_POLICIES, ...EDITOR_POLICIES].join(" ")} 'allow-duplicates'`,
  ].join("; ");
}

/** What is asked for: the page, or, as `?embed`, a figure, which may stand in whatever holds it: a page, or slides on a disk. */
export type Asked = "page" | "figure";

/** A page cannot say of itself who may hold it in a frame. */
export function headerPolicy(policy: string, asked: Asked): string {
  return asked === "figure" ? policy : `${policy}; frame-ancestors 'self'`;
}

/** Headers for every file, by name: what neither the page nor its frames need of the browser. */
const FOR_ALL: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=()",
};

const NAME = "Content-Security-Policy";

/** In the part of an address behind the question mark. */
const EMBED = "(^|&)embed(=|&|$)";

/** The end of the page's path. */
const PAGE = "/(index\\.html)?$";

const linesFor = (line: (name: string, value: string) => string): readonly string[] =>
  Object.entries(FOR_ALL).map(([name, value]) => line(name, value));

/** Netlify's and Cloudflare Pages', which do not tell a figure from the page by its query. */
function netlify(policy: string): string {
  return [
    "# Read by Netlify and Cloudflare Pages, where the page is the site.",
    "# Figures (?embed) may stand in other pages. Where none is to: add \"; frame-ancestors 'self'\" to both policies.",
    "/*",
    ...linesFor((name, value) => `  ${name}: ${value}`),
    ...["/", "/index.html"].flatMap((path) => [path, `  ${NAME}: ${headerPolicy(policy, "figure")}`]),
    "",
  ].join("\n");
}

/** Apache reads it by itself, if it may. */
function apache(policy: string): string {
  const rule = (asked: Asked, query: string) => [
    `  <If "%{REQUEST_URI} =~ m#${PAGE}# && ${query}">`,
    `    Header set ${NAME} "${headerPolicy(policy, asked)}"`,
    "  </If>",
  ];
  return [
    "# Read by Apache. Figures (?embed) may stand in other pages, the page itself in those of its own host only.",
    "<IfModule mod_headers.c>",
    ...linesFor((name, value) => `  Header set ${name} "${value}"`),
    ...rule("figure", `%{QUERY_STRING} =~ m#${EMBED}#`),
    ...rule("page", `%{QUERY_STRING} !~ m#${EMBED}#`),
    "</IfModule>",
    "",
  ].join("\n");
}

/** To be included in nginx's `location` of the page. */
function nginx(policy: string): string {
  const set = (asked: Asked) => `set $loopscope_policy "${headerPolicy(policy, asked)}";`;
  return [
    "# For nginx, inside the location of the page: include /path/to/the/page/nginx.conf;",
    "# Figures (?embed) may stand in other pages, the page itself in those of its own host only.",
    "set $loopscope_policy '';",
    `if ($uri ~ "${PAGE}") { ${set("page")} }`,
    `if ($request_uri ~ "/(index\\.html)?\\?(.*&)?embed(=|&|$)") { ${set("figure")} }`,
    `add_header ${NAME} $loopscope_policy always;`,
    ...linesFor((name, value) => `add_header ${name} "${value}" always;`),
    "",
  ].join("\n");
}

/** The files that hosts read, by their names; none of them is a part of the page. */
export const HOST_FILES = { _headers: netlify, ".htaccess": apache, "nginx.conf": nginx } as const;

/** Writes them into the folder of the built page. */
function writeHostFiles(folder: string, policy: string): void {
  for (const [name, write] of Object.entries(HOST_FILES)) writeFileSync(join(folder, name), write(policy));
}

/** A page that stands for somebody else's: its policy is not ours. */
const OF_OTHERS = "/slides.html";

/** Puts the policy into the page, and beside it for hosts; the preview sends it, as they do. `bootHash`: of the sandbox's script. */
export function policyOfPage(bootHash: () => Promise<string>): Plugin {
  let outDir = "";
  let isHarness = false;
  return {
    name: "policy-of-page",
    configResolved(config) {
      outDir = config.build.outDir;
      isHarness = config.mode === "harness";
    },
    transformIndexHtml: async (_html, { filename, server }) => {
      if (server !== undefined || filename.endsWith(OF_OTHERS)) return [];
      const attrs = { "http-equiv": "Content-Security-Policy", content: pagePolicy(await bootHash()) };
      return [{ tag: "meta", attrs, injectTo: "head-prepend" }];
    },
    async writeBundle({ dir }) {
      if (!isHarness) writeHostFiles(dir!, pagePolicy(await bootHash()));
    },
    async configurePreviewServer({ middlewares }) {
      const policy = pagePolicy(await bootHash());
      middlewares.use(({ url }, response, next) => {
        const { pathname, search } = new URL(url!, "http://localhost");
        const folder = pathname.replace(/[^/]*$/, "");
        // As a host does that reads these files.
        if (new RegExp(PAGE).test(pathname) && existsSync(join(outDir, folder, "_headers"))) {
          const asked = new RegExp(EMBED).test(search.slice(1)) ? "figure" : "page";
          for (const each of Object.entries(FOR_ALL)) response.setHeader(...each);
          response.setHeader(NAME, headerPolicy(policy, asked));
        }
        next();
      });
    },
  };
}
