// Says the texts around links and the code for other pages: in Spanish, drafted by machine.
import type { share as english } from "../en/share.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const share = {
  open: "Enlace y código para insertar…",
  choose: "Elegir qué lleva…",
  title: "Compartir este programa",
  carries: "El enlace lleva, además del programa",
  parts: {
    pace: "Eje y velocidad",
    moment: "Este momento",
    selection: "La tarea seleccionada",
    zoom: "Esta ampliación",
    looks: "Colores e idioma, como están aquí",
    stage: "El escenario, para un proyector",
    hidden: "Antes una pregunta: la línea de tiempo y la salida se ven cuando está respondida",
  },
  link: "El enlace",
  copyLink: "Copiar el enlace",
  saveProgram: "Guardar el programa como archivo",
  length_one: "{{count}} carácter",
  length_many: "{{count}} de caracteres",
  length_other: "{{count}} caracteres",
  long: "Enlace de {{characters}} caracteres. Algunos chats cortan los enlaces tras {{limit}}: un archivo llega siempre entero",
  tooLong:
    "Demasiado largo para un enlace ({{characters}} caracteres, como mucho {{most}}). Envía el programa como archivo",
  figure: "Como figura en otra página",
  wishes: {
    code: "Con el programa",
    edit: "Se puede cambiar",
    play: "Corre solo",
    plain: "Sin controles",
  },
  copyEmbed: "Copiar el código para insertar",
  qr: "El enlace, como código QR",
  noQr: "El enlace es demasiado largo para un código QR: {{characters}} caracteres, como mucho {{most}}",
} satisfies DraftIn<Forms, typeof english>;
