// Opens traces away from the page, which meanwhile stays as quick as it is.
import { COLUMN_NAMES } from "../format.ts";
import { readTrace } from "./open.ts";
import type { OpenAnswer, OpenJob } from "./open-messages.ts";

function answer(message: OpenAnswer, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

/** Not from another site, also when this one points there. */
async function load(address: string): Promise<ReadableStream<Uint8Array>> {
  const { ok, status, body } = await fetch(address, { mode: "same-origin" });
  if (!ok || body === null) throw new Error(`HTTP ${status}`);
  return body;
}

async function open({ source, name }: OpenJob): Promise<void> {
  const content = typeof source === "string" ? await load(source) : source.stream();
  const problem = await readTrace(content, name, {
    header: (header) => answer({ type: "header", header }),
    batch: (batch) =>
      answer(
        { type: "batch", batch },
        COLUMN_NAMES.map((column) => batch.columns[column].buffer as ArrayBuffer),
      ),
  });
  answer({ type: "read", problem });
}

addEventListener("message", ({ data }: MessageEvent<OpenJob>) => {
  // A file may also vanish while it is read.
  open(data).catch((error: unknown) => answer({ type: "absent", message: (error as Error).message }));
});
