// Says the texts of the help: in Spanish, drafted by machine.
import type { help as english } from "../en/help.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const help = {
  title: "Cómo se lee Loopscope",
  intro:
    "Cada carril es una tarea, un hilo o un callback; el tiempo va de izquierda a derecha. El cursor es el momento que está en pantalla: la consola, las marcas del programa y los carriles muestran ese momento.",
  marksTitle: "Qué muestran los carriles",
  marks: {
    running: "En marcha: tiene el hilo, y nadie más de ese bucle lo tiene",
    ready: "Lista: podría correr y espera su turno",
    time: "Espera una hora: nadie le estorba",
    thing: "Espera algo compartido: un cerrojo, una cola, un semáforo",
    task: "Espera a una tarea o a varias: gather, un grupo de tareas",
    thread: "Espera a un hilo, o lo que un hilo ha de traer",
    network: "Espera una respuesta de la red",
    promise: "Espera una promesa o un future",
    blocked: "Bloquea: todo el hilo se detiene, con todas sus tareas",
    coroutine: "Creada y aún no esperada: una corrutina, de la que nada corre antes de su await",
    cut: "Cortada antes de tiempo: al lado está lo que llegó primero",
    limit: "Un límite de tiempo, hasta lo que llegó primero; con puntos hasta el plazo",
    level: "Cuánto hay en una cola, o libre en un semáforo; a trazos: cuánto puede haber",
    held: "Quién tiene un cerrojo: la banda bajo su carril lleva el mismo color",
    deadlock: "No terminará nunca: un interbloqueo. Las flechas dicen quién espera a quién",
    race: "Una carrera: lo leído en el círculo ya no vale, porque otra tarea escribió en el punto; en el triángulo se escribe a pesar de eso",
    value: "Terminada sin error",
    error: "Terminada con un error",
    cancelled: "Cancelada",
    caught: "Un error capturado: la tarea sigue",
    forgotten: "Nunca esperada: no ha corrido. Escribe await antes de la llamada",
    kept: "Terminada; el resultado se guarda hasta que terminen las demás de su gather o grupo",
    group: "Un gather o un grupo de tareas, alrededor de las suyas",
    instant: "Un instante abierto: el reloj está parado, y cada paso tiene sitio",
    make: "Flecha: crea una tarea",
    wake: "Flecha: deja lista una tarea",
    cancel: "Flecha: cancela una tarea",
    begin: "Flecha: se espera una corrutina, o se convierte en tarea",
  },
  stateTitle: "Por qué, y qué está pasando",
  state: {
    why: "Selecciona un tramo para leer por qué llegó: qué dejó lista la tarea, quién lo hizo y cuánto tardó en llegar su turno. Desde ahí se vuelve atrás, causa por causa; el camino crítico muestra todo lo que el final de la ejecución tuvo que esperar.",
    views:
      "El panel junto a la salida muestra el momento del cursor y va con él en los dos sentidos: quién espera a quién, los valores de las variables con lo que cambió el último paso, la cola de listas con las microtareas y los temporizadores, y los cerrojos, colas y eventos con quienes los tienen o esperan. Cuando la ejecución ha terminado, Esperas la resume.",
    things:
      "Bajo las tareas está lo que comparten: cuánto hay en una cola o libre en un semáforo, como una línea de escalones; quién tiene un cerrojo, como una banda, con otra del mismo color bajo el carril de quien lo tiene; una marca donde alguien se pone a esperar. Las flechas entran en una cosa (put, release) y salen de ella (get, acquire). Donde hay más de tres, elígelas en la vista Común.",
    races:
      "Una tarea lee una variable, espera y escribe lo que hizo con esa lectura, mientras otra escribió entremedias: una carrera. La imagen marca la lectura vieja (un signo de interrogación), la escritura intermedia (un punto) y la del final (un signo de aviso), con los valores; las líneas del programa dicen lo mismo, y el final de la ejecución las resume. Se vigilan las variables del módulo o de una función exterior, las propiedades de objetos y lo que hay en maps, sets y listas, allí donde una función puede perder su turno entremedias.",
    instants:
      "Mucho ocurre mientras el reloj está parado. Mientras recorres un instante así, el eje de tiempo lo abre, sombreado, para que cada paso tenga sitio, y lo cierra detrás de ti; el eje Instantes los tiene todos abiertos. El eje Causas deja fuera el reloj y los turnos: cada paso está detrás de lo que necesitaba, lo independiente está lado a lado, y la cadena de causas más larga es tan larga como la imagen. El control deslizante va por el eje que se muestra.",
    steps: "Cada paso se cuenta en una frase sobre la imagen; la vista Pasos los tiene todos, como tabla.",
    orders:
      "Qué más podría pasar (V) ejecuta el programa en todos los órdenes que podría traer la vida real: esperas que duran más de lo pedido, hilos que se turnan de otro modo. Agrupa las ejecuciones por lo que imprimen y cómo terminan, dice de cada una en qué se aparta de la habitual y si son todas. Un clic muestra una de ellas; el enlace lleva su orden. Comparar pone debajo la ejecución habitual en el mismo eje, cada tarea bajo su igual, y marca dónde se separan; lo que le falta a una se ve como una sombra. El menú de la línea de tiempo compara así con la ejecución anterior: antes y después de un cambio, o un programa con otro.",
    predict:
      "Una lección pregunta antes de que se vea su programa; Preguntar antes de mostrar, en el menú de la línea de tiempo, lo hace con cualquier programa. Pulsa las líneas en su orden o elige una respuesta; Mostrar reproduce hasta lo primero que no dijiste y cuenta por qué llegó. La respuesta queda junto a la salida.",
    rows: "Un triángulo delante de una fila oculta lo que cuelga de ella, un alfiler la deja arriba mientras las demás se desplazan. Más de cien tareas de una función son una sola banda: su altura dice cuántas están en cada estado, y un clic las muestra una a una. Las filas son un árbol que se recorre con las flechas del teclado.",
  },
  keysTitle: "Teclas",
  keysHint: "Funcionan en todas partes menos en el editor",
  keys: {
    run: "Ejecutar el programa, también en el editor",
    play: "Reproducir o pausar",
    step: "Paso atrás o adelante",
    stepSize: "Hasta dónde llega un paso: un evento, una línea, un await, una línea impresa",
    ends: "Al principio o al final",
    speed: "Más despacio o más deprisa",
    axis: "El siguiente eje: tiempo, tiempo con sus instantes abiertos, pasos, causas",
    look: "En la línea de tiempo: acercar y alejar, mirar a izquierda y derecha",
    frame: "En la línea de tiempo: mostrar el tramo seleccionado, o todo, de borde a borde",
    along: "A lo anterior o lo siguiente que hace la tarea seleccionada",
    find: "Buscar una tarea por nombre, estado o línea, o texto impreso",
    cause: "Del tramo seleccionado al que llevó a él",
    lesson: "Mostrar la lección junto a su programa, o guardarla",
    arrows: "Todas las flechas entre tareas, o solo las de la seleccionada",
    turn: "En la línea de tiempo: ocultar o mostrar las filas bajo la seleccionada",
    pin: "En la línea de tiempo: dejar arriba la fila seleccionada",
    path: "Iluminar el camino crítico: lo que el final de la ejecución tuvo que esperar",
    follow: "El programa va con los pasos, o se queda donde está",
    present: "El escenario, para proyectores: letra grande, todo con el teclado",
    remote:
      "En el escenario: paso atrás o adelante, como envían los mandos de presentación; tras el final viene la lección siguiente, y la tecla que empieza una presentación lleva al principio",
    ask: "Preguntar antes de mostrar: di qué hará el programa, y después mira cómo va",
    orders: "Qué más podría pasar: el programa en todos los órdenes que traen otras demoras",
    project: "El escenario en una ventana propia, para el proyector; esta conserva todo lo demás",
    black: "En el escenario: pantalla en negro, hasta la próxima tecla",
    stageType: "En el escenario: letra más grande o más pequeña, como la rueda con Ctrl",
    future: "En el escenario: mostrar lo que vendrá, o dejar que se adivine",
    stageColors: "En el escenario: blanco sobre negro, claro u oscuro",
    pointer: "En el escenario: un anillo alrededor del puntero",
    qr: "En el escenario: el enlace como código QR, para teléfonos",
    escape: "Salir del escenario, cerrar, quitar la selección",
    help: "Esta página",
    editorTab: "Escape y después Tab sacan del editor",
  },
  listeningTitle: "Con un lector de pantalla",
  listening: {
    regions:
      "La página tiene las regiones {{lesson}}, {{program}}, {{timeline}}, {{output}} y {{state}}. El primer enlace lleva a {{program}}; los enlaces de una lección son botones, que actúan sobre la ejecución.",
    editor:
      "{{program}} es un campo de texto, del que salen Escape y después Tab. Lo que está mal es una lista debajo, cuyos botones llevan a la línea.",
    run: "Ctrl+Enter ejecuta. Cómo va la ejecución se dice cuando cambia. Sigue con las flechas: cada paso se dice en una frase, con su número.",
    picture:
      "En {{timeline}}, {{rows}} es un árbol: las flechas lo recorren, y Enter dice qué hace esa fila en este momento. El dibujo de al lado está descrito entero; en él, las flechas van de tramo en tramo, y cada uno se dice. {{state}} dice por qué llegó; su pestaña {{steps}} tiene todos los pasos, como tabla.",
    predict:
      "Una pregunta es el grupo {{question}}, al que va el foco. Las líneas se ordenan con botones que llevan su nombre, y se mueven con las flechas. {{reveal}} muestra la ejecución hasta lo que decide, y dice cómo llegó.",
  },
  semanticsTitle: "Dos clases de programa",
  semantics: {
    asyncio:
      "Un programa que importa un módulo de Python (asyncio, threading, queue, concurrent.futures, contextlib, contextvars, time, random, itertools, functools, logging) corre como en Python: llamar a una función async crea una corrutina y no ejecuta nada; await la ejecuta como parte de quien llama; createTask y gather le dan una tarea propia.",
    python:
      "Un programa en Python, pegado, abierto o elegido junto a un ejemplo, lo ejecuta el propio CPython, que se descarga la primera vez: con su asyncio y solo la biblioteca de Python. No hay en él red ni teclado, e hilos solo donde el navegador sabe cambiar de pila: se turnan cuando esperan. Esperar mueve el mismo reloj virtual. También se puede mostrar como TypeScript.",
    ecmascript:
      "Un programa que no importa ninguno corre como en un navegador o en Node: una función async empieza enseguida y da una promesa.",
    clock:
      "El reloj es virtual: sleep(3600) no cuesta tiempo de cálculo, y el mismo programa da la misma imagen en cualquier máquina. En Ajustes hay un reloj real.",
  },
  web: "Además de JavaScript mismo hay temporizadores, queueMicrotask, requestAnimationFrame, MessageChannel, AbortController, EventTarget, URL, TextEncoder, structuredClone, performance, crypto.randomUUID y un Math.random con semilla, en las dos clases de programa.",
  fetchTitle: "Una red simulada",
  fetch:
    'fetch no pregunta a nadie: lo que vuelve, y cuándo, está en la dirección. delay=300 es el tiempo en milisegundos (100 si no lo dice), status=404 el estado, json={"a":1} o body=texto el contenido, y fail corta la conexión. Una dirección que no nombra contenido recibe de vuelta la propia petición. Por ejemplo:',
  filesTitle: "Enlaces y archivos",
  files:
    "Copiar enlace pone el programa en la dirección; un ejemplo tal cual da una corta, #example= y su nombre. El menú de la línea de tiempo elige qué más lleva un enlace: este momento, la tarea seleccionada, esta ampliación, colores e idioma, el escenario o una respuesta oculta. Lo que cambias se guarda como borrador en este navegador, abras lo que abras; Borradores, en el menú de los ejemplos, los enumera. El menú de la línea de tiempo guarda la traza de una ejecución, también para Perfetto, su imagen para pantalla o papel, una animación de ella, la salida y el programa; copia todo eso como Markdown, y vuelve a abrir trazas, también de Chrome, speedscope, VizTracer y Node, y programas, también el primero de una lección en Markdown. Lo mismo hace soltar o pegar el archivo, o ?trace= con una ruta de este sitio. Una página impresa es una hoja con programa, imagen, salida y el enlace como código QR.",
  offlineTitle: "Sin red",
  offline:
    "Tras la primera visita por https, o en este ordenador, la página funciona sin red, y el navegador puede instalarla. Una versión nueva espera hasta que pulses Recargar donde la página lo dice: ninguna ejecución se corta por ella, y las demás pestañas quedan como están.",
  licences: "De qué está hecha esta página y con qué licencias",
  limitsTitle: "Límites",
  limits: {
    sandbox:
      "Los programas corren en un recinto sin red, almacenamiento ni página. Un programa que viene de un enlace solo corre cuando pulsas Ejecutar.",
    asks: "Una ejecución que llega a uno de estos límites se detiene y pregunta si puede tener otro tanto; lo grabado se queda. A un programa sin await no se le puede preguntar: termina con un cuarto más, y lo que imprime de más se descarta; un búfer mayor se le niega.",
    of: {
      events: "{{amount}} eventos",
      characters: "{{amount}} caracteres impresos",
      values: "{{amount}} cambios de variables",
      tasks: "{{amount}} tareas",
      threads: "{{amount}} hilos",
      traceBytes: "{{amount}} MB de traza",
      bufferBytes: "{{amount}} MB en búferes del programa",
    },
    ahead: "Un programa que nunca termina avanza conforme se mueve el cursor.",
  },
} satisfies DraftIn<Forms, typeof english>;
