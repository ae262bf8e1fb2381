// Reads and writes all that a link says: the part of the address behind the #.
import { AXES } from "../../trace/units.ts";
import { LONGEST_LINK } from "../limits.ts";
import type { Preferences } from "../preferences.ts";

type Axis = Preferences["axis"];
type Speed = Preferences["speed"];

/** What a link says. It has a program, or the name of an example; of the rest, what is null is left as it is. */
export interface LinkState {
  /** Null for an example as it is. */
  readonly source: string | null;
  /** The example that the program is, or began as. */
  readonly example: string | null;
  readonly axis: Axis | null;
  readonly speed: Speed | null;
  /** The moment to show once the program has run. */
  readonly moment: number | null;
}

export type ReadLink =
  | { readonly type: "none" }
  | { readonly type: "link"; readonly link: LinkState }
  /** Cut off or altered on its way. */
  | { readonly type: "damaged" };

export type WrittenLink =
  | { readonly type: "link"; readonly hash: string }
  | { readonly type: "tooLong"; readonly characters: number };

/** A few bytes can unpack to gigabytes. */
const LONGEST_SOURCE = 1_000_000;

/** Writes `#code=...&axis=...`, or `#example=...` for an example as it is. */
export async function writeLink(link: LinkState): Promise<WrittenLink> {
  const fields = new URLSearchParams();
  if (link.source !== null) fields.set("code", toBase64Url(await gzip(link.source)));
  if (link.example !== null) fields.set("example", link.example);
  if (link.axis !== null) fields.set("axis", link.axis);
  if (link.speed !== null) fields.set("speed", String(link.speed));
  if (link.moment !== null) fields.set("moment", String(link.moment));
  const hash = `#${fields.toString()}`;
  return hash.length > LONGEST_LINK ? { type: "tooLong", characters: hash.length } : { type: "link", hash };
}

/** Reads what `writeLink` wrote. Fields that make no sense are as if they were not there; a program must be whole. */
export async function readLink(hash: string): Promise<ReadLink> {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const code = fields.get("code");
  if (code === null && !fields.has("example")) return { type: hash.length > 1 ? "damaged" : "none" };
  const source = code === null ? null : await gunzip(code);
  if (code !== null && source === null) return { type: "damaged" };
  return {
    type: "link",
    link: {
      source,
      example: fields.get("example"),
      axis: axisOf(fields.get("axis")),
      speed: speedOf(fields.get("speed")),
      moment: momentOf(fields.get("moment")),
    },
  };
}

function axisOf(text: string | null): Axis | null {
  return AXES.find((axis) => axis === text) ?? null;
}

function speedOf(text: string | null): Speed | null {
  if (text === "auto") return "auto";
  const speed = Number(text);
  return speed > 0 && Number.isFinite(speed) ? speed : null;
}

function momentOf(text: string | null): number | null {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

async function gzip(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The text; null if it is not whole: gzip's checksum finds every damage. */
async function gunzip(code: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      text += decoder.decode(chunk.value, { stream: true });
      if (text.length > LONGEST_SOURCE) return null;
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
