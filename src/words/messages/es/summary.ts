// Says what there is to learn from a run that is over: in Spanish, drafted by machine.
import type { summary as english } from "../en/summary.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const summary = {
  label: "La ejecución en pocas palabras",
  stuck: "La ejecución no acaba: todos esperan para siempre",
  failedAtOnce: "El programa acabó con un error antes de crear una tarea",
  length: "{{duration}} en total",
  overlap: "Una tras otra: {{oneByOne}}. Esperar a la vez ahorró {{saved}}.",
  noOverlap: "Nadie trabajó ni durmió al mismo tiempo que otro: cada uno empezó cuando acabó el anterior.",
  oneTask: "Una sola tarea lo hizo todo, una cosa tras otra.",
  longest: "Más tiempo trabajando o dormidas:",
  longestOf: "{{name}}, {{duration}}",
  longestWait: "Más tiempo esperando a otras:",
  longestShared: "Más tiempo esperando algo compartido:",
  longestWaitOf: "{{name}}, por {{what}}, {{duration}}",
  path: "El final tuvo que esperar, por orden, a: {{names}}",
  failed: "Terminaron con un error: {{names}}.",
  failedWith: "{{name}}: {{error}}",
  warnings_one: "Hay {{count}} aviso en la salida.",
  warnings_many: "Hay {{count}} de avisos en la salida.",
  warnings_other: "Hay {{count}} avisos en la salida.",
  tryTitle: "Prueba:",
  markdown: {
    output: "Salida",
    nothing: "El programa no imprimió nada.",
    run: "La ejecución",
    open: "Abrir en Loopscope",
  },
  try: {
    failed: "retrocede desde el final: ¿quién hizo qué justo antes?",
    race: "mantén un asyncio.Lock desde la lectura hasta la escritura, o lee otra vez después del await.",
    raceOfPromises: "lee otra vez después del await, para que no haya nada entre la lectura y la escritura.",
    warnings: "lee el aviso: nombra la línea.",
    change: "cambia uno de los tiempos y ejecuta otra vez. ¿Tarda más el conjunto?",
    instant: "mira los pasos: todo esto ocurre en 0 s.",
    why: "pulsa una barra de la imagen: dice por qué llegó y qué la despertó.",
    gather: "arranca juntas dos de las esperas, con asyncio.gather o createTask.",
    promiseAll: "arranca juntas dos de las esperas, con Promise.all.",
  },
} satisfies DraftIn<Forms, typeof english>;
