// Fetches CPython from the page's own place, for a frame that can fetch nothing, and says how far that is.
import type { Supplies } from "./messages.ts";
import { PYTHON_BYTES, PYTHON_FILES, RECORDER_MODULES } from "./python-files.ts";

/** `onPart` is called with the part that has come, from 0 to 1. Errors: those of fetching. */
export async function fetchSupplies(onPart: (part: number) => void): Promise<Supplies> {
  let bytes = 0;
  const fetched = async (url: string): Promise<ArrayBuffer> => {
    const response = await fetch(url);
    if (!response.ok || response.body === null) throw new Error(`${response.status} ${url}`);
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform: (chunk, controller) => {
          bytes += chunk.length;
          onPart(Math.min(bytes / PYTHON_BYTES, 1));
          controller.enqueue(chunk);
        },
      }),
    );
    return new Response(counted).arrayBuffer();
  };
  const [wasm, script, library] = await Promise.all([
    fetched(PYTHON_FILES.wasm),
    fetched(PYTHON_FILES.script),
    fetched(PYTHON_FILES.library),
  ]);
  return { wasm, script: new TextDecoder().decode(script), library, modules: RECORDER_MODULES };
}
