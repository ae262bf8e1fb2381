// Says the texts of the playback: in Spanish, drafted by machine.
import type { transport as english } from "../en/transport.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const transport = {
  label: "Reproducción",
  play: "Reproducir",
  pause: "Pausa",
  stepBack: "Paso atrás",
  stepForward: "Paso adelante",
  stepSize: "Los pasos van",
  stepSizes: { event: "por evento", line: "por línea", await: "por await", print: "por impresión" },
  stepSizesLong: {
    event: "evento: todo lo que ocurre",
    line: "línea: otra línea del programa",
    await: "await: lo que hace una tarea hasta su próximo await",
    print: "impresión: lo que se imprime",
  },
  toStart: "Al principio",
  toEnd: "Al final",
  follow: "Seguir el paso más nuevo",
  position: "Posición en la ejecución",
  speed: "Velocidad",
  auto: "auto",
  autoLong: "auto: toda la ejecución en unos 8 s",
  times: "{{speed}}×",
  axis: "Eje",
  axes: { time: "Tiempo", open: "Instantes", steps: "Pasos", causes: "Causas" },
  axesLong: {
    time: "Tiempo: lo que ocurre a la vez está en un mismo sitio, y se abre al recorrerlo",
    open: "Tiempo, instantes abiertos: lo que ocurre a la vez se extiende",
    steps: "Pasos: todos igual de anchos, tarden lo que tarden",
    causes: "Causas: cada paso justo detrás de lo que necesitaba, marque lo que marque el reloj",
  },
  clock: "t = {{seconds}} s",
  stepOf: "paso {{step}} de {{count}}",
  stepOfMore: "paso {{step}} de {{count}}+",
  readout: "{{seconds}} s, paso {{step}} de {{count}}",
} satisfies DraftIn<Forms, typeof english>;
