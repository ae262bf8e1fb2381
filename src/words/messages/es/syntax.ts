// Says what is wrong with a program that does not compile: in Spanish, drafted by machine.
import type { syntax as english } from "../en/syntax.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const syntax = {
  python: "Esto es Python; aquí los programas se escriben en TypeScript",
  pythonLine: "Esta línea está escrita como en Python; aquí es: {{meant}}",
  formattedText: 'f"{x}" de Python se escribe aquí `${x}`, entre comillas invertidas',
  separator: "Falta algo antes de {{found}}: una coma o un signo como +",
  unclosed: {
    bracket: 'El "{{opening}}" de la línea {{line}} nunca se cierra: falta "{{closing}}"',
    string:
      "El texto que empieza en la línea {{line}} con {{opening}} no termina en esa línea: falta {{opening}}",
    template: "El texto que empieza en la línea {{line}} con {{opening}} nunca termina: falta {{opening}}",
    comment: "El comentario que empieza en la línea {{line}} con {{opening}} nunca termina: falta */",
  },
  catchWanted: "Un try necesita detrás un catch o un finally",
  expectedName: "Se esperaba un nombre, pero hay {{what}}",
  expectedAtEnd: "Se esperaba {{what}}, pero el programa acaba",
  expected: "Se esperaba {{what}}, pero hay {{found}}",
  endOfFile: "El archivo acaba antes de tiempo: falta algo",
  unexpected: "{{what}} no se esperaba aquí",
  unexpectedHere: "Algo no corresponde aquí, o falta algo antes",
  awaitOutside:
    "await solo funciona dentro de una función async: escribe async antes de la función que lo rodea",
  misplaced:
    "{{what}} no funciona entre los parámetros de una función ni en un bloque static: úsalo antes, y aquí su valor",
  declaredTwice: 'El nombre "{{what}}" ya está declarado: elige otro, o quita const o let',
  constant: '"{{what}}" es una constante y no se le puede asignar nada: declárala con let',
  returnOutside: "return solo funciona dentro de una función",
  loopOnly: "{{what}} solo funciona dentro de un bucle",
  uninitialized: 'La constante "{{what}}" necesita un valor: escribe = y el valor, o declárala con let',
  notAssignable:
    "A esto no se le puede asignar nada: = quiere a su izquierda un nombre o una parte de un objeto. Para comparar, escribe ===",
  strange: "Error de sintaxis {{what}}: este carácter no corresponde aquí",
  reserved: '"{{what}}" es una palabra del lenguaje y no un nombre: elige otro',
  duplicateKey: 'La clave "{{what}}" está dos veces en este objeto: cuenta la última',
  regex: "La expresión regular que empieza aquí nunca termina: falta /",
  nested: "Anidado demasiado hondo: da a la parte interior un nombre o una función propia",
  didYouMean: "¿Querías decir {{meant}}?",
  other: "{{message}}",
} satisfies DraftIn<Forms, typeof english>;
