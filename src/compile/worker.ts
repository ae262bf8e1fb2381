// Runs `compile()` with esbuild-wasm in the compiler's worker; before that is there, what can do without.
import * as esbuild from "esbuild-wasm/esm/browser.js";
import wasmUrl from "esbuild-wasm/esbuild.wasm?url";
import { compile, compileEarly, type CompileResult, type Transformer } from "./compile.ts";
import type { CompilerAnswer, CompilerJob, CompilerOrder } from "./messages.ts";

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

async function loadEsbuild(): Promise<void> {
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

// Soon wanted, and small.
void import("./erase-types.ts").catch(() => undefined);

let loading: Promise<void> | null = null;
let isLoaded = false;

/** Says so when it is done. */
function load(): Promise<void> {
  loading ??= loadEsbuild().then(
    () => {
      isLoaded = true;
      answer({ type: "ready" });
    },
    (error: unknown) => {
      fail("The compiler could not be loaded", error);
    },
  );
  return loading;
}

/** Null if that takes esbuild. */
async function withoutEsbuild({ source, options }: CompilerJob): Promise<CompileResult | null> {
  if (options.isScript === true) return null;
  try {
    return await compileEarly(source, options);
  } catch {
    // What is nested too deeply, say, or what could not be loaded.
    return null;
  }
}

onmessage = async ({ data }: MessageEvent<CompilerOrder>) => {
  if (data.type === "load") {
    await load();
    return;
  }
  const early = isLoaded ? null : await withoutEsbuild(data);
  if (early !== null) {
    answer({ type: "done", result: early, isEarly: true, isWorn: false });
    return;
  }
  await load();
  try {
    const result = await compile(data.source, data.file, transformer, data.options);
    answer({ type: "done", result, isEarly: false, isWorn });
  } catch (error) {
    fail("The compiler failed", error);
  }
};
