// What is wrong with a lesson file: in Spanish, drafted by machine.
import type { lessonFaults as english } from "../en/lesson-faults.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const lessonFaults = {
  noLanguage: 'Falta la sección "# {{tag}}: Title"',
  unknownLanguage: 'Aquí no existe el idioma "{{tag}}"',
  badTitle: 'Una sección empieza con "# en: Title"',
  twice: "{{what}} está dos veces",
  noText: "La lección empieza con un párrafo, y no tiene ninguno",
  unlike:
    "La lección no está construida como en la línea {{line}}, en el otro idioma: los mismos párrafos, enlaces, preguntas y respuestas",
  unknownKey: '"{{text}}" no es "group:", "order:" ni "beside:"',
  badOrder: "El orden es un número entero",
  inHead:
    'Antes del primer "# en: Title" solo van claves, el programa como ```ts o ```python y cambios como ```diff NAME',
  namelessChange: "Un cambio necesita un nombre de letras, cifras y guiones: ```diff NAME",
  badChange:
    "Un cambio tiene líneas que empiezan con menos, más o un espacio, y entre ellas una línea del programa",
  unusedChange: 'Ningún enlace hace el cambio "{{name}}"',
  nowhere: "Estas líneas del cambio no están en el programa",
  unclear: "Estas líneas del cambio están más de una vez en el programa: añade las de alrededor",
  notAllowed:
    "Una lección tiene párrafos, listas, código, énfasis y enlaces; esto no es nada de eso: {{what}}",
  badLink: '"{{url}}" no es https:// ni algo que la página haga (#step=12)',
  unknownAct: 'Un enlace no puede hacer "{{act}}"',
  unknownSection: '"{{text}}" no es "Predict: …", "Try" ni "Check"',
  unknownPrediction:
    '"{{text}}" no se puede predecir; sí se puede: order, order of lines 1-6, finish, finish of main, next at step 12, next after line 3, print, print of line 2, print of error, print of warning, end, choice',
  tryIsList: 'Bajo "Try" va una lista y nada más',
  afterOptions: "Después de la lista de respuestas no puede seguir nada",
  emptyOption: "Una respuesta empieza con una línea de texto o de código",
  markedAnswer: "La ejecución dice cuál es la correcta: aquí no va [x]",
  fewOptions: "Tiene que haber dos respuestas o más para elegir",
  oneMark: "Exactamente una respuesta lleva [x], no {{total}}",
  noQuestion: "Falta la pregunta",
  noExplanation: "Una respuesta falsa necesita una línea que diga por qué lo es",
  unknownEnding: 'Una ejecución termina de una de estas formas: ok, error, deadlock, forever; no "{{text}}"',
  noSeconds: '"{{text}}" no empieza con un tiempo como 3 s o 200 ms',
  noneIsRight: 'Ninguna respuesta es correcta: es "{{truth}}"',
  severalAreRight: 'Más de una respuesta es correcta: "{{truth}}"',
  fewLines: "El programa imprime {{total}} líneas",
  nothingToOrder: "No hay nada que ordenar: líneas para elegir: {{total}}",
  isPrinted: '"{{text}}" se imprime, y no puede ser una de las líneas que nunca llegan',
  noLane: 'Ninguna tarea ni hilo se llama "{{name}}"',
  manyLanes: 'Varias tareas o hilos se llaman "{{name}}": usa el nombre con número, como Task-2',
  neverEnds: '"{{name}}" nunca termina',
  nothingRuns: "Después de eso ya no corre nada",
  onlyOneRuns: "Solo hay una que podría correr entonces",
  noStep: "No hay paso {{step}}: la ejecución tiene {{total}}",
  noPrint: "No hay línea impresa {{number}}: la ejecución imprime {{total}}",
  noSourceLine: "No hay línea {{number}}: el programa tiene {{total}}",
  noError: "No se informa de ningún error",
  noWarning: "No hay ningún aviso",
  noPlace:
    'De adonde lleva este enlace no se puede decir nada: "{{claim}}" necesita un paso, una línea o una ejecución',
  otherPlace: 'El enlace dice "{{claim}}", y lleva a: {{text}}',
  noChange: 'No hay ningún cambio "{{name}}" al principio del archivo',
  noProgram: "No hay {{name}}.ts junto a la lección",
  doesNotRun: "El programa no compila: {{problem}}",
} satisfies DraftIn<Forms, typeof english>;
