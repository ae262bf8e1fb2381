// Runs `compile()` with esbuild-wasm in the compiler's worker.
import * as esbuild from "esbuild-wasm/esm/browser.js";
import wasmUrl from "esbuild-wasm/esbuild.wasm?url";
import { compile, type Transformer } from "./compile.ts";
import type { CompilerAnswer, CompilerJob } from "./messages.ts";

// The first compilation takes ten times as long as the others; it may as well be this one.
const WARM_UP = `
import * as asyncio from "asyncio";
async function warmUp(seconds: number): Promise<void> {
  for (let i = 0; i < 2; i++) await asyncio.sleep(seconds);
}
await asyncio.run(warmUp(1));
`;

/** esbuild has run out of stack: it does nothing more in this worker. */
let isWorn = false;

const transformer: Transformer = {
  async transform(source, options) {
    try {
      return await (esbuild as unknown as Transformer).transform(source, options);
    } catch (error) {
      isWorn ||= (error as { errors?: unknown }).errors === undefined;
      throw error;
    }
  },
};

async function load(): Promise<void> {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  // Not every static host knows the type that streaming asks for.
  const isStreamable = response.headers.get("content-type") === "application/wasm";
  const wasmModule = isStreamable
    ? await WebAssembly.compileStreaming(response)
    : await WebAssembly.compile(await response.arrayBuffer());
  await esbuild.initialize({ wasmModule, worker: false });
  await compile(WARM_UP, "warm-up.ts", transformer);
}

function answer(message: CompilerAnswer): void {
  postMessage(message);
}

function fail(what: string, error: unknown): void {
  answer({ type: "failed", reason: `${what}: ${error instanceof Error ? error.message : String(error)}` });
}

const loaded = load();

onmessage = async ({ data }: MessageEvent<CompilerJob>) => {
  await loaded;
  try {
    const result = await compile(data.source, data.file, transformer, data.options);
    answer({ type: "done", result, isWorn });
  } catch (error) {
    fail("The compiler failed", error);
  }
};

loaded.then(
  () => {
    answer({ type: "ready" });
  },
  (error: unknown) => {
    fail("The compiler could not be loaded", error);
  },
);
