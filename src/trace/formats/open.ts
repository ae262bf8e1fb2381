// Opens a saved trace, whichever of the known formats it has, compressed or not.
import { ChromeReader, ChromeTraceError } from "./chrome-trace-reader.ts";
import { type OpenedTrace, type OpenProblem, TraceCollector } from "./collector.ts";
import { TRACE_MAGIC } from "../format.ts";
import { joined } from "./pieces.ts";
import { TextParser, type TraceSink, TraceTextError } from "./text-parser.ts";

/** The content of a file, and what the file is called. */
export async function openTrace(content: ReadableStream<Uint8Array>, name: string): Promise<OpenedTrace> {
  const collector = new TraceCollector();
  return collector.opened(await readTrace(content, name, collector));
}

/** Reads a file as it comes. Gives null if nothing is wrong with it. */
export async function readTrace(
  content: ReadableStream<Uint8Array>,
  name: string,
  sink: TraceSink,
): Promise<OpenProblem | null> {
  try {
    return await readPieces(piecesOf(content), name, sink);
  } catch (error) {
    if (error instanceof GzipError) return problemOf("gzip", error.message);
    if (error instanceof TraceTextError)
      return problemOf("text", error.message.replace(/^line \d+: /, ""), error.line);
    if (error instanceof ChromeTraceError) return problemOf("chrome", error.message, 0, error.event);
    throw error;
  }
}

async function readPieces(
  pieces: AsyncGenerator<Uint8Array>,
  name: string,
  sink: TraceSink,
): Promise<OpenProblem | null> {
  let begin = new Uint8Array(0);
  // As much as tells the format.
  while (begin.length < LONGEST_MAGIC) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    begin = withoutSpace(joined(begin, value));
  }
  if (begin.length === 0) return problemOf("empty");
  if (begin[0] === GZIP[0] && begin[1] === GZIP[1]) return readPieces(unzipped(begin, pieces), name, sink);
  const reader = readerFor(new TextDecoder().decode(begin.subarray(0, LONGEST_MAGIC)), name, sink);
  if (reader === null) return problemOf("unknown");
  reader.push(begin);
  for await (const piece of pieces) reader.push(piece);
  reader.finish();
  return null;
}

/** A stream itself cannot be gone through everywhere. */
async function* piecesOf(content: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = content.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

class GzipError extends Error {}

async function* unzipped(
  begin: Uint8Array<ArrayBuffer>,
  pieces: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const whole = new ReadableStream<BufferSource>({
    start: (controller) => controller.enqueue(begin),
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  });
  try {
    yield* piecesOf(whole.pipeThrough(new DecompressionStream("gzip")));
  } catch (error) {
    throw new GzipError((error as Error).message);
  }
}

interface TraceReader {
  push(bytes: Uint8Array): void;
  finish(): void;
}

const GZIP = [0x1f, 0x8b];
const LONGEST_MAGIC = TRACE_MAGIC.length + 1;

function readerFor(magic: string, name: string, sink: TraceSink): TraceReader | null {
  if (magic.startsWith(`${TRACE_MAGIC} `)) return new TextParser(sink);
  return /^[[{]/.test(magic) ? new ChromeReader(sink, name.replace(/\.gz$/, "")) : null;
}

/** Without a byte order mark and spaces at the beginning. */
function withoutSpace(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (from < bytes.length && " \t\r\n".includes(String.fromCharCode(bytes[from]))) from++;
  return bytes.subarray(from);
}

function problemOf(type: OpenProblem["type"], message = "", line = 0, event = -1): OpenProblem {
  return { type, message, line, event };
}
