// Keeps a text as short as the page takes one.
import { MAX_TEXT_LENGTH } from "./messages.ts";

export function cut(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH - 1)}…` : text;
}
