// Says what errors of a run mean, and what can be done about them: in Spanish, drafted by machine.
import type { errors as english } from "../en/errors.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const errors = {
  neverRetrieved:
    "Falló una tarea y nadie la esperaba, así que el programa siguió: espera la tarea con await",
  inCallback: "Un error salió de un callback, y el bucle siguió sin él",
  inThread: "Un error terminó un hilo, y los demás siguieron",
  neverAwaited:
    "{{name}}() solo creó una corrutina, y nada de ella ha corrido: escribe await delante o entrégala a createTask",
  neverAwaitedCall: "{{name}}() no hizo nada: aquí se espera lo que detiene el hilo. Escribe await delante",
  destroyedPending: "El bucle terminó mientras esta tarea aún esperaba: espérala antes de que acabe main()",
  eventsCapped:
    "El programa hizo más de {{limit}} cosas y fue detenido: ¿hay un bucle o un callback que no acaba nunca?",
  outputCapped: "El programa imprimió más de {{limit}} caracteres; el resto se omite",
  spread: "Son varias cosas que esperar dentro de un {{given}}: sepáralas, como en gather(...tasks)",
  callIt: "{{name}} es la función misma: llámala, {{name}}(), para crear una corrutina",
  promiseForTask:
    "Una promesa avanza sola y no necesita tarea: espérala dentro de una función async y entrega la corrutina de esa función",
  coroutineWanted:
    "Aquí hace falta una corrutina, que se crea al llamar a una función async: ¿falta una llamada o un return?",
  notAwaitable: "{{given}} no es nada que esperar: quita await, o mira qué devuelve la función",
  tasksWanted: "Aquí hacen falta cosas que esperar: corrutinas o tareas; si son varias, en un array",
  tasksNotCoroutines:
    "wait() pide tareas: escribe asyncio.wait([asyncio.createTask(a()), asyncio.createTask(b())])",
  reused:
    "Una corrutina corre una vez: llama otra vez a la función, o haz de ella una tarea, que se puede esperar muchas veces",
  awaitedTwice:
    "Dos esperan la misma corrutina: haz de ella una tarea con createTask, que muchos pueden esperar",
  noResult: "Aún no hay resultado: espera antes la tarea o el future, o pregunta a done()",
  hasResult: "El future ya tiene su resultado o se canceló, y no recibe otro: pregunta antes a done()",
  setOnTask: "El resultado de una tarea es lo que devuelve su corrutina; solo a un future se le da uno",
  cancelled:
    "Se canceló una tarea: por su cancel(), por un límite de tiempo o por el final de su bucle o grupo. Para dejar todo en orden, usa try y finally",
  timedOut: "El límite de tiempo pasó antes de acabar: da más segundos, o captura asyncio.TimeoutError",
  returnWhen: "returnWhen es asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION o asyncio.ALL_COMPLETED",
  emptySet: "No hay nada que esperar: la lista de tareas está vacía",
  selfAwait: "Una tarea se espera a sí misma, y esperaría para siempre",
  nestedRun: "Ya corre un bucle. Dentro de una función async escribe await work() en lugar de {{caller}}",
  loopRuns:
    "Un hilo lleva un solo bucle a la vez: dentro de una función async escribe await y no arranques otro bucle",
  closed: "Esto se cerró y ya no admite nada: crea uno nuevo, por ejemplo con asyncio.run()",
  closesRunning: "Un bucle no se puede cerrar mientras corre: antes stop(), o deja eso a asyncio.run()",
  stoppedEarly: "El bucle se detuvo antes de acabar aquello para lo que corría: quita stop()",
  outsideLoop:
    "Aquí no corre ningún bucle de eventos: pon esto en una función async y arráncala con await asyncio.run(main())",
  eagerBlocking:
    "El primer paso de una tarea impaciente no puede detener el hilo: espera algo antes, o usa asyncio.toThread()",
  otherThread: "Solo el hilo de un bucle puede usarlo: desde otro, llama a loop.callSoonThreadsafe()",
  otherLoop:
    "Esto pertenece a otro bucle, quizá a uno que ha terminado: créalo dentro de la corrutina que lo usa",
  notHeld: "Solo se libera un cerrojo que se tiene: un acquire() antes de cada release()",
  conditionNotHeld: "{{call}}() de una condición necesita su cerrojo: ponlo en asyncWith(condition, ...)",
  releasedTooOften: "Hubo más release() que acquire()",
  queueEmpty: "La cola está vacía ahora: espera su get(), que aguarda a que haya algo",
  queueFull: "La cola está llena ahora: espera su put(), que aguarda a que haya sitio",
  queueShutDown: "La cola se cerró y ya no admite ni da nada: captura esto y termina el bucle del trabajador",
  doneTooOften: "taskDone() se llama una vez por cada elemento que dio get(), y aquí se llamó una de más",
  brokenBarrier: "La barrera se abortó o se reinició mientras alguien esperaba en ella",
  notInOrder:
    "Los elementos de una PriorityQueue se comparan, y estos no se pueden comparar: pon un array con un número delante, como [1, item]",
  groupUsed: "Un TaskGroup se usa una vez: crea uno nuevo cada vez",
  groupNotEntered:
    "Un TaskGroup solo funciona dentro de su bloque: asyncWith(new asyncio.TaskGroup(), async (group) => { ... })",
  groupOver: "El TaskGroup ha acabado o está acabando y no admite más tareas: créalas dentro de su bloque",
  groupFailed: "Falló una tarea del grupo, así que se cancelaron las demás",
  timeoutUsed:
    "En un timeout se entra una vez, desde una tarea: asyncWith(asyncio.timeout(1), async () => { ... })",
  threadStarted: "Un hilo se arranca una vez: crea uno nuevo",
  threadNotStarted: "Este hilo no se ha arrancado: llama a start() antes de join()",
  threadItself: "Un hilo no puede esperarse a sí mismo: llama a join() en otro",
  poolClosed:
    "El grupo de hilos se cerró y ya no admite nada: usa submit antes de shutdown(), o dentro de su bloque",
  poolBroken: "El initializer del grupo falló en uno de sus hilos, así que no admite llamadas: mira su error",
  noThreads:
    "CPython no tiene hilos en un navegador. El mismo programa en TypeScript los tiene aquí, simulados",
  poolWanted: "Aquí hace falta un ThreadPoolExecutor, o null para el del bucle",
  poolFutures:
    "Esto no es lo que dio submit() de un grupo de hilos: para tareas, usa las funciones de asyncio",
  notAManager: "Esto no es un gestor de contexto: uno tiene dos métodos, el segundo {{method}}(error)",
  generatorWanted: "asyncContextManager pide una función como async function* () { ... yield value; ... }",
  errorClasses: "suppress() pide clases de errores, como en suppress(asyncio.TimeoutError)",
  didNotYield: "El generador de un gestor de contexto hace yield una vez, y este acabó antes",
  didNotStop: "El generador de un gestor de contexto hace yield una vez, y este lo hizo otra vez",
  generatorRuns: "El generador aún no ha llegado a su próximo yield: espera un next() antes del siguiente",
  justStarted: "A un generador que no ha empezado no se le puede enviar nada: llama antes a next()",
  ignoredExit: "Un generador que se está cerrando hizo yield: deja pasar el error que sale de su yield",
  noContextValue:
    "La variable de contexto {{name}} no tiene valor aquí: usa antes set(), o dale un valor por defecto",
  contextToken: "Un token deshace un set() de su variable, una vez, en el mismo contexto",
  contextEntered: "Un contexto ejecuta una función a la vez: usa copy()",
  groupOfErrors: "Un ExceptionGroup lleva errores: un texto y un array con al menos uno",
  suppressed: "Llegó un error mientras se trataba otro",
  asyncIterable:
    "for await recorre generadores async y similares. Un array se recorre con for (const x of items), con await dentro",
  noModule: "Aquí no hay ningún módulo {{name}}. Un programa puede importar {{known}}",
  noDefault: 'Escribe import * as {{module}} from "{{module}}"',
  didYouMean: "Aquí no existe {{name}}. ¿Querías decir {{here}}?",
  noName: "No existe {{name}} en {{module}}: mira lo que ofrece el editor tras el punto",
  optionMeant: "La opción {{option}} de {{call}}() se llama aquí {{here}}",
  noOption: "{{call}}() no tiene la opción {{option}}",
  optionsObject: "Las opciones de {{call}}() van en un objeto, el último argumento: { name: value }",
  handOver: "Entrega la función misma: {{name}}, sin ()",
  functionWanted: "Aquí hace falta una función: escribe () => ... alrededor de lo que se hará después",
  notSeconds: "El número de segundos no es un número (NaN): mira cómo se calcula",
  seconds:
    "Los segundos son un número, como en sleep(1.5), y esto es {{given}}: ¿está entre comillas, o falta?",
  negativeSeconds: "Una duración no puede ser menor que 0",
  timeLimitForNothing: "Quien no espera no necesita límite de tiempo: quita uno de los dos",
  formatArguments: "Los valores no encajan en el texto con %: uno por cada lugar, un número para %d",
  wholeNumber: "{{call}}() pide un número entero, y esto es {{given}}",
  number: "Aquí hace falta un número, y esto es {{given}}: ¿está entre comillas, o falta?",
  tooSmall: "El número dado aquí es demasiado pequeño",
  iterableWanted: "Aquí hace falta un array o algo parecido, y esto es {{given}}",
  methodWanted: "Lo que hace falta aquí tiene un método {{method}}(), y {{given}} no lo tiene",
  loopWanted: "Aquí hace falta un bucle de eventos, o null",
  valueWanted: "Aquí hace falta otra clase de valor que {{given}}",
  emptyChoice: "No hay de dónde elegir: el array está vacío",
  weights: "Los pesos y las cantidades son números, uno por elemento, y no todos 0",
  sample: "Una muestra no puede tener más elementos de los que hay, ni menos que ninguno",
  probability: "Una probabilidad es un número de 0 a 1",
  range: "No hay ningún número en este intervalo: el primero tiene que estar por debajo del final",
  arrayWanted: "{{call}}() pide un array",
  seed: "Una semilla es un número, un texto, un Uint8Array o null",
  level: 'Un nivel es un número o un nombre, como logging.INFO o "INFO"',
  logging: "Los ajustes de logging no encajan entre sí aquí",
  islice: "islice() cuenta en enteros desde 0, con un paso desde 1; null vale por el final",
  batch: "El último lote no está completo, y strict no lo permite",
  emptyReduce: "No hay nada que juntar, ni un primer valor: da uno, como en reduce(fn, items, 0)",
  contextName: 'Una variable de contexto tiene un nombre entre comillas: new ContextVar("user")',
  textWanted: "Este argumento es de otra clase que la que hace falta aquí",
  coroutinesForPromises: "Esto son corrutinas y no promesas: usa asyncio.gather",
  allRejected: "Ninguna de las promesas se cumplió: los errores están en su propiedad errors",
  promiseCycle: "Una promesa se espera a sí misma, y esperaría para siempre",
  promiseNew: "Escribe new Promise(...)",
  promiseInside: "Los métodos de Promise solo trabajan con promesas, y con funciones que toman un resultado",
  fetchFailed: "La red simulada no respondió: para eso está esta dirección",
  bodyUsed: "El cuerpo de una respuesta se lee una vez: guarda lo que dio json() o text()",
  notEntered:
    "En un grupo, un cerrojo o un límite de tiempo se entra y se sale con un bloque: await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => { ... })",
  notDisposable: "using pide algo con [Symbol.dispose]() o [Symbol.asyncDispose](), que todavía esté en uso",
  iteratorWrong: "El iterador no da lo que da un iterador: next() devuelve { value, done }",
  ours: "Ha fallado lo que ejecuta el programa, y no es culpa del programa",
  recursion: "Una función se llama a sí misma sin fin: necesita un caso en el que no lo haga",
  ofNothing:
    "Lo que está antes de .{{name}} es {{value}}: aún no tiene valor, o una función no devolvió ninguno. ¿Falta un await o un return?",
  takenApart: "Lo que se descompone aquí es {{value}}: ¿falta un await o un return?",
  newMissing: "Escribe new antes de {{name}}",
  notIterable:
    "for ... of y ... recorren arrays, textos, sets y maps, y esto no es ninguno. Lo que es async necesita for await; hasta un número n se cuenta con for (let i = 0; i < n; i++)",
  notConstructor: "{{name}} no es una clase, así que new no hace nada con ello: quita new, o mira su nombre",
  notFunction:
    "A {{name}} no se le puede llamar: no hay aquí una función con ese nombre, o se escribe de otra forma",
  tooEarly: "{{name}} se usa antes de la línea que lo declara: pon esa línea más arriba",
  absent: "Aquí no existe {{name}}: {{why}}",
  notDefined: "Nada se llama {{name}} aquí: ¿está mal escrito, declarado en otro bloque o sin importar?",
  constant: "A una constante no se le puede asignar nada: declárala con let",
  json: "El texto no es JSON: nombres y textos van entre comillas dobles, y nada sigue al último elemento",
  circular: "El objeto lleva de vuelta a sí mismo, y JSON no puede guardar eso",
  bigint: "Los enteros con n y los demás números no se mezclan: escribe Number(x) o BigInt(x)",
  readOnly: "Este objeto no se puede cambiar",
  arrayLength: "La longitud es negativa, no es entera o es demasiado grande",
  ofNothingAtAll: "El objeto que se recorre es undefined o null",
  noDate: "La fecha no es válida: mira de qué está hecha",
} satisfies DraftIn<Forms, typeof english>;
