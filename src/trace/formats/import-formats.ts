// Lists the formats in which traces are opened: a new one is an entry here, a reader in `open.ts`, and a file beside it.
import { TRACE_MAGIC } from "../format.ts";

/** How a trace is recognised. */
export interface ImportFormat {
  readonly extension: string;
  /** Whether a file that begins so, after spaces, has this format. There are LONGEST_BEGINNING characters if the file has. */
  readonly isBegunBy: (beginning: string) => boolean;
}

const TEXT_BEGINNING = `${TRACE_MAGIC} `;

/** No format needs more characters to be recognised by. */
export const LONGEST_BEGINNING = TEXT_BEGINNING.length;

export const IMPORT_FORMATS = {
  text: {
    extension: ".trace",
    isBegunBy: (beginning) => beginning.startsWith(TEXT_BEGINNING),
  },
  /** Chrome's and speedscope's: which of the two it is can stand at the end of the file. */
  json: {
    extension: ".json",
    isBegunBy: (beginning) => /^[[{]/.test(beginning),
  },
} as const satisfies Readonly<Record<string, ImportFormat>>;

export type ImportFormatName = keyof typeof IMPORT_FORMATS;
