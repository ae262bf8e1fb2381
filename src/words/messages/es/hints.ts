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
  blocking_one:
    "{{who}} detuvo todo el bucle durante {{duration}}, y {{count}} tarea más podría haber seguido: espere con el sleep de asyncio, o déjelo a un hilo",
  blocking_many:
    "{{who}} detuvo todo el bucle durante {{duration}}, y {{count}} de tareas más podrían haber seguido: espere con el sleep de asyncio, o déjelo a un hilo",
  blocking_other:
    "{{who}} detuvo todo el bucle durante {{duration}}, y {{count}} tareas más podrían haber seguido: espere con el sleep de asyncio, o déjelo a un hilo",
  blockingForEver_one:
    "{{who}} detuvo todo el bucle para siempre, y con él {{count}} tarea más: espere de modo que el bucle siga, o déjelo a un hilo",
  blockingForEver_many:
    "{{who}} detuvo todo el bucle para siempre, y con él {{count}} de tareas más: espere de modo que el bucle siga, o déjelo a un hilo",
  blockingForEver_other:
    "{{who}} detuvo todo el bucle para siempre, y con él {{count}} tareas más: espere de modo que el bucle siga, o déjelo a un hilo",
  neverReleased: "{{who}} terminó y aún tiene {{thing}}, que nadie más podrá tener: libérelo en un finally",
  neverReleasedPlace:
    "{{who}} falló y conserva su lugar en {{thing}}, donde desde ahora cabe una tarea menos: libérelo en un finally",
  lostError: "{{who}} falló ({{error}}) y nadie miró: espere la tarea o créela en un TaskGroup",
  lostErrorOfPromise: "{{who}} falló ({{error}}) y nadie miró: escriba await o capture el error",
  swallowedError:
    "Un catch vacío tomó el error de {{who}} ({{error}}) y nadie lo sabrá: diga algo ahí o capture solo lo esperado",
  unreadErrors_one:
    "{{count}} error se volvió un resultado ({{error}}), y nadie lee los resultados: revíselos, o deje pasar el error",
  unreadErrors_many:
    "{{count}} de errores se volvieron resultados (el primero: {{error}}), y nadie lee los resultados: revíselos, o deje pasar los errores",
  unreadErrors_other:
    "{{count}} errores se volvieron resultados (el primero: {{error}}), y nadie lee los resultados: revíselos, o deje pasar los errores",
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
  heldOverAwait_one:
    "{{who}} retuvo {{thing}} durante una espera de {{duration}} que ya no lo necesita, y {{count}} tarea aguardaba: espere después de liberarlo",
  heldOverAwait_many:
    "{{who}} retuvo {{thing}} durante una espera de {{duration}} que ya no lo necesita, y {{count}} de tareas aguardaban: espere después de liberarlo",
  heldOverAwait_other:
    "{{who}} retuvo {{thing}} durante una espera de {{duration}} que ya no lo necesita, y {{count}} tareas aguardaban: espere después de liberarlo",
  cutOff:
    "El programa terminó antes que {{call}}, que nadie esperaba: guarde la tarea y espérela, o créela en un TaskGroup",
  cutOffOfPromise: "El programa terminó antes que {{call}}, que nadie esperaba: escriba await",
  notKept:
    "Nadie guarda ni espera la tarea de {{call}}, cuyo error se perdería: guárdela y espérela, o créela en un TaskGroup",
  notKeptOfPromise:
    "Nadie espera {{call}}, y nadie capturaría su error: escriba await, o void delante si es a propósito",
  unbounded:
    "{{count}} llamadas a {{name}} esperaban a la vez, y quien debe responder quizá no soporte tantas: un Semaphore deja entrar solo las que usted diga",
  unboundedOfPromise:
    "{{count}} llamadas a {{name}} esperaban a la vez, y quien debe responder quizá no soporte tantas: empiece unas pocas, y la siguiente cuando termine una",
} satisfies DraftIn<Forms, typeof english>;
