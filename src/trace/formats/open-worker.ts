// Opens traces away from the page, which meanwhile stays as quick as it is.
import { COLUMN_NAMES } from "../format.ts";
import { readTrace } from "./open.ts";
import type { OpenAnswer, OpenJob } from "./open-messages.ts";
import { FormatError } from "./problem.ts";

function answer(message: OpenAnswer, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

interface Content {
  readonly stream: ReadableStream<Uint8Array>;
  /** In bytes; 0 if that is not told. On its way it may be compressed: then it is too small. */
  readonly size: number;
}

/** Not from another site, also when this one points there. Hosts of pages with views answer with their index for what is missing. */
async function load(address: string): Promise<Content> {
  const { ok, status, body, headers } = await fetch(address, { mode: "same-origin" });
  if (!ok || body === null) throw new Error(`HTTP ${status}`);
  if (headers.get("content-type")?.startsWith("text/html") === true)
    throw new FormatError({ type: "webPage" });
  return { stream: body, size: Number(headers.get("content-length")) };
}

async function open({ source, name }: OpenJob): Promise<void> {
  const { stream, size } =
    typeof source === "string" ? await load(source) : { stream: source.stream(), size: source.size };
  let read = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform: (piece, controller) => {
      read += piece.length;
      controller.enqueue(piece);
    },
  });
  const problem = await readTrace(stream.pipeThrough(counted), name, {
    header: (header) => answer({ type: "header", header }),
    batch: (batch) =>
      answer(
        { type: "batch", batch, share: size > 0 ? read / size : 0 },
        COLUMN_NAMES.map((column) => batch.columns[column].buffer as ArrayBuffer),
      ),
  });
  answer({ type: "read", problem });
}

addEventListener("message", ({ data }: MessageEvent<OpenJob>) => {
  // A file may also vanish while it is read.
  open(data).catch((error: unknown) => {
    if (error instanceof FormatError) answer({ type: "read", problem: error.problem });
    else answer({ type: "absent", message: (error as Error).message });
  });
});
