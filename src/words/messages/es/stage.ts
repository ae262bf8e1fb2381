// Says the texts of the stage: in Spanish, drafted by machine.
import type { stage as english } from "../en/stage.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const stage = {
  black: "La pantalla está en negro: cualquier tecla la devuelve",
  qr: "El enlace, para teléfonos",
  project: {
    none: "Abrir la ventana del proyector",
    others: "Tomar la ventana del proyector",
    mine: "Dejar de mostrar en el proyector",
  },
  takenOver: "Ahora otra ventana muestra en el proyector. Tómala de nuevo en el menú de la línea de tiempo",
  presenting: "El proyector muestra esto",
  noProjector: "No hay ninguna ventana de proyector abierta",
  reopen: "Abrirla",
  stop: "Parar",
  next: "Después:",
  nothingNext: "el final",
  answer: "La respuesta:",
  wait: "Esta ventana muestra lo que hace quien presenta, en cuanto lo muestre aquí: en su ventana, menú de la línea de tiempo, Tomar la ventana del proyector",
  fullScreen: "Pantalla completa",
  keys: {
    remoteForward: "adelante; la primera vez, ejecuta",
    remoteBack: "atrás",
    play: "reproducir",
    ask: "preguntar antes",
    future: "lo que vendrá",
    larger: "más grande",
    smaller: "más pequeño",
    stageColors: "colores",
    pointer: "puntero",
    black: "negro",
    qr: "código QR",
    escape: "salir",
    help: "todas las teclas",
  },
} satisfies DraftIn<Forms, typeof english>;
