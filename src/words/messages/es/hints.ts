// The texts about what could be better in a program, for the end of a run and the command line: in Spanish, drafted by machine.
import type { hints as english } from "../en/hints.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const hints = {
  title: "Merece una mirada",
  lesson: "Lección: {{title}}",
  more_one: "Mostrar {{count}} más",
  more_many: "Mostrar {{count}} más",
  more_other: "Mostrar {{count}} más",
  neverAwaited: "{{call}} se llamó sin await, así que no se ejecutó nada: escriba await delante",
  neverReleased: "{{who}} terminó y aún tiene {{thing}}, que nadie más podrá tener: libérelo en un finally",
  lostError: "{{who}} falló ({{error}}) y nadie miró: espere la tarea o créela en un TaskGroup",
  lostErrorOfPromise: "{{who}} falló ({{error}}) y nadie miró: escriba await o capture el error",
  swallowedError:
    "Un catch vacío tomó el error de {{who}} ({{error}}) y nadie lo sabrá: diga algo ahí o capture solo lo esperado",
  swallowedCancel:
    "{{who}} fue cancelada y terminó como si nada: tras limpiar, vuelva a lanzar CancelledError",
  swallowedCancelOn:
    "{{who}} fue cancelada y siguió durante {{duration}}: tras limpiar, vuelva a lanzar CancelledError",
  race: "Otros cambian {{name}} entre la lectura y la escritura: mantenga un lock de la una a la otra",
  raceOfPromises: "Otros cambian {{name}} entre la lectura y la escritura: lea otra vez después del await",
  oneByOne:
    "{{calls}} vinieron uno tras otro, {{duration}} en total: si ninguno necesita al otro, {{how}} los hace en {{together}}",
  oneByOneOfMany:
    "{{calls}} vinieron uno tras otro, {{duration}} en total: si ninguno necesita a otro, {{how}} los hace en {{together}}",
  fromTo: "de {{first}} a {{last}}",
  cutOff:
    "El programa terminó antes que {{call}}, que nadie esperaba: guarde la tarea y espérela, o créela en un TaskGroup",
  cutOffOfPromise: "El programa terminó antes que {{call}}, que nadie esperaba: escriba await",
  notKept:
    "Nadie guarda ni espera la tarea de {{call}}, cuyo error se perdería: guárdela y espérela, o créela en un TaskGroup",
  notKeptOfPromise:
    "Nadie espera {{call}}, y nadie capturaría su error: escriba await, o void delante si es a propósito",
} satisfies DraftIn<Forms, typeof english>;
