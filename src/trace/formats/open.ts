// Opens a saved trace, whichever of the known formats it has, compressed or not.
import { BoundedSink } from "./bounded-sink.ts";
import { ChromeReader } from "./chrome-trace-reader.ts";
import { type OpenedTrace, TraceCollector } from "./collector.ts";
import { IMPORT_FORMATS, type ImportFormatName, LONGEST_BEGINNING } from "./import-formats.ts";
import { joined } from "./pieces.ts";
import { FormatError, type OpenProblem } from "./problem.ts";
import { TextParser, type TraceSink } from "./text-parser.ts";
import { type TraceReader, WithBeginning } from "./with-beginning.ts";

const READERS: Readonly<Record<ImportFormatName, (sink: TraceSink, name: string) => TraceReader>> = {
  text: (sink) => new TextParser(sink),
  json: (sink, name) => new WithBeginning(sink, (shown) => new ChromeReader(shown, name)),
};

/** Unpacked. Chrome's format needs some hundred bytes for a span. */
const MOST_BYTES = 2 ** 31;

const FORMAT_NAMES = Object.keys(IMPORT_FORMATS) as readonly ImportFormatName[];

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
    await readPieces(piecesOf(content), name, new BoundedSink(sink));
    return null;
  } catch (error) {
    if (error instanceof FormatError) return error.problem;
    throw error;
  }
}

/** Errors: FormatError. */
async function readPieces(pieces: AsyncGenerator<Uint8Array>, name: string, sink: TraceSink): Promise<void> {
  let begin = new Uint8Array(0);
  // As much as tells the format.
  while (begin.length < LONGEST_BEGINNING) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    begin = withoutSpace(joined(begin, value));
  }
  if (begin.length === 0) throw new FormatError({ type: "empty" });
  if (begin[0] === GZIP[0] && begin[1] === GZIP[1]) return readPieces(unzipped(begin, pieces), name, sink);
  const beginning = new TextDecoder().decode(begin.subarray(0, LONGEST_BEGINNING));
  const format = FORMAT_NAMES.find((candidate) => IMPORT_FORMATS[candidate].isBegunBy(beginning));
  if (format === undefined) throw new FormatError({ type: "unknown" });
  const reader = READERS[format](sink, name.replace(/\.gz$/, ""));
  reader.push(begin);
  let read = begin.length;
  for await (const piece of pieces) {
    read += piece.length;
    if (read > MOST_BYTES) throw new FormatError({ type: "large" });
    reader.push(piece);
  }
  reader.finish();
}

/** A stream itself cannot be gone through everywhere. Whoever has enough of it ends it. */
async function* piecesOf(content: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = content.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

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
    throw new FormatError({ type: "gzip", message: (error as Error).message });
  }
}

const GZIP = [0x1f, 0x8b];

/** Without a byte order mark and spaces at the beginning. */
function withoutSpace(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (from < bytes.length && " \t\r\n".includes(String.fromCharCode(bytes[from]))) from++;
  return bytes.subarray(from);
}
