// Writes a program as text that an address can hold, and reads every form in which links have ever held one.

/** The fields of a link that hold a program: `code` is what links had first, and `p1` what they are written with now. */
type ProgramField = "code" | "p1";

export interface ProgramText {
  readonly field: ProgramField;
  readonly text: string;
}

/** A few bytes can unpack to gigabytes. */
const LONGEST_SOURCE = 1_000_000;
/** So many bytes are unpacked before the length is looked at again; they come to some hundred thousand characters at most. */
const PIECE_BYTES = 256;
const CHECKSUM_BYTES = 3;

/**
 * Deflate (RFC 1951) with a dictionary, which knows much of a program before it comes, behind a checksum, in the letters of
 * base64url. Also for texts that are no programs.
 */
export async function writeProgram(source: string): Promise<ProgramText> {
  const [{ deflateSync }, dictionary] = await Promise.all([import("fflate"), dictionary1()]);
  const bytes = new TextEncoder().encode(source);
  const packed = deflateSync(bytes, { level: 9, mem: 12, dictionary });
  const whole = new Uint8Array(CHECKSUM_BYTES + packed.length);
  whole.set(checksum(bytes));
  whole.set(packed, CHECKSUM_BYTES);
  return { field: "p1", text: toBase64Url(whole) };
}

/** The program of a link; null if it is damaged, or larger than a program could be. */
export async function readProgram({ field, text }: ProgramText): Promise<string | null> {
  try {
    const bytes = fromBase64Url(text);
    return await (field === "p1" ? inflate(bytes) : gunzip(bytes));
  } catch {
    return null;
  }
}

/** The field that holds a program. */
export function programField(fields: URLSearchParams): ProgramText | null {
  for (const field of ["p1", "code"] as const) {
    const text = fields.get(field);
    if (text !== null) return { field, text };
  }
  return null;
}

/** Loaded when a link is read or written. Frozen, as are all that will follow it. */
async function dictionary1(): Promise<Uint8Array> {
  const { default: text } = await import("./link-dictionaries/1.ts");
  return new TextEncoder().encode(text);
}

async function inflate(bytes: Uint8Array): Promise<string | null> {
  const [{ Inflate }, dictionary] = await Promise.all([import("fflate"), dictionary1()]);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const end = { isReached: false };
  const stream = new Inflate({ dictionary }, (piece, isLast) => {
    pieces.push(piece);
    length += piece.length;
    end.isReached ||= isLast;
  });
  for (let at = CHECKSUM_BYTES; at < bytes.length && length <= LONGEST_SOURCE; at += PIECE_BYTES) {
    stream.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
  }
  if (!end.isReached || length > LONGEST_SOURCE) return null;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  if (checksum(whole).some((byte, index) => byte !== bytes[index])) return null;
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(whole);
}

/** 24 bits of FNV-1a: finds what was altered on the way. */
function checksum(bytes: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return Uint8Array.of(hash, hash >>> 8, hash >>> 16);
}

/** gzip's own checksum finds every damage. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    if (text.length > LONGEST_SOURCE) return null;
  }
  return text + decoder.decode();
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
