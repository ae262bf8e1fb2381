// Says what to write instead of what cannot work: in Spanish, drafted by machine.
import type { cures as english } from "../en/cures.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const cures = {
  network:
    "Aquí no hay red, así que no existe {{name}}. Usa el fetch(url) simulado o deja que las tareas intercambien datos con una asyncio.Queue",
  processes:
    "Aquí un programa es un solo proceso, así que no existe {{name}}. Usa asyncio.toThread(fn) o un ThreadPoolExecutor",
  signals:
    "Aquí nadie envía señales, así que no existe {{name}}. Para terminar una tarea, llama a su cancel()",
  files:
    "Aquí un programa no tiene archivos ni sistema operativo, así que no existe {{name}}. Guarda lo que necesites en variables e imprime con console.log",
  oneLoop:
    "Aquí hay una sola clase de bucle de eventos y nada que elegir: quita {{name}}. asyncio.run() crea un bucle, asyncio.newEventLoop() otro",
  callGraph:
    "Aquí no existe {{name}}. El árbol de esperas junto a la salida muestra quién espera a quién; task.printStack() imprime dónde está una tarea",
  renamed: "{{name}} de Python se llama aquí {{here}}",
  ofJavaScript: "{{name}} de Python no se importa aquí: JavaScript tiene {{here}}",
  unbound: "Si {{name}}() es un método, se entregó sin su objeto: escribe () => object.{{name}}()",
  then: "Una corrutina no es una promesa: escribe const value = await {{name}}, con try y catch alrededor para los errores",
  noLoop:
    "Las tareas necesitan un bucle de eventos en marcha: pon esto en una función async, por ejemplo main(), y arráncala con await asyncio.run(main())",
  combinator: "Promise.{{name}}() trabaja con promesas, y esto son corrutinas: escribe {{here}}",
  noPage: "Aquí un programa corre sin página, así que no existe {{name}}. Para mostrar algo, usa console.log",
  noStorage:
    "Aquí un programa no tiene almacenamiento, así que no existe {{name}}. Guarda lo que necesites en variables",
  noWorker:
    "Aquí un programa es un único worker, así que no existe {{name}}. threading, de Python, tiene hilos simulados",
  noNode: "Esto no es Node, así que no existe {{name}}",
  noInput:
    "No se puede preguntar a nadie mientras corre un programa, así que no existe {{name}}. Pon la respuesta en una variable",
  insteadOf: "Aquí no existe {{name}}: escribe {{here}}",
  notImported: '{{name}} no está importado: escribe import * as {{name}} from "{{name}}" en la primera línea',
  keyword:
    "Aquí no existe {{name}}. Si nombra un argumento: esos argumentos van en un objeto, { {{name}}: ... }; lo que tiene un lugar fijo va sin nombre",
  method: ".{{name}}() de Python se escribe aquí así: {{here}}",
} satisfies DraftIn<Forms, typeof english>;
