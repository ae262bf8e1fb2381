// The texts of the command line, which the page does not load: in Spanish, drafted by machine.
import type { commandLine as english } from "../en/command-line.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const commandLine = {
  usage: `Uso:
  npm run --silent headless -- run [opciones] ARCHIVO.ts...    ejecuta programas; imprime lo que imprimen
  npm run --silent headless -- check [opciones] ARCHIVO.ts...  ejecuta cada uno y lo compara con ARCHIVO.out y ARCHIVO.err a su lado
  npm run --silent headless -- lesson [opciones] ARCHIVO.md...  revisa lecciones: sus programas, enlaces y preguntas

Opciones:
  --clock virtual|real   el reloj del programa (por defecto: virtual)
  --timeout SEGUNDOS     detiene una ejecución tras esos segundos reales (por defecto: 10)
  --max-events N         detiene una ejecución tras esa cantidad de eventos (por defecto: 5000000)
  --script               los archivos son scripts, no módulos: código global, sin imports ni await de nivel superior
  --values               registra también los valores de las variables; con --stats, habla de sus carreras
  --hints                dice qué podría ser mejor en el programa, con la lección sobre ello
  --stats                run: una línea de cifras en stderr
  --json                 run: una línea de JSON por archivo en lugar de su salida
  --links                lesson: qué hay adonde lleva cada enlace, para ponerlo entre comillas tras su dirección
  --lang {{languages}}        el idioma de lo que se explica, también en las imágenes (por defecto: el del sistema o en)
  --help                 muestra esto

De un solo programa, run escribe además:
  --trace OUT.trace      la traza como texto, que la página abre
  --chrome-trace OUT.json
                         la traza para Perfetto, Chrome y speedscope, una pista por tarea
  --svg OUT.svg          la imagen de la ejecución
  --png OUT.png          la misma en píxeles, dos por uno; necesita un Chromium
  --gif OUT.gif          la ejecución reproducida, como animación; necesita un Chromium
  --markdown OUT.md      programa, salida, en qué queda la ejecución, consejos y un enlace
  --theme {{themes}}
                         los colores de la imagen (por defecto: light)
  --axis {{axes}} qué va de izquierda a derecha en ella (por defecto: time)
  --width N              su ancho, en píxeles (por defecto: 1200)
  --at PASO              el paso en el que está el cursor (por defecto: el final)
  --page DIRECCIÓN       adónde lleva el enlace del Markdown (por defecto: http://localhost:5173/)
`,
  notOneOf: "--{{name}} es {{values}}, no {{value}}",
  notAbove: "--{{name}} pide un número mayor que 0, no {{value}}",
  notFrom: "--{{name}} pide un número desde {{least}}, no {{value}}",
  ofOneProgram: "Una traza, una imagen o Markdown son de un solo programa",
  nothingNamed: "No se nombra ninguna orden o ningún archivo",
  unknownCommand: "No existe la orden {{command}}",
  noBrowser:
    "--png y --gif necesitan un Chromium: instala uno, define CHROMIUM_PATH o ejecuta npx playwright install chromium; --svg no necesita ninguno",
  stats: "eventos {{events}}, tareas {{tasks}}, segundos virtuales {{seconds}}, ms reales {{ms}}",
  hintLesson: "lección {{lesson}}",
  checked: "{{passed}} bien, {{failed}} mal",
  noExpected: "No hay {{file}} con el que comparar",
  differs: "stdout difiere en la línea {{line}}:",
  nothingMore: "(nada más)",
  noHang: "Debería esperar para siempre, pero terminó así: {{ending}}",
  otherStatus: "Código de salida {{exit}} en lugar de {{expected}}",
  timedOut: "detenido tras {{seconds}} s",
  crashed: "falló lo que ejecuta el programa ({{problem}}). ¿Cambia el programa objetos incorporados?",
  nested: "anidado demasiado hondo: pon la parte interior en una función propia",
  outOfMemory: "el programa agotó la memoria",
  brokeDown: "la ejecución falló: {{problem}}",
  workerEnded: "el worker ha terminado",
  lesson: {
    inOrder: "{{file}}: en orden; {{facts}}",
    faulty: "{{file}}: con fallos; {{facts}}",
    noProgram:
      "No hay programa: ni {{file}} ni un bloque que empiece con ```ts o ```python antes del primer título",
    unreadable: "No se puede leer el archivo: {{reason}}",
    programs_one: "{{count}} programa ejecutado",
    programs_many: "{{count}} de programas ejecutados",
    programs_other: "{{count}} programas ejecutados",
    links_one: "{{count}} enlace",
    links_many: "{{count}} de enlaces",
    links_other: "{{count}} enlaces",
    checks_one: "{{count}} comprobación",
    checks_many: "{{count}} de comprobaciones",
    checks_other: "{{count}} comprobaciones",
    prediction: "predicción: {{kind}}",
    noPrediction: "sin predicción",
  },
} satisfies DraftIn<Forms, typeof english>;
