// Says the texts around what the reader has written, and how it is kept: in Spanish, drafted by machine.
import type { drafts as english } from "../en/drafts.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const drafts = {
  open: "Borradores…",
  title: "Borradores",
  hint: "Cada programa que has cambiado se guarda aquí, en este navegador",
  none: "Nada todavía: un programa se guarda en cuanto lo cambias",
  new: "Borrador nuevo",
  isOpen: "abierto ahora",
  blank: "Vacío",
  from: { draft: "Mi borrador", link: "De un enlace" },
  delete: "Borrar «{{title}}»",
  deleted: "Borrado: {{title}}",
  undo: "Deshacer",
  apart:
    "Otra pestaña también ha cambiado este borrador. Desde ahora el tuyo es un borrador aparte, y se guardan los dos",
  full: "Al navegador no le queda sitio para esta página: tus cambios se perderán al recargar. Borra borradores o guarda el programa como archivo",
} satisfies DraftIn<Forms, typeof english>;
